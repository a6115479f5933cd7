// A diesel generating set that takes over when the mains fail: it needs some time to come up, carries what it is rated for, and trips
// when too much is put on it at once.
import type { Memory } from './memory.ts';

/** From the call to its rated voltage, s (content/fermentation.md 1.4: 15 to 30 s; E07: 30 s). */
const RUN_UP = 30;
/** Overload that its breaker bears, s [K]. */
const BEARS = 2;

export class EmergencySet {
  /** kW. */
  readonly rating: number;
  /** Slots: seconds since it was called, seconds of overload, kW on it. */
  readonly load: number;
  readonly #running: number;
  readonly #over: number;
  readonly #memory: Memory;

  constructor(memory: Memory, tag: string, rating: number) {
    this.#memory = memory;
    this.rating = rating;
    this.#running = memory.slot(`${tag}.running`);
    this.#over = memory.slot(`${tag}.overload`);
    this.load = memory.slot(`${tag}.load`);
  }

  begin(): void {
    const v = this.#memory.values;
    v[this.#running] = 0;
    v[this.#over] = 0;
    v[this.load] = 0;
  }

  /** Up to speed: it can carry. */
  get isReady(): boolean {
    return this.#memory.values[this.#running]! >= RUN_UP;
  }

  /** Its engine turns. */
  get turns(): boolean {
    return this.#memory.values[this.#running]! > 0;
  }

  /** One second; `on`: it has been called; `load` that hangs on it, kW. True if it trips. */
  tick(on: boolean, load: number): boolean {
    const v = this.#memory.values;
    v[this.#running] = on ? v[this.#running]! + 1 : 0;
    v[this.load] = this.isReady ? load : 0;
    v[this.#over] = v[this.load]! > this.rating ? v[this.#over]! + 1 : 0;
    if (v[this.#over]! <= BEARS) return false;
    this.begin();
    return true;
  }
}
