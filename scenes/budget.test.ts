import { describe, expect, it } from 'vitest';
import { stations } from '../src/lines/fermentation/stations.ts';
import { costOf } from './budget.ts';
import { buildFarMeshes, buildPlant } from './fermentation/plant.ts';
import { sectionView } from './fermentation/section.ts';
import { tiers } from './quality.ts';

const plant = buildPlant();
const meshes = [...plant.build(), ...buildFarMeshes()];
const overview = { eye: [15, -9, 10.2], target: [32, 11, 5.6], fov: 45 } as const;
/** Looking from one place on the floors, eyes at 1.65 m, in one of six directions. */
const free = (x: number, y: number, floor: number, direction: number) => {
  const turn = (direction / 6) * Math.PI * 2;
  const z = floor + 1.65;
  return { eye: [x, y, z], target: [x + Math.cos(turn), y + Math.sin(turn), z - 0.1], fov: 52 } as const;
};
/** The dearest of all places where one can walk, found by looking from every second metre. */
const dearest = [
  ['beside V-201', free(18, 11, 5, 0)] as const,
  ['beside V-202', free(18, 13, 5, 5)] as const,
  ['before the air train', free(6, 15, 0, 0)] as const,
  ['between air train and preparation', free(8, 15, 0, 0)] as const,
  ['before the feed row', free(48, 9, 5, 3)] as const,
];
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

describe('the budget of whoever walks freely', () => {
  it.each(dearest)('%s', (_name, view) => {
    const { calls, triangles } = costOf(plant, meshes, view, tiers.high);
    expect(calls).toBeLessThanOrEqual(150);
    expect(triangles).toBeLessThanOrEqual(350_000);
  });
});

describe.each(budgets)('the budget of a view on the %s tier', (name, mostCalls, mostTriangles) => {
  it.each(views)('%s', (_name, view) => {
    const { calls, triangles } = costOf(plant, meshes, view, tiers[name]);
    expect(calls).toBeLessThanOrEqual(mostCalls);
    expect(triangles).toBeLessThanOrEqual(mostTriangles);
  });
});
