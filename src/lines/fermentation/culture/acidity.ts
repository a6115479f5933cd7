// pH as a state over a buffer capacity [training-model.md 2.6].
import { exp } from '../../../kernel/math.ts';
import type { Conditions } from './conditions.ts';
import type { Fluxes } from './fluxes.ts';
import { STATE } from './state.ts';
import { STREAM } from './streams.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const { sugar: S_, nitrogen: N_, contaminant: C_ } = STATE;

const LN_10 = 2.302585092994046;
/** mol/L of ammonia water, NaOH and sulphuric acid. */
const AMMONIA = 10.9;
const CAUSTIC = 6.1;
const ACID = 4.6;
const LOWEST = 2;
const HIGHEST = 12;

/** Acid that the culture makes R, mmol/(L h). */
export function acidification(state: Float64Array, held: Conditions, f: Fluxes): number {
  const S = state[S_]!;
  const per20 = f.biomass / 20;
  const overflow = (2.2 * per20 * held.oxygen * S * S) / (S * S + 16);
  const fermented = (0.8 * per20 * (1 - held.oxygen) * S) / (S + 0.2);
  const hungry = ((1.4 * per20 + 0.02 * state[C_]!) * 0.03) / (0.03 + S);
  return (
    5 * f.extension -
    f.lactateUptake +
    6.2 * f.production +
    held.acidity * (0.012 * f.biomass + overflow + fermented) +
    8 * f.contaminantGrowth +
    (held.stripping * state[N_]!) / 14 -
    hungry -
    3 * (f.autolysis + f.damageLysis)
  );
}

/** Buffer capacity beta, mmol/(L pH). */
export function buffer(pH: number): number {
  const hydrogen = exp(-LN_10 * (pH - 3));
  return 40 + 2.3 * (hydrogen + 1e-8 / hydrogen);
}

/** pH one second later; `acid` made in mmol/(L h), buffer capacity mmol/(L pH), feeds in L/h, volume L. */
export function nextPh(pH: number, acid: number, capacity: number, feeds: Float64Array, volume: number): number {
  const added =
    (1000 * (AMMONIA * feeds[STREAM.base]! + CAUSTIC * feeds[STREAM.caustic]! - ACID * feeds[STREAM.acid]!)) / volume;
  const next = pH + (added - acid) / (3600 * capacity);
  return next < LOWEST ? LOWEST : next > HIGHEST ? HIGHEST : next;
}
