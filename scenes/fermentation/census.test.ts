import { expect, test } from 'vitest';
import { buildPlant } from './plant.ts';

test('census', () => {
  const plant = buildPlant();
  const rows = [...plant.census()].sort((a, b) => b[1] - a[1]).map(([k, n]) => `${k} ${n}`);
  console.log(
    rows.join('\n'),
    '\nbolts',
    [...plant.boltsByZone].map(([k, b]) => `${k} ${b.length}`).join(', '),
    'moving',
    plant.moving.length,
    'targets',
    plant.targets.length,
    'cells',
    plant.atlas.cells.length,
    'displays',
    plant.displays.length,
  );
  expect(plant.triangles).toBeGreaterThan(1000);
});
