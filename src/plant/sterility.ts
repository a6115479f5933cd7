// Where a place stands between dirty and sterile (content/fermentation.md 0.4, 0.5): its own F0 and hold timer, and its status.
import { lethality } from './lethality.ts';
import type { Memory } from './memory.ts';

/** Statuses of content/fermentation.md 0.5, as the numbers that a state slot holds. */
export const STATUS = { open: 0, dirty: 1, clean: 2, sterilising: 3, sterile: 4, product: 5, contaminated: 6 } as const;

/** What makes a place sterile: seconds without a break at or above a temperature, deg C, and minutes of F0. */
export interface HoldRule {
  readonly at: number;
  readonly seconds: number;
  readonly f0: number;
}

/** The hold rule of content/fermentation.md 0.4; what is sterilised otherwise brings its own. */
export const HOLD_RULE: HoldRule = { at: 120, seconds: 1800, f0: 25 };
/** Live steam: deg C and kg/s. */
const STEAM_AT = 100;
const FLOWING = 1e-4;

export class SterilePlace {
  /** Slots: status, F0 (min), seconds held. */
  readonly status: number;
  readonly f0: number;
  readonly held: number;
  readonly #memory: Memory;
  readonly #rule: HoldRule;

  constructor(memory: Memory, tag: string, rule = HOLD_RULE) {
    this.#memory = memory;
    this.#rule = rule;
    this.status = memory.slot(`sterility.${tag}`);
    this.f0 = memory.slot(`sterility.${tag}.F0`);
    this.held = memory.slot(`sterility.${tag}.held`);
  }

  begin(status: number): void {
    const v = this.#memory.values;
    v[this.status] = status;
    v[this.f0] = 0;
    v[this.held] = 0;
  }

  get isSterile(): boolean {
    const status = this.#memory.values[this.status]!;
    return status === STATUS.sterile || status === STATUS.product;
  }

  /** One second at a temperature with a flow of live steam, kg/s, through its coldest point. True if it becomes sterile now. */
  tick(celsius: number, flow: number): boolean {
    const v = this.#memory.values;
    const steaming = celsius > STEAM_AT && flow > FLOWING;
    if (!steaming) {
      v[this.held] = 0;
      if (v[this.status] === STATUS.sterilising) v[this.status] = STATUS.clean;
      return false;
    }
    v[this.f0]! += lethality(celsius);
    v[this.held] = celsius >= this.#rule.at ? v[this.held]! + 1 : 0;
    if (this.isSterile) return false;
    v[this.status] = STATUS.sterilising;
    if (v[this.held]! < this.#rule.seconds || v[this.f0]! < this.#rule.f0) return false;
    v[this.status] = STATUS.sterile;
    return true;
  }

  /** It has been in touch with what is not sterile, or with the air. */
  lose(): void {
    const v = this.#memory.values;
    if (v[this.status]! >= STATUS.sterilising) v[this.status] = STATUS.clean;
  }

  contaminate(): void {
    this.#memory.values[this.status] = STATUS.contaminated;
  }
}
