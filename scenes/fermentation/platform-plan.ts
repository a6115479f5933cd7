// The two platforms over the ground floor: their outlines as the layout has them, their surface and openings. Metres.
import { floors as levels } from '../../src/lines/fermentation/layout/structure.ts';
import type { Point } from '../equipment/frame.ts';

export type Rect = readonly [x0: number, y0: number, x1: number, y1: number];

export interface Opening {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Platform {
  readonly floor: number;
  readonly surface: 'chequer' | 'grating';
  readonly rects: readonly Rect[];
  readonly openings: readonly Opening[];
}

const rects = (level: number): readonly Rect[] => levels.find((floor) => floor.level === level)!.rects;

export const platforms: readonly Platform[] = [
  {
    floor: 5,
    surface: 'chequer',
    rects: rects(5),
    openings: [
      { x: 31, y: 10, r: 2.36 },
      { x: 21, y: 8, r: 1.2 },
    ],
  },
  {
    floor: 9.5,
    surface: 'grating',
    rects: rects(9.5),
    openings: [{ x: 31, y: 10, r: 2.36 }],
  },
];

/** Height of the floor under a place. */
export function floorAt([x, y, z]: Point): number {
  let floor = 0;
  for (const platform of platforms) {
    if (platform.floor > z) continue;
    const on = platform.rects.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1);
    const through = platform.openings.some((o) => Math.hypot(o.x - x, o.y - y) < o.r);
    if (on && !through) floor = Math.max(floor, platform.floor);
  }
  return floor;
}

/** Height of the platform's underside over a place; null under none. */
export function steelAbove([x, y, z]: Point): number | null {
  for (const platform of platforms) {
    if (platform.floor < z) continue;
    const on = platform.rects.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1);
    const through = platform.openings.some((o) => Math.hypot(o.x - x, o.y - y) < o.r);
    if (on && !through) return platform.floor - 0.05;
  }
  return null;
}
