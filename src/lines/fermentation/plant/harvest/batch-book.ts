// What the summary of a batch (content/fermentation.md 6, R12) needs of the hours before harvest: the charge at t = 0, the age, what has
// been withdrawn, and whether this run has seen the batch from t = 0 at all.
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { Fermentor } from '../fermentor.ts';
import { RELEASE } from './equipment.ts';
import type { HarvestTank } from './tank.ts';

/** Looks once in so many seconds. */
const EVERY = 10;

export class BatchBook {
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #fermentor: Fermentor;
  readonly #tank: HarvestTank;
  readonly #whole: number;
  readonly #age: number;
  readonly #charge: number;
  readonly #withdrawn: number;
  /** Slots: the inoculation of the batch in the book; m3 that V-901 had received before it. */
  readonly #begun: number;
  readonly #before: number;

  constructor(memory: Memory, readings: Readings, motors: SwitchBank, fermentor: Fermentor, tank: HarvestTank) {
    this.#memory = memory;
    this.#motors = motors;
    this.#fermentor = fermentor;
    this.#tank = tank;
    this.#whole = readings.slot('BATCH.whole');
    this.#age = readings.slot('BATCH.age');
    this.#charge = readings.slot('BATCH.charge');
    this.#withdrawn = readings.slot('BATCH.withdrawn');
    this.#begun = memory.slot('BATCH.begun');
    this.#before = memory.slot('BATCH.received-before');
  }

  begin(): void {
    const v = this.#memory.values;
    for (const slot of [this.#whole, this.#age, this.#charge, this.#withdrawn, this.#begun, this.#before]) v[slot] = 0;
  }

  tick(second: number): void {
    const { broth, vessel } = this.#fermentor;
    if (second % EVERY !== 0 || !broth.isInoculated) return;
    const v = this.#memory.values;
    const at = v[broth.inoculatedAt]!;
    if (v[this.#begun] !== at) {
      v[this.#begun] = at;
      // Before the start it is below 0.
      const seen = at > 0;
      v[this.#whole] = seen ? 1 : 0;
      v[this.#charge] = seen ? vessel.liquidMass() / 1000 : 0;
      v[this.#before] = v[this.#tank.received]!;
    }
    v[this.#age] = broth.age(second);
    if (!this.#motors.isOn(RELEASE)) v[this.#withdrawn] = v[this.#tank.received]! - v[this.#before]!;
  }
}
