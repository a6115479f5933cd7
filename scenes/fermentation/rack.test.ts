// The pipe rack carries pipes and stands in the way of none.
import { expect, it } from 'vitest';
import { arrangement, routes } from '../../src/lines/fermentation/layout/index.ts';
import { bore } from '../equipment/dimensions.ts';
import type { Block } from './clear-space.ts';
import { rackBeams, rackColumns, rackFrames } from './rack.ts';

const columns = rackFrames.flatMap((x) =>
  rackColumns.map(
    ({ y, foot, head, width }): Block => ({
      low: [x - width / 2, y - width / 2, foot],
      high: [x + width / 2, y + width / 2, head],
    }),
  ),
);

it('no pipe runs through a column or a beam', () => {
  const struck = routes().flatMap(({ line, dn, points }) => {
    const r = bore(dn).od / 2;
    return points.slice(1).flatMap((b, i) => {
      const a = points[i]!;
      return [...columns, ...rackBeams]
        .filter(({ low, high }) =>
          [0, 1, 2].every((k) => Math.max(a[k]!, b[k]!) + r > low[k]! && Math.min(a[k]!, b[k]!) - r < high[k]!),
        )
        .map(({ low }) => `${line} at ${low.map((m) => m.toFixed(2)).join()}`);
    });
  });
  expect(struck).toEqual([]);
});

it('no column stands before the drawers of the switchgear', () => {
  const cabinets = arrangement.solids.flatMap((solid) =>
    solid.shape === 'box' && solid.tag.startsWith('MCC') ? [solid] : [],
  );
  expect(cabinets.length).toBe(2);
  for (const { low, high } of cabinets)
    for (const block of columns) expect(block.high[0] < low[0] || block.low[0] > high[0]).toBe(true);
});
