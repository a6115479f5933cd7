import { describe, expect, it } from 'vitest';
import { Clock } from './clock.ts';

/** An attempt that only counts its seconds, and a wall clock that goes when told. */
function rig(options: { longestAbsence?: number } = {}) {
  let ms = 0;
  const attempt = {
    tick: 0,
    elapsed: 0,
    effectiveSpeed: 10,
    speed: 10 as number | 'next',
    finished: null as null | 'finished' | 'time' | 'red-line',
    factAt: Infinity,
    /** Milliseconds of computing that one call takes. */
    cost: 0,
    advance(ticks: number): number {
      const done = this.speed === 'next' ? Math.min(ticks, this.factAt - this.tick) : ticks;
      ms += this.cost;
      this.tick += done;
      this.elapsed += done / this.effectiveSpeed;
      if (this.tick === this.factAt) this.speed = 10;
      return done;
    },
  };
  let turn: (() => void) | null = null;
  const clock = new Clock(attempt, {
    now: () => ms,
    wake: (t) => {
      turn = t;
      return () => {
        turn = null;
      };
    },
    ...options,
  });
  clock.start();
  const wait = (milliseconds: number) => {
    ms += milliseconds;
    turn?.();
  };
  return { attempt, clock, wait };
}

describe('Clock', () => {
  it('gives ten plant seconds a real second at x10, whatever the frame rate', () => {
    const { attempt, wait } = rig();
    for (let i = 0; i < 60; i++) wait(1000 / 60);
    expect(attempt.tick).toBeGreaterThanOrEqual(9);
    expect(attempt.tick).toBeLessThanOrEqual(10);
    for (let i = 0; i < 7; i++) wait(143);
    expect(attempt.tick).toBe(20);
  });

  it('catches up after a hidden page, but not beyond the longest absence', () => {
    const { attempt, wait } = rig({ longestAbsence: 60 });
    wait(30_000);
    expect(attempt.tick).toBe(300);
    wait(3_600_000);
    expect(attempt.tick).toBe(900);
  });

  it('owes an exam its whole absence', () => {
    const { attempt, wait } = rig({ longestAbsence: Infinity });
    wait(600_000);
    expect(attempt.tick).toBe(6000);
  });

  it('stands still while paused and owes nothing afterwards', () => {
    const { attempt, clock, wait } = rig();
    wait(1000);
    clock.pause(true);
    wait(20_000);
    clock.pause(false);
    expect(attempt.tick).toBe(10);
    wait(1000);
    expect(attempt.tick).toBe(20);
  });

  it('stops at the next fact and drops what is owed, even where the fact ends a batch', () => {
    for (const factAt of [6, 7]) {
      const { attempt, wait } = rig();
      attempt.speed = 'next';
      attempt.factAt = factAt;
      wait(1000);
      expect(attempt.tick).toBe(factAt);
      wait(100);
      expect(attempt.tick).toBe(factAt + 1);
    }
  });

  it('does not replay the time before a rewind', () => {
    const { attempt, wait } = rig();
    wait(10_000);
    attempt.tick = 20;
    attempt.elapsed = 2;
    wait(1000);
    expect(attempt.tick).toBe(30);
  });

  it('lags only where it has not kept up for some seconds, and keeps up only where it has for as long', () => {
    const { attempt, clock, wait } = rig();
    const lagging: boolean[] = [];
    const run = (seconds: number, cost: number) => {
      attempt.cost = cost;
      for (let i = 0; i < seconds * 10; i++) wait(100 - (cost > 14 ? 0 : cost));
      lagging.push(clock.behind);
    };
    run(2, 0);
    run(3, 2000);
    run(1, 0);
    expect(lagging).toEqual([false, true, true]);
    run(20, 0);
    expect(lagging.at(-1)).toBe(false);
    run(1, 0);
    wait(900);
    expect(clock.behind).toBe(false);
  });

  it('tells pictures at most 30 times and numbers at most 4 times a second, and nobody when nothing passed', () => {
    const { clock, wait } = rig();
    for (let i = 0; i < 200; i++) wait(5);
    expect(clock.beat.count).toBeGreaterThan(5);
    expect(clock.beat.count).toBeLessThanOrEqual(30);
    expect(clock.slowBeat.count).toBeGreaterThan(1);
    expect(clock.slowBeat.count).toBeLessThanOrEqual(5);
    clock.pause(true);
    const before = clock.beat.count;
    wait(1000);
    wait(1000);
    expect(clock.beat.count).toBeLessThanOrEqual(before + 1);
  });
});
