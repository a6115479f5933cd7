import { describe, expect, it } from 'vitest';
import { History } from './history.ts';

const DAYS = 200_000;

/** A history of one tag that shows the second itself. */
function kept(until: number): History {
  const history = new History(new Map([['TT-1', 0]]));
  const state = new Float64Array(1);
  for (let tick = 0; tick <= until; tick++) {
    state[0] = tick;
    history.keep(state, tick);
  }
  return history;
}

describe('a history of days', () => {
  const trend = kept(DAYS).trend('TT-1')!;

  it('stays bounded, ascends, reaches from the first second to the last, and every sample is that of its second', () => {
    expect(trend.length).toBeLessThan(40_000);
    expect(trend.ticks[0]).toBe(0);
    expect(trend.ticks[trend.length - 1]).toBe(DAYS);
    let wrong = 0;
    for (let i = 0; i < trend.length; i++) {
      if (trend.values[i] !== trend.ticks[i] || (i > 0 && trend.ticks[i]! <= trend.ticks[i - 1]!)) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it('knows every second of the last hour', () => {
    expect(trend.ticks[trend.length - 3601]).toBe(DAYS - 3600);
  });
});

it('forgets what comes after a rewind and goes on from there', () => {
  const history = kept(DAYS);
  const last = () => [...Array.from(history.trend('TT-1')!.ticks).slice(-2), history.trend('TT-1')!.values.length];
  history.truncate(DAYS - 1000);
  const [before, at, length] = last();
  expect([before, at]).toEqual([DAYS - 1001, DAYS - 1000]);
  history.keep(new Float64Array([7]), DAYS - 999);
  expect(last()).toEqual([DAYS - 1000, DAYS - 999, length! + 1]);
  history.truncate(100);
  expect(last()[1]).toBeLessThanOrEqual(100);
});
