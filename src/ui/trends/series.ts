// From the attempt's history to what a chart or a table needs: one common time axis, a bounded number of points.
import type { Attempt, Trend } from '../../attempt/attempt.ts';
import { lastAt, Pairing } from '../../attempt/pairs.ts';
import type { Tag } from '../../plant/plant.ts';

/** Seconds of plant time, from the first to the last. */
export type Span = readonly [from: number, to: number];

/** Times, then one list of values for each pen; null where the history has none. */
export type Aligned = [number[], ...(number | null)[][]];

/** What a pen showed at a second; null before its first sample. */
export function valueAt(trend: Trend, tick: number): number | null {
  const index = lastAt(trend.ticks, trend.length, tick);
  return index < 0 ? null : trend.values[index]!;
}

const NOTHING: Trend = { ticks: [], values: [], length: 0, bucket: 1 };

/** Seconds without a sample that are drawn as a gap. */
const LEAST_GAP = 10;

/** A picture's buckets are placed and folded here, one picture after the other. */
const pairing = new Pairing(0);

/** Seconds in a bucket if about `most` samples are to be drawn: a power of two, so that the history's own buckets fall into it whole. */
function bucketOf([from, to]: Span, most: number): number {
  let width = 1;
  while ((2 * (to - from)) / width > most) width *= 2;
  return width;
}

/**
 * The samples of several tags within a span and a little beyond, at most about `most` of them: of each bucket of time every pen's
 * lowest and highest, in their order. The buckets do not move while the span slides on, so that the lines stand still. Where seconds
 * are missing the lines have a gap.
 */
export function align(attempt: Attempt, tags: readonly Tag[], span: Span, most = 900): Aligned {
  const width = bucketOf(span, most);
  const from = (Math.floor(span[0] / width) - 1) * width;
  const to = (Math.floor(span[1] / width) + 2) * width - 1;
  const trends = tags.map((tag) => attempt.trend(tag, from, to));
  const { ticks, length, bucket } = trends.find((trend) => trend.length > 0) ?? NOTHING;
  const begin = Math.max(0, lastAt(ticks, length, from));
  const end = Math.min(length, lastAt(ticks, length, to) + 2);
  const rows = new Float64Array(Math.max(0, end - begin));
  const count = pairing.place(ticks, begin, end, width, rows, 0);
  const gaps = gapsOf(rows, count, Math.max(LEAST_GAP, 2 * width, bucket));
  const folded = new Float32Array(count);
  const lines = trends.map((trend): (number | null)[] => {
    if (trend.length !== length) return Array.from({ length: count + gaps.length }, () => null);
    pairing.fold(folded, trend.values, begin);
    return withGaps(folded, gaps, () => null);
  });
  return [withGaps(rows.subarray(0, count), gaps, (before) => before + 1), ...lines];
}

/** Rows before which more than `least` seconds are missing. */
function gapsOf(rows: Float64Array, count: number, least: number): number[] {
  const gaps: number[] = [];
  for (let i = 1; i < count; i++) if (rows[i]! - rows[i - 1]! > least) gaps.push(i);
  return gaps;
}

function withGaps<T>(values: Float32Array | Float64Array, gaps: readonly number[], fill: (before: number) => T) {
  const full: (number | T)[] = [];
  let gap = 0;
  for (let i = 0; i < values.length; i++) {
    if (i === gaps[gap]) {
      full.push(fill(values[i - 1]!));
      gap++;
    }
    full.push(values[i]!);
  }
  return full;
}

/** Rows of a table: `rows` times, evenly spread over the span, newest first. */
export function tabulate(attempt: Attempt, tags: readonly Tag[], [from, to]: Span, rows = 16): Aligned {
  const trends = tags.map((tag) => attempt.trend(tag, from, to));
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
