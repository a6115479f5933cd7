// What of a page's data this plant has: nothing is shown as if it were measured or controlled when it is not.
import type { Attempt } from '../../attempt/attempt.ts';
import type { Faceplate, KeyValue } from '../../lines/screens.ts';

/** The key values that are measured; one whose loop does not exist keeps its bar and loses its set-point. */
export function measuredKeys({ readings }: Pick<Attempt, 'readings'>, keys: readonly KeyValue[]): readonly KeyValue[] {
  return keys
    .filter(({ tag }) => readings.has(tag))
    .map(({ loop, ...key }) => (loop !== undefined && readings.has(loop) ? { ...key, loop } : key));
}

/** The face-plates of what can be operated. */
export function livePlates(
  { readings }: Pick<Attempt, 'readings'>,
  plates: readonly Faceplate[],
): readonly Faceplate[] {
  return plates.filter(({ tag }) => readings.has(tag));
}
