import { beforeEach, describe, expect, it } from 'vitest';
import { Layout } from '../kernel/state.ts';
import type { AlarmDefinition } from './alarm.ts';
import { AlarmBoard } from './alarm-board.ts';
import { FloodMeter } from './alarm-flood.ts';

const high: AlarmDefinition = {
  id: 'PT-301.H',
  tag: 'PT-301',
  kind: 'H',
  limit: 0.13,
  priority: 2,
  hysteresis: 0.005,
  delay: 3,
};
const low: AlarmDefinition = {
  ...high,
  id: 'PT-301.LL',
  kind: 'LL',
  limit: 0.02,
  priority: 1,
  delay: 0,
  while: ['cooling = 1'],
};

/** Follows a set-point, is worth more in a storm, and belongs to one of two states. */
const above: AlarmDefinition = {
  id: 'TT-301.H',
  tag: 'TT-301',
  kind: 'H',
  limit: 0.5,
  from: { tag: 'TIC-301.setpoint', factor: 1 },
  priority: 3,
  priorityWhile: { condition: 'storm = 1', priority: 2 },
  hysteresis: 0.1,
  delay: 0,
  while: ['cooling = 1', 'growing = 1'],
};
const fast: AlarmDefinition = {
  id: 'WT-301.rate.L',
  tag: 'WT-301',
  kind: 'L',
  limit: -2,
  rateOver: 600,
  priority: 3,
  hysteresis: 0,
  delay: 0,
};

