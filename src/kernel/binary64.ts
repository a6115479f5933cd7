// The two things that arithmetic cannot say about an IEEE 754 double: its exponent bits, and scaling by a power of two.

const DOUBLE = new Float64Array(1);
const WORDS = new Int32Array(DOUBLE.buffer);

/** Which of the two words holds sign and exponent: 1 on little-endian machines. */
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

const SMALLEST_EXPONENT = -1074;
const LARGEST_EXPONENT = 1023;
/** Distance between the high words of sqrt(2) and 2. */
const SQRT_2_TO_2 = 0x00095f62;

/** 2^n for every n that a double can hold, at index n + 1074. All of them are exact. */
const POWERS_OF_TWO = new Float64Array(LARGEST_EXPONENT - SMALLEST_EXPONENT + 1);
for (let i = 0, power = Number.MIN_VALUE; i < POWERS_OF_TWO.length; i++, power *= 2) POWERS_OF_TWO[i] = power;

/** 2^n for an integer n from -1074 to 1023. */
export function powerOfTwo(n: number): number {
  return POWERS_OF_TWO[n - SMALLEST_EXPONENT]!;
}

/**
 * x 2^n for an integer n from -2148 to 2046. In two halves, so that a power which no double holds needs no case of its own;
 * where the result is subnormal only the second half rounds.
 */
export function scale(x: number, n: number): number {
  const half = n >> 1;
  return x * powerOfTwo(half) * powerOfTwo(n - half);
}

/** What makes every subnormal number normal. */
export const TWO_54 = 18014398509481984;
/** The smallest normal number, 2^-1022. */
export const SMALLEST_NORMAL = 2.2250738585072014e-308;

/**
 * The integer n for which x 2^-n lies between sqrt(1/2) and sqrt(2) (to the precision of x's upper word). For a normal, positive x.
 */
export function exponentOf(x: number): number {
  DOUBLE[0] = x;
  // Adding the distance from sqrt(2)'s high word to that of 2 carries into the exponent if the fraction is above sqrt(2).
  return ((WORDS[HIGH]! + SQRT_2_TO_2) >> 20) - 1023;
}
