// Section 5 of the process model: a whole batch in reference mode, sample by sample.
import { rungeKutta4 } from '../../../kernel/integrate.ts';
import { PhLoop, TemperatureLoop } from './controllers.ts';
import { applyFault, phDrift, temperatureDrift, type FaultCode } from './faults.ts';
import { SAMPLE, SAMPLES_PER_HOUR, type Inputs } from './inputs.ts';
import { NOMINAL_PARAMETERS, type BatchParameters } from './parameters.ts';
import { BrothRates } from './rates.ts';
import { NOMINAL_RECIPE, bySample, type Recipe } from './recipe.ts';
import { CLAMPED_STATES, NOMINAL_INITIAL, SLOT, startState, type InitialState } from './state.ts';
import { BatchTable, pHOf } from './table.ts';

/** Everything that determines a batch. */
export interface BatchPlan {
  /** Length of the batch, h: a whole number of samples. */
  readonly hours: number;
  /** Step of the integration, h: a whole part of a sample. Above 0.0025 the results are not reliable (section 9). */
  readonly stepHours: number;
  readonly fault: FaultCode;
  readonly initial: InitialState;
  readonly parameters: BatchParameters;
  /** K and pH. */
  readonly setpoints: { readonly T: number; readonly pH: number };
  readonly recipe: Recipe;
}

export const NOMINAL_PLAN: BatchPlan = {
  hours: 230,
  stepHours: 0.0025,
  fault: 0,
  initial: NOMINAL_INITIAL,
  parameters: NOMINAL_PARAMETERS,
  setpoints: { T: 298, pH: 6.5 },
  recipe: NOMINAL_RECIPE,
};

/** The model left the numbers in which it means anything: the step is too large or the inputs are too extreme. */
export class DivergenceError extends Error {
  readonly hour: number;

  constructor(hour: number) {
    super(`the model diverged at ${hour} h`);
    this.hour = hour;
  }
}

/** Clamp of section 5: what every state becomes that is not positive. */
const SMALLEST_STATE = 0.001;
/** Below the first, dissolved oxygen becomes the second, mg/L. */
const STARVED_OXYGEN = 2;
const STARVED_OXYGEN_BECOMES = 1;

/** Runs a batch. Throws DivergenceError if a state is no longer finite. */
export function simulate(plan: BatchPlan): BatchTable {
  const samples = Math.round(plan.hours * SAMPLES_PER_HOUR);
  const steps = Math.round(SAMPLE / plan.stepHours);
  const state = startState(plan.initial);
  const recipe = expand(plan.recipe, samples);
  const inputs: Inputs = { ...recipe(1), base: 0, acid: 0, cooling: 0, heating: 0 };
  const ph = new PhLoop(plan.setpoints.pH, plan.initial.pH);
  const temperature = new TemperatureLoop(plan.setpoints.T, plan.initial.T);
  const growth = new GrowthDamage(samples, plan.parameters.muXmax);
  const rates = new BrothRates(plan.parameters);
  const table = new BatchTable(samples);

  for (let k = 1; k <= samples; k++) {
    ph.control(inputs, phDrift(plan.fault, k));
    temperature.control(inputs, temperatureDrift(plan.fault, k));
    Object.assign(inputs, recipe(k));
    const faulty = applyFault(plan.fault, k, inputs);
    rates.hold(inputs, growth.muX(k));

    state[SLOT.productionIntegral] = 0;
    state[SLOT.growthIntegral] = 0;
    state[SLOT.time] = (k - 1) / SAMPLES_PER_HOUR;
    rungeKutta4(rates, state, SAMPLE / steps, steps);
    clamp(state);

    if (!state.every(Number.isFinite)) throw new DivergenceError(k / SAMPLES_PER_HOUR);
    growth.store(k, state[SLOT.growthIntegral]!);
    ph.store(pHOf(state[SLOT.hydrogen]!));
    temperature.store(state[SLOT.temperature]!);
    table.write(k, inputs, faulty, state);
  }
  return table;
}

/** The recipe's part of the inputs of sample k. */
function expand(recipe: Recipe, samples: number): (k: number) => Pick<Inputs, keyof Recipe> {
  const streams = {
    sugar: bySample(recipe.sugar, samples),
    oil: bySample(recipe.oil, samples),
    air: bySample(recipe.air, samples),
    pressure: bySample(recipe.pressure, samples),
    water: bySample(recipe.water, samples),
    paa: bySample(recipe.paa, samples),
    discharge: bySample(recipe.discharge, samples),
    rpm: bySample(recipe.rpm, samples),
  };
  return (k) => ({
    sugar: streams.sugar[k - 1]!,
    oil: streams.oil[k - 1]!,
    air: streams.air[k - 1]!,
    pressure: streams.pressure[k - 1]!,
    water: streams.water[k - 1]!,
    paa: streams.paa[k - 1]!,
    discharge: streams.discharge[k - 1]!,
    rpm: streams.rpm[k - 1]!,
  });
}

function clamp(state: Float64Array): void {
  for (let i = 0; i < CLAMPED_STATES; i++) if (state[i]! <= 0) state[i] = SMALLEST_STATE;
  if (state[SLOT.oxygen]! < STARVED_OXYGEN) state[SLOT.oxygen] = STARVED_OXYGEN_BECOMES;
}

/** 5.3: growth that has fallen in almost every one of 65 samples (13 h) does not recover. */
class GrowthDamage {
  static readonly #WINDOW = 65;
  static readonly #FALLING = 63;
  readonly #history: Float64Array;
  #muX: number;

  constructor(samples: number, muX: number) {
    this.#history = new Float64Array(samples);
    this.#muX = muX;
  }

  /** mu_e integrated over sample k. */
  store(k: number, integral: number): void {
    this.#history[k - 1] = integral;
  }

  /** mu_X for sample k, 1/h. */
  muX(k: number): number {
    if (k > GrowthDamage.#WINDOW && this.#falling(k) >= GrowthDamage.#FALLING) {
      this.#muX = SAMPLES_PER_HOUR * this.#history[k - 2]!;
    }
    return this.#muX;
  }

  /** How many of the last 64 differences before sample k are negative. */
  #falling(k: number): number {
    const history = this.#history;
    let falling = 0;
    for (let i = k - GrowthDamage.#WINDOW; i < k - 1; i++) if (history[i]! < history[i - 1]!) falling++;
    return falling;
  }
}