describe('alarm board', () => {
  const layout = new Layout();
  const pressure = layout.slot('PT-301');
  const cooling = layout.slot('cooling');
  const [temperature, setpoint, weight] = [
    layout.slot('TT-301'),
    layout.slot('TIC-301.setpoint'),
    layout.slot('WT-301'),
  ];
  const [storm, growing] = [layout.slot('storm'), layout.slot('growing')];
  const flood = new FloodMeter(layout);
  const board = new AlarmBoard([high, low, above, fast], layout, flood, (name) => layout.position(name));
  let state: Float64Array;
  let second: number;

  const at = (value: number, seconds = 1) => {
    state[pressure] = value;
    const changes = [];
    for (let i = 0; i < seconds; i++) {
      for (const { id, change } of board.evaluate(state, ++second)) changes.push({ id, change });
    }
    return changes;
  };

  beforeEach(() => {
    state = layout.create();
    second = 0;
  });

  it('raises an alarm only after its delay', () => {
    expect(at(0.14, 3)).toEqual([]);
    expect(at(0.14)).toEqual([{ id: 'PT-301.H', change: 'raised' }]);
    expect(board.lists.views(state)).toMatchObject([
      { id: 'PT-301.H', status: 'unacknowledged', raisedAt: 4, value: 0.14 },
    ]);
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
    expect(board.lists.views(state)).toMatchObject([{ status: 'returned-unacknowledged' }]);
    expect(board.acknowledge(state, 'PT-301.H')).toEqual({ ok: true });
    expect(board.lists.views(state)).toEqual([]);
  });

  it('drops an acknowledged alarm when it returns', () => {
    at(0.14, 4);
    expect(board.acknowledge(state, 'PT-301.H')).toEqual({ ok: true });
    expect(board.acknowledge(state, 'PT-301.H')).toEqual({ ok: false, refusal: 'nothing-to-acknowledge' });
    expect(board.lists.views(state)).toMatchObject([{ status: 'acknowledged' }]);
    at(0.1);
    expect(board.lists.views(state)).toEqual([]);
  });

  it('annunciates nothing while suppressed, and takes back what stands when suppression comes', () => {
    expect(at(0.01, 5)).toEqual([]);
    state[cooling] = 1;
    expect(at(0.01)).toEqual([{ id: 'PT-301.LL', change: 'raised' }]);
    state[cooling] = 0;
    expect(at(0.01)).toEqual([{ id: 'PT-301.LL', change: 'cleared' }]);
    expect(board.lists.views(state)).toEqual([]);
  });

  it('lists what is not acknowledged first, then by priority', () => {
    at(0.14, 4);
    state[cooling] = 1;
    at(0.01);
    at(0.14, 5);
    expect(board.lists.views(state).map((view) => view.id)).toEqual(['PT-301.LL', 'PT-301.H']);
    board.acknowledge(state, 'PT-301.LL');
    at(0.01);
    board.acknowledge(state, 'PT-301.LL');
    expect(board.lists.views(state).map((view) => [view.id, view.status])).toEqual([
      ['PT-301.H', 'returned-unacknowledged'],
      ['PT-301.LL', 'acknowledged'],
    ]);
  });

  it('forgets nothing when the state is copied back', () => {
    at(0.14, 4);
    const copy = state.slice();
    board.acknowledge(state, 'PT-301.H');
    state.set(copy);
    expect(board.lists.views(state)).toMatchObject([{ status: 'unacknowledged' }]);
  });

  it('lets a limit follow a set-point, in any of the states that the alarm belongs to', () => {
    state[setpoint] = 26;
    state[temperature] = 26.6;
    expect(at(0.1)).toEqual([]);
    state[growing] = 1;
    expect(at(0.1)).toEqual([{ id: 'TT-301.H', change: 'raised' }]);
    expect(board.lists.views(state)).toMatchObject([{ limit: 26.5, value: 26.6, priority: 3, respondMinutes: 30 }]);
    state[setpoint] = 27;
    expect(at(0.1)).toEqual([{ id: 'TT-301.H', change: 'cleared' }]);
  });

  it('gives an alarm the priority that the state of the plant gives it', () => {
    state[growing] = 1;
    state[temperature] = 1;
    at(0.1);
    expect(board.lists.views(state)).toMatchObject([{ priority: 3 }]);
    state[storm] = 1;
    expect(board.lists.views(state)).toMatchObject([{ priority: 2, respondMinutes: 10 }]);
    state[temperature] = 0;
    expect(board.evaluate(state, ++second)).toEqual([{ id: 'TT-301.H', change: 'cleared', priority: 2 }]);
  });

  it('watches how fast a value changes, per hour', () => {
    state[weight] = 60;
    board.begin(state);
    state[weight] = 59.7;
    expect(at(0.1, 600)).toEqual([]);
    state[weight] = 59.36;
    expect(at(0.1, 599)).toEqual([]);
    expect(at(0.1)).toEqual([{ id: 'WT-301.rate.L', change: 'raised' }]);
    expect(board.lists.views(state)[0]).toMatchObject({ isRate: true, limit: -2 });
    expect(board.lists.views(state)[0]!.value).toBeCloseTo(-2.04, 6);
    expect(at(0.1, 600)).toEqual([{ id: 'WT-301.rate.L', change: 'cleared' }]);
  });

  it('shelves for its time to the second, and annunciates at once what still stands then', () => {
    at(0.14, 4);
    expect(board.shelve(state, 'PT-301.H', 'instrument-fault', 2, second)).toEqual({ ok: true });
    expect(board.lists.views(state)).toEqual([]);
    expect(board.lists.shelved(state)).toEqual([
      { id: 'PT-301.H', tag: 'PT-301', priority: 2, reason: 'instrument-fault', until: second + 120 },
    ]);
    expect(board.shelve(state, 'PT-301.H', 'test', 5, second)).toEqual({ ok: false, refusal: 'alarm-shelved' });
    expect(at(0.14, 119)).toEqual([]);
    expect(at(0.14)).toEqual([
      { id: 'PT-301.H', change: 'unshelved' },
      { id: 'PT-301.H', change: 'raised' },
    ]);
    expect(board.lists.shelved(state)).toEqual([]);
  });

  it('takes an alarm off the shelf when the operator says so', () => {
    board.shelve(state, 'PT-301.H', 'maintenance', 480, second);
    expect(at(0.14, 60)).toEqual([]);
    expect(board.unshelve(state, 'PT-301.H')).toEqual({ ok: true });
    expect(board.unshelve(state, 'PT-301.H')).toEqual({ ok: false, refusal: 'not-shelved' });
    expect(at(0.14)).toEqual([{ id: 'PT-301.H', change: 'raised' }]);
  });

  it('shelves neither a critical alarm nor a suppressed one', () => {
    expect(board.shelve(state, 'PT-301.LL', 'nuisance', 5, 0)).toEqual({ ok: false, refusal: 'alarm-critical' });
    expect(board.shelve(state, 'TT-301.H', 'nuisance', 5, 0)).toEqual({ ok: false, refusal: 'alarm-suppressed' });
    expect(board.lists.suppressed(state).map(({ id }) => id)).toEqual(['PT-301.LL', 'TT-301.H']);
  });
});

describe('alarm flood', () => {
  const layout = new Layout();
  const flood = new FloodMeter(layout);
  const state = layout.create();

  it('begins with the eleventh annunciation in ten minutes and ends when fewer than five are left', () => {
    for (let second = 1; second <= 10; second++) flood.add(state, second);
    expect([state[flood.count], state[flood.flood]]).toEqual([10, 0]);
    flood.tick(state, 600);
    flood.add(state, 600);
    expect([state[flood.count], state[flood.flood]]).toEqual([11, 1]);
    flood.tick(state, 606);
    expect([state[flood.count], state[flood.flood]]).toEqual([5, 1]);
    flood.tick(state, 607);
    expect([state[flood.count], state[flood.flood]]).toEqual([4, 0]);
  });

  it('counts no further than it remembers, and forgets everything in time', () => {
    for (let i = 0; i < 200; i++) flood.add(state, 1000);
    expect(state[flood.count]).toBe(64);
    flood.tick(state, 1599);
    expect([state[flood.count], state[flood.flood]]).toEqual([64, 1]);
    flood.tick(state, 1600);
    expect([state[flood.count], state[flood.flood]]).toEqual([0, 0]);
  });
});
