import { describe, expect, it } from 'vitest';
import { stations } from '../src/lines/fermentation/stations.ts';
import { costOf } from './budget.ts';
import { buildPlant } from './fermentation/plant.ts';

const plant = buildPlant();
const overview = { eye: [15, -9, 10.2], target: [32, 11, 5.6], fov: 45 } as const;
const views = [
  ['overview', overview] as const,
  ...stations.map(({ id, eye, target }) => [id, { eye, target, fov: 52 }] as const),
];

describe('the budget of a view on the high tier', () => {
  it.each(views)('%s: at most 150 draw calls and 250,000 triangles', (_name, view) => {
    const { calls, triangles } = costOf(plant, view);
    expect(calls).toBeLessThanOrEqual(150);
    expect(triangles).toBeLessThanOrEqual(250_000);
  });
});
