// Which length of pipe a water hammer shakes: the longest of the line or at the valve or vessel that the plant names.
import type { RoutedPipe } from '../../src/plant/piping.ts';
import { bore } from '../equipment/dimensions.ts';
import type { Point } from '../equipment/frame.ts';

interface Struck {
  readonly from: Point;
  readonly to: Point;
  /** Outer radius of its flanges and valves, metres. */
  readonly radius: number;
}

const at = (node: string, tag: string): boolean => node === tag || node.startsWith(`${tag}.`);

/** Longest straight length of the pipes that a tag names; null where none is laid. */
export function struckPipe(pipes: readonly RoutedPipe[], tag: string): Struck | null {
  let best: Struck | null = null;
  let longest = 0;
  for (const { line, from, to, points, dn } of pipes) {
    if (line !== tag && !at(from, tag) && !at(to, tag)) continue;
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1]!;
      const b = points[i]!;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
      if (length <= longest) continue;
      longest = length;
      best = { from: a, to: b, radius: (bore(dn).od / 2) * 1.7 + 0.03 };
    }
  }
  return best;
}
