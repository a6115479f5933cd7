// The quality index of content/fermentation.md 7.2: how long and how far a variable left its band.
//   Q = 100 [0.6 t_in / W + 0.4 max(0, 1 - IAE / IAE_max)],  IAE = sum max(0, |x - SP| - band) dt,  IAE_max = 5 band W
// Samples of one second; two minutes after a set-point change are left out of W, t_in and IAE alike.
import { BoundCondition } from '../plant/bound-condition.ts';
import type { Tag } from '../plant/plant.ts';
import { type Course, CourseReader } from './course.ts';

/** A stretch of the run with one set-point; `while` says when it is in force. */
export interface SetpointWindow {
  readonly while: string;
  readonly setpoint: number;
  /** Half width, in the tag's unit. */
  readonly band: number;
}

/** A stretch of the run in which the limits themselves follow another tag: a profile over the age of a batch. */
export interface CorridorWindow {
  readonly while: string;
  readonly along: Tag;
  readonly low: Course;
  readonly high: Course;
  /** What stands for the half width in IAE_max, where one of the limits is only there to have two. */
  readonly scale?: number;
}

export type BandWindow = SetpointWindow | CorridorWindow;

/** Seconds left out after the set-point changes from one window to another; a corridor says itself what a change allows. */
const SETTLING = 120;

const IN = 0;
const WINDOW = 1;
/** Sum of how far the value lay outside, each second divided by its own band: windows of unlike bands add up. */
const EXCESS = 2;
/** Number of the window last in force, plus one. */
const LAST = 3;
const SETTLE = 4;
/** Second plus one of the worst excess, and that excess. */
const WORST_AT = 5;
const WORST = 6;
/** Second plus one of the last sample. */
const SAMPLED_AT = 7;
/** Seconds in which a window was open that are forgiven. */
const FORGIVEN = 8;

export class Band {
  static readonly SLOTS = 9;
  readonly #tag: number;
  readonly #windows: readonly Limits[];
  readonly #slot: number;
  readonly #least: number;
  readonly #forgiving: readonly number[];

  /**
   * `least`: seconds that a whole run has in the windows; what a run lacks of them counts as outside. While one of the facts of
   * `forgiving` holds (an injected event is tolerated) nothing counts.
   */
  constructor(
    tag: Tag,
    windows: readonly BandWindow[],
    least: number,
    slot: number,
    slotOf: (name: Tag) => number,
    forgiving: readonly string[] = [],
  ) {
    this.#tag = slotOf(tag);
    this.#windows = windows.map((window) => new Limits(window, slotOf));
    this.#slot = slot;
    this.#least = least;
    this.#forgiving = forgiving.map(slotOf);
  }

  evaluate(state: Float64Array, tick: number): void {
    const s = this.#slot;
    for (let i = 0; i < this.#windows.length; i++) {
      const window = this.#windows[i]!;
      if (!window.condition.holds(state)) continue;
      if (this.#forgives(state)) {
        state[s + FORGIVEN] = state[s + FORGIVEN]! + 1;
        return;
      }
      if (state[s + LAST] !== 0 && state[s + LAST] !== i + 1) state[s + SETTLE] = window.settling;
      state[s + LAST] = i + 1;
      if (state[s + SETTLE]! > 0) state[s + SETTLE] = state[s + SETTLE]! - 1;
      else this.#sample(state, window, tick);
      return;
    }
  }

  #forgives(state: Float64Array): boolean {
    for (let i = 0; i < this.#forgiving.length; i++) if (state[this.#forgiving[i]!] === 1) return true;
    return false;
  }

  /** Seconds that a whole run has. */
  #whole(state: Float64Array): number {
    return Math.max(state[this.#slot + WINDOW]!, this.#least - state[this.#slot + FORGIVEN]!);
  }

  #sample(state: Float64Array, window: Limits, tick: number): void {
    const s = this.#slot;
    const excess = window.excess(state, state[this.#tag]!);
    state[s + WINDOW] = state[s + WINDOW]! + 1;
    state[s + SAMPLED_AT] = tick + 1;
    if (excess === 0) state[s + IN] = state[s + IN]! + 1;
    else state[s + EXCESS] = state[s + EXCESS]! + excess / window.scale;
    if (excess > state[s + WORST]! || state[s + WORST_AT] === 0) {
      state[s + WORST] = excess;
      state[s + WORST_AT] = tick + 1;
    }
  }

  /** The index, 0..100, dated where it was lost; null if no window opened. */
  read(state: Float64Array): { readonly value: number; readonly at: number } | null {
    const s = this.#slot;
    const window = state[s + WINDOW]!;
    if (window === 0) return null;
    const whole = this.#whole(state);
    const near = (window / whole) * Math.max(0, 1 - state[s + EXCESS]! / (5 * window));
    return { value: 100 * ((0.6 * state[s + IN]!) / whole + 0.4 * near), at: this.#lostAt(state) };
  }

  /** Share of the time inside the band, 0..100, dated where it was lost; null if no window opened. */
  share(state: Float64Array): { readonly value: number; readonly at: number } | null {
    const s = this.#slot;
    const window = state[s + WINDOW]!;
    if (window === 0) return null;
    return { value: (100 * state[s + IN]!) / this.#whole(state), at: this.#lostAt(state) };
  }

  /** The worst moment, or the last one where more is lacking than was spent outside. */
  #lostAt(state: Float64Array): number {
    const s = this.#slot;
    const outside = state[s + WINDOW]! - state[s + IN]!;
    const lacking = this.#whole(state) - state[s + WINDOW]!;
    return (lacking > outside ? state[s + SAMPLED_AT]! : state[s + WORST_AT]!) - 1;
  }
}

/** How far a value lies outside the limits of a window. */
class Limits {
  readonly condition: BoundCondition;
  /** What stands for the half width of the band. */
  readonly scale: number;
  readonly settling: number;
  readonly #setpoint: number;
  readonly #corridor: { readonly along: number; readonly low: CourseReader; readonly high: CourseReader } | null;

  constructor(window: BandWindow, slotOf: (name: Tag) => number) {
    this.condition = new BoundCondition(window.while, slotOf);
    if ('setpoint' in window) {
      this.#setpoint = window.setpoint;
      this.#corridor = null;
      this.scale = window.band;
      this.settling = SETTLING;
    } else {
      const { along, low, high, scale = (high[0]![1] - low[0]![1]) / 2 } = window;
      this.#setpoint = 0;
      this.#corridor = { along: slotOf(along), low: new CourseReader(low), high: new CourseReader(high) };
      this.scale = scale;
      this.settling = 0;
    }
  }

  /** In the unit of the value. */
  excess(state: Float64Array, value: number): number {
    const corridor = this.#corridor;
    if (corridor === null) return Math.max(0, Math.abs(value - this.#setpoint) - this.scale);
    const along = state[corridor.along]!;
    const low = corridor.low.levelAt(along);
    return value < low ? low - value : Math.max(0, value - corridor.high.levelAt(along));
  }
}
