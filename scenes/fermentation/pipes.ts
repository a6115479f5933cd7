// Every pipe as it is laid: its steel, welds, bands, lettering, tees, supports; and what its open ends look like.
import { Vector3 } from 'three';
import type { Arrangement } from '../../src/plant/arrangement.ts';
import type { Medium } from '../../src/plant/diagram.ts';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import type { Pieces } from '../pieces.ts';
import { bore } from '../equipment/dimensions.ts';
import { type Point, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { band, hanger, pipe, post, sleeve, weldRing, welds } from '../equipment/pipe.ts';
import { revolve } from '../equipment/shapes.ts';
import { branch, isForged, reducer, teeWeld } from '../equipment/tee.ts';
import { letterPipe } from './pipe-lettering.ts';
import { drawEnd, drawReliefTail, withGap } from './pipe-ends.ts';
import { floorAt, platforms } from './platform-plan.ts';
import { canBeStruck } from './struck.ts';
import { zoneOf } from './zones.ts';

/** Zone of a pipe: where all of it lies, or one of its own when it passes through several. */
function zoneOfPipe(points: readonly Point[]): string {
  const zones = new Set(points.map(zoneOf));
  if (zones.size === 1) return [...zones][0]!;
  const x = points.reduce((sum, point) => sum + point[0], 0) / points.length;
  return x < 23 ? 'pipes-west' : x > 39 ? 'pipes-east' : 'pipes';
}

function look(medium: Medium) {
  return medium === 'process' || medium === 'air' ? paint.stainless : paint.mediumFinish[medium];
}

/** Colour of the band that tells what runs in a bare pipe, by line. */
const bands: Readonly<Record<string, Medium>> = {
  'L-3001': 'air',
  'L-3006': 'air',
  'L-3002': 'other-liquid',
  'L-3003': 'other-liquid',
  'L-3004': 'other-liquid',
  'TL-23': 'other-liquid',
  'L-3008': 'other-liquid',
  'L-3010': 'acid-alkali',
};

interface Leg {
  readonly a: Point;
  readonly b: Point;
  readonly dn: number;
}

function legsOf({ points, dn }: RoutedPipe): Leg[] {
  return points.slice(1).map((b, i) => ({ a: points[i]!, b, dn }));
}

function length({ a, b }: Pick<Leg, 'a' | 'b'>): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
}

function direction({ a, b }: Pick<Leg, 'a' | 'b'>): Point {
  const l = length({ a, b }) || 1;
  return [(b[0] - a[0]) / l, (b[1] - a[1]) / l, (b[2] - a[2]) / l];
}

function ceilingAt([x, y, z]: Point): number | null {
  for (const platform of platforms) {
    if (platform.floor < z) continue;
    const on = platform.rects.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1);
    const through = platform.openings.some((o) => Math.hypot(o.x - x, o.y - y) < o.r);
    if (on && !through) return platform.floor - 0.05;
  }
  return null;
}

/** Legs by the square metres of the plan that they pass, so that what is near a place is found without looking at all. */
class Plan {
  readonly #cells = new Map<string, Leg[]>();

  constructor(legs: readonly Leg[]) {
    for (const leg of legs) {
      const [x0, x1] = [Math.min(leg.a[0], leg.b[0]) - 0.5, Math.max(leg.a[0], leg.b[0]) + 0.5];
      const [y0, y1] = [Math.min(leg.a[1], leg.b[1]) - 0.5, Math.max(leg.a[1], leg.b[1]) + 0.5];
      for (let i = Math.floor(x0); i <= x1; i++) {
        for (let j = Math.floor(y0); j <= y1; j++) {
          const key = `${i},${j}`;
          const cell = this.#cells.get(key);
          if (cell) cell.push(leg);
          else this.#cells.set(key, [leg]);
        }
      }
    }
  }

