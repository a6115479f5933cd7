// Applies the assignment's faults to the plant: a function of the second alone, so that nothing of it is remembered.
import { absolutePressure } from '../../../kernel/units.ts';
import type { FaultInjection } from '../../../plant/plant.ts';
import type { Failed } from './interlocks.ts';
import {
  BREAKER_STUCK,
  DISC_VARIANT,
  OUTAGE,
  OVERPRESSURE_BYPASSED,
  POWER_FAILURE,
  type SteamFault,
  steamFaults,
} from '../faults.ts';

/** What the boiler house can give when nothing is wrong, MPa(g). */
const UNDISTURBED = 0.8;
const NORMAL = 0.4;

export class Injection {
  readonly #steam: readonly { readonly fault: SteamFault; readonly at: number }[];
  readonly #breakerStuck: number;
  readonly #overpressureBypassed: number;
  readonly #powerFailures: readonly number[];
  readonly #failed = { breaker: false, overpressure: false };

  constructor(faults: readonly FaultInjection[]) {
    this.#steam = faults.flatMap(({ event, at }) =>
      steamFaults.filter((fault) => fault.id === event).map((fault) => ({ fault, at })),
    );
    const since = (event: string) =>
      Math.min(...faults.filter((fault) => fault.event === event).map((fault) => fault.at));
    this.#breakerStuck = since(BREAKER_STUCK);
    this.#overpressureBypassed = Math.min(since(OVERPRESSURE_BYPASSED), since(DISC_VARIANT));
    this.#powerFailures = faults.filter(({ event }) => event === POWER_FAILURE).map(({ at }) => at);
  }

  /** Whether the mains are gone at a second. */
  powerFails(second: number): boolean {
    for (let i = 0; i < this.#powerFailures.length; i++) {
      const since = second - this.#powerFailures[i]!;
      if (since >= 0 && since < OUTAGE) return true;
    }
    return false;
  }

  /** Highest pressure of the plant steam header at a second, Pa absolute. */
  steamCap(second: number): number {
    let cap = UNDISTURBED;
    for (let i = 0; i < this.#steam.length; i++) {
      const { fault, at } = this.#steam[i]!;
      const since = second - at;
      const left = at + fault.lasts + fault.ramp - second;
      if (since < 0 || left < 0) continue;
      const share = Math.min(1, since / fault.ramp, left / fault.ramp);
      cap = Math.min(cap, NORMAL + (fault.to - NORMAL) * share);
    }
    return absolutePressure(cap);
  }

  /** What does not act at a second. */
  failed(second: number): Failed {
    this.#failed.breaker = second >= this.#breakerStuck;
    this.#failed.overpressure = second >= this.#overpressureBypassed;
    return this.#failed;
  }
}
