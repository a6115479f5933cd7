// Whatever happens to an alarm, it goes only where the state diagram of ISA-18.2 (its figure 2) has an arrow; a board that skips quiet
// values says the same as one that looks at every alarm every second; and a rewind restores everything.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Layout } from '../kernel/state.ts';
import { type AlarmDefinition, SHELVE_REASONS } from './alarm.ts';
import { AlarmBoard } from './alarm-board.ts';
import { FloodMeter } from './alarm-flood.ts';
import type { AlarmState } from './alarm-lists.ts';

const definition = (kind: AlarmDefinition['kind'], limit: number, more: Partial<AlarmDefinition>): AlarmDefinition => ({
  id: `X-1.${kind}`,
  tag: 'X-1',
  kind,
  limit,
  priority: 2,
  hysteresis: 1,
  delay: 0,
  ...more,
});
const DEFINITIONS = [
  definition('H', 5, { delay: 3 }),
  definition('HH', 8, { priorityWhile: { condition: 'on = 0', priority: 1 } }),
  definition('L', -5, { while: ['on = 1'], delay: 1 }),
  definition('LL', -8, { while: ['on = 1', 'X-1 < -9'] }),
  definition('H', 1, { id: 'X-1.off', from: { tag: 'SP', factor: 1 }, while: ['on = 1'] }),
];
const IDS = DEFINITIONS.map(({ id }) => id);

/** Arrows of the diagram. What shelving and suppression end in is found out in the same second: there the diagram asks twice. */
const ARROWS: Readonly<Record<AlarmState, readonly AlarmState[]>> = {
  normal: ['unacknowledged', 'shelved', 'out-of-service', 'suppressed'],
  unacknowledged: ['acknowledged', 'returned-unacknowledged', 'shelved', 'out-of-service', 'suppressed'],
  acknowledged: ['normal', 'shelved', 'out-of-service', 'suppressed'],
  'returned-unacknowledged': ['normal', 'unacknowledged', 'shelved', 'out-of-service', 'suppressed'],
  shelved: ['normal', 'unacknowledged', 'suppressed'],
  // It is put back by hand; whether it stands is found out in the second after.
  'out-of-service': ['normal', 'suppressed'],
  suppressed: ['normal', 'unacknowledged'],
};

type Act =
  | { readonly do: 'wait'; readonly value: number; readonly setpoint: number; readonly on: boolean }
  | { readonly do: 'ack'; readonly id: string }
  | { readonly do: 'unshelve'; readonly id: string }
  | { readonly do: 'shelve'; readonly id: string; readonly minutes: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      value: fc.integer({ min: -10, max: 10 }),
      setpoint: fc.integer({ min: -3, max: 3 }),
      on: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ack' as const), id: fc.constantFrom(...IDS) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('unshelve' as const), id: fc.constantFrom(...IDS) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('shelve' as const),
      id: fc.constantFrom(...IDS),
      // None: out of service.
      minutes: fc.constantFrom(0, 1, 2),
    }),
  },
);
/** Waits are long or short, so that shelvings expire. */
const acts = fc.array(fc.tuple(act, fc.constantFrom(1, 2, 5, 30)), { minLength: 1, maxLength: 60 });

class Rig {
  readonly layout = new Layout();
  readonly #slots = ['X-1', 'SP', 'on'].map((name) => this.layout.slot(name));
  readonly #flood = new FloodMeter(this.layout);
  readonly board: AlarmBoard;
  state: Float64Array;
  second = 0;
  /** What was told, in order. */
  told: string[] = [];

