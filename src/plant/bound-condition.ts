// A condition whose names have been replaced by slots of the state vector: evaluated every second without allocating.
import { type Operator, parseCondition } from './condition.ts';
import type { Tag } from './plant.ts';

/** Engines compare small integers far faster than texts. */
const OPERATORS: readonly Operator[] = ['>=', '<=', '>', '<', '=', '!='];

export class BoundCondition {
  readonly #left: readonly number[];
  readonly #operators: readonly number[];
  /** Slots of the right-hand sides, or -1 where it is a plain number. */
  readonly #right: readonly number[];
  readonly #offsets: readonly number[];
  /**
   * The comparison that failed last is looked at first: what did not hold a second ago mostly still does not. Which comes first
   * changes nothing in the answer.
   */
  #failed = 0;

  /** `slotOf` gives the state slot of a tag or fact; it throws for an unknown one. */
  constructor(text: string, slotOf: (name: Tag) => number) {
    const comparisons = parseCondition(text);
    this.#left = comparisons.map((c) => slotOf(c.left));
    this.#operators = comparisons.map((c) => OPERATORS.indexOf(c.operator));
    this.#right = comparisons.map((c) => (c.right === null ? -1 : slotOf(c.right)));
    this.#offsets = comparisons.map((c) => c.offset);
  }

  holds(state: Float64Array): boolean {
    if (!this.#compares(this.#failed, state)) return false;
    for (let i = 0; i < this.#left.length; i++) {
      if (this.#compares(i, state)) continue;
      this.#failed = i;
      return false;
    }
    return true;
  }

  #compares(i: number, state: Float64Array): boolean {
    const left = state[this.#left[i]!]!;
    const right = this.#right[i]!;
    const limit = (right < 0 ? 0 : state[right]!) + this.#offsets[i]!;
    switch (this.#operators[i]!) {
      case 0:
        return left >= limit;
      case 1:
        return left <= limit;
      case 2:
        return left > limit;
      case 3:
        return left < limit;
      case 4:
        return left === limit;
      default:
        return left !== limit;
    }
  }
}
