// A scripted operator for tests: works the plant by its tags, as a person would, and keeps what happened.
import { Layout } from '../../../../kernel/state.ts';
import { ATMOSPHERE } from '../../../../kernel/units.ts';
import type { FaultInjection, Happening, PlantVerb, Tag } from '../../../../plant/plant.ts';
import { Workshop } from '../workshop.ts';

interface Told extends Happening {
  readonly second: number;
}

export class Operator {
  readonly plant: Workshop;
  readonly state: Float64Array;
  /** Names of the state's slots. */
  readonly slots: readonly string[];
  readonly told: Told[] = [];
  second = 0;
  /** Called after every second. */
  watch: (() => void) | null = null;
  #start: { mass: number; energy: number };

  constructor(faults: readonly FaultInjection[] = [], start = 'P4', seed = 1) {
    const layout = new Layout();
    this.plant = new Workshop(layout, seed, faults);
    this.state = layout.create();
    this.slots = layout.names;
    this.plant.begin(this.state, start);
    this.#start = this.plant.fermentor.content();
  }

  /** Another operator who goes on from here, with other faults if need be. */
  fork(faults: readonly FaultInjection[] = []): Operator {
    const other = new Operator(faults);
    // Events bring slots of their own.
    const places = new Map(other.slots.map((name, i) => [name, i]));
    this.slots.forEach((name, i) => {
      other.state[places.get(name)!] = this.state[i]!;
    });
    other.second = this.second;
    return other;
  }

  read(tag: Tag): number {
    const reading = this.plant.readings.get(tag);
    if (reading === undefined) throw new Error(`${tag} cannot be read`);
    return this.state[reading.slot]!;
  }

  /** Minutes since the start. */
  get minute(): number {
    return this.second / 60;
  }

  act(verb: PlantVerb, tag: Tag, value: number | string | null = null): void {
    const outcome = this.plant.operate(verb, tag, value);
    if (!outcome.ok) throw new Error(`${verb} ${tag} ${value}: ${outcome.refusal} at ${this.second} s`);
  }

  /** Sets hand valves of R-301 by their suffixes: `set({ '07': 70, '08': 100 })`. */
  set(positions: Readonly<Record<string, number>>): void {
    for (const [suffix, percent] of Object.entries(positions)) this.act('set', `HV-301${suffix}`, percent);
  }

  wait(seconds: number): void {
    for (let i = 0; i < seconds; i++) {
      this.plant.tick();
      this.second++;
      for (const happening of this.plant.takeHappenings()) this.told.push({ ...happening, second: this.second });
      this.watch?.();
    }
  }

  /** Waits until a condition holds; throws after `most` seconds. `meanwhile` is done before each second. Returns the seconds. */
  until(condition: () => boolean, most: number, meanwhile?: () => void): number {
    const from = this.second;
    while (!condition()) {
      if (this.second - from >= most) throw new Error(`waited ${most} s in vain: ${condition.toString()}`);
      meanwhile?.();
      this.wait(1);
    }
    return this.second - from;
  }

  happened(code: string, tag?: Tag): boolean {
    return this.told.some((h) => h.code === code && (tag === undefined || h.tag === tag));
  }

  /** Liquor in the vessel and in the pipes at it, t. */
  liquor(): number {
    const { vessel } = this.plant.fermentor;
    const { legs } = this.plant.fermentor.pipes;
    let kilograms = vessel.liquidMass();
    for (const leg of legs) kilograms += this.state[leg.water]!;
    return kilograms / 1000;
  }

  /** Empties the plant to clean at a temperature, with every pipe full of air of a relative humidity: the start of P1 and P3. */
  empty(celsius: number, humidity = 0.5): void {
    const { vessel, jacket, exhaust } = this.plant.fermentor;
    const { legs } = this.plant.fermentor.pipes;
    vessel.begin(2, 0, celsius, ATMOSPHERE, humidity);
    for (const leg of legs) leg.begin(celsius, ATMOSPHERE);
    jacket.begin(celsius);
    this.state[exhaust.temperature] = celsius;
    vessel.derive();
    this.#start = this.plant.fermentor.content();
  }

  /** How far content and ledger are apart: kg, and J. */
  imbalance(): { mass: number; energy: number } {
    const now = this.plant.fermentor.content();
    const ledger = this.plant.fermentor.ledger;
    return {
      mass: now.mass - this.#start.mass - this.state[ledger.mass]!,
      energy: now.energy - this.#start.energy - this.state[ledger.energy]!,
    };
  }
}
