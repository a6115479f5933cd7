// Zones by place: what is not in the picture is not drawn, so things that are seen together belong together.
import type { Point } from '../equipment/frame.ts';
import { type Zone, zoneTable } from './zone-table.ts';

const zones = new Map(zoneTable.map((zone) => [zone.name, zone]));

/** Zone of something small at a place: the first of the table whose box holds it. */
export function zoneOf([x, y, z]: Point): string {
  const found = zoneTable.find(
    ({ box }) => box && x > box[0] && x <= box[1] && y > box[2] && y <= box[3] && z > box[4] && z <= box[5],
  );
  return found?.name ?? 'bottom';
}

/** Whether a zone has a coarse form for being seen from afar. */
export function hasFarForm(zone: string): boolean {
  return zones.get(zone)?.far === true;
}

/** Whether a floor lies between an eye and what stands on another: chequer plate hides, gratings nearly so. */
function behindFloor(zone: string, [x, y, z]: Point): boolean {
  if (x < 13 || x > 54 || y < 3.6 || y > 18.4) return false;
  const side = zones.get(zone)?.floor;
  if (side === undefined) return false;
  if (z < 4.9) return side !== 0;
  return side === 0 || (zone === 'skid' && z > 9.6);
}

/** What the table does not name is the building: always drawn. */
const elsewhere: Pick<Zone, 'centre' | 'reach' | 'near'> = { centre: [31, 10, 5], reach: 200, near: 13 };

/** How much of the workshop a quality tier draws. */
export interface Detail {
  /** Share of the distances within which a zone is drawn fully, and at all. */
  readonly near: number;
  readonly reach: number;
  /** Small parts. */
  readonly small: boolean;
}

export const fullDetail: Detail = { near: 1, reach: 1, small: true };

/** High under the roof, and dear for what one sees of it. */
const overhead = new Set(['lamps', 'crane']);

/**
 * Whether a zone is drawn for an eye at a place. "head+" and bolts are small parts, drawn from near; "head~" is the
 * coarse form of "head", drawn in its stead from afar. Sheets (cladding, lettering) have one form only.
 */
export function zoneShows(
  name: string,
  eye: Point,
  what: 'body' | 'bolts' | 'sheet',
  detail: Detail = fullDetail,
): boolean {
  const fine = what === 'bolts' || name.endsWith('+');
  if (fine && !detail.small) return false;
  if (!detail.small && what === 'body' && overhead.has(name)) return false;
  const far = name.endsWith('~');
  const zone = /[+~]$/.test(name) ? name.slice(0, -1) : name;
  if (behindFloor(zone, eye)) return false;
  if (zone === 'south') return eye[1] > 0.3;
  // What lies about the site is seen from its yards; inside, the windows have their own picture of it.
  if (zone === 'horizon') return eye[0] < 0.3 || eye[0] > 59.7;
  const { reach, near } = zones.get(zone) ?? elsewhere;
  const distance = distanceTo(zone, eye);
  if (distance > reach * detail.reach) return false;
  const isNear = distance < near * detail.near;
  if (fine) return isNear && zone !== 'columns';
  return hasFarForm(zone) && what === 'body' ? far !== isNear : true;
}

/** Whether what moves in a zone is drawn as finely as it can be for an eye at a place. */
export function isNear(zone: string, eye: Point, detail: Detail): boolean {
  return distanceTo(zone, eye) < (zones.get(zone) ?? elsewhere).near * detail.near;
}

function distanceTo(zone: string, eye: Point): number {
  const { centre } = zones.get(zone) ?? elsewhere;
  return Math.hypot(eye[0] - centre[0], eye[1] - centre[1], eye[2] - centre[2]);
}