  near([x, y]: Point): readonly Leg[] {
    return this.#cells.get(`${Math.floor(x)},${Math.floor(y)}`) ?? [];
  }
}

/** Whether a vertical between two heights at a place meets a pipe (but the one it carries), a valve or a vessel. */
function blocked(at: Point, low: number, high: number, own: Leg, plan: Plan, arrangement: Arrangement): boolean {
  const [x, y] = at;
  for (const leg of plan.near(at)) {
    if (leg === own) continue;
    const r = bore(leg.dn).od / 2 + 0.05;
    const dx = leg.b[0] - leg.a[0];
    const dy = leg.b[1] - leg.a[1];
    const l2 = dx * dx + dy * dy;
    const t = l2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - leg.a[0]) * dx + (y - leg.a[1]) * dy) / l2));
    const near = Math.hypot(leg.a[0] + dx * t - x, leg.a[1] + dy * t - y);
    if (near > r) continue;
    const z0 = l2 === 0 ? Math.min(leg.a[2], leg.b[2]) : leg.a[2] - r;
    const z1 = l2 === 0 ? Math.max(leg.a[2], leg.b[2]) : leg.a[2] + r;
    if (z1 > low && z0 < high) return true;
  }
  for (const {
    at: [ix, iy, iz],
  } of arrangement.inlines.values()) {
    if (Math.hypot(ix - x, iy - y) < 0.24 && iz > low - 0.3 && iz < high + 0.3) return true;
  }
  return arrangement.solids.some(
    (s) =>
      s.shape === 'upright' &&
      Math.hypot(s.at[0] - x, s.at[1] - y) < s.radius + 0.05 &&
      s.at[2] < high &&
      s.at[2] + s.height > low,
  );
}

function support(plant: PlantBuilder, leg: Leg, plan: Plan, arrangement: Arrangement, zone: string): void {
  const run = length(leg);
  if (Math.abs(leg.a[2] - leg.b[2]) > 0.01 || leg.dn < 20 || run < 0.9) return;
  const axis = direction(leg);
  const pitch = leg.dn >= 100 ? 3 : leg.dn >= 40 ? 2.4 : 1.8;
  const count = Math.max(1, Math.round(run / pitch));
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const at: Point = [leg.a[0] + axis[0] * run * t, leg.a[1] + axis[1] * run * t, leg.a[2]];
    const floor = floorAt(at);
    const ceiling = ceilingAt(at);
    const r = bore(leg.dn).od / 2;
    if (ceiling !== null && ceiling - at[2] < 2.6 && at[2] - floor > 1.5) {
      if (blocked(at, at[2] + r + 0.06, ceiling, leg, plan, arrangement)) continue;
      plant.zone(zoneOf(at));
      hanger(plant, at, axis, leg.dn, ceiling);
    } else if (at[2] - floor < 2.4 && !blocked(at, floor, at[2] - r - 0.04, leg, plan, arrangement)) {
      plant.zone(zone);
      post(plant, at, axis, leg.dn, floor);
    }
  }
}

