import { describe, expect, test } from 'vitest';
import { Layout } from '../kernel/state.ts';
import { MeasureBoard } from './measure.ts';
import type { ScheduleItem } from './schedule.ts';

/** Plays seconds, the clock counting them, with the named tags at the given seconds; reads the schedule at the end. */
function play(items: readonly ScheduleItem[], seconds: number, course: Readonly<Record<string, readonly number[]>>) {
  const layout = new Layout();
  const slots = new Map(['clock', 'on', 'count'].map((name) => [name, layout.slot(name)] as const));
  const board = new MeasureBoard(
    [{ name: 'm', kind: 'schedule', clock: 'clock', items }],
    layout,
    (n) => slots.get(n)!,
  );
  const state = layout.create();
  for (let second = 0; second < seconds; second++) {
    state[slots.get('clock')!] = second;
    state[slots.get('on')!] = course.on?.includes(second) ? 1 : 0;
    if (course.count?.includes(second)) state[slots.get('count')!] = state[slots.get('count')!]! + 1;
    board.evaluate(state, second);
  }
  return board.read(state, 'm');
}

const due = (second: number, by: Pick<ScheduleItem, 'when' | 'counts'>): ScheduleItem => ({
  due: second,
  before: 2,
  after: 3,
  ...by,
});
const when = { when: 'on = 1' };
const counts = { counts: 'count' };

describe('a schedule', () => {
  test('finds each thing done that held in any second of the time allowed for it', () => {
    const items = [due(10, when), due(20, when), due(30, when)];
    expect(play(items, 50, { on: [8, 23, 30] })).toEqual({ value: 100, at: 49 });
    // The second was done a second too late.
    expect(play(items, 50, { on: [10, 24, 30] })?.value).toBeCloseTo(200 / 3);
    expect(play(items, 50, { on: [10, 24, 30] })?.at).toBe(24);
  });

  test('counts what a counter has gained in that time, not before it', () => {
    const items = [due(10, counts), due(20, counts)];
    expect(play(items, 50, { count: [10, 20] })?.value).toBe(100);
    expect(play(items, 50, { count: [3, 20, 21] })).toEqual({ value: 50, at: 14 });
    // Once for each: two in one go are not one for the next.
    expect(play(items, 50, { count: [10, 11] })?.value).toBe(50);
  });

  test('asks for an amount, neither less nor more, where one is given', () => {
    const some = { ...due(10, counts), by: [2, 3] } as const;
    expect(play([some], 20, { count: [10] })?.value).toBe(0);
    expect(play([some], 20, { count: [10, 11, 12] })?.value).toBe(100);
    expect(play([some], 20, { count: [9, 10, 11, 12] })?.value).toBe(0);
  });

  test('owes at an early end what was not yet due', () => {
    expect(play([due(10, when), due(20, when)], 12, { on: [10] })).toEqual({ value: 50, at: 11 });
  });

  test('gives no two things the same second', () => {
    expect(() => play([due(10, when), due(13, when)], 1, {})).toThrow(/13/);
  });
});
