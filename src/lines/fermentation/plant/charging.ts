// V-101 and P-101: how the medium comes into R-301 (content/fermentation.md 4.04; L-3008).
import { ATMOSPHERE } from '../../../kernel/units.ts';
import type { Memory } from '../../../plant/memory.ts';

/** Charge: 48.5 m3 at 45 deg C with the recipe's 51 kg/m3 of solids, in 50 min [content/fermentation.md P4]. */
export const CHARGE = 48_907;
/** kg/m3 at that temperature. */
export const MEDIUM_DENSITY = CHARGE / 48.5;
const SOLIDS_SHARE = 2476 / CHARGE;
const AT = 45;
const NOMINAL = CHARGE / 3000;
/** Head of the pump against the vessel, Pa [K]. */
const SHUT_OFF = 2.5e5;
/** Shares of the line's resistance in HV-10110 and HV-30191 [K]. */
const VALVE_SHARE = 0.05;

export class Charging {
  /** Slots: kg left in V-101; s that the pump has run dry. */
  readonly left: number;
  readonly dry: number;
  readonly solidsShare = SOLIDS_SHARE;
  readonly temperature = AT;
  readonly #memory: Memory;
  /** kg/s. */
  flow = 0;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.left = memory.slot('V-101.mass');
    this.dry = memory.slot('P-101.dry');
  }

  tick(running: boolean, outlet: number, inlet: number, vesselPressure: number): void {
    const v = this.#memory.values;
    this.flow = 0;
    const head = 1 - (vesselPressure - ATMOSPHERE) / SHUT_OFF;
    if (running && outlet > 0 && inlet > 0 && head > 0) {
      const resistance = 1 - 2 * VALVE_SHARE + VALVE_SHARE / (outlet * outlet) + VALVE_SHARE / (inlet * inlet);
      this.flow = Math.min(v[this.left]!, NOMINAL * Math.sqrt(head / resistance));
      v[this.left]! -= this.flow;
    }
    v[this.dry] = running && this.flow < 0.05 * NOMINAL ? v[this.dry]! + 1 : 0;
  }
}
