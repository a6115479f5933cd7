// Equipment of the preparation of the medium as lists (content/fermentation.md 1.1, 1.7 L-3008; the valves are named by the diagram).
import type { Tag } from '../../../../plant/plant.ts';
import type { ReadingSpec } from '../../../../plant/readings.ts';
import { type Amount, type AreaEquipment, NO_EQUIPMENT } from '../area.ts';
import { VERDICTS } from './lots.ts';
import { CORRECTIONS, MATERIALS, SCALES } from './materials.ts';

/** Water, jacket steam, jacket condensate. */
export const VALVES = { water: 'HV-10101', steam: 'HV-10105', trap: 'HV-10108' } as const;
export const AGITATOR = 'M-101';
/** A bottle dipped out of the tank. */
const SAMPLE = 'V-101.sample';

const lotOf = (id: string): Tag => `V-101.${id}-lot`;
const checkOf = (id: string): Tag => `V-101.${id}-check`;
const verdictOf = (id: string): Tag => `V-101.${id}-verdict`;
const ids = MATERIALS.map(({ id }) => id);

export const lotTags: readonly Tag[] = ids.map(lotOf);
export const checkTags: readonly Tag[] = ids.map(checkOf);
export const verdictTags: readonly Tag[] = ids.map(verdictOf);
/** Some of a lot for the laboratory. */
export const lotSampleTags: readonly Tag[] = ids.map((id) => `V-101.${id}-sample`);
/** Weighed in kg, measured out in L; in the order of the tank's slots. */
export const amounts: readonly Amount[] = [
  ...MATERIALS.map(
    ({ id, scale }): Amount => ({
      tag: `V-101.${id}`,
      unit: 'kg',
      decimals: scale === 101 ? 1 : 3,
      range: [0, SCALES[scale].most],
      where: 'computed',
    }),
  ),
  ...CORRECTIONS.map(
    (id): Amount => ({ tag: `V-101.${id}`, unit: 'L', decimals: 0, range: [0, 500], where: 'computed' }),
  ),
];

type Row = readonly [tag: Tag, unit: string, decimals: number, low: number, high: number];
const computed: readonly Row[] = [
  ...ids.flatMap((id): readonly Row[] => [
    [`${lotOf(id)}.finding`, '', 0, 0, 4],
    [`${lotOf(id)}.number`, '', 0, 0, 999_999],
    [`${lotOf(id)}.certificate`, '', 0, 0, 9999],
    [`${checkOf(id)}.finding`, '', 0, 0, 1],
    [`V-101.${id}.required`, 'kg', 3, 0, 2000],
    [`V-101.${id}.scale`, '', 0, 101, 102],
    [`V-101.${id}.checked`, '', 0, 0, 1],
    [`V-101.${id}.charged`, 'kg', 3, 0, 2000],
    [`V-101.${id}-moisture.most`, '%', 1, 0, 20],
  ]),
  ['V-101.lots-seen', '', 0, 0, 9],
  ['V-101.lots-tested', '', 0, 0, 9],
  ['V-101.lots-released', '', 0, 0, 9],
  ['V-101.lots-rejected', '', 0, 0, 9],
  ['V-101.lots-right', '', 0, 0, 9],
  ['V-101.weighed', '', 0, 0, 9],
  ['V-101.items-in', '', 0, 0, 9],
  ['V-101.items-right', '', 0, 0, 9],
  ['V-101.out-of-order', '', 0, 0, 9],
  ['V-101.pouring', '', 0, 0, 1],
  ['V-101.handling', '', 0, 0, 1],
  ['V-101.poured', 'kg', 1, 0, 5000],
  ['V-101.undissolved', 'kg', 1, 0, 3000],
  ['V-101.lumps', 'kg', 1, 0, 500],
  ['V-101.volume', 'm³', 1, 0, 60],
  ['V-101.jacket', '%', 0, 0, 100],
  ['V-101.ph', '', 2, 2, 12],
  ['V-101.samples', '', 0, 0, 200],
  ['HV-10101.flow', 'kg/s', 1, 0, 30],
  ['HV-10105.flow', 'kg/s', 2, 0, 4],
];

/** Results of the laboratory: nothing before the first test. */
const tested: readonly Row[] = [
  ...ids.map((id): Row => [`V-101.${id}-moisture`, '%', 2, 0, 20]),
  ['V-101.csl-nitrogen', '%', 2, 0, 12],
  ['V-101.lab-ph', '', 2, 2, 12],
  ['V-101.lab-sugar', 'g/L', 1, 0, 60],
];

const toSpec = ([tag, unit, decimals, low, high]: Row): ReadingSpec => {
  return { tag, unit, decimals, range: [low, high], where: 'computed' };
};

const instruments: readonly ReadingSpec[] = [
  { tag: 'WT-101', unit: 't', decimals: 2, range: [0, 80], where: 'dcs' },
  { tag: 'TT-101', unit: '°C', decimals: 1, range: [0, 100], where: 'dcs' },
  { tag: 'WT-101.target', unit: 't', decimals: 1, range: [0, 60], where: 'computed' },
  ...computed.map(toSpec),
  ...tested.map((row) => ({ ...toSpec(row), unread: 0 })),
];

export const preparationEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  handValves: Object.values(VALVES),
  motors: [AGITATOR, ...[...ids, ...CORRECTIONS].map((id) => `V-101.${id}-pour`)],
  instruments,
  hotspots: [...lotTags, ...checkTags],
  judgements: new Map(verdictTags.map((tag) => [tag, VERDICTS])),
  samplePoints: [SAMPLE, ...lotSampleTags],
  amounts,
};
