import { describe, expect, it } from 'vitest';
import { absolutePressure } from '../kernel/units.ts';
import { saturationPressure, saturationSlope, saturationTemperature, waterDensity } from './steam.ts';

/** MPa(g) and deg C: content/fermentation.md 0.3. */
const TABLE: readonly (readonly [number, number])[] = [
  [0, 100],
  [0.03, 107.4],
  [0.05, 111.6],
  [0.08, 117.2],
  [0.1, 120.4],
  [0.105, 121.2],
  [0.12, 123.4],
  [0.15, 127.6],
  [0.2, 133.7],
  [0.25, 139],
  [0.3, 143.7],
  [0.35, 148],
  [0.4, 151.9],
];

describe('saturated steam', () => {
  it.each(TABLE)('at %f MPa(g) boils at %f deg C within 0.2', (megapascal, celsius) => {
    expect(Math.abs(saturationTemperature(absolutePressure(megapascal)) - celsius)).toBeLessThanOrEqual(0.2);
  });

  it('is read both ways', () => {
    for (let t = 5; t <= 155; t += 7) expect(saturationTemperature(saturationPressure(t))).toBeCloseTo(t, 9);
  });

  it('has the slope of its own curve', () => {
    for (const t of [30, 90, 121, 150]) {
      const numeric = (saturationPressure(t + 1e-3) - saturationPressure(t - 1e-3)) / 2e-3;
      expect(saturationSlope(t, saturationPressure(t)) / numeric).toBeCloseTo(1, 6);
    }
  });

  it('shows the cold spot that trapped air makes: about 115 deg C at 0.11 MPa(g) with 20 % air', () => {
    expect(saturationTemperature(0.8 * absolutePressure(0.11))).toBeCloseTo(115, 0);
  });

  it('gives water 5 % more volume at 121 than at 26 deg C', () => {
    expect(waterDensity(26) / waterDensity(121)).toBeCloseTo(1.05, 1);
  });
});
