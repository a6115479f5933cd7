// Zones by place: what is not in the picture is not drawn, so things that are seen together belong together.
import type { Point } from '../equipment/frame.ts';

/** Zone of something small at a place in the hall. */
export function zoneOf([x, y, z]: Point): string {
  if (x < 24.5 && y > 19.5) return 'drums';
  if (x < 18 && z < 5) return 'charge';
  if (x < 24 && z < 5) return 'west';
  if (x > 39) return 'east';
  if (y > 18.9) return 'rack';
  if (z > 9.4) return y > 12.4 ? 'exhaust' : y < 7.6 ? 'feeds' : 'head';
  if (z > 4.9) return 'skid';
  return 'bottom';
}

/** Zones whose parts are too small to matter, or hidden by a floor of chequer plate, from where the eye is. */
const fine: Readonly<Record<string, readonly [centre: Point, reach: number]>> = {
  bottom: [[31, 10, 1.5], 32],
  head: [[30.4, 10, 10.8], 32],
  feeds: [[31, 6.6, 10.6], 32],
  exhaust: [[34, 15, 11], 32],
  skid: [[27.5, 15, 6.5], 32],
  west: [[21, 8, 1.5], 18],
  charge: [[9, 6, 1.5], 14],
  drums: [[17, 21.5, 1.5], 16],
  east: [[50, 10, 1.5], 16],
  'tanks-east': [[47, 9, 6], 200],
  'tanks-west': [[14, 8, 3], 200],
  rack: [[26, 21, 5], 60],
};

/** Small parts and fully round ones are drawn within this distance of a zone's middle, metres. */
const nearReach = 7.5;
const nearReaches: Readonly<Record<string, number>> = { feeds: 5.6, rack: 12, 'tanks-east': 12, 'tanks-west': 10 };

const forms = new Set([
  'bottom',
  'head',
  'feeds',
  'exhaust',
  'skid',
  'drums',
  'west',
  'east',
  'charge',
  'pipes',
  'rack',
  'tanks-east',
  'tanks-west',
]);

/** Whether a zone has a coarse form for being seen from afar. */
export function hasFarForm(zone: string): boolean {
  return forms.has(zone);
}

/** Whether a floor lies between an eye and what stands on another: chequer plate hides, gratings nearly so. */
function behindFloor(zone: string, [x, y, z]: Point): boolean {
  if (x < 13 || x > 54 || y < 3.6 || y > 18.4) return false;
  if (z < 4.9) return ['head', 'feeds', 'exhaust', 'skid', 'top-floor'].includes(zone);
  if (zone === 'bottom' || zone === 'west' || zone === 'pumps' || zone === 'joists' || zone === 'r301-low') return true;
  return zone === 'skid' && z > 9.6;
}

/**
 * Whether a zone is drawn for an eye at a place. "head+" and bolts are small parts, drawn from near; "head~" is the
 * coarse form of "head", drawn in its stead from afar. Sheets (cladding, lettering) have one form only.
 */
export function zoneShows(name: string, eye: Point, what: 'body' | 'bolts' | 'sheet'): boolean {
  const small = what === 'bolts' || name.endsWith('+');
  const far = name.endsWith('~');
  const zone = /[+~]$/.test(name) ? name.slice(0, -1) : name;
  if (behindFloor(zone, eye)) return false;
  if (zone === 'south') return eye[1] > 0.3;
  const place = fine[zone];
  const [centre, reach] = place ?? [[31, 10, 5] as const, 200];
  const distance = Math.hypot(eye[0] - centre[0], eye[1] - centre[1], eye[2] - centre[2]);
  if (distance > reach) return false;
  const near = distance < (nearReaches[zone] ?? (place ? nearReach : 13));
  if (small) return near && zone !== 'columns';
  return hasFarForm(zone) && what === 'body' ? far !== near : true;
}
