// Set-point profile P7.1 and feed recipe P7.2 [content/fermentation.md], with the ramps of training-model.md 3.

/** [from hour, value]: holds until the next entry. */
export type Steps = readonly (readonly [number, number])[];
/** [hour, value]: straight lines between the entries. */
export type Ramps = readonly (readonly [number, number])[];

export interface BatchRecipe {
  /** L/h. */
  readonly sugar: Steps;
  readonly oil: Steps;
  readonly precursor: Steps;
  readonly water: Steps;
  readonly withdrawal: Steps;
  /** Nm3/min, MPa gauge. */
  readonly air: Steps;
  readonly pressure: Steps;
  /** deg C, pH, 1/min. */
  readonly temperature: Ramps;
  readonly pH: Ramps;
  readonly rpm: Ramps;
}

/** Partial withdrawals: 4000 L/h for two hours. */
const WITHDRAWALS = [100, 130, 150, 170, 190, 210];

export const NOMINAL_RECIPE: BatchRecipe = {
  sugar: [
    [0, 8],
    [3, 15],
    [12, 30],
    [16, 75],
    [20, 150],
    [24, 30],
    [28, 37],
    [32, 43],
    [36, 47],
    [40, 51],
    [44, 57],
    [48, 61],
    [52, 65],
    [56, 72],
    [60, 76],
    [64, 80],
    [68, 84],
    [72, 90],
    [76, 116],
    [80, 90],
    [160, 80],
  ],
  oil: [
    [0, 22],
    [4, 30],
    [16, 35],
    [56, 34],
    [60, 33],
    [64, 32],
    [68, 31],
    [72, 30],
    [76, 29],
    [80, 23],
  ],
  precursor: [
    [0, 5],
    [5, 0],
    [40, 10],
    [200, 4],
  ],
  water: [
    [0, 0],
    [50, 500],
    [75, 100],
    [150, 0],
    [160, 400],
    [170, 150],
    [200, 250],
  ],
  withdrawal: [
    [0, 0],
    ...WITHDRAWALS.flatMap(
      (hour) =>
        [
          [hour, 4000],
          [hour + 2, 0],
        ] as const,
    ),
  ],
  air: [
    [0, 30],
    [8, 42],
    [20, 55],
    [40, 60],
    [90, 75],
    [200, 65],
  ],
  pressure: [
    [0, 0.06],
    [12.5, 0.07],
    [25, 0.08],
    [30, 0.09],
    [40, 0.11],
    [100, 0.1],
    [150, 0.09],
  ],
  temperature: [
    [0, 26],
    [20, 26],
    [40, 25.5],
    [44, 25],
    [100, 25],
    [104, 24.5],
    [150, 24.5],
    [154, 24],
  ],
  pH: [
    [0, 6.3],
    [8, 6.3],
    [9, 6.4],
    [20, 6.4],
    [21, 6.5],
    [150, 6.5],
    [154, 6.6],
  ],
  rpm: [
    [0, 80],
    [8, 100],
  ],
};

/** Value of `steps` at an hour. */
export function stepAt(steps: Steps, hour: number): number {
  let value = 0;
  for (const step of steps) {
    if (step[0] > hour) break;
    value = step[1];
  }
  return value;
}

/** Value of `ramps` at an hour. */
export function rampAt(ramps: Ramps, hour: number): number {
  let before = ramps[0]!;
  for (const next of ramps) {
    if (next[0] > hour) {
      const share = next[0] > before[0] ? (hour - before[0]) / (next[0] - before[0]) : 0;
      return before[1] + Math.max(0, share) * (next[1] - before[1]);
    }
    before = next;
  }
  return before[1];
}
