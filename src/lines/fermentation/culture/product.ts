// Formation of penicillin [training-model.md 2.2].
import { MORPHOLOGY } from '../kinetics/parameters.ts';
import type { Conditions } from './conditions.ts';
import type { Fluxes } from './fluxes.ts';
import { NO_CULTURE } from './growth.ts';
import { precursorForProduct } from './inhibition.ts';
import { STATE } from './state.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const { sugar: S_, precursor: PAA_, nitrogen: N_, producing: A1_, induction: E_, healing: DR_, lasting: DP_ } = STATE;

const { rho0 } = MORPHOLOGY;
/** Largest specific rate of production, 1/h. */
const PRODUCTION_RATE = 0.0485;

const square = (x: number): number => x * x;
const fourth = (x: number): number => square(square(x));

/** f_S: production is repressed above 2.5 g/L of sugar. */
export const repression = (S: number): number => S / (0.06 + S) / (1 + square(S / 2.5));

/** g_a: the culture must be old enough, and fails when it is too old; age in h. */
function maturity(age: number): number {
  const young = fourth(age);
  const old = age / 250;
  return young / (young + fourth(8.5)) / (1 + old * old * old);
}

/** After growth(), whose results it reads. */
export function production(state: Float64Array, held: Conditions, out: Fluxes): void {
  const A1 = state[A1_]!;
  const S = state[S_]!;
  const N = state[N_]!;
  const cytoplasm = 0.5 * (A1 / rho0 - out.vacuoles);
  if (!(cytoplasm > 0 && S > 0 && out.biomass > NO_CULTURE)) {
    out.production = 0;
    return;
  }
  const growing = out.extension / (0.03 * out.biomass);
  const D = state[DR_]! + state[DP_]!;
  out.production =
    (PRODUCTION_RATE *
      rho0 *
      cytoplasm *
      state[E_]! *
      maturity(out.age) *
      precursorForProduct(state[PAA_]!) *
      held.production *
      (N / (N + 40)) *
      (D < 0.95 ? 1 - D : 0.05) *
      (S / (S + 0.01))) /
    (1 + square(growing));
}
