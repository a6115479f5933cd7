import { expect, it } from 'vitest';
import { Layout } from '../../kernel/state.ts';
import type { Position, Solid } from '../../plant/arrangement.ts';
import { parseNode } from '../../plant/diagram.ts';
import { fermentation } from './index.ts';
import { arrangement } from './layout/index.ts';
import { texts } from './locales/index.ts';
import { stations } from './stations.ts';

const plant = fermentation.buildPlant(new Layout(), { seed: 1, faults: [] });
const { equipment, instruments, valves } = fermentation.diagram;
const { inlines, mountings, ports, solids } = arrangement;
const placeOf = (tag: string) =>
  inlines.get(tag)?.at ??
  mountings.get(tag)?.at ??
  [...ports.values()].find(({ node }) => parseNode(node).owner === tag)?.at ??
  middleOf(solids.find((s) => s.tag === tag));
/** The foot of an upright body, the middle of a box. */
const middleOf = (solid: Solid | undefined): Position | undefined =>
  solid?.shape === 'box'
    ? ([0, 1, 2].map((i) => (solid.low[i]! + solid.high[i]!) / 2) as unknown as Position)
    : solid?.shape === 'upright'
      ? solid.at
      : undefined;
/** A probe, a plug, a cover belongs to the thing before the dot. */
const owner = (tag: string) => tag.split('.')[0]!;
const reachable = new Set(stations.flatMap((station) => station.tags));

it('names only what the diagram knows', () => {
  const known = new Set([...equipment, ...instruments, ...valves].map(({ tag }) => tag));
  expect([...reachable].filter((tag) => !known.has(owner(tag)))).toEqual([]);
});

it('brings everything that can be operated and stands somewhere within reach, but for loops, questions and what is worn', () => {
  // What has no place yet is pending (tests/architecture/pending.json), which has a test of its own.
  const inTheWorkshop = [...plant.operables.keys()].filter(
    (tag) =>
      placeOf(owner(tag)) !== undefined &&
      !plant.loops.includes(tag) &&
      !plant.choices.has(tag) &&
      !tag.startsWith('PPE.'),
  );
  expect(inTheWorkshop.filter((tag) => !reachable.has(tag))).toEqual([]);
});

it('names nothing that stands on another floor or out of sight', () => {
  const far = stations.flatMap(({ id, floor, eye, tags }) =>
    tags.flatMap((tag) => {
      // Parts of a vessel are all over it.
      if (tag !== owner(tag) && equipment.some((e) => e.tag === owner(tag))) return [];
      // A drive is switched at the vessel that carries it.
      const place = placeOf(owner(tag)) ?? placeOf(equipment.find((e) => e.tag === tag)?.on ?? '');
      if (place === undefined) return [`${id}: ${tag} stands nowhere`];
      const away = Math.hypot(place[0] - eye[0], place[1] - eye[1]);
      const above = place[2] - floor;
      return away < 5.5 && above > 0.3 && above < 2.6
        ? []
        : [`${id}: ${tag} ${away.toFixed(1)} m off, ${above.toFixed(1)} m up`];
    }),
  );
  expect(far).toEqual([]);
});

it('has a name in both languages', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const names = texts[language]['stations'] as Record<string, string>;
    expect(stations.filter(({ id }) => !names[id]).map(({ id }) => id)).toEqual([]);
  }
});
