// Zones by place: what is not in the picture is not drawn, so things that are seen together belong together.
import type { Point } from '../equipment/frame.ts';

/** Zone of something small at a place in the hall. */
export function zoneOf([x, y, z]: Point): string {
  if (x < 24.5 && y > 19.5) return 'drums';
  if (x < 18 && z < 5) return 'charge';
  if (x < 24 && z < 5) return 'west';
  if (x > 39) return 'east';
  if (y > 18.9) return 'rack';
  if (z > 9.4) return y > 12.4 ? 'exhaust' : 'head';
  if (z > 4.9) return 'skid';
  return 'bottom';
}

/** Zones whose parts are too small to matter, or hidden by a floor of chequer plate, from where the eye is. */
const fine: Readonly<Record<string, readonly [centre: Point, reach: number]>> = {
  bottom: [[31, 10, 1.5], 32],
  head: [[30, 9, 10.8], 32],
  exhaust: [[34, 15, 11], 32],
  skid: [[27.5, 15, 6.5], 32],
  west: [[21, 8, 1.5], 18],
  charge: [[9, 6, 1.5], 14],
  drums: [[17, 21.5, 1.5], 16],
  east: [[50, 10, 1.5], 16],
  rack: [[26, 21, 5], 60],
};

/** How far away bolts are still drawn. */
const boltReach = 13;

/** Whether the +5.0 floor lies between an eye and what stands on another floor. */
function behindPlate(zone: string, [x, y, z]: Point): boolean {
  const under = x > 13 && x < 54 && y > 3.6 && y < 18.4;
  if (!under) return false;
  if (z < 4.9) return zone === 'head' || zone === 'exhaust' || zone === 'skid' || zone === 'top-floor';
  return zone === 'bottom';
}

/** Whether a zone is drawn for an eye at a place; bolts only from near. */
export function zoneShows(zone: string, eye: Point, bolts: boolean): boolean {
  if (behindPlate(zone, eye)) return false;
  const place = fine[zone];
  if (zone === 'south') return eye[1] > 0.3;
  if (!place) return !bolts || zone === 'r301' || zone === 'middle-floor' ? true : eye[1] > -3;
  const [centre, reach] = place;
  const distance = Math.hypot(eye[0] - centre[0], eye[1] - centre[1], eye[2] - centre[2]);
  return distance < (bolts ? boltReach : reach);
}
