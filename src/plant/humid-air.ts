// Moist air (psychrometry): how much water air carries and how near to saturation that is. Pa absolute, deg C, kg water per kg dry air.
import { saturationPressure } from './steam.ts';

/** Molar mass of water over that of air. */
const MASS_RATIO = 0.622;

/** Most water that air can carry as vapour: w = 0.622 p_sat/(p - p_sat). Above the boiling point, where there is no limit, 1. */
export function saturationRatio(celsius: number, pressure: number): number {
  const saturation = saturationPressure(celsius);
  return saturation < 0.6 * pressure ? (MASS_RATIO * saturation) / (pressure - saturation) : 1;
}

/** Share of saturation, 0..1, of air that carries `ratio`: p_w = w p/(0.622 + w) over p_sat. */
export function relativeHumidity(ratio: number, celsius: number, pressure: number): number {
  const share = (ratio * pressure) / ((MASS_RATIO + ratio) * saturationPressure(celsius));
  return share > 1 ? 1 : share;
}
