// Alarm flood after ISA-18.2: more than ten annunciations in ten minutes are more than one operator can follow;
// the flood is over when fewer than five are left in ten minutes.
import type { Layout } from '../kernel/state.ts';

const WINDOW = 600;
const BEGINS_ABOVE = 10;
const ENDS_BELOW = 5;
/** Annunciations that are remembered; the count goes no higher. */
const KEPT = 64;

export class FloodMeter {
  /** Slots: 1 during a flood, and annunciations of the last ten minutes. */
  readonly flood: number;
  readonly count: number;
  readonly #seconds: number;
  readonly #next: number;

  constructor(layout: Layout) {
    this.flood = layout.slot('ALARM-FLOOD');
    this.count = layout.slot('ALARM-RATE');
    this.#seconds = layout.block('alarm-rate.seconds', KEPT);
    this.#next = layout.slot('alarm-rate.next');
  }

  /** An alarm was annunciated. */
  add(state: Float64Array, second: number): void {
    const next = state[this.#next]!;
    state[this.#seconds + next] = second;
    state[this.#next] = next + 1 === KEPT ? 0 : next + 1;
    if (state[this.count]! < KEPT) state[this.count]! += 1;
    if (state[this.count]! > BEGINS_ABOVE) state[this.flood] = 1;
  }

  /** Forgets what is older than ten minutes. Once a second, before the alarms of that second. */
  tick(state: Float64Array, second: number): void {
    let count = state[this.count]!;
    if (count === 0) return;
    while (count > 0 && state[this.#seconds + ((state[this.#next]! - count + KEPT) % KEPT)]! <= second - WINDOW)
      count--;
    state[this.count] = count;
    if (count < ENDS_BELOW) state[this.flood] = 0;
  }
}
