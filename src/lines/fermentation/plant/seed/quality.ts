// What the seed is truly like, by the criteria of content/fermentation.md P6: the answer that 6.01 is judged against.
import { VISIBLE } from '../lab/quantities.ts';
import type { Broth } from '../broth.ts';

/** Answers as index + 1: good, young, old, sparse, contaminated. */
const TRUTH = { none: 0, good: 1, young: 2, old: 3, sparse: 4, contaminated: 5 } as const;
/** Younger than this, h, and thinner than this, %, it has not grown up; by then thinner than this it never will [K: with the error of the test]. */
const YOUNG = 13;
const SPARSE = 30;
/** Sugar used up, g/L, or vacuoles of stage IV: past its best. */
const STARVED = 1.5;
const OLD_STAGE = 4;

export function truthOf(broth: Broth): number {
  if (!broth.isPresent) return TRUTH.none;
  const { culture } = broth;
  if (culture.state('contaminant') >= VISIBLE) return TRUTH.contaminated;
  if (culture.stage >= OLD_STAGE || culture.state('sugar') < STARVED) return TRUTH.old;
  if (culture.hours < YOUNG) return TRUTH.young;
  return broth.quantity('pmv') < SPARSE ? TRUTH.sparse : TRUTH.good;
}
