// An interlock's memory: whether it acts, and when it last came (first-out).
import type { Memory } from './memory.ts';
import type { InterlockView } from './plant.ts';

export class Interlock {
  readonly id: string;
  readonly #memory: Memory;
  readonly #active: number;
  readonly #firstOut: number;

  constructor(memory: Memory, id: string) {
    this.#memory = memory;
    this.id = id;
    this.#active = memory.slot(`${id}.active`);
    this.#firstOut = memory.slot(`${id}.first-out`);
  }

  begin(): void {
    this.#memory.values[this.#active] = 0;
    this.#memory.values[this.#firstOut] = -1;
  }

  get active(): boolean {
    return this.#memory.values[this.#active] === 1;
  }

  /** Takes this second's state; true if it has just come. */
  update(active: boolean, second: number): boolean {
    const v = this.#memory.values;
    const comes = active && v[this.#active] === 0;
    v[this.#active] = active ? 1 : 0;
    if (comes) v[this.#firstOut] = second;
    return comes;
  }

  view(): InterlockView {
    return { id: this.id, active: this.active, firstOut: this.#memory.values[this.#firstOut]! };
  }
}
