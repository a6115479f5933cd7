// What holds the pipes, found by rule: rods from the platforms, shoes on the beams of the rack, posts under low runs, and where
// neither is near, masts with arms for all pipes that pass them. Every run is asked for a support each few metres.
import type { Arrangement } from '../../src/plant/arrangement.ts';
import type { Diagram } from '../../src/plant/diagram.ts';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import { stations } from '../../src/lines/fermentation/stations.ts';
import { bore } from '../equipment/dimensions.ts';
import type { Point } from '../equipment/frame.ts';
import { HALF_WIDTH as MAST, type Mast } from '../equipment/mast.ts';
import { type Block, ClearSpace, type Leg } from './clear-space.ts';
import { gates, hall } from './places.ts';
import { floorAt, steelAbove } from './platform-plan.ts';
import { blockOf, HALF as PORTAL, portals } from './portals.ts';
import { rackBeams, rackColumns, rackFrames } from './rack.ts';
import { riserStands, type Stand, type ValveRack, valveRacks } from './valve-racks.ts';

export function legsOf({ points, dn }: Pick<RoutedPipe, 'points' | 'dn'>): Leg[] {
  return points.slice(1).map((b, i) => ({ a: points[i]!, b, dn }));
}

export function lengthOf({ a, b }: Pick<Leg, 'a' | 'b'>): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
}

export function directionOf({ a, b }: Pick<Leg, 'a' | 'b'>): Point {
  const l = lengthOf({ a, b }) || 1;
  return [(b[0] - a[0]) / l, (b[1] - a[1]) / l, (b[2] - a[2]) / l];
}

/**
 * Something that holds a horizontal pipe: a post from below, a shoe on a beam, a rod from above, an arm of a mast beside it, an angle that comes down
 * beside it from the platform and bends under it, a clamp on a thicker pipe that runs along with it, the sleeve of a wall.
 */
export interface Support {
  readonly kind: 'post' | 'shoe' | 'hanger' | 'arm' | 'angle' | 'clamp' | 'sleeve';
  /** Middle of the pipe, metres. */
  readonly at: Point;
  readonly axis: Point;
  readonly dn: number;
  /** Height on which the post stands, or of the steel from which the rod hangs. */
  readonly level: number;
  /** The mast that carries the arm. */
  readonly mast?: Mast;
  /** Where the angle comes down; middle and bore of the pipe that carries the clamp. */
  readonly from?: Point;
  readonly on?: number;
}

/** Metres between supports by nominal diameter (after GB 50316 table 9.1, water-filled steel pipe, rounded down). */
export const pitchOf = (dn: number): number => (dn <= 50 ? 3 : dn < 150 ? 4.5 : 6);

/** Highest mast over its floor, and longest arm. */
const HIGHEST = 5.2;
const ARM = 1.1;
/** Smallest bore for which a mast is set up, mm, and metres from one to the next: thinner pipes are held by what stands already. */
const LEAST = 40;
const THINNEST = 20;
const APART = 1.5;
const CLOSE = 0.7;
/** How far beside a pipe an angle comes down; half its width. */
const BESIDE = [0.03, -0.03, 0.12, -0.12, 0.25, -0.25, 0.45, -0.45, 0.8, -0.8, 1.1, -1.1] as const;
const ANGLE = 0.02;
/** The thickest that is clamped to its neighbour, mm, and how near that must be, metres. */
const THIN = 50;
const NEXT = 0.32;
/** Places along a run that are tried for each support, metres from where it would best stand. */
const TRIED = [0, 0.2, -0.2, 0.4, -0.4, 0.7, -0.7, 1, -1] as const;
/** Sides of a pipe on which its mast may stand: under it, then beside it. */
const ASIDE = [0, 0.12, -0.12, 0.3, -0.3, 0.5, -0.5] as const;

/** Half the width of a station's picture, of the distance; for the heaviest pipes only the middle of it is kept free. */
const PICTURE = 0.8;

