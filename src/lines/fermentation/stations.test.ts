import { expect, it } from 'vitest';
import { Layout } from '../../kernel/state.ts';
import { fermentation } from './index.ts';
import { texts } from './locales/index.ts';
import { stations } from './stations.ts';

const plant = fermentation.buildPlant(new Layout(), { seed: 1, faults: [] });
const { equipment, instruments, valves } = fermentation.diagram;
const reachable = new Set(stations.flatMap((station) => station.tags));

it('names only what the diagram knows, and no valve or gauge that cannot be read', () => {
  const known = new Set([...equipment, ...instruments, ...valves].map(({ tag }) => tag));
  expect([...reachable].filter((tag) => !known.has(tag))).toEqual([]);
  const shown = [...valves, ...instruments].map(({ tag }) => tag).filter((tag) => reachable.has(tag));
  expect(shown.filter((tag) => !plant.readings.has(tag))).toEqual([]);
});

it('brings every hand valve and pump that can be operated within reach', () => {
  const byHand = [...plant.operables.keys()].filter((tag) => tag.startsWith('HV-') || tag.startsWith('P-'));
  expect(byHand.filter((tag) => !reachable.has(tag))).toEqual([]);
});

it('has a name in both languages', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const names = texts[language]['stations'] as Record<string, string>;
    expect(stations.filter(({ id }) => !names[id]).map(({ id }) => id)).toEqual([]);
  }
});
