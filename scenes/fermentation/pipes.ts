// Every pipe as it is laid: its steel, welds, bands, lettering, tees, supports; and what its open ends look like.
import { Vector3 } from 'three';
import { type Arrangement, type Port, vector } from '../../src/plant/arrangement.ts';
import type { Medium } from '../../src/plant/diagram.ts';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { bore } from '../equipment/dimensions.ts';
import { along, type Point, shifted, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { band, branchCollar, hanger, pipe, post, sleeve, weldRing, welds } from '../equipment/pipe.ts';
import { cylinder, revolve } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';
import { letterPipe } from './pipe-lettering.ts';
import { feedOfEnd, jetOf, sampleFeeds } from './open-ends.ts';
import { platforms } from './platform-plan.ts';
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

function floorAt([x, y, z]: Point): number {
  let floor = 0;
  for (const platform of platforms) {
    if (platform.floor > z) continue;
    const on = platform.rects.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1);
    const through = platform.openings.some((o) => Math.hypot(o.x - x, o.y - y) < o.r);
    if (on && !through) floor = Math.max(floor, platform.floor);
  }
  return floor;
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
export function drawPipes(plant: PlantBuilder, pipes: readonly RoutedPipe[], arrangement: Arrangement): void {
  const legs = new Map(pipes.map((laid) => [laid, legsOf(laid)]));
  const plan = new Plan([...legs.values()].flat());
  const swings = canBeStruck(pipes);
  for (const laid of pipes) {
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
  drawTees(plant, pipes, arrangement);
  // PSV-301 blows into V-303, whose open neck lets the steam out.
  plant.outlets.push(jetOf('PSV-301', new Vector3(34.6, 10.6, 10.55), new Vector3(0, 0, 1)));
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
    for (const arm of arms) {
      if (arm !== main && arm !== through) branchCollar(plant, at, arm.axis, main.dn, arm.dn);
    }
    if (!through || through.dn !== main.dn) {
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

/** Metres by which a drain's mouth hangs over its tundish: an air gap, through which one sees whether anything runs. */
const GAP = 0.2;
const isDrain = (node: string): boolean => /^END\.(drain|gutter)/.test(node);

/** Where a pipe is drawn: one that ends over a drain stops short of it. */
function withGap({ points, from, to }: RoutedPipe): readonly Point[] {
  const cut = (end: Point, before: Point): Point =>
    end[0] === before[0] && end[1] === before[1] && before[2] - end[2] > GAP + 0.1
      ? [end[0], end[1], end[2] + GAP]
      : end;
  const drawn = [...points];
  if (isDrain(to)) drawn[drawn.length - 1] = cut(points.at(-1)!, points.at(-2)!);
  if (isDrain(from)) drawn[0] = cut(points[0]!, points[1]!);
  return drawn;
}

function drawEnd(plant: PlantBuilder, { node, at, out }: Port, pipes: readonly RoutedPipe[]): void {
  plant.zone(zoneOf(at));
  const kind = node.slice(4).replace(/-.*/, '');
  const dn = pipes.find(({ from, to }) => from === node || to === node)?.dn ?? 25;
  const v = vector(out);
  const r = bore(dn).od / 2;
  const frame = along(at, v);
  const floor = standing([at[0], at[1], floorAt([at[0], at[1], at[2] + 0.1])]);
  const mouth = new Vector3(...at);
  if (kind === 'drain' || kind === 'gutter') {
    // A tundish over the drain: an air gap that shows whether anything runs.
    const w = Math.max(0.05, r * 2.4);
    revolve(
      plant.body,
      paint.matt,
      floor,
      [
        [w * 0.55, 0],
        [w * 0.55, 0.02],
        [w, 0.1],
        [w * 1.03, 0.1],
        [w * 1.03, 0.094],
        [w * 0.62, 0.02],
        [0, 0.018],
      ],
      { segments: 16 },
    );
    cylinder(plant.body, paint.black, floor, w * 1.35, 0, 0.006, 18);
    const hangs = pipes.some((laid) =>
      withGap(laid).some(([x, y, z]) => x === at[0] && y === at[1] && z === at[2] + GAP),
    );
    const fed = feedOfEnd(node);
    if (fed)
      plant.outlets.push({
        ...fed,
        at: mouth.clone().setZ(at[2] + (hangs ? GAP : 0.09)),
        direction: new Vector3(0.25, -0.45, 0.85).normalize(),
        bore: Math.max(0.05, r * 1.8),
        fall: hangs ? GAP : 0.07,
      });
  } else if (kind === 'vent' || kind === 'silencer' || kind === 'relief') {
    const away = new Vector3(-v[0], -v[1], -v[2]);
    if (kind === 'silencer') {
      const body = along(at, [-v[0], -v[1], -v[2]]);
      revolve(
        plant.body,
        paint.matt,
        body,
        [
          [r, -0.02],
          [r * 2.2, 0.03],
          [r * 2.2, 0.24],
          [r * 1.4, 0.27],
          [0, 0.27],
        ],
        { segments: 16 },
      );
      mouth.addScaledVector(away, 0.27);
    } else {
      revolve(
        plant.body,
        paint.stainless,
        shifted(frame, 0, 0, 0.002),
        [
          [r * 0.7, 0],
          [r + 0.004, 0],
          [r + 0.004, 0.02],
          [r, 0.024],
        ],
        { segments: 14 },
      );
    }
    const fed = feedOfEnd(node);
    if (kind === 'relief') plant.outlets.push(jetOf(node.replace('END.relief', 'PSV'), mouth, away));
    else if (fed) plant.outlets.push({ ...fed, at: mouth, direction: away, bore: Math.max(0.03, r * 2) });
  } else if (kind === 'sample') {
    const cup = standing([at[0], at[1], at[2] - 0.22]);
    revolve(
      plant.body,
      paint.polished,
      cup,
      [
        [0, 0],
        [0.05, 0.002],
        [0.075, 0.03],
        [0.08, 0.15],
        [0.086, 0.155],
        [0.08, 0.16],
        [0.072, 0.15],
        [0.066, 0.04],
        [0, 0.02],
      ],
      { segments: 22 },
    );
    bar(plant.body, paint.matt, cup, [0, 0.08, 0.1], [0, 0.4, 0.1], 0.012, 8);
    for (const fed of sampleFeeds)
      plant.outlets.push({ ...fed, at: mouth, direction: new Vector3(0, -0.3, -0.9).normalize(), bore: 0.03 });
  } else if (kind === 'stack') {
    cylinder(plant.body, paint.stainless, standing(at), r, -0.02, 3.4, 20);
    revolve(
      plant.body,
      paint.matt,
      standing([at[0], at[1], 18.15]),
      [
        [r + 0.24, 0],
        [r + 0.2, 0.02],
        [r + 0.01, 0.3],
      ],
      { segments: 24 },
    );
  } else {
    // A line that goes on beyond what is drawn: closed by a flange plate at a wall or under the floor.
    cylinder(plant.body, paint.matt, frame, Math.max(0.045, r * 1.9), -0.03, 0, 20, 0.003);
  }
}
