import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolutePressure, celsius, gaugePressure, kelvin } from './units.ts';

describe('units', () => {
  it('knows the ice point and the atmosphere', () => {
    expect(kelvin(0)).toBe(273.15);
    expect(absolutePressure(0)).toBe(101_325);
    expect(absolutePressure(0.11)).toBeCloseTo(211_325, 6);
  });

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.1, max: 2, noNaN: true }),
        fc.double({ min: -50, max: 200, noNaN: true }),
        (p, t) => {
          expect(gaugePressure(absolutePressure(p))).toBeCloseTo(p, 12);
          expect(celsius(kelvin(t))).toBeCloseTo(t, 12);
        },
      ),
    );
  });
});
