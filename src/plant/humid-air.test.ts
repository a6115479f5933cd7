import { expect, it } from 'vitest';
import { absolutePressure, ATMOSPHERE } from '../kernel/units.ts';
import { relativeHumidity, saturationRatio } from './humid-air.ts';

it('carries the water of the psychrometric tables: 14.7 g/kg at 20 °C, 36.6 g/kg at 35 °C', () => {
  expect(saturationRatio(20, ATMOSPHERE)).toBeCloseTo(0.0147, 3);
  expect(saturationRatio(35, ATMOSPHERE)).toBeCloseTo(0.0366, 3);
});

it('is at 42 % when air saturated at 20 °C is warmed to 35 °C, whatever the pressure', () => {
  for (const p of [ATMOSPHERE, absolutePressure(0.3)]) {
    expect(relativeHumidity(saturationRatio(20, p), 35, p)).toBeCloseTo(0.416, 2);
  }
});

it('gives up water when it is compressed, and is never above saturation', () => {
  expect(saturationRatio(20, absolutePressure(0.3))).toBeLessThan(0.26 * saturationRatio(20, ATMOSPHERE));
  expect(relativeHumidity(0.05, 20, ATMOSPHERE)).toBe(1);
  expect(saturationRatio(120, ATMOSPHERE)).toBe(1);
});
