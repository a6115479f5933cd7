// Places on the map stand apart far enough to be told and hit: those too close are moved a little, away from each other.
import type { Point } from '../../lines/screens.ts';

/** Least distance, m: 24 px on a map of 90 m that is 1000 px wide. */
const APART = 2.2;
const ROUNDS = 60;

/** The first two coordinates of each place, moved until none is closer than `APART` to another. */
export function spreadOut(places: readonly (readonly [number, number, ...number[]])[]): readonly Point[] {
  const moved = places.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    moved.forEach((a, i) => {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= APART) continue;
        still = false;
        // Two at one place part to the east and west.
        const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        const push = (APART - distance) / 2 + 0.01;
        a[0] -= ux * push;
        a[1] -= uy * push;
        b[0] += ux * push;
        b[1] += uy * push;
      }
    });
    if (still) break;
  }
  return moved;
}
