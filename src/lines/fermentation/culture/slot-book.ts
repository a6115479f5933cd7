import type { Memory } from '../../../plant/memory.ts';

/**
 * Positions of one unit's numbers. Extended by classes with one field per number, because engines reach the fields of a class
 * much faster than the keys of an object that was filled in a loop.
 */
export abstract class SlotBook {
  readonly #memory: Memory;
  readonly #prefix: string;

  constructor(memory: Memory, prefix: string) {
    this.#memory = memory;
    this.#prefix = prefix;
  }

  protected slot(name: string): number {
    return this.#memory.slot(`${this.#prefix}.${name}`);
  }

  protected block(name: string, length: number): number {
    return this.#memory.layout.block(`${this.#prefix}.${name}`, length);
  }
}
