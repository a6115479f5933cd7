// How figures are measured.

/** Median of `runs` wall-clock durations of `act`, ms. A first run, to warm up, is not counted. */
export function medianTime(act: () => void, runs = 7): number {
  act();
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
