// What the gassed power of section 4.7 makes of the density: its power 0.9, without a logarithm and an exponential that everything
// after it would wait for.
import { pow } from '../../../kernel/math.ts';

const EXPONENT = 0.9;
/** Middle of the densities of a broth, g/L, and its power. */
const MIDDLE = 1160;
const MIDDLE_POWER = pow(MIDDLE, EXPONENT);
/** Up to this relative distance from the middle, 1090 to 1230 g/L, the ten terms are exact to half of the last place. */
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

/** rho^0.9 of a density in g/L. Both results are products, so that engines need not box them. */
export function densityPower(rho: number): number {
  const x = rho * (1 / MIDDLE) - 1;
  if (!(Math.abs(x) <= NEAR)) return MIDDLE_POWER * pow(rho / MIDDLE, EXPONENT);
  const y = x * x;
  const z = y * y;
  const low = C1 * x + y * (C2 + C3 * x) + z * (C4 + C5 * x + y * (C6 + C7 * x));
  return MIDDLE_POWER * (1 + (low + z * z * (C8 + C9 * x + C10 * y)));
}
