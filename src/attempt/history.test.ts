import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from './history.ts';
import { lastAt } from './pairs.ts';

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

describe('a spike of one second', () => {
  /** 230 h at 20, but for one second. */
  const SPIKE = 300_001;
  const LONG = 828_000;
  const history = new History(new Map([['TT-1', 0]]));
  const state = new Float64Array(1);
  for (let tick = 0; tick <= LONG; tick++) {
    state[0] = tick === SPIKE ? 90 : tick === SPIKE + 40_000 ? -5 : 20;
    history.keep(state, tick);
  }

  it('is still there after 230 h, up as well as down, within 64 s of its time, and memory is bounded', () => {
    const { ticks, values, length } = history.trend('TT-1')!;
    expect(length).toBeLessThan(40_000);
    const [high, low] = [90, -5].map((value) => Array.from(values).indexOf(value));
    expect(Math.abs(ticks[high!]! - SPIKE)).toBeLessThan(64);
    expect(Math.abs(ticks[low!]! - SPIKE - 40_000)).toBeLessThan(64);
  });

  it('is in the part that is asked for, which begins with the sample before it', () => {
    const { ticks, length } = history.trend('TT-1', SPIKE, SPIKE + 600)!;
    expect(ticks[0]).toBeLessThanOrEqual(SPIKE);
    expect(ticks[length - 1]! - SPIKE - 600).toBeLessThan(64);
    expect(length).toBeLessThan(40);
    expect(history.trend('TT-1', LONG - 9, LONG)!.length).toBe(10);
  });
});

it('holds every value that was ever kept between the two of its bucket, whatever is lost or taken back in between', () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('run' as const), seconds: fc.integer({ min: 1, max: 30_000 }) }),
    fc.record({ kind: fc.constant('lose' as const), seconds: fc.integer({ min: 1, max: 9000 }) }),
    fc.record({ kind: fc.constant('back' as const), seconds: fc.integer({ min: 1, max: 20_000 }) }),
  );
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 1000 }), (acts, salt) => {
      const history = new History(new Map([['TT-1', 0]]));
      const state = new Float64Array(1);
      const kept: number[] = [];
      for (const { kind, seconds } of acts) {
        const now = kept.length;
        if (kind === 'back') {
          kept.length = Math.max(0, now - seconds);
          history.truncate(kept.length - 1);
        }
        for (let tick = now; kind !== 'back' && tick < now + seconds; tick++) {
          state[0] = Math.fround(((tick * salt) % 97) + (tick % 5003 === salt ? 1000 : 0));
          kept[tick] = kind === 'lose' ? Number.NaN : state[0]!;
          if (kind === 'run') history.keep(state, tick);
        }
      }
      const { ticks, values, length } = history.trend('TT-1')!;
      // Two samples a bucket, at its first second and at its last: what came between lies between.
      let outside = 0;
      for (const [tick, value] of kept.entries()) {
        if (Number.isNaN(value)) continue;
        const at = lastAt(ticks, length, tick);
        const next = Math.min(at + 1, length - 1);
        const before = Math.max(at - 1, 0);
        const around = [before, Math.max(at, 0), next].map((row) => values[row]!);
        if (value < Math.min(...around) || value > Math.max(...around)) outside++;
      }
      // A way back into a bucket that is no longer whole may cost less than one bucket.
      expect(outside).toBeLessThan(acts.filter(({ kind }) => kind === 'back').length * 16 + 1);
    }),
    { numRuns: 25 },
  );
});
