import { expect, it } from 'vitest';
import { Layout } from '../../../kernel/state.ts';
import type { DcsPage, Faceplate } from '../../screens.ts';
import { fermentation } from '../index.ts';

const { diagram, screens } = fermentation;

/** What a face-plate shows: what it reads, and what the loop that it is of measures. */
const ofPlate = ({ tag, reads }: Faceplate) => [
  ...reads,
  ...diagram.loops.filter((loop) => loop.tag === tag).map(({ measures }) => measures),
];

/** The instruments whose values stand on a page. */
function shownOn(page: DcsPage): readonly (string | null)[] {
  switch (page.layout) {
    case 'overview':
      return page.units.flatMap(({ keys, figures = [] }) => [...keys.map(({ tag }) => tag), ...figures]);
    case 'unit':
      return [
        ...page.keys.map(({ tag }) => tag),
        ...page.faceplates.flatMap(ofPlate),
        ...page.mimics.flatMap(({ boxes, feeds, vessels = [] }) => [
          ...boxes.map(({ tag }) => tag),
          ...feeds.flatMap(({ reads, instead }) => [reads, instead?.reads ?? null]),
          ...vessels.map(({ foam }) => foam),
        ]),
      ];
    case 'feeds':
      return [
        ...page.stations.flatMap((row) => [row.level, row.temperature, row.pressure, row.trap, row.flow, row.total]),
        ...page.others,
        ...page.faceplates.flatMap(ofPlate),
      ];
    case 'sterilisation':
      return [...page.points, page.timer.tag, page.lethality.tag, ...page.routes.flatMap(({ reads }) => reads)];
    case 'meters':
      return [...page.meters, ...page.drawn.map(({ tag }) => tag)];
    case 'trends':
    case 'alarms':
    case 'interlocks':
    case 'laboratory':
    case 'record':
      return [];
  }
}

it('every instrument that tells the control room something stands on a page', () => {
  const shown = new Set(screens.pages.flatMap(shownOn));
  // An analyser of two gases stands there by its two.
  const stands = (tag: string) => [...shown].some((each) => each === tag || each?.startsWith(`${tag}.`));
  const measured = fermentation.buildPlant(new Layout(), { seed: 1, faults: [] }).readings;
  const told = diagram.instruments.filter(({ tag, where }) => where !== 'field' && measured.has(tag));
  expect(told.length).toBeGreaterThan(100);
  expect(told.map(({ tag }) => tag).filter((tag) => !stands(tag))).toEqual([]);
});
