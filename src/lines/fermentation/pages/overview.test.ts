import { expect, it } from 'vitest';
import { alarms } from '../alarms/index.ts';
import { overview } from './overview.ts';

it('every alarm of the line stands on one card of the overview', () => {
  const cards = overview.units.map(({ id, alarms: own }) => ({ id, own: new RegExp(own) }));
  const wrong = [...new Set(alarms.map(({ tag }) => tag))]
    .map(
      (tag) =>
        `${tag}: ${cards
          .filter(({ own }) => own.test(tag))
          .map(({ id }) => id)
          .join(' ')}`,
    )
    .filter((line) => !/^\S+: \S+$/.test(line));
  expect(wrong).toEqual([]);
});

it('no two cards lie on each other', () => {
  const taken = overview.units.flatMap(({ place: [column, columns, row, rows] }) =>
    Array.from({ length: columns * rows }, (_, i) => `${column + (i % columns)},${row + Math.floor(i / columns)}`),
  );
  expect(new Set(taken).size).toBe(36);
  expect(taken).toHaveLength(36);
});
