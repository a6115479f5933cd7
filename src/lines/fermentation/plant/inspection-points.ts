// What one looks at, listens to or soaps on R-301 before it is started (content/fermentation.md P1): the places and the questions.
import type { Tag } from '../../../plant/plant.ts';
import type { ReadingSpec } from '../../../plant/readings.ts';

/** 1.02: shift log and work permits. */
export const papers: readonly Tag[] = ['R-301.shift-log', 'M-301.permit', 'P-101.permit'];
/** 1.04: through sight glass and manhole, with the lamp on. */
export const inside: readonly Tag[] = ['bottom', 'wall', 'tools', 'shaft-nuts', 'coil', 'sparger'].map(
  (part) => `R-301.${part}`,
);
/** Of these, by index, where residue may be left: wall, coil, sparger holes. */
export const RESIDUE_AT = [1, 4, 5] as const;
/** 1.05. */
export const safetyDevices: readonly Tag[] = ['PSV-301.tag', 'RD-301.indicator', 'PI-30171.zero'];
/** 1.13: where soap is brushed on. */
export const soapSpots: readonly Tag[] = [
  'M-301.seal',
  'R-301.sight-glass',
  'R-301.lamp-glass',
  'R-301.manhole-gasket',
  'R-301.probe-ports',
  'R-301.head-flange',
  'R-301.nozzles',
  'R-301.valve-glands',
];

/** 1.14: a valve whose seat is tested, and the drain or vent beyond it at which the gas-collecting cylinder is held. */
export interface Seat {
  readonly valve: Tag;
  readonly drain: Tag;
}
export const seats: readonly Seat[] = [
  { valve: 'HV-30111', drain: 'HV-30114' },
  { valve: 'HV-30121', drain: 'HV-30125' },
  { valve: 'HV-30131', drain: 'HV-30133' },
  { valve: 'HV-30104', drain: 'HV-30106' },
  // Feed roots by the drains at the ends of their lines; 42 is ammonia, whose line has none.
  ...['1', '3', '4', '5', '6', '7', '8', '9'].map((feed) => ({ valve: `HV-3014${feed}`, drain: `HV-40${feed}11` })),
];
export const cylinderAt = ({ drain }: Seat): Tag => `${drain}.cylinder`;

/** Leak tags, hung where soap or cylinder shows bubbles. */
const leakTag = (place: Tag): Tag => `${place}.leak-tag`;
export const leakTags: readonly Tag[] = [...soapSpots, ...seats.map(({ valve }) => valve)].map(leakTag);

/** Colour of the medium in the sight glass, for record R6. */
export const COLOUR = 'R-301.colour';

export const LAMP = 'R-301.lamp';
/** On = the hold timer of the tightness test runs. */
export const TIMER = 'R-301.test-timer';

export const hotspots: readonly Tag[] = [
  ...papers,
  ...inside,
  ...safetyDevices,
  ...soapSpots,
  ...seats.map(cylinderAt),
  COLOUR,
];

/** Utilities of the checklist (1.03). */
export const utilities: readonly Tag[] = ['PT-601', 'PT-602', 'PT-701', 'TT-711', 'PT-503'];
const checkOf = (tag: Tag): Tag => `${tag}.check`;
export const INSIDE = 'R-301.inside';
export const SAFETY = 'R-301.safety-devices';
export const VERDICT = 'R-301.verdict';

export const judgements: ReadonlyMap<Tag, readonly string[]> = new Map<Tag, readonly string[]>([
  ...utilities.map((tag) => [checkOf(tag), ['no', 'yes']] as [Tag, readonly string[]]),
  [INSIDE, ['fault', 'in-order']],
  [SAFETY, ['fault', 'in-order']],
  [VERDICT, ['fail', 'pass']],
]);

const count = { unit: '', decimals: 0, where: 'computed' as const };

export const inspectionInstruments: readonly ReadingSpec[] = [
  ...hotspots.map((tag) => ({ tag: `${tag}.finding`, ...count, range: [0, 1] as const })),
  ...[INSIDE, SAFETY, VERDICT].map((tag) => ({ tag: `${tag}.right`, ...count, range: [0, 1] as const })),
  { tag: 'R-301.attended', ...count, range: [0, 1] },
  { tag: 'R-301.open-valves', ...count, range: [0, 60] },
  { tag: 'R-301.soaped', ...count, range: [0, soapSpots.length] },
  { tag: 'R-301.seats-tested', ...count, range: [0, seats.length] },
  { tag: 'R-301.residue', ...count, range: [0, 1] },
  { tag: 'R-301.overdue', ...count, range: [0, 1] },
  { tag: 'R-301.leaks', ...count, range: [0, 2] },
  { tag: 'R-301.passing', ...count, range: [0, 1] },
  { tag: 'R-301.leaks-untagged', ...count, range: [0, 2] },
  { tag: 'R-301.seats-untagged', ...count, range: [0, 1] },
  { tag: 'R-301.tight', ...count, range: [0, 1] },
  { tag: 'R-301.false-tags', ...count, range: [0, 12] },
  { tag: 'R-301.test-minutes', unit: 'min', decimals: 1, range: [0, 120], where: 'dcs' },
  { tag: 'R-301.test-drop', unit: 'MPa', decimals: 4, range: [-0.01, 0.05], where: 'computed' },
];
