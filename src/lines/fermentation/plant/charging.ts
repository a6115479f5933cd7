// P-101: how the medium of V-101 comes into R-301 (content/fermentation.md 4.04; L-3008).
import { ATMOSPHERE } from '../../../kernel/units.ts';
import type { Memory } from '../../../plant/memory.ts';
import { CHARGE, MediumTank } from './preparation/tank.ts';

/** kg/s: the charge in 50 min. */
const NOMINAL = CHARGE / 3000;
/** Head of the pump against the vessel, Pa [K]. */
const SHUT_OFF = 2.5e5;
/** Shares of the line's resistance in HV-10110 and HV-30191 [K]. */
const VALVE_SHARE = 0.05;

export class Charging {
  /** What it draws from. */
  readonly tank: MediumTank;
  /** Slot: s that the pump has run dry. */
  readonly dry: number;
  readonly #memory: Memory;
  /** kg/s. */
  flow = 0;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.tank = new MediumTank(memory);
    this.dry = memory.slot('P-101.dry');
  }

  get solidsShare(): number {
    return this.tank.solidsShare;
  }

  get temperature(): number {
    return this.tank.temperature;
  }

  tick(running: boolean, outlet: number, inlet: number, vesselPressure: number): void {
    const v = this.#memory.values;
    this.flow = 0;
    const head = 1 - (vesselPressure - ATMOSPHERE) / SHUT_OFF;
    if (running && outlet > 0 && inlet > 0 && head > 0) {
      const resistance = 1 - 2 * VALVE_SHARE + VALVE_SHARE / (outlet * outlet) + VALVE_SHARE / (inlet * inlet);
      this.flow = Math.min(v[this.tank.mass]!, NOMINAL * Math.sqrt(head / resistance));
      v[this.tank.mass]! -= this.flow;
    }
    v[this.dry] = running && this.flow < 0.05 * NOMINAL ? v[this.dry]! + 1 : 0;
  }
}
