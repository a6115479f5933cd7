// Arithmetic of truncated power series: the Taylor coefficients of a function about a point, constant term first, from those of the
// functions of which it is made (Knuth, TAOCP 2, 4.7).
import { exp, ln } from './math.ts';

/** How many coefficients a series has: the polynomials are of the fourth degree. */
export const TERMS = 5;

/** x^exponent about x > 0. About 0 its value there stands alone, for it has no series. */
export function power(x: number, exponent: number, series: Float64Array): void {
  const perX = x === 0 ? 0 : 1 / x;
  series[0] = exp(exponent * ln(x));
  for (let n = 1; n < TERMS; n++) series[n] = (series[n - 1]! * perX * (exponent - n + 1)) / n;
}

/** ln x about x > 0. */
export function logarithm(x: number, series: Float64Array): void {
  const perX = 1 / x;
  series[0] = ln(x);
  for (let n = 1, ratio = perX; n < TERMS; n++, ratio *= -perX) series[n] = ratio / n;
}

/** constant + slope (x - point) + curvature (x - point)^2 */
export function quadratic(constant: number, slope: number, curvature: number, series: Float64Array): void {
  series.fill(0);
  series[0] = constant;
  series[1] = slope;
  series[2] = curvature;
}

/** 1/x about x. */
export function reciprocal(x: number, series: Float64Array): void {
  const perX = 1 / x;
  for (let n = 0, ratio = perX; n < TERMS; n++, ratio *= -perX) series[n] = ratio;
}

/** Multiplies a series by a number. */
export function multiply(series: Float64Array, factor: number): void {
  for (let n = 0; n < TERMS; n++) series[n] = series[n]! * factor;
}

/** Replaces a series by that of its product with another. */
export function multiplyBy(series: Float64Array, other: Float64Array): void {
  for (let n = TERMS - 1; n >= 0; n--) {
    let sum = 0;
    for (let k = 0; k <= n; k++) sum += series[k]! * other[n - k]!;
    series[n] = sum;
  }
}

const given = new Float64Array(TERMS);

/** Replaces the series of g by that of 1/g. */
export function invert(series: Float64Array): void {
  given.set(series);
  const per = 1 / given[0]!;
  series[0] = per;
  for (let n = 1; n < TERMS; n++) {
    let sum = 0;
    for (let k = 1; k <= n; k++) sum += given[k]! * series[n - k]!;
    series[n] = -per * sum;
  }
}

/** Replaces the series of g by that of e^g: from (e^g)' = g' e^g. */
export function exponentiate(series: Float64Array): void {
  given.set(series);
  series[0] = exp(given[0]!);
  for (let n = 1; n < TERMS; n++) {
    let sum = 0;
    for (let k = 1; k <= n; k++) sum += k * given[k]! * series[n - k]!;
    series[n] = sum / n;
  }
}

/** (1 + tanh x)/2 about x: from f' = 2 f (1 - f). */
export function logistic(x: number, series: Float64Array): void {
  series[0] = 1 / (1 + exp(-2 * x));
  for (let n = 0; n < TERMS - 1; n++) {
    let square = 0;
    for (let k = 0; k <= n; k++) square += series[k]! * series[n - k]!;
    series[n + 1] = (2 * (series[n]! - square)) / (n + 1);
  }
}
