// The exhaust line as a lump of steel that what is vented heats: the cold point of the head-space [sterilisation-model.md 5].
import type { Ledger } from './ledger.ts';
import type { Memory } from './memory.ts';
import { AMBIENT, saturationTemperature } from './steam.ts';
import type { Vessel } from './vessel.ts';

/** Of R-301's DN200: J/K; W per kg/s and W/K of the vented vapour; W/K to gas and hall. */
const STEEL = 4e5;
const BY_FLOW = 1.5e6;
const BY_CONDENSATION = 6000;
const BY_GAS = 15;
const LOSS = 25;
const FLOWING = 0.001;

export class ExhaustLine {
  /** Slot: deg C. */
  readonly temperature: number;
  readonly #memory: Memory;
  readonly #vessel: Vessel;
  readonly #ledger: Ledger;
  /** A smaller line has less of everything in this share. */
  readonly #size: number;

  constructor(memory: Memory, tag: string, vessel: Vessel, ledger: Ledger, size = 1) {
    this.#memory = memory;
    this.#size = size;
    this.#vessel = vessel;
    this.#ledger = ledger;
    this.temperature = memory.slot(`${tag}.exhaust-line`);
  }

  /** One second with `vented` kg/s passing. */
  tick(vented: number): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const size = this.#size;
    const t = v[this.temperature]!;
    const byVapour = vented > FLOWING ? Math.min(BY_FLOW * vented, size * BY_CONDENSATION * (this.#toward(t) - t)) : 0;
    const byGas = size * BY_GAS * (vessel.gasTemperature - t);
    const loss = size * LOSS * (t - AMBIENT);
    v[this.temperature] = t + (byVapour + byGas - loss) / (size * STEEL);
    v[vessel.gasEnergy]! -= byGas;
    this.#ledger.heat(byVapour - loss);
  }

  /** What the flow brings the line to: its dew point where vapour condenses, else no colder than the gas is - a dry one has no dew point to speak of. */
  #toward(t: number): number {
    const vessel = this.#vessel;
    const dew = saturationTemperature(vessel.vapourPressure);
    return dew >= t ? dew : Math.min(t, Math.max(dew, vessel.gasTemperature));
  }

  energy(): number {
    return this.#size * STEEL * this.#memory.values[this.temperature]!;
  }
}
