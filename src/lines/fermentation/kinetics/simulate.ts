// Section 5 of the process model: a whole batch in reference mode, sample by sample.
import { rungeKutta4 } from '../../../kernel/integrate.ts';
import { PhLoop, TemperatureLoop } from './controllers.ts';
import { applyFault, phDrift, temperatureDrift, type FaultCode } from './faults.ts';
import { GrowthDamage } from './growth-damage.ts';
import { NO_INPUTS, SAMPLE, SAMPLES_PER_HOUR, type Inputs } from './inputs.ts';
import { NOMINAL_PARAMETERS, type BatchParameters } from './parameters.ts';
import { BrothRates } from './rates.ts';
import { NOMINAL_RECIPE, RecipeBySample, type Recipe } from './recipe.ts';
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
  const recipe = new RecipeBySample(plan.recipe, samples);
  const inputs: Inputs = { ...NO_INPUTS };
  const ph = new PhLoop(plan.setpoints.pH, plan.initial.pH);
  const temperature = new TemperatureLoop(plan.setpoints.T, plan.initial.T);
  const growth = new GrowthDamage(samples, plan.parameters.muXmax);
  const rates = new BrothRates(plan.parameters);
  const table = new BatchTable(samples);

  for (let k = 1; k <= samples; k++) {
    ph.control(inputs, phDrift(plan.fault, k));
    temperature.control(inputs, temperatureDrift(plan.fault, k));
    recipe.set(k, inputs);
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

function clamp(state: Float64Array): void {
  for (let i = 0; i < CLAMPED_STATES; i++) if (state[i]! <= 0) state[i] = SMALLEST_STATE;
  if (state[SLOT.oxygen]! < STARVED_OXYGEN) state[SLOT.oxygen] = STARVED_OXYGEN_BECOMES;
}
