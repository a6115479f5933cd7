// Sugar, growth and differentiation of the hyphae [training-model.md 2.1; process-model.md 4.3, 4.4].
import { MORPHOLOGY, YIELD } from '../kinetics/parameters.ts';
import { degeneration, growVacuoles } from '../kinetics/vacuoles.ts';
import type { Conditions } from './conditions.ts';
import type { Fluxes } from './fluxes.ts';
import { nitrogenForGrowth, precursorForGrowth } from './inhibition.ts';
import { STATE } from './state.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const {
  sugar: S_,
  precursor: PAA_,
  nitrogen: N_,
  oil: OIL_,
  lactate: LAC_,
  tips: A0_,
  producing: A1_,
  degenerated: A3_,
  autolysed: A4_,
  age: Z_,
  seedActivity: SIGMA_,
  starvation: L_,
  healing: DR_,
  lasting: DP_,
} = STATE;

const { branching, kB, kE, kV, kDif0, kDifMin, beta, muDif, muA, muV, rho0 } = MORPHOLOGY;
const { mS } = YIELD;

/** Residual sugar per "reduced" sugar, which the equations of reference mode were written for. */
const SUGAR_SCALE = 1 / 140;
/** Biomass, g/L, below which there is no culture to speak of, and age, h, beyond which nothing changes. */
export const NO_CULTURE = 1e-6;
const OLDEST = 5000;
/** Maintenance of the living regions, 1/h, and starvation lysis, 1/h. */
const MAINTENANCE = 0.018;
const STARVATION_LYSIS = 0.006;

/** s_cap, g/L: the uptake ceiling, which falls with the culture's age in h. */
function uptakeCeiling(age: number): number {
  const a = age / 7;
  return 0.0038 + 0.5 / (1 + a * a * a * a);
}

/** Also writes the rates of the vacuoles that do not depend on their formation. */
export function growth(state: Float64Array, held: Conditions, out: Fluxes, rates: Float64Array): void {
  const S = state[S_]!;
  const A0 = state[A0_]!;
  const A1 = state[A1_]!;
  const A3 = state[A3_]!;
  const X = A0 + A1 + A3 + state[A4_]!;
  const age = X > NO_CULTURE ? Math.min(OLDEST, state[Z_]! / X) : 0;
  out.biomass = X;
  out.age = age;

  const cap = uptakeCeiling(age);
  const reduced = S * SUGAR_SCALE;
  const s = (reduced * cap) / (reduced + cap);

  const D = state[DR_]! + state[DP_]!;
  const alive = D < 0.95 ? 1 - D : 0.05;
  const N = state[N_]!;
  const muE = held.growth * nitrogenForGrowth(N) * precursorForGrowth(state[PAA_]!) * state[SIGMA_]! * alive;
  const kDif = Math.max(kDifMin, kDif0 - beta * age);
  const perDif = A0 / (kDif + s);
  const gate = (held.oxygen * S) / (S + 0.02);
  out.branching = (branching * muE * A1 * s) / (kB + s);
  out.extension = (muE * A0 * s) / (kE + s);
  out.differentiation = muDif * perDif;
  out.tipMaintenance = mS * perDif * gate;
  out.maintenance = MAINTENANCE * (A0 + A1) * gate;
  out.autolysis = muA * A3;

  const vacuoles = growVacuoles(state, rates);
  out.vacuoles = vacuoles > 0 ? vacuoles : 0;
  const cytoplasm = 0.5 * (A1 / rho0 - out.vacuoles);
  out.vacuoleFormation = cytoplasm > 0 ? (muV * cytoplasm) / (kV + s) : 0;
  const vacuolar = degeneration(state);
  out.degeneration =
    (vacuolar > 0 ? vacuolar * Math.min(1, A1 / 0.3) : 0) + (STARVATION_LYSIS * A1 * 0.03) / (0.03 + S);

  out.oilUptake = (0.6 * state[OIL_]! * held.oxygen * X) / (X + 3);
  const lactate = state[LAC_]!;
  out.lactateUptake = (4.5 * out.extension * lactate) / (lactate + 3);

  // Damage [2.8]: nothing happens in the first ten minutes without oxygen.
  const beyond = state[L_]! - 1 / 6;
  const shielded = 1 - (0.6 * held.oxygen) / (held.oxygen + 0.15);
  out.oxygenDamage = beyond > 0 ? 0.95 * held.starving * shielded * beyond * alive : 0;
  out.heatDamage = held.heatDamage * alive;
  out.damageLysis = 0.5 * (out.oxygenDamage + out.heatDamage) * A1;
}
