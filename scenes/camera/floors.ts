// Where one may walk: the floors' outlines less what stands on them. Pure geometry, metres.
import { arrangement } from '../../src/lines/fermentation/layout/index.ts';
import { walking } from '../../src/lines/fermentation/walking.ts';
import type { Solid } from '../../src/plant/arrangement.ts';
import type { Block } from '../fermentation/clear-space.ts';
import { standingSteel } from '../fermentation/held.ts';
import { gableColumns, gates } from '../fermentation/places.ts';
import { platforms } from '../fermentation/platform-plan.ts';

/** Height of the eyes above the floor (content/fermentation.md 1.10). */
export const eyeHeight = 1.65;

const margin = 0.35;
/** Metres that one keeps from a body: half of one's own depth. */
const girth = 0.2;
/** Heights above one's feet, metres, between which a thing is in one's way: lower ones are stepped over, higher ones passed under. */
const inTheWay = { from: 0.35, to: 1.75 } as const;

/** An upright body: what one walks round. */
interface Pillar {
  readonly x: number;
  readonly y: number;
  /** Radius of a round one, half the sides of one with corners. */
  readonly half: number | readonly [x: number, y: number];
  readonly low: number;
  readonly high: number;
}

/** What the layout has of the building that is in nobody's way: floors and galleries are walked on, their edges end them, stairs are climbed, rooms are entered by their doors. */
const building = /^(?:floor|edge|girder|stairs|room|eaves|gallery|curb)-/;

function pillarOf(solid: Solid): Pillar {
  if (solid.shape === 'upright') {
    const [x, y, low] = solid.at;
    return { x, y, half: solid.radius, low, high: low + solid.height };
  }
  if (solid.shape === 'lying') {
    const [x, y, z] = solid.at;
    const { radius, length } = solid;
    return { x: x + length / 2, y, half: [length / 2, radius], low: z - radius, high: z + radius };
  }
  return pillarOfBlock(solid);
}

function pillarOfBlock({ low, high }: Block): Pillar {
  return {
    x: (low[0] + high[0]) / 2,
    y: (low[1] + high[1]) / 2,
    half: [(high[0] - low[0]) / 2, (high[1] - low[1]) / 2],
    low: low[2],
    high: high[2],
  };
}

/** The columns along the walls of the hall, and the walls of the compressor house. */
const masonry: readonly Pillar[] = [
  ...Array.from({ length: 11 }, (_, i) => i * 6).flatMap((x) =>
    [0.45, 23.55].map((y): Pillar => ({ x, y, half: [0.15, 0.23], low: 0, high: 14 })),
  ),
  ...[0.35, 59.65].flatMap((x) => gableColumns.map((y): Pillar => ({ x, y, half: [0.17, 0.17], low: 0, high: 14 }))),
  { x: -12.7, y: 2.85, half: [0.08, 7.05], low: 0, high: 5 },
  ...[-4.2, 9.9].map((y): Pillar => ({ x: -10.1, y, half: [2.65, 0.08], low: 0, high: 5 })),
];

/** The openings in the platforms through which vessels pass. */
const openings = platforms.flatMap(({ floor, openings: holes }) =>
  holes.map(({ x, y, r }): Pillar => ({ x, y, half: r, low: floor, high: floor + inTheWay.to })),
);

/** All there is: that, and whatever the layout has. */
const pillars: readonly Pillar[] = [
  ...masonry,
  ...openings,
  ...arrangement.solids.filter(({ tag }) => !building.test(tag)).map(pillarOf),
];

type Rect = readonly [x0: number, y0: number, x1: number, y1: number];

/** Where one walks on the ground: the hall, through its gates the ammonia yard in the east, the yard of the air train in the west. */
const grounds: readonly Rect[] = [
  [margin, margin, 60 - margin, 24 - margin],
  ...gates.map(({ x, y0, y1 }): Rect => [x - 0.5, y0 + margin, x + 0.5, y1 - margin]),
  [60 + margin, 14.5, 71, 17.6],
  [-16.5, -4, -margin, 18.6],
];

/** Control room and laboratory on +5.0, up to their desks, and the galleries that lead to their doors. */
const rooms: readonly Rect[] = [
  [22.4, 21.3, 33.6, 22.2],
  [29.7, 17.5, 30.6, 21.5],
  [36.4, 21.3, 45.6, 22.4],
  [36.7, 17.5, 37.6, 21.5],
];

/** The movable steps at the probe ports of R-301: their deck, 2 m above the floor. */
export const steps: Rect = [30.45, 4.85, 31.95, 6.1];

/** A flight (its height runs from `low` to `high` along `axis`) or, with both alike, a landing. Clear of its railings. */
interface Way {
  readonly rect: Rect;
  readonly low: number;
  readonly high: number;
  readonly axis: 'x' | 'y';
}

