// What differs between the feed tanks when they are sterilised (content/fermentation.md P5, "Variants"; 1.2).

export interface FeedVariant {
  /** Last digit of V-40x, L-40x, HV-40xnn. */
  readonly digit: number;
  /** Conditions that say the feed is made up. */
  readonly prepared: readonly string[];
  /** Range of the preheating by the jacket, deg C. */
  readonly preheated: readonly [number, number];
  /** Range of the hold, deg C and MPa(g). */
  readonly held: readonly [number, number];
  readonly pressure: readonly [number, number];
  /** Least time of the hold and F0, min. */
  readonly minutes: number;
  readonly f0: number;
  /** Stirred throughout the hold: oil holds spores. */
  readonly stirred: boolean;
}

const LONG = {
  prepared: [],
  preheated: [85, 92],
  held: [121, 124],
  pressure: [0.105, 0.13],
  minutes: 30,
  f0: 25,
  stirred: false,
} as const;

/** Sugar, precursor, oil, ammonium sulphate, antifoam, water. Ammonia, acid and caustic are never heated. */
export const FEED_VARIANTS: readonly FeedVariant[] = [
  {
    digit: 1,
    prepared: [
      'SAMPLE.sugar-401 >= 590',
      'SAMPLE.sugar-401 <= 610',
      'SAMPLE.ph-401 >= 4.5',
      'SAMPLE.ph-401 <= 5',
      'V-401.volume >= 16.5',
    ],
    preheated: [85, 92],
    held: [115, 118],
    pressure: [0.07, 0.09],
    minutes: 20,
    f0: 8,
    stirred: false,
  },
  { ...LONG, digit: 3 },
  { ...LONG, digit: 4, minutes: 60, stirred: true },
  { ...LONG, digit: 5 },
  { ...LONG, digit: 8 },
  { ...LONG, digit: 9 },
];
