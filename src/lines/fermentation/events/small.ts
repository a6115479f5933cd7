// The small ones for random draw, 5 points each: E19 to E23 (content/fermentation.md 3.2). Times as of the lightest of table 3.1 [K].
import { MATERIALS } from '../plant/preparation/materials.ts';
import { type EventSheet, lowered, raised, verb, WRONG } from './event.ts';

const small = {
  group: 'Q',
  points: 5,
  shows: 60,
  within: [60, 120],
  tolerance: 20,
} as const satisfies Partial<EventSheet>;
const VERDICTS = MATERIALS.map(({ id }) => `V-101.${id}-verdict`);
const OTHERS = ['load-cell', 'trend-lost', 'antifoam-empty', 'separator-shut', 'wrong-lot', 'temperature-probe'];
const others = (right: string) => OTHERS.filter((other) => other !== right).slice(0, 5);

export const smallEvents: readonly EventSheet[] = [
  {
    ...small,
    id: 'E19',
    right: 'load-cell',
    others: others('load-cell'),
    first: [verb('inspect', 'WT-301.junction-box'), verb('report', '')],
    response: { 'boss-told': verb('report', ''), 'cell-looked-at': 'WT-301.junction-box.finding = 1' },
    // The weight is false, not the broth.
    wrong: { 'drawn-off': [WRONG, 'HV-30121 > 0 and L-9001.flow > 0.5 for 60'] },
    band: ['E19.on = 1', 'E19.cell-looked-at = 1 and WT-301.junction-box.finding = 1 for 610'],
  },
  {
    ...small,
    id: 'E20',
    right: 'trend-lost',
    others: others('trend-lost'),
    first: [verb('report', '')],
    response: { 'boss-told': verb('report', '') },
    wrong: { 'run-stopped': [WRONG, 'M-301 = 0 for 10', 'FT-301 < 10 for 30'] },
    band: ['R-301.trends-lost = 1', 'R-301.trends-lost = 0'],
  },
  {
    ...small,
    id: 'E21',
    right: 'antifoam-empty',
    others: others('antifoam-empty'),
    first: [verb('report', ''), lowered('FIC-301'), raised('PIC-301')],
    response: {
      'boss-told': verb('report', ''),
      'air-lowered': lowered('FIC-301'),
      'pressure-raised': raised('PIC-301'),
    },
    wrong: { 'exhaust-wider': [WRONG, 'PV-301 >= 80 for 30'] },
    band: ['E21.tolerated = 0', 'LT-301 < 0.5 for 60'],
  },
  {
    ...small,
    id: 'E22',
    right: 'separator-shut',
    others: others('separator-shut'),
    first: ['HV-30364 > 0'],
    response: { 'separator-drained': 'LSH-303 = 0 and E22.out = 1' },
    wrong: { 'separator-ignored': [WRONG, 'LSH-303 = 1 for 600'] },
    band: ['LSH-303 = 1', 'LSH-303 = 0 and HV-30364 > 0'],
  },
  {
    ...small,
    // Of the preparation alone (P4A): looking at the lots finds it.
    id: 'E23',
    right: 'wrong-lot',
    others: others('wrong-lot'),
    within: [600, 900],
    first: [verb('judge', ...VERDICTS), verb('report', '')],
    response: {
      'lots-seen': 'V-101.lots-seen >= 9',
      'quality-told': verb('report', ''),
      'lot-rejected': 'V-101.lots-rejected >= 1',
    },
    wrong: { 'lot-used': [WRONG, { happening: 'wrong-lot' }] },
    band: ['V-101.lots-rejected >= 1', 'V-101.lots-right >= 9'],
  },
];
