// The reference batch of the training mode, our nominal batch, and how well a batch keeps to the bands of P7.3.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TrainingBatch } from '../../src/lines/fermentation/culture/bench/batch.ts';
import { NOMINAL_RECIPE, rampAt } from '../../src/lines/fermentation/culture/bench/recipe.ts';

/** Rows of the reference batch by column. */
export function readTrainingReference(): { readonly columns: readonly string[]; readonly rows: readonly number[][] } {
  const file = new URL('../reference/training/nominal.csv.gz', import.meta.url);
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return { columns: header.split(','), rows: lines.map((line) => line.split(',').map(Number)) };
}

const GROWTH_ENDS = 40;

type Band = (b: TrainingBatch) => boolean;
const within = (x: number, low: number, high: number): boolean => x >= low && x <= high;

/** Bands of P7.3 [content/fermentation.md], read from the true states; temperature against the profile. */
const BANDS = {
  T: (b) => within(b.of('temperature') - rampAt(NOMINAL_RECIPE.temperature, b.hours), -0.3, 0.3),
  pH: (b) => (b.hours < GROWTH_ENDS ? within(b.culture.pH, 6.2, 6.6) : within(b.culture.pH, 6.4, 6.8)),
  DO: (b) => b.culture.dissolvedOxygen >= 30,
  RS: (b) => {
    const S = b.culture.state('sugar');
    return b.hours < GROWTH_ENDS ? S <= 10 : within(S, 0.05, 1);
  },
  PAA: (b) => {
    const PAA = b.culture.state('precursor');
    if (b.hours < GROWTH_ENDS) return PAA <= 1500;
    return within(PAA, b.hours < 200 ? 800 : 500, 1600);
  },
  NH3N: (b) => {
    const N = b.culture.state('nitrogen');
    const slack = Math.abs(b.hours - GROWTH_ENDS) <= 1 ? 0.05 : 0;
    return b.hours < GROWTH_ENDS ? within(N, 800 * (1 - slack), 1800) : within(N, 250, 800 * (1 + slack));
  },
  foam: (b) => b.culture.foam < 0.3,
} satisfies Record<string, Band>;

export type BandName = keyof typeof BANDS;
const NAMES = Object.keys(BANDS) as BandName[];
const FROM = 0.3;

/** Counts whole minutes inside each band. `share` in %. */
export class BandCount {
  readonly #inside: Record<string, number> = {};
  #minutes = 0;

  readonly hand = (b: TrainingBatch): void => {
    if (b.of('seconds') % 60 !== 0 || b.hours < FROM) return;
    this.#minutes++;
    for (const name of NAMES) if (BANDS[name](b)) this.#inside[name] = (this.#inside[name] ?? 0) + 1;
  };

  share(name: BandName): number {
    return (100 * (this.#inside[name] ?? 0)) / this.#minutes;
  }
}
