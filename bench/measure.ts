// How figures are measured.

/** One figure, as it is printed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Median of `runs` wall-clock durations of `act`, ms. A first run, to warm up, is not counted. */
export function medianTime(act: () => void, runs = 7): number {
  act();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    act();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
}
