// An interlock's memory: whether it acts, when it last came, and by which of its causes (first-out).
import type { Memory } from './memory.ts';
import type { InterlockView } from './plant.ts';

export class Interlock {
  readonly id: string;
  readonly #causes: readonly string[];
  readonly #memory: Memory;
  readonly #active: number;
  readonly #firstOut: number;
  /** Slot: place of the cause by which it last came; -1 for an interlock with a single one. */
  readonly #cause: number;

  /** `causes`: names of what may trip it, where there are several. */
  constructor(memory: Memory, id: string, causes: readonly string[] = []) {
    this.#memory = memory;
    this.id = id;
    this.#causes = causes;
    this.#active = memory.slot(`${id}.active`);
    this.#firstOut = memory.slot(`${id}.first-out`);
    this.#cause = causes.length > 0 ? memory.slot(`${id}.cause`) : -1;
  }

  begin(): void {
    this.#memory.values[this.#active] = 0;
    this.#memory.values[this.#firstOut] = -1;
  }

  get active(): boolean {
    return this.#memory.values[this.#active] === 1;
  }

  /** Takes this second's state and the place of the cause that trips it now; true if it has just come. What joins in later changes nothing. */
  update(active: boolean, second: number, cause = 0): boolean {
    const v = this.#memory.values;
    const comes = active && v[this.#active] === 0;
    v[this.#active] = active ? 1 : 0;
    if (comes) {
      v[this.#firstOut] = second;
      if (this.#cause >= 0) v[this.#cause] = cause;
    }
    return comes;
  }

  view(): InterlockView {
    const v = this.#memory.values;
    const firstOut = v[this.#firstOut]!;
    const cause = this.#cause >= 0 && firstOut >= 0 ? this.#causes[v[this.#cause]!]! : null;
    return { id: this.id, active: this.active, firstOut, cause };
  }
}
