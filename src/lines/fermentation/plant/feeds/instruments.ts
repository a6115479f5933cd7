// Equipment of the feeds as lists, and their instruments (content/fermentation.md 1.2, 1.9).
import type { Tag } from '../../../../plant/plant.ts';
import type { ReadingSpec } from '../../../../plant/readings.ts';
import { type AreaEquipment, NO_EQUIPMENT } from '../area.ts';
import { feedPositioners } from './faults.ts';
import { ADDING } from './additions.ts';
import { FAN } from './ammonia.ts';
import { SUGAR_JUDGEMENTS, SUGAR_READINGS, SUGAR_SAMPLE } from './preparation.ts';
import { FEED_SPECS, type FeedSpec, suffixesOf } from './spec.ts';

type Row = readonly [tag: Tag, unit: string, decimals: number, low: number, high: number];

const rows = (where: ReadingSpec['where'], table: readonly Row[]): readonly ReadingSpec[] =>
  table.map(([tag, unit, decimals, low, high]) => ({ tag, unit, decimals, range: [low, high] as const, where }));

const dcs = ({ digit: d, range, volume }: FeedSpec): readonly Row[] => [
  [`TT-40${d}A`, '°C', 1, 0, 150],
  [`PT-40${d}`, 'MPa', 3, -0.1, 0.4],
  [`LT-40${d}`, '%', 1, 0, 100],
  [`WT-40${d}`, 't', 2, 0, 1.4 * volume],
  ...(range === null ? [] : [[`FT-40${d}`, 'L/h', 1, 0, range] as const]),
  [`FQ-40${d}`, 'L', 0, 0, 100_000],
];

/** Known to the trainer alone: statuses, concentration, what passes the valves that show it, kg/s. */
const computed = ({ digit: d, heated, steamed, dangerous }: FeedSpec): readonly Row[] => [
  [`V-40${d}.volume`, 'm³', 2, 0, 25],
  [`V-40${d}.concentration`, 'g/L', 0, 0, 1000],
  [`V-40${d}.sterility`, '', 0, 0, 6],
  [`L-40${d}.sterility`, '', 0, 0, 6],
  ...(dangerous ? [[`L-40${d}.filled`, '%', 0, 0, 100] as const] : []),
  [`HV-40${d}03.flow`, 'kg/s', 3, 0, 1],
  [`HV-40${d}01.flow`, 'kg/s', 3, 0, 5],
  ...(heated
    ? ([
        [`V-40${d}.F0`, 'min', 1, 0, 1000],
        [`V-40${d}.hold`, 'min', 1, 0, 1000],
        [`V-40${d}.jacket`, '%', 0, 0, 100],
        [`V-40${d}.spoiled`, '%', 2, 0, 100],
        [`HV-40${d}04.flow`, 'kg/s', 3, 0, 2],
        [`HV-40${d}05.flow`, 'kg/s', 3, 0, 2],
      ] as const)
    : []),
  ...(steamed
    ? ([
        [`L-40${d}.F0`, 'min', 1, 0, 1000],
        [`L-40${d}.hold`, 'min', 1, 0, 1000],
        [`L-40${d}.pressure`, 'MPa', 3, -0.1, 0.4],
        [`L-40${d}.filled`, '%', 0, 0, 100],
        [`L-40${d}.end`, '%', 0, 0, 100],
        [`HV-40${d}10.flow`, 'kg/s', 3, 0, 1],
        [`HV-40${d}11.flow`, 'kg/s', 3, 0, 1],
      ] as const)
    : []),
];

export const feedsEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  handValves: FEED_SPECS.flatMap((spec) => suffixesOf(spec).map((suffix) => `HV-40${spec.digit}${suffix}`)),
  tripValves: ['XV-40201', 'XV-40202'],
  controlValves: FEED_SPECS.filter(({ range }) => range !== null).map(({ digit }) => `FV-40${digit}`),
  motors: [
    ...FEED_SPECS.flatMap(({ digit, agitator }) => [`P-40${digit}`, ...(agitator > 0 ? [`M-40${digit}`] : [])]),
    FAN,
  ],
  instruments: [
    ...FEED_SPECS.flatMap((spec) => rows('dcs', dcs(spec))),
    ...FEED_SPECS.flatMap((spec) => rows('computed', computed(spec))),
    ...rows('dcs', [
      ['GT-402A', 'mg/m³', 0, 0, 500],
      ['GT-402B', 'mg/m³', 0, 0, 500],
      ['GT-301', 'mg/m³', 0, 0, 100],
    ]),
    ...SUGAR_READINGS,
    ...feedPositioners.map(
      (tag): ReadingSpec => ({ tag: `${tag}.finding`, unit: '', decimals: 0, range: [0, 1], where: 'computed' }),
    ),
    // Additions by hand: whether one is under way; of the latest one litres, and the seconds at which it began and ended.
    ...rows('computed', [
      ...ADDING.map((tag) => [tag, '', 0, 0, 1] as const),
      ['ADD.litres', 'L', 1, 0, 10_000],
      ['ADD.from', 's', 0, 0, 1e7],
      ['ADD.to', 's', 0, 0, 1e7],
      ['P-408.crowded', '', 0, 0, 100],
    ]),
  ],
  // Spill trays of acid and caustic.
  hotspots: ['V-406.tray', 'V-407.tray', ...feedPositioners],
  judgements: SUGAR_JUDGEMENTS,
  samplePoints: [SUGAR_SAMPLE],
};
