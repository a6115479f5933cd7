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

/** Where one walks on the ground: the hall, and through its doors the ammonia yard in the east. */
const grounds: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[] = [
  [margin, margin, 60 - margin, 24 - margin],
  [58, 14.5, 71, 17.6],
  // The yard of the air train and the cooling water.
  [-16.5, -4, 1, 18.6],
];

/** Control room and laboratory on +5.0, up to their desks, and the galleries that lead to their doors. */
const rooms: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[] = [
  [22.4, 21.3, 33.6, 22.2],
  [29.7, 17.5, 30.6, 21.5],
  [36.4, 21.3, 45.6, 22.4],
  [36.7, 17.5, 37.6, 21.5],
];

/** The movable steps at the probe ports of R-301: their deck, 2 m above the floor. */
export const steps: readonly [x0: number, y0: number, x1: number, y1: number] = [30.45, 4.85, 31.95, 6.1];

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

/** Where a step from (x, y) by (dx, dy) ends: as far as wished, or along one axis, or nowhere. */
export function step(z: number, x: number, y: number, dx: number, dy: number): readonly [number, number] {
  const floor = floorUnder(z);
  if (free(floor, x + dx, y + dy)) return [x + dx, y + dy];
  if (free(floor, x + dx, y)) return [x + dx, y];
  if (free(floor, x, y + dy)) return [x, y + dy];
  return [x, y];
}
