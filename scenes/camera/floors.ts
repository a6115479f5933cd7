// Where one may walk: the floors' outlines less what stands on them. Pure geometry, metres.
import { platforms } from '../fermentation/platform-plan.ts';

/** Height of the eyes above the floor (content/fermentation.md 1.10). */
export const eyeHeight = 1.65;

/** Walking speed (1.10), metres a second. */
export const walkSpeed = 1.4;

const margin = 0.35;

interface Pillar {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly low: number;
  readonly high: number;
}

/** What one walks round: upright bodies that cross the height of a person. */
const pillars: readonly Pillar[] = [
  ...[45, 135, 225, 315].map((degrees) => {
    const a = (degrees / 180) * Math.PI;
    return { x: 31 + Math.cos(a) * 2.365, y: 10 + Math.sin(a) * 2.365, r: 0.32, low: 0, high: 3 };
  }),
  { x: 31, y: 10, r: 2.4, low: 4.9, high: 12 },
  { x: 21, y: 8, r: 1.25, low: 1.5, high: 7 },
  { x: 6, y: 6, r: 2, low: 0, high: 5 },
  { x: 16, y: 8, r: 0.7, low: 5, high: 8 },
  { x: 56, y: 6, r: 2.5, low: 0, high: 9 },
  { x: 66, y: 20, r: 1.2, low: 0, high: 5 },
  { x: -6, y: 6, r: 1.4, low: 0, high: 6 },
  { x: -15, y: 6, r: 1, low: 0, high: 12 },
  // Cooling tower, chiller, diesel set.
  { x: -11, y: 20, r: 2.3, low: 0, high: 4 },
  ...[-12, -10].map((x) => ({ x, y: 15.6, r: 1.2, low: 0, high: 2 })),
  ...[-12.2, -10.2].map((x) => ({ x, y: 11, r: 0.9, low: 0, high: 2 })),
  ...[4, 8].flatMap((y) => [-12, -10.9, -9.8].map((x) => ({ x, y, r: 0.9, low: 0, high: 2 }))),
];

type Rect = readonly [x0: number, y0: number, x1: number, y1: number];

/** Where one walks on the ground: the hall, and through its doors the ammonia yard in the east. */
const grounds: readonly Rect[] = [
  [margin, margin, 60 - margin, 24 - margin],
  [58, 14.5, 71, 17.6],
  // The yard of the air train and the cooling water.
  [-16.5, -4, 1, 18.6],
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

function free(floor: number, x: number, y: number): boolean {
  if (!onFloor(floor, x, y)) return false;
  return pillars.every(
    (p) => floor + 1.8 < p.low || floor + 0.2 > p.high || Math.hypot(x - p.x, y - p.y) > p.r + margin * 0.5,
  );
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