/** The stairs from the ground to +5.0 in the west and from there to +9.5 in the north; landings reach over onto the floors. */
const ways: readonly Way[] = [
  { rect: [11.95, 7.3, 12.75, 7.6], low: 0, high: 0, axis: 'y' },
  { rect: [11.95, 7.6, 12.75, 10.9], low: 0, high: 2.5, axis: 'y' },
  { rect: [11.95, 10.9, 12.75, 11.9], low: 2.5, high: 2.5, axis: 'y' },
  { rect: [11.95, 11.9, 12.75, 15.2], low: 2.5, high: 5, axis: 'y' },
  { rect: [12, 15.2, 13.6, 17.15], low: 5, high: 5, axis: 'y' },
  { rect: [20.1, 17.3, 21.4, 19], low: 5, high: 5, axis: 'x' },
  { rect: [21.4, 18.22, 27.6, 19.02], low: 5, high: 9.5, axis: 'x' },
  { rect: [27.6, 17, 28.8, 19.02], low: 9.5, high: 9.5, axis: 'x' },
];

/** Greatest difference in height that one step takes, metres: two treads. */
const tread = 0.4;

/** Height of a flight or landing at a place; null beside it. */
function wayAt({ rect: [x0, y0, x1, y1], low, high, axis }: Way, x: number, y: number): number | null {
  if (x < x0 || x > x1 || y < y0 || y > y1) return null;
  const share = axis === 'x' ? (x - x0) / (x1 - x0) : (y - y0) / (y1 - y0);
  return low + (high - low) * share;
}

/** The floor that carries an eye at a height: the highest that lies below it. */
export function floorUnder(z: number): number {
  const floor = z - eyeHeight;
  return floor > 9.1 ? 9.5 : floor > 4.6 ? 5 : floor > 1.6 ? 2 : 0;
}

function onFloor(floor: number, x: number, y: number): boolean {
  if (floor === 0) return grounds.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1);
  if (floor === 2) {
    const [x0, y0, x1, y1] = steps;
    return x > x0 && x < x1 && y > y0 && y < y1;
  }
  if (floor === 5 && rooms.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1)) return true;
  return platforms.some(
    (p) =>
      p.floor === floor &&
      p.rects.some(([x0, y0, x1, y1]) => x > x0 + margin && x < x1 - margin && y > y0 + margin && y < y1 - margin),
  );
}

/** How far a place is from the surface of a body, metres; negative inside. */
function clearance({ x, y, half }: Pillar, px: number, py: number): number {
  if (typeof half === 'number') return Math.hypot(px - x, py - y) - half;
  return Math.max(Math.abs(px - x) - half[0], Math.abs(py - y) - half[1]);
}

/** Whether a person on a floor runs into something. */
const isMetOn = (floor: number, { low, high }: Pillar): boolean =>
  low < floor + inTheWay.to && high > floor + inTheWay.from;

/** The pillars of each floor that a person on it runs into. */
const pillarsOn: ReadonlyMap<number, Pillar[]> = new Map(
  [0, 2, 5, 9.5].map((floor) => [floor, pillars.filter((pillar) => isMetOn(floor, pillar))]),
);

let isSteelKnown = false;

/** From now on one walks round what holds the pipes: it is known once they are drawn, and too much work to be sought before. */
export function goRoundSteel(): void {
  if (isSteelKnown) return;
  isSteelKnown = true;
  for (const pillar of standingSteel().map(pillarOfBlock))
    for (const [floor, all] of pillarsOn) if (isMetOn(floor, pillar)) all.push(pillar);
}

function free(floor: number, x: number, y: number): boolean {
  if (!onFloor(floor, x, y)) return false;
  for (const pillar of pillarsOn.get(floor) ?? []) if (clearance(pillar, x, y) < girth) return false;
  return true;
}

/** Height of the ground under a place for feet at a height: stairs before floors; null where one cannot stand. */
function under(feet: number, x: number, y: number): number | null {
  for (const way of ways) {
    const height = wayAt(way, x, y);
    if (height !== null && Math.abs(height - feet) <= tread) return height;
  }
  const floor = floorUnder(feet + eyeHeight);
  return Math.abs(floor - feet) <= tread && free(floor, x, y) ? floor : null;
}

/** Speed of walking where an eye is, metres a second: less on stairs (1.10). */
export function paceAt(z: number, x: number, y: number): number {
  for (const way of ways) {
    if (way.low === way.high) continue;
    const height = wayAt(way, x, y);
    if (height !== null && Math.abs(height - (z - eyeHeight)) <= tread) return walking.stairSpeed;
  }
  return walking.speed;
}

/** Where a step of an eye at (x, y, z) by (dx, dy) ends: as far as wished, or along one axis, or nowhere; up and down stairs. */
export function step(
  z: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
): readonly [x: number, y: number, z: number] {
  const feet = z - eyeHeight;
  for (const [tx, ty] of [
    [x + dx, y + dy],
    [x + dx, y],
    [x, y + dy],
  ] as const) {
    const height = under(feet, tx, ty);
    if (height !== null) return [tx, ty, height + eyeHeight];
  }
  return [x, y, z];
}
