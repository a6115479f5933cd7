import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolutePressure, gaugePressure } from './units.ts';

describe('units', () => {
  it('knows the atmosphere', () => {
    expect(absolutePressure(0)).toBe(101_325);
    expect(absolutePressure(0.11)).toBeCloseTo(211_325, 6);
  });

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.1, max: 2, noNaN: true }), (p) => {
        expect(gaugePressure(absolutePressure(p))).toBeCloseTo(p, 12);
      }),
    );
  });
});
