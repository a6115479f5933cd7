// Seeded random streams. Every consumer has a stream of its own, found by name, so that a new sensor does not shift the noise of
// all others; and all of a stream's state lies in the state vector, so that a checkpoint holds it.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { exp, ln } from './math.ts';
import type { Layout } from './state.ts';

/** Words of the generator's state, then the second number of the last normal pair and whether it is still unused. */
const WORDS = 4;
const SPARE = 4;
const HAS_SPARE = 5;
const LENGTH = 6;

/** Means above this are drawn from the normal distribution, whose error there is far below one event's worth. */
const POISSON_LARGE = 1000;
/** e^-mean must not underflow; larger means are drawn in portions of this size. */
const POISSON_PORTION = 30;

const words = [0, 0, 0, 0];

export class RandomStream {
  readonly #name: string;
  readonly #slot: number;

  /** Reserves the stream's slots in the layout. */
  constructor(layout: Layout, name: string) {
    this.#name = name;
    this.#slot = layout.block(`random.${name}`, LENGTH);
  }

  /** Starts the stream: the same seed and name give the same numbers. */
  begin(state: Float64Array, seed: number): void {
    let hash = mix(Math.imul(seed | 0, 0x9e3779b1) ^ mix(Math.floor(seed / 4294967296) | 0));
    for (let i = 0; i < this.#name.length; i++) hash = mix(hash ^ this.#name.charCodeAt(i)) + 0x6a09e667;
    // Odd in the last word: a state of zeros would never leave zero.
    for (let i = 0; i < WORDS; i++)
      state[this.#slot + i] = mix(hash + Math.imul(i + 1, 0x9e3779b9)) | (i === 3 ? 1 : 0);
    state[this.#slot + SPARE] = 0;
    state[this.#slot + HAS_SPARE] = 0;
  }

  /** Uniform in [0, 1), a multiple of 2^-53. */
  uniform(state: Float64Array): number {
    const slot = this.#slot;
    for (let i = 0; i < WORDS; i++) words[i] = state[slot + i]!;
    const generator = xoroshiro128plusFromState(words);
    const value = uniformFloat64(generator);
    const next = generator.getState();
    for (let i = 0; i < WORDS; i++) state[slot + i] = next[i]!;
    return value;
  }

  /** Standard normal, by Marsaglia's polar method (SIAM Review 6, 1964). */
  normal(state: Float64Array): number {
    const slot = this.#slot;
    if (state[slot + HAS_SPARE] === 1) {
      state[slot + HAS_SPARE] = 0;
      return state[slot + SPARE]!;
    }
    let x: number, y: number, square: number;
    do {
      x = 2 * this.uniform(state) - 1;
      y = 2 * this.uniform(state) - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * ln(square)) / square);
    state[slot + SPARE] = y * factor;
    state[slot + HAS_SPARE] = 1;
    return x * factor;
  }

  /** Number of events where `mean` are expected; 0 for a mean that is not positive. By multiplication (Knuth, TAOCP 2, 3.4.1). */
  poisson(state: Float64Array, mean: number): number {
    if (mean > POISSON_LARGE) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal(state)));
    let count = 0;
    for (let rest = mean; rest > 0; rest -= POISSON_PORTION) {
      const limit = exp(-Math.min(rest, POISSON_PORTION));
      for (let product = this.uniform(state); product > limit; product *= this.uniform(state)) count++;
    }
    return count;
  }
}

/** Mixes all bits of a 32-bit word (the finalizer of MurmurHash3, public domain). */
function mix(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
