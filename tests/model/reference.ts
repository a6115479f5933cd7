// The reference batches, how each of them is asked for, and how far a simulated batch is from them.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { NOMINAL_PLAN, simulate, type BatchPlan } from '../../src/lines/fermentation/kinetics/simulate.ts';
import { COLUMNS } from '../../src/lines/fermentation/kinetics/table.ts';

const { recipe } = NOMINAL_PLAN;
const lessSugar = recipe.sugar.map(([until, value]) => [until, 0.8 * value] as const);

/** Every reference batch with the plan that makes it. */
export const REFERENCE_BATCHES: ReadonlyMap<string, BatchPlan> = new Map([
  ['nominal_sbc', NOMINAL_PLAN],
  ['sugar_feed_minus20', { ...NOMINAL_PLAN, recipe: { ...recipe, sugar: lessSugar } }],
  ['fault1_aeration', { ...NOMINAL_PLAN, fault: 1 }],
  ['fault2_pressure', { ...NOMINAL_PLAN, fault: 2 }],
  ['fault3_sugar_feed', { ...NOMINAL_PLAN, fault: 3 }],
  ['fault4_base_flow', { ...NOMINAL_PLAN, fault: 4 }],
  ['fault5_coolant', { ...NOMINAL_PLAN, fault: 5 }],
  ['fault7_temperature_sensor', { ...NOMINAL_PLAN, fault: 7 }],
  ['fault8_ph_sensor', { ...NOMINAL_PLAN, fault: 8 }],
]);

/** The columns that are states; M_X is left out, as the reference's README asks. */
export const STATE_COLUMNS = COLUMNS.slice(COLUMNS.indexOf('S_g_L')).filter(
  (name) => !['OUR_kg_min', 'CER_kg_min', 'int_mu_X_step'].includes(name),
);

/** Header and rows of a reference CSV. */
export function readReference(name: string): {
  readonly header: string;
  readonly rows: readonly (readonly number[])[];
} {
  const file = new URL(`../reference/indpensim/${name}.csv.gz`, import.meta.url);
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return { header, rows: lines.map((line) => line.split(',').map(Number)) };
}

/** Largest deviation of a column, in % of its peak over the whole batch, in the rows up to `untilHour`. */
export type Deviations = (column: string, untilHour?: number) => number;

/** Runs the plan of a reference batch and compares. */
export function deviations(name: string): Deviations {
  const plan = REFERENCE_BATCHES.get(name);
  if (!plan) throw new Error(`no reference batch ${name}`);
  const table = simulate(plan);
  const { rows } = readReference(name);
  if (rows.length !== table.rows) throw new Error(`${name}: ${table.rows} rows instead of ${rows.length}`);
  return (column, untilHour = Infinity) => {
    const index = COLUMNS.indexOf(column);
    let peak = 0;
    let largest = 0;
    rows.forEach((row, i) => {
      peak = Math.max(peak, Math.abs(row[index]!));
      if (row[0]! <= untilHour) largest = Math.max(largest, Math.abs(row[index]! - table.at(i, index)));
    });
    return peak === 0 ? largest : (100 * largest) / peak;
  };
}
