// The supports of all pipes, found once: both forms of the drawing have the same, and who walks goes round them.
import { diagram } from '../../src/lines/fermentation/diagram/index.ts';
import { arrangement, routes } from '../../src/lines/fermentation/layout/index.ts';
import type { Arrangement } from '../../src/plant/arrangement.ts';
import type { Diagram } from '../../src/plant/diagram.ts';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import { inOneGo, type Pieces } from '../pieces.ts';
import { blockOf, portals } from './portals.ts';
import { type Block } from './clear-space.ts';
import { type Support, Supports } from './supports.ts';

export interface Held {
  readonly supports: Supports;
  readonly of: ReadonlyMap<RoutedPipe, readonly Support[]>;
}

const known = new WeakMap<readonly RoutedPipe[], Held>();

/** What holds the pipes of a layout. */
export function* findSupports(pipes: readonly RoutedPipe[], plan: Diagram, places: Arrangement): Pieces<Held> {
  const before = known.get(pipes);
  if (before) return before;
  const supports = new Supports(pipes, plan, places);
  const of = new Map<RoutedPipe, readonly Support[]>();
  // The large before the small, which share their masts.
  for (const laid of pipes.toSorted((p, q) => q.dn - p.dn)) {
    yield;
    of.set(laid, supports.of(laid));
  }
  const held = { supports, of };
  known.set(pipes, held);
  return held;
}

/** Half the width of a post under a pipe, metres. */
const POST = 0.03;

/** The masts, frames and posts that stand on the floors. */
export function standingSteel(): Block[] {
  const { supports, of } = inOneGo(findSupports(routes(), diagram, arrangement));
  const upright = (x: number, y: number, half: number, foot: number, head: number): Block => ({
    low: [x - half, y - half, foot],
    high: [x + half, y + half, head],
  });
  return [
    ...supports.masts.map(({ x, y, half, floor, top }) => upright(x, y, half, floor, top)),
    ...supports.racks.flatMap(({ posts, rails }) => [
      ...posts.map(({ x, y, floor, top }) => upright(x, y, POST, floor, top)),
      ...rails,
    ]),
    ...supports.stands.map(({ x, y, floor, top }) => upright(x, y, POST, floor, top)),
    ...portals.flatMap(({ ends, hangs }) => (hangs ? [] : ends.map((end) => blockOf(end, hangs)))),
    ...[...of.values()].flatMap((all) =>
      all.flatMap(({ kind, at: [x, y, z], level }) => (kind === 'post' ? [upright(x, y, POST, level, z)] : [])),
    ),
  ];
}
