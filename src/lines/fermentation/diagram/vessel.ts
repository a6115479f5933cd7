// R-301 itself and its hand valves, all from the suffix dictionary.
import type { Instrument, Sheet } from '../../../plant/diagram.ts';
import { type Bore, LACKS, vesselValves } from './dictionary.ts';

/** Nominal diameters that content/fermentation.md 1.7 states ("Branch DN" and the lines' own). */
const STATED: Readonly<Record<string, number>> = {
  '01': 250,
  '04': 250,
  '07': 80,
  '08': 15,
  '11': 25,
  '12': 25,
  '13': 25,
  '14': 10,
  '21': 150,
  '22': 150,
  '23': 150,
  '24': 80,
  '25': 25,
  '31': 80,
  '32': 25,
  '33': 20,
  '50': 25,
  '51': 20,
  '61': 200,
  '62': 150,
  '63': 20,
  '64': 200,
  '65': 200,
  '73': 80,
  '95': 25,
};

/** The others: chosen here to suit their duty. */
const CHOSEN: Readonly<Record<string, number>> = {
  '02': 25,
  '03': 40,
  '05': 20,
  '06': 25,
  '26': 80,
  '27': 20,
  '66': 50,
  '67': 50,
  '71': 125,
  '72': 125,
  '74': 125,
  '75': 40,
  '76': 50,
  '77': 125,
  '81': 65,
  '91': 100,
  '92': 65,
  '96': 20,
};

function bore(digits: string): Bore {
  // L-3005: feed nozzles and roots are DN40.
  if (digits[0] === '4') return { dn: 40 };
  const stated = STATED[digits];
  return stated === undefined ? { dn: CHOSEN[digits]!, mark: 'D' } : { dn: stated };
}

const dcs = (tags: readonly string[], on: string): readonly Instrument[] =>
  tags.map((tag) => ({ tag, on, where: 'dcs' }));

export const vessel: Sheet = {
  equipment: [
    {
      tag: 'R-301',
      kind: 'fermentor',
      // N1..N8 of 1.7, N5a..i the nine feeds; the rest has no number there: spray balls, sight-glass flush, seal, jacket.
      nozzles: 'N1 N2 N3 N4 N5a N5b N5c N5d N5e N5f N5g N5h N5i N6 N7 N8 CIP SG SEAL J-in J-out J-steam J-low'.split(
        ' ',
      ),
    },
    { tag: 'M-301', kind: 'agitator', on: 'R-301' },
  ],
  valves: vesselValves('R-301', { lacks: LACKS['R-301'], bore }),
  instruments: [
    ...dcs(['TT-301A', 'TT-301B', 'PT-301', 'WT-301', 'LT-301', 'LSH-301', 'AT-301A', 'AT-301B', 'AT-302'], 'R-301'),
    ...dcs(['SI-301', 'IT-301', 'JT-301', 'YA-301'], 'M-301'),
    { tag: 'TT-301', on: 'R-301', where: 'computed' },
    // Median of the two pH probes, which the loop works with (1.6).
    { tag: 'AT-301', on: 'R-301', where: 'computed' },
    { tag: 'F0-301', on: 'R-301', where: 'computed' },
    { tag: 'KI-301', on: 'R-301', where: 'computed' },
    { tag: 'GT-301', on: 'hall', where: 'dcs' },
  ],
  loops: [
    { tag: 'SIC-301', measures: 'SI-301', drives: ['M-301'] },
    // Ammonia, its stand-by caustic, and acid; oxygen over speed, air and pressure in turn; foam over the antifoam pump, then oil.
    { tag: 'AIC-301', measures: 'AT-301', drives: ['FV-402', 'FV-407', 'FV-406'] },
    { tag: 'AIC-302', measures: 'AT-302', drives: ['SIC-301', 'FIC-301', 'PIC-301'] },
    { tag: 'LIC-301', measures: 'LT-301', drives: ['P-408', 'FIC-404'] },
  ],
};
