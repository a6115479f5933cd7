// From the attempt's history to what a chart or a table needs: one common time axis, a bounded number of points.
import type { Attempt, Trend } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';

/** Seconds of plant time, from the first to the last. */
export type Span = readonly [from: number, to: number];

/** Times, then one list of values for each pen; null where the history has none. */
export type Aligned = [number[], ...(number | null)[][]];

/** Index of the last sample at or before `tick`; -1 if all are later. */
function lastAt(trend: Trend, tick: number): number {
  let low = 0;
  let high = trend.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (trend.ticks[middle]! <= tick) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a pen showed at a second; null before its first sample. */
export function valueAt(trend: Trend, tick: number): number | null {
  const index = lastAt(trend, tick);
  return index < 0 ? null : trend.values[index]!;
}

/**
 * The samples of several tags within a span, at most about `most` of them, at times that do not move while the span slides on
 * (multiples of the stride, and the newest), so that the lines stand still.
 */
export function align(attempt: Attempt, tags: readonly Tag[], [from, to]: Span, most = 900): Aligned {
  const trends = tags.map((tag) => attempt.trend(tag));
  const first = trends[0];
  const times: number[] = [];
  if (first !== undefined && first.length > 0) {
    const begin = Math.max(0, lastAt(first, from));
    const end = lastAt(first, to);
    const stride = Math.max(1, Math.ceil((end - begin) / most));
    for (let i = begin; i < end; i = (Math.floor(i / stride) + 1) * stride) times.push(first.ticks[i]!);
    if (end >= 0) times.push(first.ticks[end]!);
  }
  return [times, ...trends.map((trend) => times.map((tick) => valueAt(trend, tick)))];
}

/** Rows of a table: `rows` times, evenly spread over the span, newest first. */
export function tabulate(attempt: Attempt, tags: readonly Tag[], [from, to]: Span, rows = 16): Aligned {
  const trends = tags.map((tag) => attempt.trend(tag));
  const step = Math.max(1, Math.ceil((to - from) / rows));
  const times: number[] = [];
  for (let tick = to; tick >= Math.max(0, from) && times.length <= rows; tick -= step) times.push(tick);
  return [times, ...trends.map((trend) => times.map((tick) => valueAt(trend, tick)))];
}

/** The last `minutes` up to `now`; a young attempt is shown from its start, with the room to come. */
export function lastMinutes(now: number, minutes: number): Span {
  const seconds = minutes * 60;
  return now < seconds ? [0, seconds] : [now - seconds, now];
}

/** Narrowest span of a scale that follows its lines: a tenth of the instrument's range, so that noise does not look like an event. */
export function leastSpan([low, high]: readonly [number, number]): number {
  return (high - low) / 10;
}
