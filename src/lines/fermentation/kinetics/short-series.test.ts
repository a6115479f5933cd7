import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ln, pow } from '../../../kernel/math.ts';
import { densityPower, lnOfColumn } from './short-series.ts';

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

describe('lnOfColumn', () => {
  it('is ln(1 + u), to the last places', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 3, noNaN: true }), (u) => {
        // 1 + u itself is rounded, which moves its logarithm by up to 1.1e-16.
        expect(Math.abs(lnOfColumn(u) - ln(1 + u))).toBeLessThan(1.2e-16 + 4e-16 * ln(1 + u));
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps what 1 + u loses of a shallow column', () => {
    expect(lnOfColumn(1e-20)).toBe(1e-20);
    expect(lnOfColumn(0)).toBe(0);
  });

  it('has no value for what is no pressure', () => {
    expect(lnOfColumn(-2)).toBeNaN();
    expect(lnOfColumn(NaN)).toBeNaN();
  });
});
