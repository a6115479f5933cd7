// The tests of the laboratory as data (content/fermentation.md 4.2): what each finds, how long it takes, how well it finds it, and the
// ways of doing it of which one is right. Durations, ranges and errors as in that table; what a wrong way does is [K].
import type { Quantity } from './quantities.ts';

/** A way of doing a test, and what it makes of the true value: value x factor + shift + what else is in the bottle x times. */
export interface Way {
  readonly id: string;
  readonly factor?: number;
  readonly shift?: number;
  /** What it takes for what is sought, too. */
  readonly also?: { readonly quantity: Quantity; readonly times: number };
  /** Highest value that this way can show; above it the reading stays there. */
  readonly most?: number;
}

export interface Assay {
  /** "LAB.RS" */
  readonly tag: string;
  readonly quantity: Quantity;
  readonly unit: string;
  readonly decimals: number;
  readonly range: readonly [number, number];
  /** Least that the method determines; below it the error stays what it is there. */
  readonly least?: number;
  /** Plant minutes. */
  readonly minutes: number;
  /** Relative error (two standard deviations), or an absolute one. */
  readonly error: number;
  readonly absolute?: boolean;
  readonly ways: readonly Way[];
}

export const assays: readonly Assay[] = [
  {
    tag: 'LAB.RS',
    quantity: 'rs',
    unit: 'g/L',
    decimals: 2,
    range: [0, 20],
    least: 0.1,
    minutes: 40,
    error: 0.03,
    // The glucose curve of the DNS method ends at 2 g/L in the cuvette: the filtrate must be diluted to stay on it, and what is read off
    // multiplied by the dilution. Hyphae that were not filtered off scatter at 540 nm.
    ways: [
      { id: 'undiluted', most: 2 },
      { id: 'diluted-5', most: 10 },
      { id: 'diluted-20', most: 40 },
      { id: 'titrated' },
      { id: 'factor-forgotten', factor: 1 / 5, most: 2 },
      { id: 'unfiltered', also: { quantity: 'dry-weight', times: 0.05 }, most: 10 },
    ],
  },
  {
    tag: 'LAB.total-sugar',
    quantity: 'total-sugar',
    unit: 'g/L',
    decimals: 1,
    range: [0, 60],
    minutes: 70,
    error: 0.04,
    // The acid of the hydrolysis eats the reagent's alkali.
    ways: [{ id: 'neutralised' }, { id: 'not-neutralised', factor: 0.6 }],
  },
  {
    tag: 'LAB.NH3N',
    quantity: 'nh3',
    unit: 'mg/L',
    decimals: 0,
    range: [0, 3000],
    least: 20,
    minutes: 30,
    error: 0.03,
    // Formol titration counts the amino acids of the corn-steep liquor too, unless a blank takes them off.
    ways: [{ id: 'distilled' }, { id: 'formol-with-blank' }, { id: 'formol', shift: 180 }, { id: 'electrode' }],
  },
  {
    tag: 'LAB.PAA',
    quantity: 'paa',
    unit: 'mg/L',
    decimals: 0,
    range: [0, 5000],
    least: 50,
    minutes: 40,
    error: 0.02,
    // In warm filtrate penicillin falls apart and phenylacetate comes free; at 215 nm a peak run too fast holds penicillin as well.
    ways: [
      { id: 'cooled' },
      { id: 'warm', factor: 1.05, shift: 40 },
      { id: 'peaks-merged', also: { quantity: 'titre', times: 0.02 } },
    ],
  },
  {
    tag: 'LAB.titre',
    quantity: 'titre',
    unit: 'U/mL',
    decimals: 0,
    range: [0, 80_000],
    least: 100,
    minutes: 45,
    error: 0.02,
    // Without the blank everything that takes up iodine counts as penicillin.
    ways: [{ id: 'hplc' }, { id: 'iodometric-with-blank' }, { id: 'iodometric', factor: 1.04, shift: 400 }],
  },
  {
    tag: 'LAB.pmv',
    quantity: 'pmv',
    unit: '%',
    decimals: 1,
    range: [0, 100],
    minutes: 15,
    error: 0.03,
    // Pulp packs; pellets above it stay loose, and are not read with it.
    ways: [{ id: 'spun-10-min' }, { id: 'spun-3-min', factor: 1.3 }, { id: 'with-pellets', factor: 1.15 }],
  },
  {
    tag: 'LAB.dry-weight',
    quantity: 'dry-weight',
    unit: 'g/L',
    decimals: 1,
    range: [0, 60],
    minutes: 180,
    error: 0.03,
    ways: [{ id: 'constant-weight' }, { id: 'one-hour', factor: 1.15 }],
  },
  {
    tag: 'LAB.ph',
    quantity: 'ph',
    unit: '',
    decimals: 2,
    range: [2, 12],
    minutes: 5,
    error: 0.02,
    absolute: true,
    // An open beaker loses carbon dioxide.
    ways: [{ id: 'within-3-min' }, { id: 'later', shift: 0.12 }],
  },
  {
    tag: 'LAB.viscosity',
    quantity: 'viscosity',
    unit: 'mPa·s',
    decimals: 0,
    range: [0, 2000],
    least: 50,
    minutes: 10,
    error: 0.04,
    // Mycelium thins under shear: only readings at the same speed can be compared.
    ways: [{ id: 'at-30-rpm' }, { id: 'at-60-rpm', factor: 0.72 }],
  },
];

/** The laboratory's register: a bottle is entered with its number and the time of its sample, and is tested only then [4.1]. */
export const REGISTER = 'LAB.register';

/** Microscopy by its stains, and the sterility test (broth tube, plates at 37 and 26 deg C) with its reading times, h [4.2]. */
export const MICROSCOPY = 'LAB.morphology';
export const MICROSCOPY_MINUTES = 15;
export const STAINS: readonly string[] = ['methylene-blue', 'gram'];
export const STERILITY = 'LAB.sterility';
export const STERILITY_READ = [8, 16, 24, 48] as const;
export const STERILITY_WAYS = ['with-penicillinase', 'without-penicillinase'] as const;

/** One assay in this many goes wrong by an accident that the analyst does not notice [K]: what the rule for odd results is for. */
export const ACCIDENT = 0.02;
