import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pow } from '../../../kernel/math.ts';
import { densityPower } from './density-power.ts';

describe('densityPower', () => {
  it.each([
    [1090, 1230],
    [1, 1e5],
  ])('is rho^0.9 from %d to %d g/L, to the last places', (min, max) => {
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), (rho) => {
        expect(Math.abs(densityPower(rho) / pow(rho, 0.9) - 1)).toBeLessThan(6e-16);
      }),
      { numRuns: 5000 },
    );
  });

  it('has no value for what is no density', () => {
    expect(densityPower(-1)).toBeNaN();
    expect(densityPower(NaN)).toBeNaN();
  });
});
