import { describe, expect, it } from 'vitest';
import { stations } from '../src/lines/fermentation/stations.ts';
import { costOf } from './budget.ts';
import { buildFarMeshes, buildPlant } from './fermentation/plant.ts';
import { sectionView } from './fermentation/section.ts';
import { tiers } from './quality.ts';

const plant = buildPlant();
const meshes = [...plant.build(), ...buildFarMeshes()];
const overview = { eye: [15, -9, 10.2], target: [32, 11, 5.6], fov: 45 } as const;
const views = [
  ['overview', overview] as const,
  ['section', sectionView] as const,
  ...stations.map(({ id, eye, target }) => [id, { eye, target, fov: 52 }] as const),
];

/** Draw calls and triangles that a view may cost. */
const budgets = [
  ['low', 60, 120_000],
  ['medium', 100, 250_000],
  ['high', 150, 350_000],
] as const;

/** What is seen from around R-301, where most of the work is done, is kept cheaper on the high tier. */
const aroundR301 = [
  'overview',
  'feeds',
  'inoculation',
  'vents',
  'exhaust',
  'filters',
  'bottom',
  'air-pipe',
  'sample',
  'probes',
  'jacket',
];

describe('the budget around R-301', () => {
  it.each(views.filter(([name]) => aroundR301.includes(name)))('%s', (_name, view) => {
    const { calls, triangles } = costOf(plant, meshes, view, tiers.high);
    expect(calls).toBeLessThanOrEqual(100);
    expect(triangles).toBeLessThanOrEqual(250_000);
  });
});

describe.each(budgets)('the budget of a view on the %s tier', (name, mostCalls, mostTriangles) => {
  it.each(views)('%s', (_name, view) => {
    const { calls, triangles } = costOf(plant, meshes, view, tiers[name]);
    expect(calls).toBeLessThanOrEqual(mostCalls);
    expect(triangles).toBeLessThanOrEqual(mostTriangles);
  });
});
