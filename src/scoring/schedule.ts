// A list of things to be done at their times, each within so much of when it is due: samples, stages of a profile, readings.
import { BoundCondition } from '../plant/bound-condition.ts';
import type { Tag } from '../plant/plant.ts';

/** One thing to be done. Times are those of the schedule's clock. */
export interface ScheduleItem {
  readonly due: number;
  readonly before: number;
  readonly after: number;
  /** It is done if this holds in any second of the time allowed ... */
  readonly when?: string;
  /** ... or if this tag, which counts, rises in it: at all, or by an amount within `by` from its beginning to its end. */
  readonly counts?: Tag;
  readonly by?: readonly [least: number, most: number];
}

/** Number of the item in hand, whether it is done, how many before it were, what its counter stood at. */
const INDEX = 0;
const DONE = 1;
const SUM = 2;
const COUNTED = 3;
/** Second plus one of the first item that was missed, and of the last second in which the clock was looked at. */
const MISSED_AT = 4;
const LOOKED_AT = 5;

interface Bound {
  readonly from: number;
  readonly to: number;
  readonly condition: BoundCondition | null;
  /** Slot of the counter, or -1. */
  readonly counter: number;
  readonly by: readonly [least: number, most: number] | null;
}

export class Schedule {
  static readonly SLOTS = 6;
  readonly #clock: number;
  readonly #items: readonly Bound[];
  readonly #slot: number;

  constructor(clock: Tag, items: readonly ScheduleItem[], slot: number, slotOf: (name: Tag) => number) {
    this.#clock = slotOf(clock);
    this.#slot = slot;
    this.#items = items.map(({ due, before, after, when, counts, by = null }) => ({
      from: due - before,
      to: due + after,
      condition: when === undefined ? null : new BoundCondition(when, slotOf),
      counter: counts === undefined ? -1 : slotOf(counts),
      by,
    }));
    const overlaps = this.#items.findIndex((item, i) => i > 0 && item.from < this.#items[i - 1]!.to);
    if (overlaps >= 0)
      throw new Error(`what is due at ${items[overlaps]!.due} may not be done before the thing ahead of it`);
  }

  evaluate(state: Float64Array, tick: number): void {
    const s = this.#slot;
    const now = state[this.#clock]!;
    state[s + LOOKED_AT] = tick + 1;
    while (state[s + INDEX]! < this.#items.length) {
      const item = this.#items[state[s + INDEX]!]!;
      if (now < item.from) {
        if (item.counter >= 0) state[s + COUNTED] = state[item.counter]!;
        return;
      }
      if (now <= item.to) {
        if (item.condition?.holds(state) === true) state[s + DONE] = 1;
        if (item.counter >= 0) this.#count(state, item);
        return;
      }
      state[s + SUM] = state[s + SUM]! + state[s + DONE]!;
      if (state[s + DONE] === 0 && state[s + MISSED_AT] === 0) state[s + MISSED_AT] = tick + 1;
      state[s + DONE] = 0;
      if (item.counter >= 0) state[s + COUNTED] = state[item.counter]!;
      state[s + INDEX] = state[s + INDEX]! + 1;
    }
  }

  #count(state: Float64Array, { counter, by }: Bound): void {
    const gained = state[counter]! - state[this.#slot + COUNTED]!;
    if (by !== null) state[this.#slot + DONE] = gained >= by[0] && gained <= by[1] ? 1 : 0;
    else if (gained > 0) state[this.#slot + DONE] = 1;
  }

  /** Share of the whole list, dated where the first item was missed; what is not due yet is not done yet. */
  read(state: Float64Array): { readonly value: number; readonly at: number } | null {
    const s = this.#slot;
    const done = state[s + SUM]! + state[s + DONE]!;
    const at = state[s + MISSED_AT]! > 0 ? state[s + MISSED_AT]! : state[s + LOOKED_AT]!;
    return at === 0 ? null : { value: (100 * done) / this.#items.length, at: at - 1 };
  }
}
