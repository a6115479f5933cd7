// Which length of pipe a water hammer shakes: the longest of the line or at the valve or vessel that the plant names.
import { Line3, Vector3 } from 'three';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import { bore } from '../equipment/dimensions.ts';
import type { Point } from '../equipment/frame.ts';

interface Struck {
  readonly from: Point;
  readonly to: Point;
  /** Outer radius of its flanges and valves, metres. */
  readonly radius: number;
}

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** What the plant names when condensate strikes: headers, filters, lines, steam inlets of jackets and tanks. */
const STRUCK = [
  'H-601',
  'H-602',
  'F-312',
  'HV-10105',
  'HV-50154',
  'HV-30173',
  'HV-20173',
  'HV-20273',
  'TL-12',
  'TL-23',
  ...['1', '2', '3', '4', '5', '6'].flatMap((n) => [`L-300${n}`, `L-200${n}`, `L-202${n}`]),
  ...NUMBERS.flatMap((n) => [`L-40${n}`, `HV-40${n}05`]),
];

/** Whether a straight piece between two places is one that can be struck. */
export function canBeStruck(pipes: readonly RoutedPipe[]): (from: Vector3, to: Vector3) => boolean {
  const legs = STRUCK.map((tag) => struckPipe(pipes, tag)).filter((leg) => leg !== null);
  const lines = legs.map(({ from, to }) => new Line3(new Vector3(...from), new Vector3(...to)));
  const foot = new Vector3();
  const on = (line: Line3, point: Vector3) =>
    line.closestPointToPoint(point, true, foot).distanceToSquared(point) < 1e-4;
  return (from, to) => from.distanceTo(to) > 0.3 && lines.some((line) => on(line, from) && on(line, to));
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
