// How a frame reads the plant: by slots that are looked up once. A number that comes back from a call would be allocated, for each
// part in each frame; one that is taken from the array is not.
import type { Attempt } from '../src/attempt/attempt.ts';
import type { Tag } from '../src/plant/plant.ts';

/** What the plant does not know. */
export const UNKNOWN = -1;

/** Where in `attempt.values` lies what each tag shows; UNKNOWN for what the plant does not measure, and for null. */
export function slotsOf(attempt: Attempt, tags: readonly (Tag | null)[]): Int32Array {
  return Int32Array.from(tags, (tag) => (tag === null ? UNKNOWN : (attempt.readings.get(tag)?.slot ?? UNKNOWN)));
}
