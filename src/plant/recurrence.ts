// Tells an event once when it begins, and again only after it has been quiet for a while.
import type { Memory } from './memory.ts';

export class Recurrence {
  readonly #memory: Memory;
  /** Slot: seconds of quiet still to pass before it may be told again; 0 = ready. */
  readonly #wait: number;
  readonly #quiet: number;

  constructor(memory: Memory, name: string, quietSeconds: number) {
    this.#memory = memory;
    this.#wait = memory.slot(`event.${name}`);
    this.#quiet = quietSeconds;
  }

  /** Takes this second's condition; true if the event begins now. */
  begins(condition: boolean): boolean {
    const v = this.#memory.values;
    const wait = v[this.#wait]!;
    if (condition) {
      v[this.#wait] = this.#quiet;
      return wait === 0;
    }
    if (wait > 0) v[this.#wait] = wait - 1;
    return false;
  }
}
