// Oxygen that the broth asks for, and what it breathes out for it [training-model.md 2.5].
import type { Conditions } from './conditions.ts';
import type { Fluxes } from './fluxes.ts';
import { precursorForRespiration } from './inhibition.ts';
import { STATE } from './state.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const {
  sugar: S_,
  precursor: PAA_,
  tips: A0_,
  producing: A1_,
  degenerated: A3_,
  healing: DR_,
  lasting: DP_,
  contaminant: C_,
} = STATE;

/** Oxygen taken up is divided by no less than this share of the potential. */
const LEAST_SHARE = 0.001;
/** kJ per mg of oxygen: 460 kJ/mol. */
const HEAT_PER_MG = 460 / 32_000;

/** Demand o* if oxygen were plentiful, mg O2/(L h). */
export function oxygenDemand(state: Float64Array, held: Conditions, f: Fluxes): number {
  const perShare = 1 / Math.max(LEAST_SHARE, held.oxygen);
  const S = state[S_]!;
  const D = Math.min(0.95, state[DR_]! + state[DP_]!);
  const living = state[A0_]! + state[A1_]! + 0.3 * state[A3_]!;
  const resting =
    24 * living * (0.3 + 0.7 * precursorForRespiration(state[PAA_]!)) * (0.6 + (0.4 * S) / (S + 0.05)) * (1 - 0.5 * D);
  return (650 * f.extension + 160 * f.production) * perShare + resting + invaderDemand(state, f, perShare);
}

const invaderDemand = (state: Float64Array, f: Fluxes, perShare: number): number =>
  900 * f.contaminantGrowth * perShare + 30 * state[C_]!;

/** Carbon dioxide per oxygen, mol/mol; less when oil is burnt, more when a contaminant breathes. */
export function respiratoryQuotient(state: Float64Array, held: Conditions, f: Fluxes, demand: number): number {
  const sugarBurnt = 1.85 * (f.extension + f.branching) + f.tipMaintenance + f.maintenance;
  const oil = sugarBurnt > 0 ? Math.min(0.8, f.oilUptake / sugarBurnt) : 0;
  const invader = invaderDemand(state, f, 1 / Math.max(LEAST_SHARE, held.oxygen));
  return 1.05 - 0.28 * oil + (demand > 0 ? (0.1 * invader) / demand : 0);
}

/** Heat of an oxygen uptake of `our` mg/(L h) in `volume` L, kW. */
export const metabolicHeat = (our: number, volume: number): number => (HEAT_PER_MG * our * volume) / 3600;
