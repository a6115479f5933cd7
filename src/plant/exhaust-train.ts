// Condenser, separator and filter in a vessel's exhaust: how they are wetted by vapour and by liquid thrown over.
// sterilisation-model.md names the effect without numbers; all figures here are design choices [K]. The condensate of the condenser
// runs off by its own trap: the separator holds only what was thrown over.
import type { Memory } from './memory.ts';
import { lagged } from './probe.ts';
import { AMBIENT } from './steam.ts';

/** Vapour that the condenser takes with its water fully open, kg/s. */
const CONDENSER = 0.4;
/** Vapour that wets the filter through, kg; it dries in two hours [process-model.md 10.9]. */
const SOAKED = 20;
const DRYING = 7200;
/** The separator: liquid that its switch sees, and that it holds before the filter gets it, kg; its drain, kg/s. */
const SEEN = 20;
const FULL = 150;
const DRAIN = 0.5;
/** Clean pressure drop at 0.5 kg/s, MPa, and how much more a soaked filter has. */
const DROP = 0.004;
const WET_FACTOR = 3;
const COLD = 25;
const SENSOR_LAG = 30;

export class ExhaustTrain {
  /** Slots: wetness of the filter 0..1, liquid in the separator kg, gas temperature behind the condenser deg C. */
  readonly wetness: number;
  readonly liquid: number;
  readonly temperature: number;
  readonly #memory: Memory;
  /** MPa, this second. */
  drop = 0;

  constructor(memory: Memory, tag: string) {
    this.#memory = memory;
    this.wetness = memory.slot(`${tag}.wetness`);
    this.liquid = memory.slot(`${tag}.liquid`);
    this.temperature = memory.slot(`${tag}.temperature`);
  }

  begin(): void {
    const v = this.#memory.values;
    v[this.wetness] = 0;
    v[this.liquid] = 0;
    v[this.temperature] = AMBIENT;
  }

  /** Share of the clean conductance that is left. */
  get conductance(): number {
    return 1 / Math.sqrt(1 + WET_FACTOR * this.#memory.values[this.wetness]!);
  }

  get floods(): boolean {
    return this.#memory.values[this.liquid]! > SEEN;
  }

  /**
   * One second. `gas` and its part `vapour` that pass, and liquid `thrown` over, kg/s; temperature of what comes, deg C;
   * openings 0..1 of the condenser's water and of the separator's drain.
   */
  tick(gas: number, vapour: number, thrown: number, celsius: number, condenser: number, drain: number): void {
    const v = this.#memory.values;
    const passing = Math.max(0, vapour - CONDENSER * condenser);
    const held = v[this.liquid]! + thrown;
    const over = held > FULL ? held - FULL : 0;
    v[this.liquid] = Math.max(0, held - over - DRAIN * drain);
    const wet = v[this.wetness]! + (passing + over) / SOAKED - v[this.wetness]! / DRYING;
    v[this.wetness] = wet < 0 ? 0 : wet > 1 ? 1 : wet;
    const share = gas / 0.5;
    this.drop = DROP * share * share * (1 + WET_FACTOR * v[this.wetness]!);
    const truth = gas > 1e-4 ? (passing > 0 || condenser <= 0 ? celsius : COLD) : AMBIENT;
    v[this.temperature] = lagged(v[this.temperature]!, truth, SENSOR_LAG);
  }
}
