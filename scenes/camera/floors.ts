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

/** Height that was found last, metres. What a function returns is boxed, what lies in a list is not: steps leave nothing behind. */
const found = new Float64Array(1);

/** Whether a flight or landing reaches under a place, at a height that one step takes from feet at another; that height is found. */
function carries({ rect, low, high, axis }: Way, feet: number, x: number, y: number): boolean {
  if (x < rect[0] || x > rect[2] || y < rect[1] || y > rect[3]) return false;
  const share = axis === 'x' ? (x - rect[0]) / (rect[2] - rect[0]) : (y - rect[1]) / (rect[3] - rect[1]);
  found[0] = low + (high - low) * share;
  return Math.abs(found[0] - feet) <= tread;
}

/** The floor that carries an eye at a height: the highest that lies below it. */
export function floorUnder(z: number): number {
  const floor = z - eyeHeight;
  return floor > 9.1 ? 9.5 : floor > 4.6 ? 5 : floor > 1.6 ? 2 : 0;
}

/** Whether a place lies in a rectangle, `from` metres inside its sides. */
const isWithin = (rect: Rect, from: number, x: number, y: number): boolean =>
  x > rect[0] + from && x < rect[2] - from && y > rect[1] + from && y < rect[3] - from;

function isWithinOne(rects: readonly Rect[], from: number, x: number, y: number): boolean {
  for (const rect of rects) if (isWithin(rect, from, x, y)) return true;
  return false;
}

function onFloor(floor: number, x: number, y: number): boolean {
  if (floor === 0) return isWithinOne(grounds, 0, x, y);
  if (floor === 2) return isWithin(steps, 0, x, y);
  if (floor === 5 && isWithinOne(rooms, 0, x, y)) return true;
  for (const platform of platforms)
    if (platform.floor === floor && isWithinOne(platform.rects, margin, x, y)) return true;
  return false;
}

/** Whether one at a place runs into a body. */
function touches({ x, y, half }: Pillar, px: number, py: number): boolean {
  const dx = px - x;
  const dy = py - y;
  // Of the squares: Math.hypot makes a list of what it is given.
  if (typeof half === 'number') return dx * dx + dy * dy < (half + girth) * (half + girth);
  return Math.abs(dx) - half[0] < girth && Math.abs(dy) - half[1] < girth;
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
  for (const pillar of pillarsOn.get(floor) ?? []) if (touches(pillar, x, y)) return false;
  return true;
}

/** Whether one can stand at a place with feet at about a height: stairs before floors; the height of the ground is found. */
function bears(feet: number, x: number, y: number): boolean {
  for (const way of ways) if (carries(way, feet, x, y)) return true;
  const floor = floorUnder(feet + eyeHeight);
  found[0] = floor;
  return Math.abs(floor - feet) <= tread && free(floor, x, y);
}

/** Speed of walking where an eye is, metres a second: less on stairs (1.10). */
export function paceAt(z: number, x: number, y: number): number {
  for (const way of ways) if (way.low !== way.high && carries(way, z - eyeHeight, x, y)) return walking.stairSpeed;
  return walking.speed;
}

/** Where an eye is, metres. */
export interface Eye {
  x: number;
  y: number;
  z: number;
}

function stepTo(eye: Eye, x: number, y: number): boolean {
  if (!bears(eye.z - eyeHeight, x, y)) return false;
  eye.x = x;
  eye.y = y;
  eye.z = found[0]! + eyeHeight;
  return true;
}

/** Takes an eye a step by (dx, dy), metres: as far as wished, or along one axis, or nowhere; up and down stairs. */
export function step(eye: Eye, dx: number, dy: number): void {
  const { x, y } = eye;
  if (!stepTo(eye, x + dx, y + dy) && !stepTo(eye, x + dx, y)) stepTo(eye, x, y + dy);
}
