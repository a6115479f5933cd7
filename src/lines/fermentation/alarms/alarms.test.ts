// The table of alarms against the plant: what the plant can tell is in force, what it cannot is waited for by name.
import { describe, expect, it } from 'vitest';
import { Layout } from '../../../kernel/state.ts';
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { tagsOf } from '../../../plant/diagram.ts';
import { namesIn, parseCondition } from '../../../plant/condition.ts';
import { fermentation } from '../index.ts';
import { activate } from './activate.ts';
import { alarms, alarmTable } from './index.ts';
import { WAITING } from './waiting.ts';

const plant = fermentation.buildPlant(new Layout(), { seed: 1, faults: [] });
const known = new Set([...plant.readings.keys(), ...fermentation.facts.map(({ name }) => name)]);

const namesOf = ({ tag, from, while: any = [], priorityWhile: other }: AlarmDefinition) => [
  tag,
  ...(from ? [from.tag] : []),
  ...[...any, ...(other ? [other.condition] : [])].flatMap((text) => namesIn(parseCondition(text))),
];

describe('the table of alarms', () => {
  it('has the rows of the content, each under a name of its own', () => {
    expect(new Set(alarmTable.map(({ id }) => id)).size).toBe(alarmTable.length);
    expect(alarmTable.length).toBeGreaterThan(150);
    // The rows that P4 can hear, whatever else is waited for.
    expect(alarms.length).toBeGreaterThanOrEqual(55);
  });

  it('puts an alarm in force as soon as the plant can tell what it names', () => {
    const told = [...WAITING].filter((name) => known.has(name));
    expect(told, 'take these names off the list in alarms/waiting.ts').toEqual([]);
  });

  it('waits for nothing that no alarm names, and names nothing that it neither knows nor waits for', () => {
    const named = new Set(alarmTable.flatMap(namesOf));
    expect([...WAITING].filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !known.has(name) && !WAITING.has(name))).toEqual([]);
    expect(alarms.flatMap(namesOf).filter((name) => !known.has(name))).toEqual([]);
  });

  it('waits for tags under the name that the drawing gives them', () => {
    // Not on the drawing: power supply, laboratory figures, and what the DCS is told (a weight to be reached).
    const elsewhere = /^(?:state\.|culture-|LAB\.|XA-(?:EG01|UPS01)$)/;
    const drawn = new Set(tagsOf(fermentation.diagram));
    const strange = [...WAITING].filter((name) => !elsewhere.test(name) && !drawn.has(name.split('.')[0]!));
    expect(strange).toEqual([]);
  });

  it('keeps limits of one value in their order, at least a hysteresis apart', () => {
    for (const kinds of [
      ['LL', 'L'],
      ['L', 'H'],
      ['H', 'HH'],
    ] as const) {
      for (const lower of alarmTable.filter(({ kind }) => kind === kinds[0])) {
        const same = alarmTable.filter(
          (other) =>
            other.tag === lower.tag &&
            other.kind === kinds[1] &&
            other.rateOver === lower.rateOver &&
            other.from?.tag === lower.from?.tag &&
            other.from?.factor === lower.from?.factor,
        );
        for (const higher of same) {
          expect(higher.limit - lower.limit, higher.id).toBeGreaterThan(Math.min(lower.hysteresis, higher.hysteresis));
        }
      }
    }
  });
});

describe('an alarm that waits', () => {
  const row: AlarmDefinition = { id: 'A-1.H', tag: 'A-1', kind: 'H', limit: 1, priority: 3, hysteresis: 0, delay: 0 };
  const left = (definition: Partial<AlarmDefinition>, ...waiting: string[]) =>
    activate([{ ...row, ...definition }], new Set(waiting));

  it('does so for its tag, for what its limit follows, and for a state without which it is never in force', () => {
    expect(left({}, 'A-1')).toEqual([]);
    expect(left({ from: { tag: 'SP', factor: 1 } }, 'SP')).toEqual([]);
    expect(left({ while: ['growth = 1'] }, 'growth')).toEqual([]);
    expect(left({ while: ['age >= 24 and ready = 1'] }, 'age')).toEqual([]);
  });

  it('does not for a state that would only suppress it, or where another state puts it in force', () => {
    expect(left({ while: ['ready = 1 and harvest = 0'] }, 'harvest')).toEqual([{ ...row, while: ['ready = 1'] }]);
    expect(left({ while: ['growth = 1', 'ready = 1'] }, 'growth')).toEqual([{ ...row, while: ['ready = 1'] }]);
    expect(left({ while: ['transfer = 0'] }, 'transfer')).toEqual([row]);
  });
});
