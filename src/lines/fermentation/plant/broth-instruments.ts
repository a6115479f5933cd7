// Analysers of R-301's broth (content/fermentation.md 1.9), and what the trainer knows of it beyond them.
import type { ReadingSpec } from '../../../plant/readings.ts';

type Row = readonly [tag: string, unit: string, decimals: number, low: number, high: number];
const rows = (where: ReadingSpec['where'], table: readonly Row[]): ReadingSpec[] =>
  table.map(([tag, unit, decimals, low, high]) => ({ tag, unit, decimals, range: [low, high] as const, where }));

export const brothInstruments: readonly ReadingSpec[] = [
  ...rows('dcs', [
    ['AT-301', '', 2, 2, 12],
    ['AT-301A', '', 2, 2, 12],
    ['AT-301B', '', 2, 2, 12],
    ['AT-302', '%', 1, 0, 120],
    ['AT-303', '%', 2, 0, 3],
    ['AT-303.CO2', '%', 2, 0, 3],
    ['AT-303.O2', '%', 2, 19, 21.5],
  ]),
  ...rows('computed', [
    ['AT-301.difference', '', 2, 0, 1],
    ['R-301.our', 'mg/(L·h)', 0, 0, 1500],
    ['R-301.cer', 'mg/(L·h)', 0, 0, 2000],
    ['R-301.rq', '', 2, 0, 2],
    ['R-301.broth', '', 0, 0, 1],
    ['R-301.age', 'h', 1, 0, 300],
    ['R-301.odd-hour', '', 0, 0, 1],
    ['R-301.rs', 'g/L', 2, 0, 20],
    ['R-301.nh3', 'mg/L', 0, 0, 3000],
    ['R-301.paa', 'mg/L', 0, 0, 5000],
    ['R-301.titre', 'U/mL', 0, 0, 50_000],
    ['R-301.product', 'kg', 1, 0, 3000],
    ['R-301.biomass', 'g/L', 1, 0, 40],
    ['R-301.do', '%', 1, 0, 120],
    ['R-301.ph', '', 2, 2, 12],
  ]),
];
