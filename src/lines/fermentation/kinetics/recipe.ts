// Section 6.4 of the process model: the sequential recipe ("SBC").
import { SAMPLES_PER_HOUR, type Inputs } from './inputs.ts';

/** [until hour, value] in ascending order: the value holds for every sample up to and including that hour, the last one to the end. */
export type Schedule = readonly (readonly [untilHour: number, value: number])[];

/** The streams that the recipe sets, with the units of section 2. */
export interface Recipe {
  readonly sugar: Schedule;
  readonly oil: Schedule;
  readonly air: Schedule;
  readonly pressure: Schedule;
  readonly water: Schedule;
  readonly paa: Schedule;
  readonly discharge: Schedule;
  readonly rpm: Schedule;
}

/** Two hours of withdrawal at 4000 kg/h, 8 t a dump, from each of these hours. */
const DUMPS = [100, 130, 150, 170, 190, 210, 230, 250, 270];

export const NOMINAL_RECIPE: Recipe = {
  // biome-ignore format: a table
  sugar: [
    [3, 8], [12, 15], [16, 30], [20, 75], [24, 150], [28, 30], [32, 37], [36, 43], [40, 47], [44, 51], [48, 57],
    [52, 61], [56, 65], [60, 72], [64, 76], [68, 80], [72, 84], [76, 90], [80, 116], [160, 90], [350, 80],
  ],
  // biome-ignore format: a table
  oil: [[4, 22], [16, 30], [56, 35], [60, 34], [64, 33], [68, 32], [72, 31], [76, 30], [80, 29], [350, 23]],
  // biome-ignore format: a table
  air: [[8, 30], [20, 42], [40, 55], [90, 60], [200, 75], [250, 65], [350, 60]],
  // biome-ignore format: a table
  pressure: [[12.4, 0.6], [25, 0.7], [30, 0.8], [40, 0.9], [100, 1.1], [150, 1], [350, 0.9]],
  // biome-ignore format: a table
  water: [[50, 0], [75, 500], [150, 100], [160, 0], [170, 400], [200, 150], [250, 250], [270, 0], [350, 100]],
  // biome-ignore format: a table
  paa: [[5, 5], [40, 0], [200, 10], [300, 4], [350, 0]],
  discharge: [...DUMPS.flatMap((hour) => [[hour, 0] as const, [hour + 2, -4000] as const]), [350, 0]],
  rpm: [[350, 100]],
};

/** The schedule's value in each of the first `samples` samples; index 0 is sample 1. */
export function bySample(schedule: Schedule, samples: number): Float64Array {
  const values = new Float64Array(samples);
  let row = 0;
  for (let k = 1; k <= samples; k++) {
    while (row < schedule.length - 1 && k > Math.round(SAMPLES_PER_HOUR * schedule[row]![0])) row++;
    values[k - 1] = schedule[row]![1];
  }
  return values;
}

/** A recipe as the inputs of sample after sample. */
export class RecipeBySample {
  readonly #streams: readonly (readonly [keyof Recipe, Float64Array])[];

  constructor(recipe: Recipe, samples: number) {
    const streams: readonly (keyof Recipe)[] = ['sugar', 'oil', 'air', 'pressure', 'water', 'paa', 'discharge', 'rpm'];
    this.#streams = streams.map((stream) => [stream, bySample(recipe[stream], samples)] as const);
  }

  /** Sets the recipe's part of the inputs of sample `k`. */
  set(k: number, inputs: Inputs): void {
    for (const [stream, values] of this.#streams) inputs[stream] = values[k - 1]!;
  }
}
