// Cost of the fermentation model in reference mode.
import { NO_INPUTS } from '../src/lines/fermentation/kinetics/inputs.ts';
import { BrothRates } from '../src/lines/fermentation/kinetics/rates.ts';
import { RecipeBySample } from '../src/lines/fermentation/kinetics/recipe.ts';
import { NOMINAL_PLAN, simulate } from '../src/lines/fermentation/kinetics/simulate.ts';
import { STATE_SIZE, startState } from '../src/lines/fermentation/kinetics/state.ts';
import { medianTime } from './measure.ts';

/** One nominal batch of 230 h at a step of 0.0025 h, ms. */
export const batch = (): number => medianTime(() => simulate(NOMINAL_PLAN));

/** One evaluation of the right-hand side at the start of the nominal batch, ns. */
export function rightHandSide(): number {
  const { initial, parameters, recipe } = NOMINAL_PLAN;
  const inputs = { ...NO_INPUTS, base: 30, cooling: 100, heating: 1 };
  new RecipeBySample(recipe, 1).set(1, inputs);
  const rates = new BrothRates(parameters);
  rates.hold(inputs, parameters.muXmax);
  const state = startState(initial);
  const result = new Float64Array(STATE_SIZE);
  const evaluations = 200_000;
  const milliseconds = medianTime(() => {
    for (let i = 0; i < evaluations; i++) rates.derivative(state, result);
  });
  return (milliseconds * 1e6) / evaluations;
}
