import { expect, test } from 'vitest';
import { Layout } from '../kernel/state.ts';
import { FactBoard } from './fact.ts';

test('a latched fact ends with any of its ends, does not come while one holds, and comes again after', () => {
  const layout = new Layout();
  const [heat, load] = [layout.slot('TT-1'), layout.slot('WT-1')];
  const board = new FactBoard(
    [{ name: 'cooked', when: 'TT-1 >= 100', hold: 2, latched: true, until: ['WT-1 <= 0', 'TT-1 > 900'] }],
    layout,
    (tag) => layout.position(tag),
  );
  const state = layout.create();
  const flips = (celsius: number, tonnes: number) => {
    state[heat] = celsius;
    state[load] = tonnes;
    return board.evaluate(state).map((flip) => flip.value);
  };
  expect(flips(120, 5)).toEqual([]);
  expect(flips(120, 5)).toEqual([true]);
  expect(flips(20, 5)).toEqual([]);
  expect(flips(120, 0)).toEqual([false]);
  expect([flips(120, 0), flips(120, 0), flips(120, 5)]).toEqual([[], [], []]);
  expect(flips(120, 5)).toEqual([true]);
});
