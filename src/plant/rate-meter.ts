// How fast a reading has changed over the last minute: a ring of 60 values in the state.
import type { Memory } from './memory.ts';

const SECONDS = 60;

export class RateMeter {
  readonly #memory: Memory;
  readonly #ring: number;
  readonly #next: number;

  constructor(memory: Memory, tag: string) {
    this.#memory = memory;
    this.#ring = memory.layout.block(`ring.${tag}`, SECONDS);
    this.#next = memory.slot(`ring.${tag}.next`);
  }

  begin(value: number): void {
    this.#memory.values.fill(value, this.#ring, this.#ring + SECONDS);
    this.#memory.values[this.#next] = 0;
  }

  /** Takes the value of this second; returns the change per minute. */
  tick(value: number): number {
    const v = this.#memory.values;
    const at = v[this.#next]!;
    const before = v[this.#ring + at]!;
    v[this.#ring + at] = value;
    v[this.#next] = at + 1 === SECONDS ? 0 : at + 1;
    return value - before;
  }
}
