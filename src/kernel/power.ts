// x^y as e^(y ln x). The logarithm is carried in two doubles (about 100 bits), because an error in it is multiplied by up to
// 745 before it reaches the result. Products are split after Dekker (Numer. Math. 18, 1971), sums after Knuth (TAOCP 2, 4.2.2).
import { exponentOf, powerOfTwo, scale, SMALLEST_NORMAL, TWO_54 } from './binary64.ts';

/** The low part of the last two-double operation, at index 0; the high part is what the function returns. */
const LOW = new Float64Array(1);

/** 2^27 + 1: splits a double into two halves of 26 bits. */
const SPLITTER = 134217729;

/** a b = result + low, exactly. */
function product(a: number, b: number): number {
  const p = a * b;
  const ta = SPLITTER * a;
  const ah = ta - (ta - a);
  const al = a - ah;
  const tb = SPLITTER * b;
  const bh = tb - (tb - b);
  const bl = b - bh;
  LOW[0] = al * bl - (p - ah * bh - al * bh - ah * bl);
  return p;
}

/** a + b = result + low, exactly. */
function sum(a: number, b: number): number {
  const s = a + b;
  const t = s - a;
  LOW[0] = a - (s - t) + (b - t);
  return s;
}

/** (ah + al)(bh + bl) = result + low. */
function product2(ah: number, al: number, bh: number, bl: number): number {
  const p = product(ah, bh);
  return sum(p, LOW[0]! + (ah * bl + al * bh));
}

const LN_2_HIGH = 0.6931471803691238;
const LN_2_LOW = 1.9082149292705877e-10;
/** What LN_2_HIGH + LN_2_LOW still lacks of ln 2. */
const LN_2_REST = 1.1612227229362532e-26;
const LOG2_E = 1.4426950408889634;
const TO_INTEGER = 6755399441055744;
const THIRD = 1 / 3;
/** What the double nearest to 1/3 lacks of it: exactly a third of its last place. */
const THIRD_REST = THIRD / 18014398509481984;

/** ln 10 in two doubles. */
const LN_10 = 2.302585092994046;
const LN_10_REST = -2.1707562233822494e-16;

/** ln x in two doubles (relative error about 2^-64), for a positive, finite x. */
function ln2(x: number): number {
  const normal = x < SMALLEST_NORMAL ? x * TWO_54 : x;
  const exponent = exponentOf(normal);
  const m = normal * powerOfTwo(-exponent);
  const n = exponent - (normal === x ? 0 : 54);
  // ln m = 2 artanh s with s = (m - 1)/(m + 1); m - 1 is exact.
  const f = m - 1;
  const d = sum(m, 1);
  const dRest = LOW[0]!;
  const s = f / d;
  const p = product(s, d);
  const sRest = (f - p - LOW[0]! - s * dRest) / d;
  // artanh s = s (1 + z/3 + z^2/5 + z^3/7 + ...), z = s^2 < 0.0295
  const z = product2(s, sRest, s, sRest);
  const zRest = LOW[0]!;
  let tail = 0;
  for (let k = 25; k >= 5; k -= 2) tail = tail * z + 1 / k;
  const third = product2(z, zRest, THIRD, THIRD_REST);
  const thirdRest = LOW[0]! + z * z * tail;
  const series = sum(1, third);
  const lnM = product2(2 * s, 2 * sRest, series, LOW[0]! + thirdRest);
  const lnMRest = LOW[0]!;
  const h = sum(n * LN_2_HIGH, lnM);
  const hRest = LOW[0]!;
  const g = sum(h, n * LN_2_LOW);
  return sum(g, LOW[0]! + hRest + (lnMRest + n * LN_2_REST));
}

/** e^(x + rest), where rest is small against x; overflows to Infinity and underflows to 0. */
function exp2(x: number, rest: number): number {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  const n = x * LOG2_E + TO_INTEGER - TO_INTEGER;
  const a = x - n * LN_2_HIGH;
  const r = sum(a, rest - n * LN_2_LOW);
  const rRest = LOW[0]!;
  // e^r = 1 + r + r^2/2 + ...; |r| < 0.35, so that the 14th power is below the last place.
  let series = 0;
  for (let k = INVERSE_FACTORIALS.length - 1; k >= 2; k--) series = series * r + INVERSE_FACTORIALS[k]!;
  const y = sum(1, r);
  return scale(y + (LOW[0]! + (r * r * series + rRest * y)), n);
}

/** 1/k! */
const INVERSE_FACTORIALS = new Float64Array(15);
for (let k = 0, value = 1; k < INVERSE_FACTORIALS.length; value /= ++k) INVERSE_FACTORIALS[k] = value;

/** x^y for x > 0 and finite y. */
function positivePow(x: number, y: number): number {
  // Beyond this the power overflows or underflows whatever x is, unless x is 1.
  if (Math.abs(y) > 1e19) return x === 1 ? 1 : x > 1 === y > 0 ? Infinity : 0;
  const logarithm = ln2(x);
  const rest = LOW[0]!;
  const exponent = product2(logarithm, rest, y, 0);
  return exp2(exponent, LOW[0]!);
}

/** x^y, with the special cases of ECMAScript's Math.pow. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  if (y === Infinity || y === -Infinity) return size === 1 ? NaN : size > 1 === y > 0 ? Infinity : 0;
  const odd = Math.abs(y % 2) === 1;
  const sign = odd && (x < 0 || Object.is(x, -0)) ? -1 : 1;
  if (size === 0 || size === Infinity) return sign * ((size === 0) === y > 0 ? 0 : Infinity);
  if (x < 0 && !Number.isInteger(y)) return NaN;
  return sign * positivePow(size, y);
}

/** 10^x. */
export function pow10(x: number): number {
  if (x !== x) return x;
  if (x > 400) return Infinity;
  if (x < -400) return 0;
  const exponent = product2(LN_10, LN_10_REST, x, 0);
  return exp2(exponent, LOW[0]!);
}