/** Draws all pipes, their tees, supports and ends. */
export function* drawPipes(plant: PlantBuilder, pipes: readonly RoutedPipe[], arrangement: Arrangement): Pieces {
  const legs = new Map(pipes.map((laid) => [laid, legsOf(laid)]));
  const plan = new Plan([...legs.values()].flat());
  const swings = canBeStruck(pipes);
  for (const laid of pipes) {
    yield;
    const { points, dn, medium, line } = laid;
    const zone = zoneOfPipe(points);
    plant.zone(zone);
    pipe(plant, withGap(laid), dn, look(medium), swings);
    const tint = bands[line];
    const own = legs.get(laid)!;
    const longest = own.reduce((best, leg) => (length(leg) > length(best) ? leg : best), own[0]!);
    if ((medium === 'process' || medium === 'air') && tint && length(longest) > 0.0033 * dn + 0.5) {
      const axis = direction(longest);
      const at = new Vector3(...longest.a).addScaledVector(new Vector3(...axis), 0.0016 * dn + 0.2);
      band(plant, at.toArray(), axis, dn, paint.mediumFinish[tint]);
    }
    if (dn >= 25 && length(longest) > 1.3) letterPipe(plant, laid, longest.a, longest.b);
    for (const leg of own) support(plant, leg, plan, arrangement, zone);
    // A long pipe's small parts belong to the places that it passes: there they are looked at from near.
    if (medium === 'process' || medium === 'air') {
      for (const { at, tangent } of welds(points, dn)) {
        plant.zone(zoneOf(at.toArray()));
        weldRing(plant, at.toArray(), tangent.toArray(), dn);
      }
    }
    sleeves(plant, own);
  }
  yield;
  drawTees(plant, pipes, arrangement);
  drawReliefTail(plant);
  yield;
  for (const port of arrangement.ports.values()) if (port.node.startsWith('END.')) drawEnd(plant, port, pipes);
}

/** Sleeves where upright legs pass the platforms. */
function sleeves(plant: PlantBuilder, own: readonly Leg[]): void {
  for (const { a, b, dn } of own) {
    if (Math.abs(a[2] - b[2]) < 0.2) continue;
    for (const platform of platforms) {
      const z = platform.floor;
      if (Math.min(a[2], b[2]) > z - 0.05 || Math.max(a[2], b[2]) < z + 0.05) continue;
      const on = platform.rects.some(([x0, y0, x1, y1]) => a[0] > x0 && a[0] < x1 && a[1] > y0 && a[1] < y1);
      const through = platform.openings.some((o) => Math.hypot(o.x - a[0], o.y - a[1]) < o.r);
      if (!on || through) continue;
      plant.zone(zoneOf([a[0], a[1], z + 0.05]));
      sleeve(plant, a[0], a[1], z, dn);
    }
  }
}

function drawTees(plant: PlantBuilder, pipes: readonly RoutedPipe[], arrangement: Arrangement): void {
  for (const { node, at } of arrangement.tees.values()) {
    plant.zone(zoneOf(at));
    const arms = pipes
      .filter(({ from, to }) => from === node || to === node)
      .map(({ points, from, dn, medium }) => ({
        dn,
        medium,
        axis:
          from === node
            ? direction({ a: points[0]!, b: points[1]! })
            : direction({ a: points.at(-1)!, b: points.at(-2)! }),
      }))
      .sort((a, b) => b.dn - a.dn);
    const main = arms[0];
    if (!main) continue;
    const through = arms.find(
      (arm) =>
        arm !== main && arm.axis[0] * main.axis[0] + arm.axis[1] * main.axis[1] + arm.axis[2] * main.axis[2] < -0.9,
    );
    const branches = arms.filter((arm) => arm !== main && arm !== through);
    const forged = branches.filter(({ dn: own }) => isForged(main.dn, own));
    for (const { axis, dn: own } of branches.filter((arm) => !forged.includes(arm)))
      branch(plant, look(main.medium), at, axis, main.axis, main.dn, own);
    if (forged.length > 0 && look(main.medium) === paint.stainless)
      for (const { axis, dn: own } of [main, ...(through ? [through] : []), ...forged])
        teeWeld(plant, at, axis, main.dn, own);
    if (through && through.dn !== main.dn) reducer(plant, look(main.medium), at, through.axis, main.dn, through.dn);
    if (!through) {
      // A turn at the tee: a round knot closes the corner.
      const r = bore(main.dn).od / 2;
      const ball: [number, number][] = [];
      for (let i = 0; i <= 6; i++) {
        const a = -Math.PI / 2 + (i / 6) * Math.PI;
        ball.push([Math.max(0, Math.cos(a) * r), Math.sin(a) * r]);
      }
      revolve(plant.body, look(main.medium), standing(at), ball, { segments: 14, crease: 2 });
    }
  }
}
