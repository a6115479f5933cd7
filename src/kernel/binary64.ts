// The two things that arithmetic cannot say about an IEEE 754 double: its exponent bits, and scaling by a power of two.

const DOUBLE = new Float64Array(1);
const WORDS = new Int32Array(DOUBLE.buffer);

/** Which of the two words holds sign and exponent: 1 on little-endian machines. */
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

const SMALLEST_EXPONENT = -1074;
const LARGEST_EXPONENT = 1023;
/** High word of the smallest normal number; distance between the high words of sqrt(2) and 2. */
const SMALLEST_NORMAL = 0x00100000;
const SQRT_2_TO_2 = 0x00095f62;
const TWO_54 = 18014398509481984;

/** 2^n for every n that a double can hold, at index n + 1074. All of them are exact. */
const POWERS_OF_TWO = new Float64Array(LARGEST_EXPONENT - SMALLEST_EXPONENT + 1);
for (let i = 0, power = Number.MIN_VALUE; i < POWERS_OF_TWO.length; i++, power *= 2) POWERS_OF_TWO[i] = power;

/**
 * x 2^n for an integer n from -2148 to 2046. In two halves, so that a power which no double holds needs no case of its own;
 * where the result is subnormal only the second half rounds.
 */
export function scale(x: number, n: number): number {
  const half = n >> 1;
  return x * POWERS_OF_TWO[half - SMALLEST_EXPONENT]! * POWERS_OF_TWO[n - half - SMALLEST_EXPONENT]!;
}

/** Of the last `split`: x = fraction 2^exponent with the fraction in [sqrt(1/2), sqrt(2)), roughly. */
export const split = { exponent: 0 };

/**
 * Splits a positive, finite x into fraction and exponent: returns the fraction, leaves the exponent in `split.exponent`.
 * Subnormal numbers are allowed.
 */
export function splitOff(x: number): number {
  let normal = x;
  let subnormal = 0;
  DOUBLE[0] = x;
  if (WORDS[HIGH]! < SMALLEST_NORMAL) {
    normal = x * TWO_54;
    subnormal = 54;
    DOUBLE[0] = normal;
  }
  // Adding the distance from sqrt(2)'s high word to that of 2 carries into the exponent if the fraction is above sqrt(2).
  const n = ((WORDS[HIGH]! + SQRT_2_TO_2) >> 20) - 1023;
  split.exponent = n - subnormal;
  return normal * POWERS_OF_TWO[-n - SMALLEST_EXPONENT]!;
}
