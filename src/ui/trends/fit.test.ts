import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted } from './fit.ts';

describe('a scale that fits', () => {
  it.each([
    ['a line between 20 and 30 and its limit', [18, 30.6, 30], 20, [14, 36]],
    ['a pressure', [0.1, 0.117, 0.12], 0.02, [0.095, 0.125]],
    ['what cannot be negative', [0, 0.4], 2, [0, 2]],
    ['nothing yet', [null], 5, [0, 5]],
  ])('shows %s', (_what, values, least, [low, high]) => {
    const [from, to] = fitted(values, least);
    expect(from).toBeCloseTo(low!, 6);
    expect(to).toBeCloseTo(high!, 6);
  });

  it('holds every value, is as wide as it must be and at most half as wide again as needed', () => {
    const value = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (values, least) => {
          const [from, to] = fitted(values, least);
          const slack = (to - from) * 1e-6;
          const width = Math.max(...values) - Math.min(...values);
          expect(from).toBeLessThanOrEqual(Math.min(...values) + slack);
          expect(to).toBeGreaterThanOrEqual(Math.max(...values) - slack);
          expect(to - from).toBeGreaterThanOrEqual(least - slack);
          expect(to - from).toBeLessThanOrEqual(Math.max(width * 1.04, least) * 1.6);
        },
      ),
    );
  });
});
