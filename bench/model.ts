// Cost of the fermentation model in reference mode.
import { BrothRates } from '../src/lines/fermentation/kinetics/rates.ts';
import { bySample } from '../src/lines/fermentation/kinetics/recipe.ts';
import { NOMINAL_PLAN, simulate } from '../src/lines/fermentation/kinetics/simulate.ts';
import { STATE_SIZE, startState } from '../src/lines/fermentation/kinetics/state.ts';
import { medianTime } from './measure.ts';

/** One nominal batch of 230 h at a step of 0.0025 h, ms. */
export const batch = (): number => medianTime(() => simulate(NOMINAL_PLAN));

/** One evaluation of the right-hand side at the start of the nominal batch, ns. */
export function rightHandSide(): number {
  const { initial, parameters, recipe } = NOMINAL_PLAN;
  const first = (stream: keyof typeof recipe) => bySample(recipe[stream], 1)[0]!;
  const rates = new BrothRates(parameters);
  rates.hold(
    {
      sugar: first('sugar'),
      oil: first('oil'),
      air: first('air'),
      pressure: first('pressure'),
      water: first('water'),
      paa: first('paa'),
      discharge: first('discharge'),
      rpm: first('rpm'),
      base: 30,
      acid: 0,
      cooling: 100,
      heating: 1,
    },
    parameters.muXmax,
  );
  const state = startState(initial);
  const result = new Float64Array(STATE_SIZE);
  const evaluations = 200_000;
  const milliseconds = medianTime(() => {
    for (let i = 0; i < evaluations; i++) rates.derivative(state, result);
  });
  return (milliseconds * 1e6) / evaluations;
}
