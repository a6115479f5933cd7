// How fast a reading changes, for alarms on its rate: the difference over a fixed span, per hour, taken once a span.
import type { Layout } from '../kernel/state.ts';
import type { Tag } from './plant.ts';

export class AlarmRate {
  /** Slot of the rate, in the reading's unit per hour. */
  readonly rate: number;
  readonly #reading: number;
  readonly #before: number;
  readonly #span: number;

  /** `span` in seconds, `reading` the slot that is watched. */
  constructor(layout: Layout, tag: Tag, span: number, reading: number) {
    this.#span = span;
    this.#reading = reading;
    this.rate = layout.slot(`alarm-rate.${tag}.${span}`);
    this.#before = layout.slot(`alarm-rate.${tag}.${span}.before`);
  }

  begin(state: Float64Array): void {
    state[this.rate] = 0;
    state[this.#before] = state[this.#reading]!;
  }

  tick(state: Float64Array, second: number): void {
    if (second % this.#span !== 0) return;
    const value = state[this.#reading]!;
    state[this.rate] = ((value - state[this.#before]!) * 3600) / this.#span;
    state[this.#before] = value;
  }
}
