// The alarms over the reference batch of the training mode, second by second: whatever comes there calls for something that the recipe
// does (a withdrawal, the end of the batch), or the limit is wrong. Every alarm must need an operator (ISA-18.2).
import { expect, it } from 'vitest';
import { NOMINAL_RECIPE, rampAt } from '../../src/lines/fermentation/culture/bench/recipe.ts';
import { quietAlarms } from '../support/quiet-alarms.ts';
import { readTrainingReference } from './training.ts';

/** Columns of the reference by the tag that shows them. */
const SHOWN: Readonly<Record<string, string>> = {
  'TT-301': 'T_C',
  'PT-301': 'head_pressure_MPa_g',
  'FT-301': 'air_Nm3_min',
  'SI-301': 'rpm',
  'IT-301': 'motor_current_A',
  'LT-301': 'foam_m',
  'AT-301': 'pH',
  'AT-302': 'DO_pct',
  'AT-303.CO2': 'offgas_CO2_pct',
  'FT-401': 'sugar_L_h',
  'FT-402': 'base_L_h',
  'FT-403': 'paa_feed_L_h',
  'FT-404': 'oil_L_h',
  'FT-409': 'water_L_h',
};
const FEEDS = ['401', '403', '404', '409'];
const FIGURES: Readonly<Record<string, string>> = {
  'LAB.RS': 'residual_sugar_g_L',
  'LAB.NH3N': 'NH3N_mg_L',
  'LAB.PAA': 'PAA_mg_L',
};
/** A sample every 4 h in the first two days, then every 8 h (P7.4); its results come 4 h later. */
const LAB_DELAY = 4;
const intervalAt = (hour: number): number => (hour < 48 ? 4 : 8);
const ROW = 720;

it('leave a good operator in peace: low alarms for each withdrawal and for the end of the batch, none of a higher priority', () => {
  const { columns, rows } = readTrainingReference();
  const column = (name: string) => columns.indexOf(name);
  const { board, state, set } = quietAlarms();
  const raised: { id: string; hour: number; priority: number }[] = [];
  const results: { due: number; report: () => void }[] = [];
  let second = 0;
  let sampled = -1;
  let titre: { hour: number; value: number } | null = null;
  let weight = rows[0]![column('W_t')]!;
  set('WT-301', weight);
  board.begin(state);
  for (const row of rows) {
    const hour = row[0]!;
    const gain = (row[column('W_t')]! - weight) / ROW;
    for (const [tag, name] of Object.entries(SHOWN)) set(tag, row[column(name)]!);
    for (const feed of FEEDS) set(`FIC-${feed}.setpoint`, row[column(SHOWN[`FT-${feed}`]!)]!);
    set('FIC-404.held', row[column(SHOWN['FT-404']!)]!);
    for (const feed of FEEDS.slice(1)) set(`FIC-${feed}.mode`, 1);
    set('TIC-301.setpoint', rampAt(NOMINAL_RECIPE.temperature, hour));
    set('PT-302', row[column('head_pressure_MPa_g')]! + 0.05);
    set('state.growth', hour < 40 ? 1 : 0);
    set('state.production', hour < 40 ? 0 : 1);
    set('culture-24h', hour < 24 ? 0 : 1);
    if (hour >= sampled + intervalAt(hour)) {
      sampled = Math.floor(hour);
      const values = Object.entries(FIGURES).map(([figure, name]) => [figure, row[column(name)]!] as const);
      const now = { hour, value: row[column('titre_U_mL')]! };
      const before = titre;
      titre = now;
      const report = () => {
        for (const [figure, value] of values) {
          set(figure, value);
          set(`${figure}.results`, 1);
        }
        set('LAB.titre', now.value);
        if (before === null) return;
        set('LAB.titre-slope', (now.value - before.value) / (now.hour - before.hour));
        set('LAB.titre-slope.results', 1);
      };
      results.push({ due: hour + LAB_DELAY, report });
    }
    while (results.length > 0 && results[0]!.due <= hour) results.shift()!.report();
    for (let s = 0; s < ROW; s++) {
      set('WT-301', (weight += gain));
      for (const { id, change, priority } of board.evaluate(state, ++second)) {
        if (change === 'raised') raised.push({ id, hour, priority });
        // The operator sees it.
        if (change === 'raised') board.acknowledge(state, id);
      }
    }
  }
  const count = (id: string) => raised.filter((alarm) => alarm.id === id).length;
  console.log(`reference batch: ${raised.map(({ id, hour }) => `${id} at ${hour} h`).join(', ')}`);
  expect(raised.filter(({ priority }) => priority < 3)).toEqual([]);
  // Six withdrawals of 8 m3, and a titre that rises by less than 100 U/(mL h) towards the end.
  expect(count('WT-301.rate.L')).toBe(6);
  expect(raised.find(({ id }) => id === 'LAB.titre-slope.L')!.hour).toBeGreaterThan(160);
  expect(new Set(raised.map(({ id }) => id))).toEqual(new Set(['WT-301.rate.L', 'LAB.titre-slope.L']));
});
