// The quality index of content/fermentation.md 7.2: how long and how far a variable left its band.
//   Q = 100 [0.6 t_in / W + 0.4 max(0, 1 - IAE / IAE_max)],  IAE = sum max(0, |x - SP| - band) dt,  IAE_max = 5 band W
// Samples of one second; two minutes after a set-point change are left out of W, t_in and IAE alike.
import { BoundCondition } from '../plant/bound-condition.ts';
import type { Tag } from '../plant/plant.ts';

/** A stretch of the run with one set-point; `while` says when it is in force. */
export interface BandWindow {
  readonly while: string;
  readonly setpoint: number;
  /** Half width, in the tag's unit. */
  readonly band: number;
}

/** Seconds left out after the set-point changes from one window to another. */
const SETTLING = 120;

const IN = 0;
const WINDOW = 1;
/** Sum of max(0, |x - SP| - band), each second divided by its own band: windows of unlike bands add up. */
const EXCESS = 2;
/** Number of the window last in force, plus one. */
const LAST = 3;
const SETTLE = 4;
/** Second plus one of the worst excess, and that excess. */
const WORST_AT = 5;
const WORST = 6;

export class Band {
  static readonly SLOTS = 7;
  readonly #tag: number;
  readonly #windows: readonly (BandWindow & { readonly condition: BoundCondition })[];
  readonly #slot: number;

  constructor(tag: Tag, windows: readonly BandWindow[], slot: number, slotOf: (name: Tag) => number) {
    this.#tag = slotOf(tag);
    this.#windows = windows.map((w) => ({ ...w, condition: new BoundCondition(w.while, slotOf) }));
    this.#slot = slot;
  }

  evaluate(state: Float64Array, tick: number): void {
    const s = this.#slot;
    for (let i = 0; i < this.#windows.length; i++) {
      const window = this.#windows[i]!;
      if (!window.condition.holds(state)) continue;
      if (state[s + LAST] !== 0 && state[s + LAST] !== i + 1) state[s + SETTLE] = SETTLING;
      state[s + LAST] = i + 1;
      if (state[s + SETTLE]! > 0) state[s + SETTLE] = state[s + SETTLE]! - 1;
      else this.#sample(state, window, tick);
      return;
    }
  }

  #sample(state: Float64Array, window: BandWindow, tick: number): void {
    const s = this.#slot;
    const excess = Math.max(0, Math.abs(state[this.#tag]! - window.setpoint) - window.band);
    state[s + WINDOW] = state[s + WINDOW]! + 1;
    if (excess === 0) state[s + IN] = state[s + IN]! + 1;
    state[s + EXCESS] = state[s + EXCESS]! + excess / window.band;
    if (excess > state[s + WORST]! || state[s + WORST_AT] === 0) {
      state[s + WORST] = excess;
      state[s + WORST_AT] = tick + 1;
    }
  }

  /** The index, 0..100, dated at the worst moment; null if no window opened. */
  read(state: Float64Array): { readonly value: number; readonly at: number } | null {
    const s = this.#slot;
    const window = state[s + WINDOW]!;
    if (window === 0) return null;
    const value = 100 * ((0.6 * state[s + IN]!) / window + 0.4 * Math.max(0, 1 - state[s + EXCESS]! / (5 * window)));
    return { value, at: state[s + WORST_AT]! - 1 };
  }
}
