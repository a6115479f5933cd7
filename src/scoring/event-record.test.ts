import { expect, test } from 'vitest';
import { eventsKept } from './event-record.ts';
import type { Observation } from './evidence.ts';
import type { RecordEntry, RecordField } from './record.ts';

const each = [
  { fact: 'adding-a', right: 'a' },
  { fact: 'adding-b', right: 'b' },
];
const what: RecordField = { id: 'what', kind: 'choice', choices: ['a', 'b'], each, expected: [] };
const litres: RecordField = {
  id: 'what',
  kind: 'number',
  each: each.map(({ fact }) => ({ fact, right: null })),
  expected: [],
};
const over = (name: string, tick: number): Observation => ({ tick, kind: 'fact', name, value: false });
const wrote = (value: string | number, tick: number, shown: number | null = null): RecordEntry => ({
  tick,
  who: null,
  field: 'R.what',
  value,
  shown,
});
const reason = (tick: number): RecordEntry => ({ ...wrote('misread', tick), field: 'R.what.reason' });
const events = [over('adding-a', 1000), over('other', 1500), over('adding-b', 5000)];
const kept = (field: RecordField, ...records: readonly RecordEntry[]) =>
  eventsKept(field, 'R.what', field.each!, events, records);

test('each addition has its own entry, within ten minutes of its end', () => {
  expect(kept(what, wrote('a', 1010), wrote('b', 5600))).toMatchObject({ due: 2, there: 2, onTime: 2, right: 2 });
  expect(kept(what, wrote('b', 1010))).toMatchObject({ there: 1, onTime: 1, right: 0, at: 1000 });
  expect(kept(litres, wrote(100, 1010, 101), wrote(90, 5010, 100))).toMatchObject({ there: 2, right: 1, at: 5000 });
});

test('late, or changed, it says why or is none; before the end of the addition it is none', () => {
  expect(kept(what, wrote('a', 1601))).toMatchObject({ there: 0, onTime: 0 });
  expect(kept(what, wrote('a', 1601), reason(1601))).toMatchObject({ there: 1, onTime: 0, right: 1 });
  expect(kept(what, wrote('b', 1010), wrote('a', 1020))).toMatchObject({ there: 0, right: 1 });
  expect(kept(what, wrote('b', 1010), wrote('a', 1020), reason(1020))).toMatchObject({ there: 1, right: 1 });
  expect(kept(what, wrote('a', 900))).toMatchObject({ there: 0 });
});

test('where nothing was added there is nothing to enter', () => {
  expect(eventsKept(what, 'R.what', each, [], [])).toBeNull();
});
