// The nine raw materials of the medium for R-301, and the caustic and acid that correct its pH
// (reference recipe of content/fermentation.md P4; lot, certificate and scale numbers are design choices [K]).

export interface Material {
  /** "csl": part of every tag that speaks of it. */
  readonly id: string;
  /** kg/m3 of finished medium. */
  readonly dose: number;
  /** Place in the order of addition: salts, sugar, corn-steep liquor, chalk, oil, antifoam. */
  readonly stage: number;
  /** s until two thirds of it are dissolved, suspended or emulsified at 55 deg C in the stirred tank [K]. */
  readonly time: number;
  /** Whether it is a powder that clumps where nothing stirs. */
  readonly powder: boolean;
  /** Scale on which it is weighed: floor scale 101 to 2 t, bench scale 102 to 60 kg. */
  readonly scale: 101 | 102;
  /** Lot that the recipe card names, its certificate, and the lot that QA releases instead of it. */
  readonly lot: number;
  readonly certificate: number;
  readonly spare: number;
  /** Moisture, %: the most that is let in, and that of a good lot [K; oil after GB/T 1535, glucose a monohydrate]. */
  readonly moisture: readonly [most: number, good: number];
}

/** Total nitrogen of dry corn-steep liquor, %, at least [K]. */
export const NITROGEN_LEAST = 7;
/** Finished medium, m3. */
export const BATCH = 48.5;

export const MATERIALS: readonly Material[] = [
  {
    id: 'ams',
    dose: 5,
    stage: 1,
    time: 120,
    powder: true,
    scale: 101,
    lot: 261104,
    certificate: 4117,
    spare: 261109,
    moisture: [0.5, 0.2],
  },
  {
    id: 'kh2po4',
    dose: 3,
    stage: 1,
    time: 120,
    powder: true,
    scale: 101,
    lot: 261021,
    certificate: 4092,
    spare: 261102,
    moisture: [0.5, 0.2],
  },
  {
    id: 'na2so4',
    dose: 0.5,
    stage: 1,
    time: 120,
    powder: true,
    scale: 102,
    lot: 260918,
    certificate: 3981,
    spare: 261015,
    moisture: [0.5, 0.2],
  },
  {
    id: 'mgso4',
    dose: 0.25,
    stage: 1,
    time: 90,
    powder: true,
    scale: 102,
    lot: 261030,
    certificate: 4105,
    spare: 261106,
    moisture: [1, 0.4],
  },
  {
    id: 'glucose',
    dose: 5,
    stage: 2,
    time: 180,
    powder: true,
    scale: 101,
    lot: 261107,
    certificate: 4121,
    spare: 261112,
    moisture: [10, 9.1],
  },
  {
    id: 'csl',
    dose: 30,
    stage: 3,
    time: 240,
    powder: true,
    scale: 101,
    lot: 261106,
    certificate: 4119,
    spare: 261113,
    moisture: [6, 4.6],
  },
  {
    id: 'caco3',
    dose: 5,
    stage: 4,
    time: 120,
    powder: true,
    scale: 101,
    lot: 261012,
    certificate: 4066,
    spare: 261028,
    moisture: [1, 0.4],
  },
  {
    id: 'oil',
    dose: 2,
    stage: 5,
    time: 90,
    powder: false,
    scale: 101,
    lot: 261103,
    certificate: 4114,
    spare: 261110,
    moisture: [0.2, 0.08],
  },
  {
    id: 'antifoam',
    dose: 0.3,
    stage: 6,
    time: 30,
    powder: false,
    scale: 102,
    lot: 260929,
    certificate: 4020,
    spare: 261022,
    moisture: [1, 0.4],
  },
];

/** Poured by the litre: 20 % caustic and 20 % sulphuric acid. */
export const CORRECTIONS = ['naoh', 'acid'] as const;

export const AT = {
  ams: 0,
  kh2po4: 1,
  na2so4: 2,
  mgso4: 3,
  glucose: 4,
  csl: 5,
  caco3: 6,
  oil: 7,
  antifoam: 8,
} as const;

/** Weight that the recipe card asks for, kg. */
export const required = ({ dose }: Material): number => dose * BATCH;

/** Smallest division and capacity of a scale, kg. */
export const SCALES = { 101: { division: 0.1, most: 2000 }, 102: { division: 0.005, most: 60 } } as const;

/** Weighed within this share of what the card asks for (4.01). */
export const WEIGHED_WITHIN = 0.01;
