// Elementary functions that give the same bits in every engine. ECMAScript leaves exp, log, pow and tanh to the engine;
// + - * / and square roots it does not. Each is within 2 units in the last place of the true value.
//
// The coefficients of ln are those of FreeBSD's msun (e_log.c), log10's splitting is that of e_log10.c:
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
//   Developed at SunPro, a Sun Microsystems, Inc. business.
//   Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
// tanh's rational function is that of Stephen L. Moshier's Cephes library (tanh.c).
import { exponentOf, powerOfTwo, SMALLEST_NORMAL, TWO_54 } from './binary64.ts';
import { ROOTS_OF_TWO } from './roots-of-two.ts';

export { pow, pow10 } from './power.ts';

/** ln 2 in two parts; the first has 21 trailing zero bits, so that its product with an exponent is exact. */
const LN_2_HIGH = 0.6931471803691238;
const LN_2_LOW = 1.9082149292705877e-10;
/** Adding and subtracting 1.5 2^52 rounds to the nearest integer. */
const TO_INTEGER = 6755399441055744;

/** Up to this size of x the power of two in e^x is a normal number. */
const EXP_NORMAL = 708;
/** Largest x whose exp is finite, and smallest whose exp is not 0. */
const EXP_OVERFLOW = 709.782712893384;
const EXP_UNDERFLOW = -745.1332191019411;

/** ln(2)/32 in two parts, the first with 20 trailing zero bits, so that its product with an integer below 2^20 is exact. */
const STEP_HIGH = 0.021660849390173098;
const STEP_LOW = 2.325192846878874e-12;
const STEPS_PER_UNIT = 46.16624130844683;

// In this module's own scope, where engines fold them; what is imported is looked up at every use.
const ROOT = Float64Array.from(ROOTS_OF_TWO, ([nearest]) => nearest);
const ROOT_REST = Float64Array.from(ROOTS_OF_TWO, ([, rest]) => rest);

/** e^x. Overflows to Infinity above 709.78 and underflows to 0 below -745.13, as IEEE arithmetic does. */
export function exp(x: number): number {
  if (x > EXP_OVERFLOW) return Infinity;
  if (x < EXP_UNDERFLOW) return 0;
  if (Math.abs(x) <= EXP_NORMAL) return normalExp(x);
  const half = normalExp(x / 2);
  return half * half;
}

/** e^x where its power of two is a normal number: up to EXP_NORMAL in size. */
function normalExp(x: number): number {
  // x = (n + i/32) ln 2 + r with |r| <= ln(2)/64, so that e^r needs six terms (Tang, ACM TOMS 15, 1989).
  const nearest = x * STEPS_PER_UNIT + TO_INTEGER - TO_INTEGER;
  const r = x - nearest * STEP_HIGH - nearest * STEP_LOW;
  const square = r * r;
  const p = r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120) + square * (1 / 720)));
  const steps = nearest | 0;
  const root = ROOT[steps & 31]!;
  return (root + (ROOT_REST[steps & 31]! + root * p)) * powerOfTwo(steps >> 5);
}

/** Natural logarithm. ln 0 is -Infinity; of a negative number it is NaN. */
export function ln(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  return x < SMALLEST_NORMAL ? normalLn(x * TWO_54, 54) : normalLn(x, 0);
}

/** ln(x 2^-shift) for a normal, positive x. */
function normalLn(x: number, shift: number): number {
  const exponent = exponentOf(x);
  const f = x * powerOfTwo(-exponent) - 1;
  const n = exponent - shift;
  // ln(1 + f) = f - f^2/2 + s (f^2/2 + R(s^2)) with s = f/(2 + f)
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const halfSquare = 0.5 * f * f;
  return n * LN_2_HIGH + (s * (halfSquare + even + odd) + n * LN_2_LOW - halfSquare + f);
}

const LOG10_E = 0.4342944819032518;
/** log10 2 in two parts, the first with trailing zero bits. */
const LOG10_2_HIGH = 0.30102999566361177;
const LOG10_2_LOW = 3.694239077158931e-13;

/** Decimal logarithm; exact for powers of ten that are exact themselves. */
export function log10(x: number): number {
  if (!(x > 0) || x === Infinity) return ln(x);
  const normal = x < SMALLEST_NORMAL ? x * TWO_54 : x;
  const exponent = exponentOf(normal);
  let fraction = normal * powerOfTwo(-exponent);
  let n = exponent - (normal === x ? 0 : 54);
  // The two parts of the sum get the same sign, so that they do not cancel.
  if (n > 0 && fraction < 1) {
    fraction *= 2;
    n -= 1;
  } else if (n < 0 && fraction > 1) {
    fraction /= 2;
    n += 1;
  }
  return n * LOG10_2_LOW + LOG10_E * ln(fraction) + n * LOG10_2_HIGH;
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  // Beyond 22 the nearest double is 1.
  if (size > 22) return x < 0 ? -1 : 1;
  if (size >= 0.625) {
    const y = 1 - 2 / (exp(2 * size) + 1);
    return x < 0 ? -y : y;
  }
  const z = x * x;
  const numerator = -1614.6876844170845 + z * (-99.28772310019185 + z * -0.9643991794250523);
  const denominator = 4844.063053251255 + z * (2235.4883906010045 + z * (112.81167849163293 + z));
  return x === 0 ? x : x + (x * z * numerator) / denominator;
}
