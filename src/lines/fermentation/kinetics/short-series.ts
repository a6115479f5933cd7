// Two functions of sections 4.1 and 4.7 whose arguments hardly vary in a broth, as series: every evaluation waits for them before it
// can go on to kLa, and a series is ready in half the time of the general logarithm. Outside their ranges the general functions
// take over. Every result is a product, even with 1, because engines box a number that may come from a call or from arithmetic.
import { ln, pow } from '../../../kernel/math.ts';

const EXPONENT = 0.9;
/** Middle of the densities of a broth, g/L, and its power. */
const MIDDLE = 1160;
const MIDDLE_POWER = pow(MIDDLE, EXPONENT);
/** Up to this relative distance from the middle, 1090 to 1230 g/L, ten terms leave out less than half of the last place. */
const NEAR = 0.06;

/** The coefficients of the binomial series of (1 + x)^0.9: each is the one before times (0.9 - k + 1)/k. */
const C1 = EXPONENT;
const C2 = (C1 * (EXPONENT - 1)) / 2;
const C3 = (C2 * (EXPONENT - 2)) / 3;
const C4 = (C3 * (EXPONENT - 3)) / 4;
const C5 = (C4 * (EXPONENT - 4)) / 5;
const C6 = (C5 * (EXPONENT - 5)) / 6;
const C7 = (C6 * (EXPONENT - 6)) / 7;
const C8 = (C7 * (EXPONENT - 7)) / 8;
const C9 = (C8 * (EXPONENT - 8)) / 9;
const C10 = (C9 * (EXPONENT - 9)) / 10;

/** rho^0.9 of a density in g/L (4.7). */
export function densityPower(rho: number): number {
  const x = rho * (1 / MIDDLE) - 1;
  if (!(Math.abs(x) <= NEAR)) return MIDDLE_POWER * pow(rho / MIDDLE, EXPONENT);
  const y = x * x;
  const z = y * y;
  const low = C1 * x + y * (C2 + C3 * x) + z * (C4 + C5 * x + y * (C6 + C7 * x));
  return MIDDLE_POWER * (1 + (low + z * z * (C8 + C9 * x + C10 * y)));
}

/** Up to this ratio of pressures eleven terms leave out less than half of the last place. */
const SHALLOW = 0.5;

/** ln(1 + u) of the liquid column's pressure over the head's (4.1), as 2 artanh s = 2 (s + s^3/3 + s^5/5 + ...), s = u/(2 + u). */
export function lnOfColumn(u: number): number {
  if (!(u >= 0 && u <= SHALLOW)) return 1 * ln(1 + u);
  const s = u / (2 + u);
  const z = s * s;
  const y = z * z;
  const x = y * y;
  const low = z * (1 / 3) + y * (1 / 5 + z * (1 / 7) + y * (1 / 9 + z * (1 / 11)));
  const high = 1 / 13 + z * (1 / 15) + y * (1 / 17 + z * (1 / 19) + y * (1 / 21));
  return 2 * (s + s * (low + x * y * high));
}
