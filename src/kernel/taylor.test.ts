import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exponentiate,
  invert,
  logarithm,
  logistic,
  multiply,
  multiplyBy,
  power,
  quadratic,
  reciprocal,
  TERMS,
} from './taylor.ts';

const made = (write: (series: Float64Array) => void) => {
  const series = new Float64Array(TERMS);
  write(series);
  return series;
};
const at = (series: Float64Array, x: number) => series.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
/** 1 + x/2 - x^2/4 */
const polynomial = (series: Float64Array) => quadratic(1, 0.5, -0.25, series);
const p = (x: number) => 1 + x / 2 - (x * x) / 4;

const CASES: ReadonlyMap<string, readonly [(point: number, series: Float64Array) => void, (x: number) => number]> =
  new Map([
    ['power', [(x, s) => power(x, 0.34, s), (x) => x ** 0.34]],
    ['a power with a negative exponent', [(x, s) => power(x, -0.38, s), (x) => x ** -0.38]],
    ['logarithm', [logarithm, Math.log]],
    ['reciprocal', [reciprocal, (x) => 1 / x]],
    ['logistic', [logistic, (x) => 0.5 * (1 + Math.tanh(x))]],
    ['multiply', [(x, s) => (reciprocal(x, s), multiply(s, -3)), (x) => -3 / x]],
    [
      'multiplyBy',
      [
        (x, s) => (
          logarithm(x, s),
          multiplyBy(
            s,
            made((o) => reciprocal(x, o)),
          )
        ),
        (x) => Math.log(x) / x,
      ],
    ],
    ['exponentiate', [(x, s) => (reciprocal(x, s), exponentiate(s)), (x) => Math.exp(1 / x)]],
    ['invert', [(x, s) => (power(x, 0.5, s), invert(s)), (x) => x ** -0.5]],
  ]);

describe.each([...CASES])('%s', (_, [write, f]) => {
  it('is the function up to the fifth power of the distance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.double({ min: -0.01, max: 0.01, noNaN: true }),
        (point, x) => {
          expect(
            at(
              made((series) => write(point, series)),
              x,
            ),
          ).toBeCloseTo(f(point + x), 8);
        },
      ),
    );
  });
});

describe('of a polynomial', () => {
  it('the series is the polynomial', () => {
    expect(at(made(polynomial), 0.3)).toBeCloseTo(p(0.3), 15);
    expect(
      at(
        made((s) => (polynomial(s), multiplyBy(s, made(polynomial)))),
        0.3,
      ),
    ).toBeCloseTo(p(0.3) ** 2, 15);
  });
});

describe('power', () => {
  it('is its value alone at 0, and nothing below', () => {
    expect(
      at(
        made((s) => power(0, 0.25, s)),
        1,
      ),
    ).toBe(0);
    expect(made((s) => power(-1, 0.25, s))[0]).toBeNaN();
  });
});
