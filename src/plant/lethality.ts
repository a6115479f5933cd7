// F0: minutes at 121.1 deg C to which a temperature history amounts (content/fermentation.md 0.4).
import { exp } from '../kernel/math.ts';

/** ln 10/10, 1/K: F0 counts 10^((T - 121.1)/10). */
const SLOPE = 0.2302585092994046;
/** Below this nothing is counted, deg C. */
const COUNTED_FROM = 100;

/** F0 that one second at a temperature brings, min. */
export function lethality(celsius: number): number {
  return celsius > COUNTED_FROM ? exp(SLOPE * (celsius - 121.1)) / 60 : 0;
}
