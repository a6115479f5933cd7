import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Layout } from '../kernel/state.ts';
import { holds, parseCondition } from './condition.ts';
import { FactBoard, type FactDefinition, reserveFacts } from './fact.ts';

test('a latched fact ends with any of its ends, does not come while one holds, and comes again after', () => {
  const layout = new Layout();
  const [heat, load] = [layout.slot('TT-1'), layout.slot('WT-1')];
  const board = new FactBoard(
    [{ name: 'cooked', when: 'TT-1 >= 100', hold: 2, latched: true, until: ['WT-1 <= 0', 'TT-1 > 900'] }],
    reserveFacts(['cooked'], layout),
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

const DEFINITIONS: readonly FactDefinition[] = [
  { name: 'hot', when: 'TT-1 >= 100' },
  { name: 'held', when: 'hot = 1 and WT-1 > 0', hold: 3 },
  { name: 'cooked', when: 'held = 1', latched: true, until: ['WT-1 <= 0', 'TT-1 < 20 and hot != 1'] },
  { name: 'rising', when: 'TT-1 > TT-2 + 5', hold: 2, latched: true, until: ['TT-2 = 0'] },
];

/** The facts by their definitions, everything worked out every second. */
function literally(state: Map<string, number>, timers: Map<string, number>): void {
  for (const { name, when, hold = 0, latched = false, until = [] } of DEFINITIONS) {
    const true_ = (text: string) => holds(parseCondition(text), (tag) => state.get(tag) ?? 0);
    const ended = until.some(true_);
    if (latched && state.get(name) === 1 && !ended) continue;
    const now = true_(when) && !(latched && ended);
    timers.set(name, now ? (timers.get(name) ?? 0) + 1 : 0);
    state.set(name, now && timers.get(name)! >= hold ? 1 : 0);
  }
}

test('facts are what their definitions say in every second, also after a state has been put in the place of another', () => {
  const tags = ['TT-1', 'TT-2', 'WT-1'];
  const second = fc.tuple(
    fc.constantFrom(0, 19, 20, 99, 100, 101, 120),
    fc.constantFrom(0, 90, 96),
    fc.constantFrom(0, 5, 6),
    fc.integer({ min: 0, max: 12 }),
  );
  fc.assert(
    fc.property(fc.array(second, { minLength: 5, maxLength: 60 }), (run) => {
      const layout = new Layout();
      for (const tag of tags) layout.slot(tag);
      const slots = reserveFacts(
        DEFINITIONS.map(({ name }) => name),
        layout,
      );
      const board = new FactBoard(DEFINITIONS, slots, (tag) => layout.position(tag));
      const state = layout.create();
      let expected = new Map<string, number>();
      let timers = new Map<string, number>();
      const past: (readonly [Float64Array, Map<string, number>, Map<string, number>])[] = [];
      for (const [a, b, c, back] of run) {
        past.push([state.slice(), new Map(expected), new Map(timers)]);
        if (back < past.length && back > 8) {
          const [vector, facts, running] = past[past.length - back]!;
          state.set(vector);
          board.resume();
          expected = new Map(facts);
          timers = new Map(running);
        }
        for (const [i, value] of [a, b, c].entries()) {
          state[layout.position(tags[i]!)] = value;
          expected.set(tags[i]!, value);
        }
        board.evaluate(state);
        literally(expected, timers);
        for (const { name } of DEFINITIONS) expect(state[board.slot(name)!], name).toBe(expected.get(name));
      }
    }),
    { numRuns: 300 },
  );
});
