// A competing organism, and the penicillinase that some of them make [training-model.md 2.12].
import { exp } from '../../../kernel/math.ts';
import type { Conditions } from './conditions.ts';
import type { Fluxes } from './fluxes.ts';
import { STATE } from './state.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const { sugar: S_, penicillin: P_, contaminant: C_ } = STATE;

/** What grows beside the culture. `none` until something has entered. */
export const INVADER = { none: 0, sensitive: 1, penicillinaseFormer: 2, yeast: 3 } as const;

export type Invader = (typeof INVADER)[keyof typeof INVADER];

/** Dry mass that a dose of 1 of the sterility engine leaves in the broth, g/L. */
export const PER_DOSE = 3e-6;

/** Most of an invader that the broth can carry, g/L. */
const CROWDED = 7;
const square = (x: number): number => x * x;
const AT_26 = 1 / exp(-square(8 / 14));

/** Largest specific growth rate mu_m, 1/h. */
export const largestRate = (invader: number): number => (invader === INVADER.yeast ? 0.4 : 0.6);
/** Penicillinase per dry mass k, 1/h. */
export const enzymeRate = (invader: number): number => (invader === INVADER.penicillinaseFormer ? 0.1 : 0.008);

/** g_T, 1 at 26 deg C. */
export const invaderWarmth = (celsius: number): number => exp(-square((celsius - 34) / 14)) * AT_26;
/** g_pH, 1 at pH 6.8. */
export const invaderAcidity = (pH: number): number => exp(-square((pH - 6.8) / 1.6));
/** k_kill, 1/h. */
export const invaderDeath = (celsius: number): number => (celsius > 55 ? celsius - 55 : 0);

export function contaminantGrowth(state: Float64Array, held: Conditions, out: Fluxes): void {
  const C = state[C_]!;
  const S = state[S_]!;
  const room = 1 - C / CROWDED;
  const poisoned = held.invader === INVADER.sensitive ? 1 / (1 + state[P_]! / 3) : 1;
  out.contaminantGrowth = room > 0 ? held.invaderRate * (S / (0.12 + S)) * poisoned * room * C : 0;
}