/** Whether a mast would stand where people walk or look: aisles, gates, and what a station looks at. */
function inTheWay(x: number, y: number, floor: number, width: number): boolean {
  if (floor === 0) {
    if (x > 0 && x < hall.length && ((y > 1.3 && y < 3.3) || Math.abs(y - 18.8) < 0.5)) return true;
    if (y > 3 && y < 19 && [24.6, 38.4].some((line) => Math.abs(x - line) < 0.25)) return true;
    if (gates.some((gate) => Math.abs(x - gate.x) < 3 && y > gate.y0 - 0.2 && y < gate.y1 + 0.2)) return true;
  }
  return stations.some(({ floor: own, eye, target }) => {
    if (Math.abs(own - floor) > 2.1) return false;
    const d = [target[0] - eye[0], target[1] - eye[1]] as const;
    const reach = Math.hypot(...d);
    const ahead = ((x - eye[0]) * d[0] + (y - eye[1]) * d[1]) / reach;
    const aside = Math.abs((x - eye[0]) * d[1] - (y - eye[1]) * d[0]) / reach;
    // Nothing in the picture before what is worked at.
    return (
      Math.hypot(x - eye[0], y - eye[1]) < 1.2 || (ahead > 0 && ahead < reach + 0.6 && aside < 0.3 + ahead * width)
    );
  });
}

/** Whether what comes down from above hangs before the face of whoever stands at a station. */
const beforeAFace = (x: number, y: number, low: number, high: number): boolean =>
  stations.some(({ eye }) => Math.hypot(x - eye[0], y - eye[1]) < 1.3 && low < eye[2] + 0.7 && high > eye[2] - 0.7);

const about = (low: Point, high: Point): Block => ({
  low: [0, 1, 2].map((i) => Math.min(low[i]!, high[i]!)) as unknown as Point,
  high: [0, 1, 2].map((i) => Math.max(low[i]!, high[i]!)) as unknown as Point,
});

/** Finds the supports of all pipes of a workshop, one pipe after the other. */
export class Supports {
  readonly #space: ClearSpace;
  readonly #legs: ReadonlyMap<RoutedPipe, readonly Leg[]>;
  /** Masts, and the columns of building and rack, which carry arms as well. */
  readonly #uprights: Mast[];
  readonly #masts: Mast[] = [];
  /** What holds each run so far, for thinner ones that may be clamped to it. */
  readonly #held = new Map<Leg, readonly Support[]>();
  /** Frames behind rows of valves. */
  readonly racks: readonly ValveRack[];
  /** Stands beside the risers of the pumps. */
  readonly stands: readonly Stand[];

