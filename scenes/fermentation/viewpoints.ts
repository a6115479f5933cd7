// From where the equipment of each area is looked at: tags turn their faces there.
import { stations } from '../../src/lines/fermentation/stations.ts';
import type { Point } from '../equipment/frame.ts';

const viewpoints: readonly Point[] = stations.map(({ eye }) => eye);

/** Horizontal direction from a point to whoever stands nearest to it, never along `flow`. */
export function facing(at: Point, flow: Point): Point {
  let best = viewpoints[0]!;
  let nearest = Infinity;
  for (const p of viewpoints) {
    const d = Math.hypot(p[0] - at[0], p[1] - at[1], (p[2] - at[2]) * 2);
    if (d < nearest) {
      nearest = d;
      best = p;
    }
  }
  let chosen: Point = [0, -1, 0];
  let most = -Infinity;
  for (const candidate of [
    [0, -1, 0],
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
  ] as const) {
    const alongFlow = Math.abs(candidate[0] * flow[0] + candidate[1] * flow[1]);
    if (alongFlow > 0.5) continue;
    const towards = candidate[0] * (best[0] - at[0]) + candidate[1] * (best[1] - at[1]);
    if (towards > most) {
      most = towards;
      chosen = candidate;
    }
  }
  return chosen;
}
