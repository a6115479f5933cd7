// What the seed is truly like, by the criteria of content/fermentation.md P6: the answer that 6.01 is judged against.
import { VISIBLE } from '../lab/quantities.ts';
import type { Ripeness } from './spec.ts';
import type { Broth } from '../broth.ts';

/** Answers as index + 1: good, young, old, sparse, contaminated. */
const TRUTH = { none: 0, good: 1, young: 2, old: 3, sparse: 4, contaminated: 5 } as const;
/** Vacuoles of stage IV: past its best. */
const OLD_STAGE = 4;

export function truthOf(broth: Broth, { young, grown, packed, starved }: Ripeness): number {
  if (!broth.isPresent) return TRUTH.none;
  const { culture } = broth;
  if (culture.state('contaminant') >= VISIBLE) return TRUTH.contaminated;
  if (culture.stage >= OLD_STAGE || culture.state('sugar') < starved) return TRUTH.old;
  if (!broth.isInoculated || culture.hours < young) return TRUTH.young;
  if (broth.quantity('pmv') >= packed) return TRUTH.good;
  return culture.hours < grown ? TRUTH.young : TRUTH.sparse;
}
