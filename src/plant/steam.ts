// Properties of water, steam and air [sterilisation-model.md 1]. Pa absolute, deg C, kg, J.
// Enthalpies count from liquid water and air at 0 deg C; every balance uses these same ones, or it would not close.
import { exp, ln } from '../kernel/math.ts';
import { ZERO_CELSIUS } from '../kernel/units.ts';

/** Ambient temperature in the hall, deg C [K]. */
export const AMBIENT = 25;
/** Gas constants, J/(kg K). */
export const R_VAPOUR = 461.5;
export const R_AIR = 287.1;
/** Specific heats, J/(kg K). */
export const CP_WATER = 4190;
export const CP_SOLIDS = 1500;
export const CP_AIR = 1006;
const CP_VAPOUR = 1750;
/** Density of suspended and dissolved solids, kg/m3. */
export const RHO_SOLIDS = 1600;
/** Heat of evaporation at 0 deg C, J/kg. */
const EVAPORATION_0 = 2.501e6;
/** Density of saturated steam over its pressure, kg/(m3 Pa). */
export const STEAM_BETA = 5.5e-6;
/** Dryness of header steam, kg vapour per kg. */
export const DRYNESS = 0.97;
/** Specific heats at constant volume, J/(kg K). */
export const CV_AIR = CP_AIR - R_AIR;
export const CV_VAPOUR = CP_VAPOUR - R_VAPOUR;
/** Internal energy of vapour at 0 deg C, and of air, J/kg: U = m_v (U_VAPOUR_0 + CV_VAPOUR T) + m_a (U_AIR_0 + CV_AIR T). */
export const U_VAPOUR_0 = EVAPORATION_0 - R_VAPOUR * ZERO_CELSIUS;
export const U_AIR_0 = -R_AIR * ZERO_CELSIUS;

/** Antoine's equation fitted to the steam table of content/fermentation.md 0.3: ln(p/1000) = A - B/(T + C). */
const ANTOINE_A = 16.3872;
const ANTOINE_B = 3885.7;
const ANTOINE_C = 230.17;
const LOWEST_PRESSURE = 600;

/** Saturation pressure, Pa, at a temperature, deg C. */
export function saturationPressure(celsius: number): number {
  return 1000 * exp(ANTOINE_A - ANTOINE_B / (celsius + ANTOINE_C));
}

/** Slope of the saturation curve, Pa/K, at a temperature whose saturation pressure is `pressure`. */
export function saturationSlope(celsius: number, pressure: number): number {
  const t = celsius + ANTOINE_C;
  return (ANTOINE_B * pressure) / (t * t);
}

/** Saturation temperature, deg C; pressures below 600 Pa count as 600. */
export function saturationTemperature(pressure: number): number {
  const p = pressure > LOWEST_PRESSURE ? pressure : LOWEST_PRESSURE;
  return ANTOINE_B / (ANTOINE_A - ln(p * 0.001)) - ANTOINE_C;
}

/** Enthalpy of liquid water, J/kg. */
export const liquidEnthalpy = (celsius: number): number => CP_WATER * celsius;

/** Enthalpy of water vapour, J/kg. */
export const vapourEnthalpy = (celsius: number): number => EVAPORATION_0 + CP_VAPOUR * celsius;

/** Enthalpy of header steam at a pressure, J/kg. */
export function wetSteamEnthalpy(pressure: number): number {
  const celsius = saturationTemperature(pressure);
  return DRYNESS * vapourEnthalpy(celsius) + (1 - DRYNESS) * liquidEnthalpy(celsius);
}

/** Enthalpy of air, J/kg. */
export const airEnthalpy = (celsius: number): number => CP_AIR * celsius;

/** Heat of evaporation, J/kg. */
export const evaporationHeat = (celsius: number): number => EVAPORATION_0 + (CP_VAPOUR - CP_WATER) * celsius;

/** Density of water, kg/m3. */
export const waterDensity = (celsius: number): number => 1001.3 - celsius * (0.155 + 0.00266 * celsius);
