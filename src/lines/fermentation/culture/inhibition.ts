// Factors 0..1 by which the broth slows growth and production [training-model.md 2.2, 2.3; process-model.md 4.2].
import { exp } from '../../../kernel/math.ts';
import { INHIBITION } from '../kinetics/parameters.ts';

const { eG, eD, kG, kD, k1, k2, b1, b2, b3, b4, b5 } = INHIBITION;
const R = 8.314;
/** Hydrolysis never counts faster than this, 1/h. */
const FASTEST_HYDROLYSIS = 5;

const square = (x: number): number => x * x;
const cube = (x: number): number => x * x * x;
const fourth = (x: number): number => square(square(x));

/** f_o: uptake of oxygen and of what is burnt with it; `oxygen` C_O in mg/L. */
export const oxygenUptake = (oxygen: number): number => oxygen / (0.3 + oxygen);

/** Share of f_o that growth (6 %) or production (13 %) keeps at a DO of `percent`. */
export function criticalOxygen(percent: number, critical: number): number {
  const p = cube(percent);
  return p / (p + cube(critical));
}

/** f_N, mg N/L. */
export const nitrogenForGrowth = (N: number): number => square(N) / (square(N) + 8100) / (1 + fourth(N / 5000));
/** f_AX, mg PAA/L. */
export const precursorForGrowth = (PAA: number): number => 1 / (1 + fourth(PAA / 5500));
/** f_AP, mg PAA/L. */
export const precursorForProduct = (PAA: number): number =>
  square(PAA) / (square(PAA) + 40_000) / (1 + fourth(PAA / 3200));
/** f_AR, mg PAA/L. */
export const precursorForRespiration = (PAA: number): number => 1 / (1 + fourth(PAA / 3400));

/** f_C: carbon dioxide of `fraction` of the off-gas at `top` bar absolute. */
export const carbonDioxideForGrowth = (fraction: number, top: number): number =>
  1 / (1 + fourth((fraction * top) / 0.15));

/** f_pH; `hydrogen` in mol/L. */
export const acidityForGrowth = (hydrogen: number): number => hydrogen / (hydrogen + square(hydrogen) / k1 + k2);
/** f_pHP. */
export const acidityForProduct = (pH: number): number => exp(-square(pH - 6.55));

/** f_T; K. */
export function warmthForGrowth(kelvin: number): number {
  const factor = kG * exp(-eG / (R * kelvin)) - kD * exp(-eD / (R * kelvin));
  return factor > 0 ? factor : 0;
}
/** f_TP; deg C. */
export const warmthForProduct = (celsius: number): number => exp(-square((celsius - 24.8) / 5.5));

/** Hydrolysis of penicillin mu_h, 1/h. */
export function hydrolysis(pH: number, kelvin: number): number {
  const rate = exp(b1 + b2 * pH + b3 * kelvin + b4 * square(pH) + b5 * square(kelvin));
  return rate < FASTEST_HYDROLYSIS ? rate : FASTEST_HYDROLYSIS;
}
