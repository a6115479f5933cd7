import { describe, expect, it } from 'vitest';
import { stations } from '../src/lines/fermentation/stations.ts';
import { reckoner } from './budget.ts';
import { eyeHeight, goRoundSteel, step } from './camera/floors.ts';
import { buildWorkshop } from './fermentation/plant.ts';
import { lookOf, Sight, zoneOf } from './fermentation/zones.ts';
import { sectionView } from './fermentation/section.ts';
import { inOneGo } from './pieces.ts';
import { tiers } from './quality.ts';

const { plant, meshes } = inOneGo(buildWorkshop());
goRoundSteel();
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
  const aroundIt = reckoner(plant, meshes, tiers.high);

  it.each(views.filter(([name]) => aroundR301.includes(name)))('%s', (_name, view) => {
    const { calls, triangles } = aroundIt(view);
    expect(calls).toBeLessThanOrEqual(100);
    expect(triangles).toBeLessThanOrEqual(250_000);
  });
});

/** Eyes wherever one can stand on the three floors, every second metre. */
const standing = [0, 5, 9.5].flatMap((floor) => {
  const places: [x: number, y: number, z: number][] = [];
  const z = floor + eyeHeight;
  for (let x = -16; x <= 71; x += 2)
    for (let y = -4; y <= 23; y += 2) {
      const eye = { x: x - 0.01, y, z };
      step(eye, 0.01, 0);
      if (eye.x === x - 0.01 + 0.01) places.push([x, y, z]);
    }
  return places;
});
const DIRECTIONS = Array.from({ length: 12 }, (_, i) => (i / 12) * Math.PI * 2);

describe.each(budgets)('the budget on the %s tier', (name, mostCalls, mostTriangles) => {
  const cost = reckoner(plant, meshes, tiers[name]);

  it.each(views)('%s', (_name, view) => {
    const { calls, triangles } = cost(view);
    expect(calls).toBeLessThanOrEqual(mostCalls);
    expect(triangles).toBeLessThanOrEqual(mostTriangles);
  });

  it('holds wherever one walks, whichever way one looks', () => {
    expect(standing.length).toBeGreaterThan(400);
    const dear = standing.flatMap(([x, y, z]) =>
      DIRECTIONS.flatMap((turn) => {
        const target = [x + Math.cos(turn), y + Math.sin(turn), z - 0.1] as const;
        const { calls, triangles } = cost({ eye: [x, y, z], target, fov: 52 });
        return calls > mostCalls || triangles > mostTriangles ? [{ x, y, z, turn, calls, triangles }] : [];
      }),
    );
    expect(dear).toEqual([]);
  });
});

it.each(budgets)('what is worked from a station is drawn there on the %s tier', (name) => {
  const missing = stations.flatMap(({ id, eye: [x, y, z], tags }) =>
    tags.flatMap((tag) => {
      const target = plant.targets.find((one) => one.tag === tag);
      if (!target) return [];
      const home = zoneOf(target.centre.toArray());
      const drawn = meshes.some(
        ({ zone, surface }) =>
          (zone === home || zone === `${home}~`) &&
          surface === 'uber' &&
          new Sight(zone, lookOf(surface), tiers[name].detail).shows({ x, y, z }),
      );
      return drawn ? [] : [`${id}: ${tag}`];
    }),
  );
  expect(missing).toEqual([]);
});
