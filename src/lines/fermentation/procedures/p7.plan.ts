// The plan of a batch (content/fermentation.md P7.1, P7.2, P7.4): what is due at which age, h. Set-points and feeds are those of the
// recipe by which the culture is tested.
import { NOMINAL_RECIPE, stepAt } from '../culture/bench/recipe.ts';

/** Age at which the batch is handed over to harvest, h. */
export const END = 200;
/** The bands are watched from here on, h [training-model.md 7.1]. */
export const BEGINS = 0.3;
/** The batch produces from here on, h. */
export const PRODUCTION = 40;

const range = (first: number, last: number, every: number): readonly number[] =>
  Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => first + i * every);

/** Records: a row an hour. */
export const ROWS = range(1, END, 1);

/** Changes of shift, every eight hours. */
export const SHIFTS = range(8, END, 8);

/** Samples: every 4 h to 48 h, every 8 h after; the sample at 0 h belongs to P6. */
export const SAMPLES = [...range(4, 48, 4), ...range(56, END - 8, 8)];
/** Of these with precursor, titre, packed volume and a look through the microscope. */
export const FULL_SAMPLES = range(8, END - 8, 8);
/** Of these with a sterility test. */
export const STERILITY_SAMPLES = [...range(8, 48, 8), ...range(72, END - 8, 24)];
/** The sheet of a sample is filled in when its last test has been read, h after it was due. */
export const SHEET_AFTER = 1.5;

/** Set-points of the profile from an age on. */
export interface Stage {
  readonly from: number;
  readonly temperature: number;
  readonly acidity: number;
  readonly pressure: number;
  readonly air: number;
  readonly speed: number;
}

const { air, pressure } = NOMINAL_RECIPE;
const stage = (from: number, temperature: number, acidity: number, speed: number): Stage => ({
  from,
  temperature,
  acidity,
  speed,
  pressure: stepAt(pressure, from),
  air: stepAt(air, from),
});

/**
 * The stages in which the profile is entered. From 20 to 40 h it falls by half a kelvin and rises by 0.02 MPa: entered in the middle, it
 * stays within the bands.
 */
export const STAGES: readonly Stage[] = [
  stage(8, 26, 6.4, 100),
  stage(12.5, 26, 6.4, 100),
  stage(20, 25.75, 6.5, 100),
  stage(25, 25.75, 6.5, 100),
  stage(30, 25.75, 6.5, 100),
  stage(40, 25, 6.5, 100),
  stage(90, 25, 6.5, 100),
  stage(100, 24.5, 6.5, 100),
  stage(150, 24, 6.6, 100),
];

/** Feeds of the recipe by their loop: [age h, L/h]. */
export const FEEDS = {
  'FIC-401': NOMINAL_RECIPE.sugar,
  'FIC-403': NOMINAL_RECIPE.precursor,
  'FIC-404': NOMINAL_RECIPE.oil,
  'FIC-409': NOMINAL_RECIPE.water,
} as const;

/** Withdrawals of the recipe before the end, h, and m3 of each [P7.2]. */
export const WITHDRAWALS = [100, 130, 150, 170, 190];
export const PORTION = 8;
