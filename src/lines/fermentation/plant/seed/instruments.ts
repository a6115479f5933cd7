// What the seed vessels bring to the workshop (content/fermentation.md 1.9 "seed vessels, same pattern as R-301"; 6.01).
import type { Tag } from '../../../../plant/plant.ts';
import type { ReadingSpec } from '../../../../plant/readings.ts';
import { type AreaEquipment, NO_EQUIPMENT } from '../area.ts';
import { rows } from '../instruments.ts';
import { type SeedSpec, seedSpecs } from './spec.ts';
import { breakerOf, controlValvesOf, handValvesOf } from './valves.ts';

/** The button that sets t = 0 of R-301's batch (6.10). */
export const BATCH = 'BATCH';
/** The seed of V-202: fit to be pressed over, or what is wrong with it. */
export const JUDGEMENT = 'SEED.V-202';
export const ANSWERS = ['good', 'young', 'old', 'sparse', 'contaminated'] as const;
/** The same of V-201, and whether V-202 may be inoculated from it. */
export const JUDGEMENT_201 = 'SEED.V-201';
export const READY_202 = 'SEED.V-202.ready';
/** 6.02: whether R-301 may be inoculated, as the operator says it. */
export const READY = 'SEED.R-301';
/** Where the spores go in: the flame ring lit, the flask connected. */
export const FLAME_RING = 'HV-20131.flame';
export const FLASK = 'HV-20131.flask';

/** Valves whose jet or flow the scene shows, kg/s. */
export const flowSuffixes = [
  '07',
  '08',
  '11',
  '13',
  '14',
  '21',
  '24',
  '25',
  '26',
  '61',
  '63',
  '73',
  '75',
  '76',
] as const;

const of = ({ tag, number: n, aux, airRange, weightRange, speed, agitator, firstLine }: SeedSpec): ReadingSpec[] => [
  ...rows('dcs', [
    [`TT-${n}`, '°C', 1, 0, 150],
    [`TT-${aux}2`, '°C', 1, 0, 150],
    [`TT-${aux}3`, '°C', 1, 0, 150],
    [`TT-${aux}4`, '°C', 1, 0, 150],
    [`TT-${aux}5`, '°C', 1, 0, 150],
    [`PT-${n}`, 'MPa', 3, -0.1, 0.4],
    [`PT-${aux}2`, 'MPa', 3, -0.1, 0.4],
    [`FT-${n}`, 'Nm³/min', 1, 0, airRange],
    [`SI-${n}`, 'rpm', 0, 0, speed[1]],
    [`IT-${n}`, 'A', 1, 0, 1.5 * agitator.ratedCurrent],
    [`JT-${n}`, 'kW', 1, 0, agitator.ratedPower / 1000],
    [`WT-${n}`, 't', 2, 0, weightRange],
    [`LT-${n}`, 'm', 2, 0, 1.5],
    [`LSH-${n}`, '', 0, 0, 1],
    [`AT-${n}`, '', 2, 2, 12],
    [`AT-${aux}2`, '%', 0, 0, 120],
    [`PDT-${aux}1`, 'MPa', 3, 0, 0.1],
    [`PDT-${aux}2`, 'MPa', 3, 0, 0.1],
    [`F0-${n}`, 'min', 1, 0, 200],
    [`KI-${n}`, 'min', 1, 0, 200],
  ]),
  ...rows('field', [
    [`TI-${n}14`, '°C', 0, 0, 150],
    [`PI-${n}71`, 'MPa', 2, -0.1, 0.4],
    [`PI-${aux}201`, 'MPa', 2, 0, 0.4],
    [`PI-${aux}202`, 'MPa', 2, 0, 0.4],
  ]),
  ...rows('computed', [
    [`WT-${n}.target`, 't', 2, 0, weightRange],
    [`${tag}.volume`, 'm³', 2, 0, 15],
    [`${tag}.level`, 'm', 2, -1, 5],
    [`${tag}.age`, 'h', 1, 0, 100],
    [`${tag}.dose`, '', 2, 0, 5],
    [`${tag}.soil`, '', 2, 0, 1],
    [`${tag}.conductivity`, 'mS/cm', 1, 0, 200],
    [`${tag}.jacket`, '%', 1, 0, 100],
    [`${tag}.air`, '%', 1, 0, 100],
    [`${tag}.biomass`, 'g/L', 2, 0, 50],
    [`${tag}.rs`, 'g/L', 2, 0, 50],
    [`${tag}.pmv`, '%', 1, 0, 100],
    [`${tag}.stage`, '', 0, 0, 6],
    [`${tag}.stage-index`, '', 0, 0, 5],
    [`${tag}.truth`, '', 0, 0, 5],
    [`${tag}.steam`, 'kg/s', 3, 0, 10],
    [`${tag}.seal`, '', 1, 0, 200],
    ...[0, 1, 2].map((k) => [`L-${firstLine + k}.sterility`, '', 0, 0, 6] as const),
  ]),
  ...rows(
    'computed',
    flowSuffixes.map((suffix) => [`HV-${n}${suffix}.flow`, 'kg/s', 3, 0, 10] as const),
  ),
];

const line = (tag: 'TL-23' | 'TL-12') =>
  rows('computed', [
    [`${tag}.seed`, 'kg', 0, 0, 200],
    [`${tag}.alive`, '%', 0, 0, 100],
    [`${tag}.flow`, 'kg/s', 2, 0, 30],
    [`${tag}.through`, 'kg/s', 2, 0, 2],
    [`${tag}.back`, 'kg/s', 2, 0, 2],
    [`${tag}.hold`, 'min', 1, 0, 200],
    [`${tag}.F0`, 'min', 1, 0, 500],
    [`${tag}.sterile`, '', 0, 0, 1],
    [`${tag}.residue`, '', 2, 0, 1],
    [`${tag}.arrived`, 't', 2, 0, 15],
    [`${tag}.lost`, 't', 2, 0, 15],
    [`${tag}.cold-end`, '°C', 1, 0, 150],
    [`${tag}.difference`, 'MPa', 3, -0.3, 0.3],
    [`${tag}.activity`, '', 2, 0, 1],
  ]);

const every = (pick: (spec: SeedSpec) => readonly Tag[]): readonly Tag[] => seedSpecs.flatMap(pick);

/** Minutes since a bottle of the seed was filled; so much if none was. */
export const SEED_AGE = 'SEED.sample-age';
export const NEVER = 9999;

export const seedEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  handValves: every(handValvesOf),
  automaticValves: every((spec) => [breakerOf(spec)]),
  controlValves: every(controlValvesOf),
  motors: [...every(({ agitator }) => [agitator.tag]), BATCH, FLAME_RING, FLASK],
  instruments: [
    ...seedSpecs.flatMap(of),
    ...line('TL-23'),
    ...line('TL-12'),
    ...rows('field', [['PI-20233', 'MPa', 2, -0.1, 0.4]]),
    ...rows('dcs', [['TT-227', '°C', 1, 0, 150]]),
    { tag: SEED_AGE, unit: 'min', decimals: 0, range: [0, 10_000], where: 'computed', unread: NEVER },
    ...rows('computed', [
      ['HV-20131.poured', '%', 0, 0, 100],
      ['HV-20131.lost', '%', 0, 0, 100],
    ]),
  ],
  judgements: new Map<Tag, readonly string[]>([
    [JUDGEMENT, ANSWERS],
    [READY, ['wait', 'ready']],
    [JUDGEMENT_201, ANSWERS],
    [READY_202, ['wait', 'ready']],
  ]),
};
