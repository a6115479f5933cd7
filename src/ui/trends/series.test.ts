import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from '../../attempt/history.ts';
import type { Attempt, Trend } from '../../attempt/attempt.ts';
import { align, lastMinutes, tabulate, valueAt } from './series.ts';
import { spread } from './spread.ts';

/** A history of `length` seconds in which tag "A" shows the second itself and "B" twice that. */
function attemptOf(length: number): Attempt {
  const ticks = Float64Array.from({ length }, (_, i) => i);
  const trends: Record<string, Trend> = {
    A: { ticks, values: ticks, length, bucket: 1 },
    B: { ticks, values: ticks.map((tick) => tick * 2), length, bucket: 1 },
    none: { ticks: [], values: [], length: 0, bucket: 1 },
  };
  return { trend: (tag: string) => trends[tag]! } as Attempt;
}

describe('a chart’s data', () => {
  it('has one time axis and ends with the newest sample', () => {
    const [times, a, b] = align(attemptOf(7201), ['A', 'B'], [3600, 7200]);
    expect(times.length).toBeLessThan(1000);
    expect(times.at(-1)).toBe(7200);
    expect(a).toEqual(times);
    expect(b).toEqual(times.map((tick) => tick * 2));
  });

  it('keeps its times while the span slides, so that the line stands still', () => {
    const early = align(attemptOf(7201), ['A'], [3600, 7200])[0];
    const late = align(attemptOf(7211), ['A'], [3610, 7210])[0];
    const shared = late.filter((tick) => tick < 7200 && tick > 3620);
    expect(shared.every((tick) => early.includes(tick))).toBe(true);
  });

  it('is empty without a history', () => {
    expect(align(attemptOf(0), ['A', 'none'], [0, 600])).toEqual([[], [], []]);
    expect(align(attemptOf(10), ['A', 'none'], [0, 9])[2]).toEqual(Array.from({ length: 10 }, () => null));
  });

  it('reads the last sample at or before a second', () => {
    const attempt = attemptOf(100);
    expect(valueAt(attempt.trend('A'), 42.7)).toBe(42);
    expect(valueAt(attempt.trend('A'), -1)).toBeNull();
    expect(valueAt(attempt.trend('A'), 5000)).toBe(99);
  });
});

/** 20 h of a saw with spikes of one second, lost for some time. */
const SAW = 72_000;
const LOST = [40_000, 41_000] as const;
const sawAt = (tick: number) =>
  Math.fround((tick % 977) / 10 + (tick % 7919 === 13 ? 500 : tick % 6007 === 17 ? -300 : 0));

function saw(): Attempt {
  const history = new History(new Map([['A', 0]]));
  const state = new Float64Array(1);
  for (let tick = 0; tick <= SAW; tick++) {
    state[0] = sawAt(tick);
    if (tick < LOST[0] || tick >= LOST[1]) history.keep(state, tick);
  }
  return { trend: (tag: string, from?: number, to?: number) => history.trend(tag, from, to)! } as Attempt;
}

describe('what is drawn of a long history', () => {
  const attempt = saw();

  it('holds every recorded value inside the envelope of its bucket, at every zoom, with a bounded number of points', () => {
    const spanOf = fc
      .tuple(fc.integer({ min: 0, max: SAW - 60 }), fc.integer({ min: 60, max: SAW }))
      .map(([from, length]) => [from, Math.min(SAW, from + length)] as const);
    fc.assert(
      fc.property(spanOf, fc.integer({ min: 100, max: 4000 }), (span, most) => {
        const [times, values] = align(attempt, ['A'], span, most) as [number[], (number | null)[]];
        expect(times.length).toBeLessThanOrEqual(most + 10);
        let outside = 0;
        let row = 0;
        for (let tick = span[0]; tick <= span[1]; tick++) {
          if (tick >= LOST[0] && tick < LOST[1]) continue;
          while (row + 1 < times.length && times[row + 1]! <= tick) row++;
          // The bucket's other sample lies before or after.
          const around = [row - 1, row, row + 1].flatMap((at) => values[at] ?? []);
          const value = sawAt(tick);
          if (value < Math.min(...around) || value > Math.max(...around)) outside++;
        }
        expect(outside).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('shows the spike of one second in the whole run, and a gap where nothing was kept', () => {
    const [times, values] = align(attempt, ['A'], [0, SAW], 900) as [number[], (number | null)[]];
    expect(Math.max(...values.map(Number))).toBeGreaterThan(500);
    expect(Math.min(...values.map(Number))).toBeLessThan(-200);
    const gap = values.indexOf(null);
    expect(times[gap]).toBe(LOST[0]);
    expect(values.filter((value) => value === null)).toHaveLength(1);
  });
});

it('a table runs from the newest second back through the span', () => {
  const [times, a] = tabulate(attemptOf(3601), ['A'], [0, 3600], 12);
  expect([times[0], times.at(-1)]).toEqual([3600, 0]);
  expect(a).toEqual(times);
});

it('a young attempt is shown from its start', () => {
  expect(lastMinutes(100, 60)).toEqual([0, 3600]);
  expect(lastMinutes(7200, 60)).toEqual([3600, 7200]);
});

describe('end labels', () => {
  it('are moved apart in their order and stay within the chart', () => {
    const placed = spread([50, 49, 51, 200], 12, 0, 200);
    const sorted = [...placed].sort((a, b) => a - b);
    expect(sorted.slice(1).every((y, i) => y - sorted[i]! >= 12 - 1e-9)).toBe(true);
    expect(placed[1]).toBeLessThan(placed[0]!);
    expect(placed[0]).toBeLessThan(placed[2]!);
    expect(Math.max(...placed)).toBeLessThanOrEqual(200);
  });

  it('stay where they are when there is room', () => {
    expect(spread([10, 100], 12, 0, 200)).toEqual([10, 100]);
  });
});
