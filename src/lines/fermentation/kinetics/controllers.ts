// Section 6.1 to 6.3 of the process model: the two closed loops of the reference, with their quirks.
import { SAMPLE, type Inputs } from './inputs.ts';

interface Tuning {
  readonly gain: number;
  /** Integral and derivative time, h. */
  readonly ti: number;
  readonly td: number;
  /** Upper limit of the flow, L/h; the lower one is 0. */
  readonly max: number;
}

/** 6.2. */
const BASE: Tuning = { gain: 0.08, ti: 4e-5, td: 8, max: 225 };
const ACID: Tuning = { gain: 0.08, ti: 12.5, td: 0.125, max: 225 };
/** Above the set-point by more than this, acid is dosed instead of base. */
const PH_BAND = 0.05;

/** 6.3. */
const COOLING: Tuning = { gain: -300, ti: 1.6, td: 0.005, max: 1500 };
const HEATING: Tuning = { gain: 50, ti: 0.05, td: 1, max: 1500 };
/** Below the set-point by more than this, the loop heats instead of cooling, K. */
const TEMPERATURE_BAND = 0.05;
const SMALLEST_JACKET_FLOW = 1e-4;

/** The last three stored measurements. Until two samples are stored they all equal the last one. */
class Measurements {
  last: number;
  before = 0;
  earlier = 0;
  /** How many values have been stored, the initial one included. */
  stored = 0;

  constructor(initial: number) {
    this.last = initial;
    this.store(initial);
  }

  store(value: number): void {
    this.earlier = this.stored < 2 ? value : this.before;
    this.before = this.stored < 2 ? value : this.last;
    this.last = value;
    this.stored++;
  }
}

/** 6.1: the incremental controller; `previous` is the flow that was applied in the preceding sample. */
function pid(tuning: Tuning, previous: number, error: number, errorBefore: number, y: Measurements): number {
  const curvature = y.last - 2 * y.before + y.earlier;
  const change = error - errorBefore + (error * SAMPLE) / tuning.ti - (tuning.td / SAMPLE) * curvature;
  return Math.min(tuning.max, Math.max(0, previous + tuning.gain * change));
}

/** 6.2: base and acid. */
export class PhLoop {
  readonly #setpoint: number;
  readonly #pH: Measurements;

  constructor(setpoint: number, initial: number) {
    this.#setpoint = setpoint;
    this.#pH = new Measurements(initial);
  }

  /** Sets base and acid; `inputs` still holds what was applied in the preceding sample. `drift` is added to the error. */
  control(inputs: Inputs, drift: number): void {
    const pH = this.#pH;
    const error = this.#setpoint - pH.last + drift;
    // The original forgets the set-point in the previous error, once there is one.
    const errorBefore = pH.stored > 2 ? drift - pH.before : error;
    if (error >= -PH_BAND) {
      inputs.base = pid(BASE, inputs.base, error, errorBefore, pH);
      inputs.acid = 0;
    } else {
      inputs.acid = pid(ACID, inputs.acid, error, errorBefore, pH);
      inputs.base *= 0.5;
    }
  }

  store(pH: number): void {
    this.#pH.store(pH);
  }
}

/** 6.3: cooling and heating water. */
export class TemperatureLoop {
  readonly #setpoint: number;
  readonly #temperature: Measurements;

  constructor(setpoint: number, initial: number) {
    this.#setpoint = setpoint;
    this.#temperature = new Measurements(initial);
  }

  /** Sets cooling and heating; `inputs` still holds what was applied in the preceding sample. `drift` is added to the error. */
  control(inputs: Inputs, drift: number): void {
    const temperature = this.#temperature;
    const error = this.#setpoint - temperature.last + drift;
    const errorBefore = this.#setpoint - temperature.before + drift;
    const { cooling, heating } = inputs;
    if (error <= TEMPERATURE_BAND) {
      inputs.cooling = pid(COOLING, cooling, error, errorBefore, temperature);
      inputs.heating = 0.1 * heating;
    } else {
      // The original starts the heating from the previous cooling.
      inputs.heating = pid(HEATING, cooling, error, errorBefore, temperature);
      inputs.cooling = 0.3 * cooling;
    }
    inputs.cooling = Math.max(SMALLEST_JACKET_FLOW, inputs.cooling);
    inputs.heating = Math.max(SMALLEST_JACKET_FLOW, inputs.heating);
  }

  store(temperature: number): void {
    this.#temperature.store(temperature);
  }
}
