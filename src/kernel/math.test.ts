import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import stdlibPow from '@stdlib/math-base-special-pow';
import stdlibTanh from '@stdlib/math-base-special-tanh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln, log10, pow, pow10, tanh } from './math.ts';

const bits = new BigInt64Array(1);
const view = new Float64Array(bits.buffer);

/** Position of a double on the line of all doubles. */
function place(x: number): bigint {
  view[0] = x;
  const raw = bits[0]!;
  return raw >= 0n ? raw : -(raw & 0x7fffffffffffffffn);
}

/** Units in the last place between two doubles; 0 for two NaN. */
function ulps(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  const d = place(a) - place(b);
  return Number(d < 0n ? -d : d);
}

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anything = fc.double();
const SPECIAL = [0, -0, 1, -1, 2, 0.5, -0.5, 10, 1e308, -1e308, 5e-324, -5e-324, 2.2250738585072014e-308, 1e-310];
SPECIAL.push(Infinity, -Infinity, NaN, Math.SQRT2, Math.SQRT1_2, 0.9999999999999999, 1.0000000000000002, 3, -3, 1e20);

type Unary = (x: number) => number;

const functions: [string, Unary, Unary, fc.Arbitrary<number>][] = [
  ['exp', exp, stdlibExp, fc.oneof(real(-746, 711), real(-1, 1), real(-745.2, -700), anything)],
  ['ln', ln, stdlibLn, fc.oneof(real(0, 10), real(0.5, 2), real(0, 1e-300), anything)],
  ['log10', log10, Math.log10, fc.oneof(real(0, 10), real(0.5, 2), real(0, 1e-300), anything)],
  ['tanh', tanh, stdlibTanh, fc.oneof(real(-25, 25), real(-1, 1), real(-1e-300, 1e-300), anything)],
  [
    'pow10',
    pow10,
    (x) => stdlibPow(10, x),
    fc.oneof(real(-325, 309), real(-1, 1), fc.integer({ min: -323, max: 308 }), anything),
  ],
];

for (const [name, own, oracle, arbitrary] of functions) {
  describe(name, () => {
    it('is at most 2 ulp from the oracle', () => {
      fc.assert(
        fc.property(arbitrary, (x) => ulps(own(x), oracle(x)) <= 2),
        { numRuns: 20_000 },
      );
    });
    it.each(SPECIAL)('agrees with the oracle at %s', (x) => {
      expect(ulps(own(x), oracle(x))).toBeLessThanOrEqual(1);
    });
  });
}

describe('exp', () => {
  it('underflows to exactly 0 and passes through the subnormal numbers', () => {
    expect(exp(-745.14)).toBe(0);
    expect(exp(-1e6)).toBe(0);
    expect(exp(-745.13)).toBe(5e-324);
    expect(exp(-720)).toBeGreaterThan(0);
  });
});

describe('tanh', () => {
  it('keeps the sign of zero and is odd', () => {
    expect(Object.is(tanh(-0), -0)).toBe(true);
    fc.assert(fc.property(anything, (x) => Object.is(tanh(-x), -tanh(x)) || Number.isNaN(x)));
  });
});

describe('log10', () => {
  it('is exact at the powers of ten that are exact', () => {
    for (let n = 0; n <= 22; n++) expect(log10(Number(`1e${n}`))).toBe(n);
  });
});

describe('pow10', () => {
  it('is exact at the powers of ten that are exact', () => {
    for (let n = 0; n <= 22; n++) expect(pow10(n)).toBe(Number(`1e${n}`));
  });
});

describe('pow', () => {
  const exponents = fc.oneof(real(-5, 5), real(-400, 400), fc.integer({ min: -50, max: 50 }), anything);
  it('is at most 2 ulp from the oracle', () => {
    fc.assert(
      fc.property(
        fc.oneof(real(5e-324, 10), real(0.9, 1.1), real(5e-324, Infinity)),
        exponents,
        (x, y) => ulps(pow(x, y), stdlibPow(x, y)) <= 2,
      ),
      { numRuns: 40_000 },
    );
  });
  it('has the sign of the base at odd exponents', () => {
    const integers = fc.integer({ min: -50, max: 50 });
    fc.assert(fc.property(real(0, 1e6), integers, (x, n) => pow(-x, n) === (n % 2 === 0 ? pow(x, n) : -pow(x, n))));
    fc.assert(fc.property(real(1e-6, 1e6), real(0.1, 0.9), (x, y) => Number.isNaN(pow(-x, y))));
  });
  it('has the special cases of ECMAScript', () => {
    for (const x of SPECIAL)
      for (const y of SPECIAL) expect([x, y, ulps(pow(x, y), x ** y) <= 1]).toEqual([x, y, true]);
  });
});
