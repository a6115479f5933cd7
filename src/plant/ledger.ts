// What crosses the boundary of the plant's balance, summed: the tests hold the contents of all lumps against it.
import type { Memory } from './memory.ts';

export class Ledger {
  /** Slots: kg and J that have come in, less what has gone out. */
  readonly mass: number;
  readonly energy: number;
  readonly #memory: Memory;

  /** `name` where a plant keeps more than one balance. */
  constructor(memory: Memory, name = 'ledger') {
    this.#memory = memory;
    this.mass = memory.slot(`${name}.mass`);
    this.energy = memory.slot(`${name}.energy`);
  }

  /** Matter with its enthalpy comes in (or goes out, if negative). kg, J. */
  book(kilograms: number, joules: number): void {
    const v = this.#memory.values;
    v[this.mass]! += kilograms;
    v[this.energy]! += joules;
  }

  /** Heat or work comes in. J. */
  heat(joules: number): void {
    this.#memory.values[this.energy]! += joules;
  }
}
