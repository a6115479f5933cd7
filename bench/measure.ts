// How figures are measured.

/** Before any run is counted, at least so many and for so long, ms: the engine compiles a hot function more than once before it is at its best. */
const WARM_UP = { runs: 4, time: 1000 } as const;

/** Median of `runs` wall-clock durations of `act`, ms, after the warm-up. */
export function medianTime(act: () => void, runs = 7): number {
  const began = performance.now();
  for (let i = 0; i < WARM_UP.runs || performance.now() - began < WARM_UP.time; i++) act();
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
