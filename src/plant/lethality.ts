// F0: minutes at 121.1 deg C to which a temperature history amounts (content/fermentation.md 0.4).
import { pow10 } from '../kernel/math.ts';

/** Below this nothing is counted, deg C. */
const COUNTED_FROM = 100;

/** F0 that one second at a temperature brings, min. */
export function lethality(celsius: number): number {
  return celsius > COUNTED_FROM ? pow10((celsius - 121.1) / 10) / 60 : 0;
}
