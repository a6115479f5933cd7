// A condition whose names have been replaced by slots of the state vector: evaluated every tick without allocating.
import { compares, type Operator, parseCondition } from './condition.ts';
import type { Tag } from './plant.ts';

export class BoundCondition {
  readonly #left: readonly number[];
  readonly #operators: readonly Operator[];
  /** Slots of the right-hand sides, or -1 where it is a plain number. */
  readonly #right: readonly number[];
  readonly #offsets: readonly number[];

  /** `slotOf` gives the state slot of a tag or fact; it throws for an unknown one. */
  constructor(text: string, slotOf: (name: Tag) => number) {
    const comparisons = parseCondition(text);
    this.#left = comparisons.map((c) => slotOf(c.left));
    this.#operators = comparisons.map((c) => c.operator);
    this.#right = comparisons.map((c) => (c.right === null ? -1 : slotOf(c.right)));
    this.#offsets = comparisons.map((c) => c.offset);
  }

  holds(state: Float64Array): boolean {
    for (let i = 0; i < this.#left.length; i++) {
      const right = this.#right[i]!;
      const limit = (right < 0 ? 0 : state[right]!) + this.#offsets[i]!;
      if (!compares(this.#operators[i]!, state[this.#left[i]!]!, limit)) return false;
    }
    return true;
  }
}