  constructor(pipes: readonly RoutedPipe[], diagram: Diagram, arrangement: Arrangement) {
    this.#legs = new Map(pipes.map((laid) => [laid, legsOf(laid)]));
    this.#space = new ClearSpace([...this.#legs.values()].flat(), diagram, arrangement);
    this.#uprights = columns(arrangement);
    for (const { beam, ends, hangs } of portals) {
      this.#space.take(beam);
      for (const end of ends) {
        this.#space.take(blockOf(end, hangs));
        // Its posts carry arms as columns do.
        if (!hangs) this.#uprights.push({ x: end.x, y: end.y, floor: end.foot, top: end.head, half: PORTAL });
      }
    }
    const legs = [...this.#legs.values()].flat();
    this.racks = valveRacks(arrangement, legs, this.#space);
    this.stands = riserStands(legs, this.#space);
  }

  /** All masts so far, as high as what they carry asks. */
  get masts(): readonly Mast[] {
    return this.#masts;
  }

  of(laid: RoutedPipe): Support[] {
    return this.#legs.get(laid)!.flatMap((leg) => this.#along(leg));
  }

  #along(leg: Leg): Support[] {
    const run = lengthOf(leg);
    if (Math.abs(leg.a[2] - leg.b[2]) > 0.01 || leg.dn < 15 || run < 0.9) return [];
    const axis = directionOf(leg);
    const at = (t: number): Point => [leg.a[0] + axis[0] * t, leg.a[1] + axis[1] * t, leg.a[2]];
    const r = bore(leg.dn).od / 2;
    const reached = onRack(leg, axis, run).filter(({ t, kind, level }) => {
      const [x, y, z] = at(t);
      return kind === 'shoe'
        ? this.#space.isClear(about([x - 0.02, y - 0.02, level], [x + 0.02, y + 0.02, Math.max(level, z - r)]), [leg])
        : this.#space.isClear(about([x - 0.01, y - 0.01, z + r], [x + 0.01, y + 0.01, Math.max(level, z + r)]), [leg]);
    });
    const walls = wallsPassed(leg, axis, run).map((t) => ({ t, kind: 'sleeve' as const, level: leg.a[2] }));
    const found = [...reached, ...walls].map(({ t, ...rest }): { t: number; support: Support } => ({
      t,
      support: { ...rest, at: at(t), axis, dn: leg.dn },
    }));
    // What the rack leaves is divided evenly.
    const pitch = pitchOf(leg.dn) * 0.85;
    const ends = [0, ...found.map(({ t }) => t).toSorted((p, q) => p - q), run];
    for (let i = 1; i < ends.length; i++) {
      const [from, to] = [ends[i - 1]!, ends[i]!];
      const isOpen = i === 1 || i === ends.length - 1;
      const count =
        ends.length === 2 ? Math.max(1, Math.round((to - from) / pitch)) : Math.ceil((to - from) / pitch) - 1;
      if (count < 1 && !(isOpen && to - from > pitch / 2)) continue;
      const pieces = Math.max(1, count);
      for (let k = 0; k < pieces; k++) {
        const share = ends.length === 2 ? (k + 0.5) / pieces : (k + 1) / (pieces + 1);
        const best = from + (to - from) * share;
        const support = this.#near(leg, axis, run, best);
        if (support) found.push({ t: best, support });
      }
    }
    // Where nothing could stand at the best place, something may a little farther along.
    for (let round = 0; round < 2; round++) {
      const held = [0, ...found.map(({ support }) => placeOn(leg, support.at)).toSorted((p, q) => p - q), run];
      for (let i = 1; i < held.length; i++) {
        const [from, to] = [held[i - 1]!, held[i]!];
        if (to - from < pitchOf(leg.dn) * 0.8) continue;
        for (const share of [0.5, 0.3, 0.7]) {
          const best = from + (to - from) * share;
          const support = this.#near(leg, axis, run, best, [from, to]);
          if (!support) continue;
          found.push({ t: best, support });
          break;
        }
      }
    }
    const all = found.map(({ support }) => support);
    this.#held.set(leg, all);
    return all;
  }

  /** The best support about a place of a run. */
  #near(leg: Leg, axis: Point, run: number, best: number, between?: readonly [number, number]): Support | null {
    const r = bore(leg.dn).od / 2;
    const margin = Math.min(run / 2, 1.5 * (leg.dn / 1000) + 0.06);
    const least = pitchOf(leg.dn) / 4;
    const places = TRIED.map((by) => best + by)
      .filter((t) => t >= margin && t <= run - margin)
      .filter((t) => !between || (t - between[0] > least && between[1] - t > least))
      .map((t): Point => [leg.a[0] + axis[0] * t, leg.a[1] + axis[1] * t, leg.a[2]]);
    for (const at of places) {
      const [x, y, z] = at;
      const floor = floorAt(at);
      const steel = steelAbove(at);
      const own = { at, axis, dn: leg.dn };
      if (steel !== null && steel - z < 2.6 && z - floor > 1.5) {
        const rod = about([x - 0.015, y - 0.015, z + r], [x + 0.015, y + 0.015, steel]);
        if (this.#space.isClear(rod, [leg])) {
          this.#space.take(rod);
          return { kind: 'hanger', ...own, level: steel };
        }
      }
      const w = Math.max(0.0225, r * 0.55);
      const shaft = about([x - w, y - w, floor], [x + w, y + w, z - r - 0.012]);
      if (z - floor < (leg.dn < 50 ? 1 : 2.4) && z - floor - r > 0.09 && this.#space.isClear(shaft, [leg])) {
        if (z - floor > 1.2 && inTheWay(x, y, floor, PICTURE)) continue;
        this.#space.take(shaft);
        return { kind: 'post', ...own, level: floor };
      }
    }
    return (
      this.#onUpright(leg, axis, r, best, between) ??
      this.#byAngle(leg, axis, r, places) ??
      this.#clamped(leg, axis, r, places) ??
      this.#onMast(leg, axis, r, places)
    );
  }

  /** An angle from the platform's steel that bends under the pipe, where no rod finds its way straight up. */
  #byAngle(leg: Leg, axis: Point, r: number, places: readonly Point[]): Support | null {
    const [sx, sy] = [-axis[1], axis[0]];
    const foot = leg.a[2] - r;
    for (const by of BESIDE)
      for (const at of places) {
        const aside = Math.sign(by) * (Math.abs(by) + r + ANGLE);
        const [x, y] = [at[0] + sx * aside, at[1] + sy * aside];
        const steel = steelAbove([x, y, leg.a[2]]);
        if (steel === null || steel - foot > 2.8 || foot - floorAt(at) < 2) continue;
        if (beforeAFace(x, y, foot, steel)) continue;
        const down = about([x - ANGLE, y - ANGLE, foot - 0.06], [x + ANGLE, y + ANGLE, steel]);
        const arm = armOf({ x, y, half: 0 }, at, foot);
        if (!this.#space.isClear(down, [leg]) || !this.#space.isClear(arm, [leg])) continue;
        this.#space.take(down);
        this.#space.take(arm);
        return { kind: 'angle', at, axis, dn: leg.dn, level: steel, from: [x, y, foot] };
      }
    return null;
  }

  /** A clamp on a pipe beside it that is no thinner and is held close by itself. */
  #clamped(leg: Leg, axis: Point, r: number, places: readonly Point[]): Support | null {
    if (leg.dn > THIN) return null;
    for (const at of places)
      for (const [other, supports] of this.#held) {
        if (other.dn < leg.dn || other === leg || Math.abs(other.a[2] - at[2]) > NEXT) continue;
        const t = placeOn(other, at);
        if (t < 0.1 || t > lengthOf(other) - 0.1) continue;
        const along = directionOf(other);
        if (Math.abs(along[0] * axis[0] + along[1] * axis[1]) < 0.99) continue;
        const from: Point = [other.a[0] + along[0] * t, other.a[1] + along[1] * t, other.a[2]];
        const gap = Math.hypot(from[0] - at[0], from[1] - at[1], from[2] - at[2]) - r - bore(other.dn).od / 2;
        if (gap < 0.01 || gap > NEXT) continue;
        const isHeld = supports.some(
          (own) => own.kind !== 'clamp' && Math.abs(placeOn(other, own.at) - t) < pitchOf(other.dn) / 3,
        );
        const bridge = about([at[0], at[1], at[2]], from);
        if (!isHeld || !this.#space.isClear(widened(bridge, 0.012), [leg, other])) continue;
        this.#space.take(widened(bridge, 0.012));
        return { kind: 'clamp', at, axis, dn: leg.dn, level: from[2], from, on: other.dn };
      }
    return null;
  }

  /** An arm of an upright that stands already. */
  #onUpright(
    leg: Leg,
    axis: Point,
    r: number,
    best: number,
    between: readonly [number, number] = [-Infinity, Infinity],
  ): Support | null {
    const z = leg.a[2];
    const [sx, sy] = [-axis[1], axis[0]];
    const foot = z - r;
    for (const mast of this.#uprights) {
      const dx = mast.x - leg.a[0];
      const dy = mast.y - leg.a[1];
      const t = dx * axis[0] + dy * axis[1];
      if (Math.abs(t - best) > 1.1 || t < 0.1 || t > lengthOf(leg) - 0.1) continue;
      if (Math.min(t - between[0], between[1] - t) < pitchOf(leg.dn) / 4) continue;
      const aside = dx * sx + dy * sy;
      const at: Point = [leg.a[0] + axis[0] * t, leg.a[1] + axis[1] * t, z];
      const isColumn = mast.half > MAST;
      if (Math.abs(aside) > ARM + mast.half || mast.floor > foot) continue;
      if (isColumn ? foot > mast.top : floorAt(at) !== mast.floor || foot - mast.floor > HIGHEST) continue;
      if (foot < mast.top && Math.abs(aside) < r + mast.half) continue;
      if (foot > mast.top && !this.#space.isClear(shaftOf(mast, mast.top + 0.005, foot), [leg])) continue;
      if (!this.#space.isClear(armOf(mast, at, foot), [leg])) continue;
      if (!isColumn) {
        mast.top = Math.max(mast.top, foot);
        this.#space.take(shaftOf(mast, mast.floor, mast.top));
      }
      this.#space.take(armOf(mast, at, foot));
      return { kind: 'arm', at, axis, dn: leg.dn, level: mast.floor, mast };
    }
    return null;
  }

  /** A mast of its own. */
  #onMast(leg: Leg, axis: Point, r: number, places: readonly Point[]): Support | null {
    const z = leg.a[2];
    const [sx, sy] = [-axis[1], axis[0]];
    const foot = z - r;
    // In the yards nothing else is near that could hold a thin pipe.
    const isOutside = leg.a[0] < 0 || leg.b[0] > hall.length;
    if (leg.dn < (isOutside ? THINNEST : LEAST)) return null;
    const apart = leg.dn < 100 ? APART : CLOSE;
    for (const aside of ASIDE) {
      for (const at of places) {
        const by = aside === 0 ? 0 : aside + Math.sign(aside) * (r + MAST);
        const floor = floorAt(at);
        const mast: Mast = { x: at[0] + sx * by, y: at[1] + sy * by, floor, top: foot, half: MAST };
        if (
          foot - floor > HIGHEST ||
          foot - floor < 0.3 ||
          inTheWay(mast.x, mast.y, floor, leg.dn < 100 ? PICTURE : PICTURE / 2)
        )
          continue;
        if (floorAt([mast.x, mast.y, z]) !== floor) continue;
        if (
          this.#uprights.some(
            (other) =>
              other.floor === floor &&
              Math.hypot(other.x - mast.x, other.y - mast.y) < (other.half > MAST ? Math.min(apart, CLOSE) : apart),
          )
        )
          continue;
        if (!this.#space.isClear(shaftOf(mast, floor, foot), [leg])) continue;
        if (!this.#space.isClear(armOf(mast, at, foot), [leg])) continue;
        this.#masts.push(mast);
        this.#uprights.push(mast);
        this.#space.take(shaftOf(mast, floor, foot));
        this.#space.take(armOf(mast, at, foot));
        return { kind: 'arm', at, axis, dn: leg.dn, level: floor, mast };
      }
    }
    return null;
  }
}

const shaftOf = ({ x, y }: Mast, from: number, to: number): Block =>
  about([x - MAST, y - MAST, from], [x + MAST, y + MAST, to]);

const widened = ({ low, high }: Block, by: number): Block => ({
  low: [low[0] - by, low[1] - by, low[2] - by],
  high: [high[0] + by, high[1] + by, high[2] + by],
});

/** Metres along a run to the foot of the perpendicular from a place. */
function placeOn(leg: Leg, at: Point): number {
  const axis = directionOf(leg);
  return (at[0] - leg.a[0]) * axis[0] + (at[1] - leg.a[1]) * axis[1] + (at[2] - leg.a[2]) * axis[2];
}

/** Where a run passes a wall of the hall beside its gates, metres along it. */
function wallsPassed(leg: Leg, axis: Point, run: number): number[] {
  return [0, hall.length].flatMap((x) => {
    const t = axis[0] === 0 ? -1 : (x - leg.a[0]) / axis[0];
    const isOpen = gates.some((gate) => gate.x === x && leg.a[1] > gate.y0 && leg.a[1] < gate.y1 && leg.a[2] < 4.2);
    return t > 0.1 && t < run - 0.1 && !isOpen ? [t] : [];
  });
}

/** The arm from the face of an upright under a pipe, 50 mm deep. */
function armOf({ x, y, half }: Pick<Mast, 'x' | 'y' | 'half'>, at: Point, foot: number): Block {
  const from = half > MAST ? half + 0.02 : 0;
  const [dx, dy] = [at[0] - x, at[1] - y];
  const reach = Math.hypot(dx, dy) || 1;
  const [sx, sy] = [x + (dx / reach) * from, y + (dy / reach) * from];
  return about(
    [Math.min(sx, at[0]) - 0.025, Math.min(sy, at[1]) - 0.025, foot - 0.055],
    [Math.max(sx, at[0]) + 0.025, Math.max(sy, at[1]) + 0.025, foot - 0.005],
  );
}

/** The columns of platforms, rack and hall that may carry arms. */
function columns({ solids }: Arrangement): Mast[] {
  const found = solids.flatMap((solid): Mast[] => {
    if (solid.shape !== 'box' || !solid.tag.startsWith('column-')) return [];
    const { low, high } = solid;
    return [
      { x: (low[0] + high[0]) / 2, y: (low[1] + high[1]) / 2, floor: 0, top: high[2], half: (high[0] - low[0]) / 2 },
    ];
  });
  for (const x of rackFrames)
    for (const { y, foot, head, width } of rackColumns)
      if (foot === 0) found.push({ x, y, floor: foot, top: head, half: width / 2 });
  for (let x = 0; x <= hall.length; x += 6)
    for (const y of [0.45, hall.width - 0.45])
      found.push({ x: Math.min(hall.length - 0.3, Math.max(0.3, x)), y, floor: 0, top: hall.eaves, half: 0.23 });
  return found;
}

/** What pipes lie on and hang from. */
const beams: readonly Block[] = [...rackBeams, ...portals.map(({ beam }) => beam)];

/** Where a run passes a beam of the rack or of a portal: it lies on it with a shoe, or hangs from it by a clip. */
function onRack(leg: Leg, axis: Point, run: number): { t: number; kind: 'shoe' | 'hanger'; level: number }[] {
  const r = bore(leg.dn).od / 2;
  const z = leg.a[2];
  return beams.flatMap(({ low, high }): ReturnType<typeof onRack> => {
    const alongX = axis[0] !== 0;
    const [i, j] = alongX ? [0, 1] : [1, 0];
    if (high[i]! - low[i]! > 1 || leg.a[j]! < low[j]! || leg.a[j]! > high[j]!) return [];
    const t = ((low[i]! + high[i]!) / 2 - leg.a[i]!) * axis[i]!;
    if (t < 0.05 || t > run - 0.05) return [];
    if (z - r > high[2] - 0.02 && z - r < high[2] + 0.6) return [{ t, kind: 'shoe', level: high[2] }];
    if (z + r < low[2] + 0.02 && z + r > low[2] - 0.8) return [{ t, kind: 'hanger', level: low[2] }];
    // Through the web, in a cut-out with a ring.
    return z + r > low[2] && z - r < high[2] ? [{ t, kind: 'hanger', level: z + r + 0.02 }] : [];
  });
}
