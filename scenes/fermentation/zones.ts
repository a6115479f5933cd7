// Zones by place: what is not in the picture is not drawn, so things that are seen together belong together.
import { isBody, type Surface } from '../equipment/builder.ts';
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

/** What the table does not name is the building: always drawn. */
const elsewhere: Pick<Zone, 'centre' | 'reach' | 'near' | 'least'> = { centre: [31, 10, 5], reach: 200, near: 13 };

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

/** The floor of +9.5 with its edge, which from the side hides what stands behind it. */
const TOP_FLOOR = { x0: 24.9, x1: 38.1, y0: 5.1, y1: 17.7, z: 9.5 } as const;

/** Where one looks from, metres. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * Bodies have two forms, bolts are small parts, sheets (cladding) have one form. Lettering and fine print (pointers, stems, screens)
 * have one too, and are drawn from as far as they can be made out.
 */
type Look = 'body' | 'bolts' | 'sheet' | 'lettering' | 'fine print';

/** How a surface is seen. */
export function lookOf(surface: Surface): Look {
  if (isBody(surface)) return 'body';
  if (surface === 'label') return 'lettering';
  return surface === 'display' ? 'fine print' : 'sheet';
}

/** How far lettering and fine print are drawn, of the distance within which their zone is drawn fully; never less than that. */
const LEGIBLE = { lettering: 4, 'fine print': 1.8 } as const;

/** Metres within which something of a zone is drawn at all. */
function reachOf(what: Look, { reach, near, least = 0 }: Omit<typeof elsewhere, 'centre'>, detail: Detail): number {
  const most = Math.max(reach * detail.reach, least);
  if (what !== 'lettering' && what !== 'fine print') return most;
  return Math.min(most, near * Math.max(1, LEGIBLE[what] * detail.reach));
}

/**
 * From where something of a zone is drawn. "head+" and bolts are small parts, drawn from near; "head~" is the coarse form of
 * "head", drawn in its stead from afar. Sheets (cladding, lettering) have one form only. Asked in every frame for everything:
 * what follows from the names is found once, and nothing is allocated.
 */
export class Sight {
  readonly #zone: string;
  readonly #centre: Point;
  /** Squares of the distances within which it is drawn, and drawn as finely as it can be. */
  readonly #reach: number;
  readonly #near: number;
  readonly #floor: 0 | 5 | undefined;
  readonly #top: number;
  /** Drawn from near only, from afar only, from either; or not at all on this tier. */
  readonly #form: 'fine' | 'far' | 'any' | 'none';

  constructor(name: string, what: Look, detail: Detail = fullDetail) {
    const zone = name.replace(/[+~]$/, '');
    const place = zones.get(zone) ?? elsewhere;
    const { centre, reach, near } = place;
    this.#zone = zone;
    this.#centre = centre;
    this.#reach = (zones.has(zone) ? reachOf(what, place, detail) : reach * detail.reach) ** 2;
    this.#near = (near * detail.near) ** 2;
    this.#floor = zones.get(zone)?.floor;
    this.#top = zones.get(zone)?.top ?? 0;
    const fine = what === 'bolts' || name.endsWith('+');
    const far = name.endsWith('~');
    if (!detail.small && (fine || (what === 'body' && overhead.has(name)))) this.#form = 'none';
    else if (fine) this.#form = zone === 'columns' ? 'none' : 'fine';
    else if (hasFarForm(zone) && what === 'body') this.#form = far ? 'far' : 'fine';
    else this.#form = 'any';
  }

  /** Whether it is drawn for an eye. */
  shows(eye: Eye): boolean {
    if (this.#form === 'none' || this.#behindFloor(eye) || this.#overEdge(eye)) return false;
    if (this.#zone === 'south') return eye.y > 0.3;
    // What lies about the site is seen from its yards; inside, the windows have their own picture of it.
    if (this.#zone === 'horizon') return eye.x < 0.3 || eye.x > 59.7;
    if (!this.#isWithin(eye, this.#reach)) return false;
    return this.#form === 'any' || this.isNear(eye) === (this.#form === 'fine');
  }

  /**
   * Whether it throws its shadow when the map of shadows is drawn: everything in one form only, wherever one stands, or shadows would
   * be missing of what was out of sight at that moment. Where there is a coarse form it serves.
   */
  casts(): boolean {
    return this.#form === 'any' || this.#form === 'far';
  }

  /** Whether it is drawn as finely as it can be for an eye. */
  isNear(eye: Eye): boolean {
    return this.#isWithin(eye, this.#near);
  }

  #isWithin(eye: Eye, square: number): boolean {
    const x = eye.x - this.#centre[0];
    const y = eye.y - this.#centre[1];
    const z = eye.z - this.#centre[2];
    return x * x + y * y + z * z < square;
  }

  /** Whether the line of sight from below to the top of what stands in the middle of it passes through the floor of +9.5. */
  #overEdge(eye: Eye): boolean {
    if (this.#top === 0 || eye.z > TOP_FLOOR.z) return false;
    const share = (TOP_FLOOR.z - eye.z) / (this.#top - eye.z);
    const x = eye.x + (this.#centre[0] - eye.x) * share;
    const y = eye.y + (this.#centre[1] - eye.y) * share;
    return x > TOP_FLOOR.x0 && x < TOP_FLOOR.x1 && y > TOP_FLOOR.y0 && y < TOP_FLOOR.y1;
  }

  /** Whether a floor lies between: chequer plate hides, gratings nearly so. */
  #behindFloor({ x, y, z }: Eye): boolean {
    const side = this.#floor;
    if (side === undefined || x < 13 || x > 54 || y < 3.6 || y > 18.4) return false;
    if (z < 4.9) return side !== 0;
    return side === 0 || (this.#zone === 'skid' && z > 9.6);
  }
}
