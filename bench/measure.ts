// How figures are measured.

/** Runs before any is counted: the engine compiles a hot function more than once before it is at its best. */
const WARM_UP = 4;

/** Median of `runs` wall-clock durations of `act`, ms, after the warm-up. */
export function medianTime(act: () => void, runs = 7): number {
  for (let i = 0; i < WARM_UP; i++) act();
  return median(
    Array.from({ length: runs }, () => {
      const started = performance.now();
      act();
      return performance.now() - started;
    }),
  );
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
