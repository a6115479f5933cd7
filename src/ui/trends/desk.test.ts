import { expect, it } from 'vitest';
import type { Attempt } from '../../attempt/attempt.ts';
import { deskAt, firstDesk, scaled, toggled } from './desk.ts';
import { MOST_PENS } from './pens.ts';

const TAGS = ['TT-1', 'TT-2', 'PT-1', ...Array.from({ length: 9 }, (_, i) => `LT-${i}`)];
const attempt = {
  tick: 9000,
  readings: new Map(TAGS.map((tag) => [tag, { unit: tag.slice(0, 1), range: [0, tag === 'TT-2' ? 50 : 200] }])),
  line: { screens: { trends: [{ pens: ['TT-1', 'PT-1'] }, { pens: ['LT-1', 'TT-2'] }] } },
} as unknown as Attempt;

it('jumps to a tag and a second with the pens of a preset that has it, its own axis first', () => {
  const desk = deskAt(attempt, 'TT-2', 5000, 'TT-2 H');
  expect(desk.pens).toEqual(['LT-1', 'TT-2']);
  expect(desk.view.span()).toEqual([3800, 5600]);
  expect(Object.keys(scaled(attempt, desk).scales)).toEqual(['T', 'L']);
});

it('adds pens as far as they can be told apart, takes them away, and keeps the last', () => {
  let desk = firstDesk(attempt);
  for (const tag of TAGS) if (!desk.pens.includes(tag)) desk = toggled(desk, tag);
  expect(desk.pens).toHaveLength(MOST_PENS);
  expect(desk.chosen).toBe(desk.pens.at(-1));
  for (const tag of desk.pens) desk = toggled(desk, tag);
  expect(desk.pens).toHaveLength(1);
  expect(desk.chosen).toBe(desk.pens[0]);
});

it('lets pens of one unit share a scale, but for one that has its own', () => {
  const desk = { ...firstDesk(attempt), pens: ['TT-1', 'TT-2', 'PT-1'] };
  expect(scaled(attempt, desk).scales).toEqual({ T: { unit: 'T', least: 20 }, P: { unit: 'P', least: 20 } });
  const { pens, scales } = scaled(attempt, { ...desk, scales: { 'TT-2': 'instrument', 'PT-1': [1, 2] } });
  expect(pens.map((pen) => pen.scale)).toEqual(['T', 'TT-2', 'PT-1']);
  expect(scales['TT-2']).toMatchObject({ range: [0, 50], pen: 'TT-2' });
  expect(scales['PT-1']).toMatchObject({ range: [1, 2], pen: 'PT-1' });
});