  constructor(definitions: readonly AlarmDefinition[]) {
    this.board = new AlarmBoard(definitions, this.layout, this.#flood, (name) => this.layout.position(name));
    this.state = this.layout.create();
  }

  /** Does one thing; `watch` is called after it, or after every second of a wait. */
  play([thing, seconds]: readonly [Act, number], watch: () => void): void {
    const { board, state } = this;
    if (thing.do === 'wait') {
      [thing.value, thing.setpoint, Number(thing.on)].forEach((value, i) => (state[this.#slots[i]!] = value));
      for (let s = 0; s < seconds; s++) {
        for (const { id, change } of board.evaluate(state, ++this.second))
          this.told.push(`${this.second} ${id} ${change}`);
        watch();
      }
      return;
    }
    if (thing.do === 'ack') board.acknowledge(state, thing.id);
    else if (thing.do === 'unshelve') board.unshelve(state, thing.id);
    else if (thing.do === 'shelve')
      board.shelve(state, thing.id, SHELVE_REASONS[this.second % 5]!, thing.minutes, this.second);
    watch();
  }

  states(): readonly AlarmState[] {
    return IDS.map((_, i) => this.board.lists.stateOf(this.state, i));
  }
}

test('an alarm goes only where the state diagram has an arrow', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(acts, (list) => {
      const rig = new Rig(DEFINITIONS);
      rig.board.evaluate(rig.state, 0);
      let before = rig.states();
      const watch = () => {
        const now = rig.states();
        now.forEach((state, i) => {
          const from = before[i]!;
          if (state === from) return;
          seen.add(`${from} > ${state}`);
          expect(ARROWS[from], `${IDS[i]} from ${from}`).toContain(state);
        });
        before = now;
      };
      for (const step of list) rig.play(step, watch);
    }),
    { numRuns: 800, seed: 19 },
  );
  // Every arrow has been gone, or the property would prove little.
  expect([...seen].sort()).toEqual(
    Object.entries(ARROWS)
      .flatMap(([from, to]) => to.map((state) => `${from} > ${state}`))
      .sort(),
  );
});

test('a shelved alarm comes back in the very second, unless it was taken back before', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const rig = new Rig(DEFINITIONS);
      rig.board.evaluate(rig.state, 0);
      const until = new Map<string, number | null>();
      for (const step of list) {
        rig.play(step, () => {
          const shelved = new Map(rig.board.lists.shelved(rig.state).map((alarm) => [alarm.id, alarm.until]));
          for (const [id, end] of until) {
            if (end === null) {
              // Nothing but a hand puts it back.
              expect(shelved.has(id) || step[0].do === 'unshelve', id).toBe(true);
              continue;
            }
            const cameBack = rig.told.includes(`${end} ${id} unshelved`);
            expect(cameBack || shelved.get(id) === end || step[0].do === 'unshelve').toBe(true);
            expect(cameBack).toBe(rig.second >= end);
          }
          until.clear();
          for (const [id, end] of shelved) until.set(id, end);
        });
      }
    }),
    { numRuns: 200 },
  );
});

test('alarms that share a value do as each does alone', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const together = new Rig(DEFINITIONS);
      const alone = DEFINITIONS.map((one) => new Rig([one]));
      for (const step of list) {
        together.play(step, () => {});
        alone.forEach((rig, i) => {
          if (step[0].do === 'wait' || step[0].id === IDS[i]) rig.play(step, () => {});
        });
      }
      alone.forEach((rig, i) => {
        expect(together.told.filter((line) => line.split(' ')[1] === IDS[i])).toEqual(rig.told);
      });
    }),
    { numRuns: 200 },
  );
});

test('a rewind restores everything, whatever the board has been through since', () => {
  fc.assert(
    fc.property(acts, acts, acts, (before, between, after) => {
      const rig = new Rig(DEFINITIONS);
      const none = () => {};
      for (const step of before) rig.play(step, none);
      const [state, second] = [rig.state.slice(), rig.second];
      const finish = () => {
        rig.told = [];
        for (const step of after) rig.play(step, none);
        return [rig.told, [...rig.state]];
      };
      const straight = finish();
      rig.told = [];
      for (const step of between) rig.play(step, none);
      rig.state.set(state);
      rig.second = second;
      expect(finish()).toEqual(straight);
    }),
    {
      numRuns: 200,
      examples: [
        // An alarm has returned and waits for its acknowledgement; in the second after the rewind it is suppressed, as it was when that was left.
        [
          [
            [{ do: 'wait', value: 2, setpoint: 0, on: true }, 1],
            [{ do: 'wait', value: 0, setpoint: 0, on: true }, 1],
          ],
          [[{ do: 'unshelve', id: 'X-1.H' }, 1]],
          [[{ do: 'wait', value: 0, setpoint: 0, on: false }, 1]],
        ],
      ],
    },
  );
});
