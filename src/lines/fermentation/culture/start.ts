// The broth at t = 0 [training-model.md 3].
import type { Seed } from './seed.ts';
import { GOOD_BIOMASS, SEEDS } from './seed.ts';
import { STATE } from './state.ts';

/** Composition of the freshly inoculated broth: g/L, mg/L (precursor, nitrogen, oxygen), mmol/L (lactate). */
export interface CultureStart {
  readonly biomass: number;
  readonly seed: Seed;
  readonly sugar: number;
  readonly precursor: number;
  readonly nitrogen: number;
  readonly oil: number;
  readonly lactate: number;
  readonly oxygen: number;
  readonly pH: number;
}

export const NOMINAL_START: CultureStart = {
  biomass: GOOD_BIOMASS,
  seed: SEEDS.good,
  sugar: 3.5,
  precursor: 1250,
  nitrogen: 1700,
  oil: 0.1,
  lactate: 60,
  oxygen: 14.5,
  pH: 6.4,
};

/** Writes the states: a third of the biomass grows, the rest will produce, nothing has degenerated. */
export function startStates(start: CultureStart, states: Float64Array): void {
  states.fill(0);
  states[STATE.sugar] = start.sugar;
  states[STATE.precursor] = start.precursor;
  states[STATE.nitrogen] = start.nitrogen;
  states[STATE.oil] = start.oil;
  states[STATE.lactate] = start.lactate;
  states[STATE.tips] = start.biomass / 3;
  states[STATE.producing] = (2 * start.biomass) / 3;
  states[STATE.seedActivity] = start.seed.activity;
}
