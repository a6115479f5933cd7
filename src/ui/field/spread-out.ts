// Places on the map stand apart far enough to be told and hit: those too close are moved a little, away from each other.
import type { Point } from '../../lines/screens.ts';

const ROUNDS = 200;

/**
 * The first two coordinates of each place, moved until none is closer to another than `apart` (m) along both axes: their squares on the
 * map do not overlap.
 */
export function spreadOut(
  places: readonly (readonly [number, number, ...number[]])[],
  apart: number,
): readonly Point[] {
  const moved = places.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    moved.forEach((a, i) => {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const distance = Math.max(Math.abs(dx), Math.abs(dy));
        if (distance >= apart) continue;
        still = false;
        // The short way; two at one place part to the east and west.
        const axis = Math.abs(dx) >= Math.abs(dy) ? 0 : 1;
        const push = ((apart - distance) / 2 + 0.01) * ((axis === 0 ? dx : dy) < 0 ? -1 : 1);
        a[axis] -= push;
        b[axis] += push;
      }
    });
    if (still) break;
  }
  return moved;
}
