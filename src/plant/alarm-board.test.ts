import { beforeEach, describe, expect, it } from 'vitest';
import { Layout } from '../kernel/state.ts';
import type { AlarmDefinition } from './alarm.ts';
import { AlarmBoard } from './alarm-board.ts';

const high: AlarmDefinition = {
  id: 'PT-301.H',
  tag: 'PT-301',
  kind: 'H',
  limit: 0.13,
  priority: 2,
  hysteresis: 0.005,
  delay: 3,
  respondMinutes: 10,
};
const low: AlarmDefinition = {
  ...high,
  id: 'PT-301.LL',
  kind: 'LL',
  limit: 0.02,
  priority: 1,
  delay: 0,
  while: 'cooling = 1',
};

describe('alarm board', () => {
  const layout = new Layout();
  const pressure = layout.slot('PT-301');
  const cooling = layout.slot('cooling');
  const board = new AlarmBoard([high, low], layout, (name) => layout.position(name));
  let state: Float64Array;
  let second: number;

  const at = (value: number, seconds = 1) => {
    state[pressure] = value;
    const changes = [];
    for (let i = 0; i < seconds; i++) changes.push(...board.evaluate(state, ++second));
    return changes;
  };

  beforeEach(() => {
    state = layout.create();
    second = 0;
  });

  it('raises an alarm only after its delay', () => {
    expect(at(0.14, 3)).toEqual([]);
    expect(at(0.14)).toEqual([{ id: 'PT-301.H', change: 'raised' }]);
    expect(board.views(state)).toMatchObject([{ id: 'PT-301.H', status: 'unacknowledged', raisedAt: 4, value: 0.14 }]);
  });

  it('starts the delay again when the value comes back', () => {
    at(0.14, 3);
    at(0.12);
    expect(at(0.14, 3)).toEqual([]);
  });

  it('clears only beyond the hysteresis', () => {
    at(0.14, 4);
    expect(at(0.127)).toEqual([]);
    expect(at(0.124)).toEqual([{ id: 'PT-301.H', change: 'cleared' }]);
  });

  it('keeps an alarm that returned before it was acknowledged, until it is', () => {
    at(0.14, 4);
    at(0.1);
    expect(board.views(state)).toMatchObject([{ status: 'returned-unacknowledged' }]);
    expect(board.acknowledge(state, 'PT-301.H')).toBe(true);
    expect(board.views(state)).toEqual([]);
  });

  it('drops an acknowledged alarm when it returns', () => {
    at(0.14, 4);
    expect(board.acknowledge(state, 'PT-301.H')).toBe(true);
    expect(board.acknowledge(state, 'PT-301.H')).toBe(false);
    expect(board.views(state)).toMatchObject([{ status: 'acknowledged' }]);
    at(0.1);
    expect(board.views(state)).toEqual([]);
  });

  it('annunciates nothing while suppressed, and takes back what stands when suppression comes', () => {
    expect(at(0.01, 5)).toEqual([]);
    state[cooling] = 1;
    expect(at(0.01)).toEqual([{ id: 'PT-301.LL', change: 'raised' }]);
    state[cooling] = 0;
    expect(at(0.01)).toEqual([{ id: 'PT-301.LL', change: 'cleared' }]);
    expect(board.views(state)).toEqual([]);
  });

  it('lists what is not acknowledged first, then by priority', () => {
    at(0.14, 4);
    state[cooling] = 1;
    at(0.01);
    at(0.14, 5);
    expect(board.views(state).map((view) => view.id)).toEqual(['PT-301.LL', 'PT-301.H']);
    board.acknowledge(state, 'PT-301.LL');
    at(0.01);
    board.acknowledge(state, 'PT-301.LL');
    expect(board.views(state).map((view) => [view.id, view.status])).toEqual([
      ['PT-301.H', 'returned-unacknowledged'],
      ['PT-301.LL', 'acknowledged'],
    ]);
  });

  it('forgets nothing when the state is copied back', () => {
    at(0.14, 4);
    const copy = state.slice();
    board.acknowledge(state, 'PT-301.H');
    state.set(copy);
    expect(board.views(state)).toMatchObject([{ status: 'unacknowledged' }]);
  });
});
