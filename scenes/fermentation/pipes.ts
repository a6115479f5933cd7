// Every pipe as it is laid: its steel, welds, bands, lettering, tees, supports; and what its open ends look like.
import { Vector3 } from 'three';
import type { Arrangement } from '../../src/plant/arrangement.ts';
import type { Diagram, Medium } from '../../src/plant/diagram.ts';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import type { Pieces } from '../pieces.ts';
import { bore } from '../equipment/dimensions.ts';
import { type Point, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { band, neckWelds, pipe, sleeve, weldRing, welds } from '../equipment/pipe.ts';
import { angleHanger, hanger, pairClamp, post, shoe, wallSleeve } from '../equipment/pipe-supports.ts';
import { drawMast, mastArm } from '../equipment/mast.ts';
import { revolve } from '../equipment/shapes.ts';
import { branch, isForged, reducer, teeWeld } from '../equipment/tee.ts';
import { letterPipe } from './pipe-lettering.ts';
import { drawEnd, drawReliefTail, withGap } from './pipe-ends.ts';
import { platforms } from './platform-plan.ts';
import { drawPortals } from './portals.ts';
import type { Leg } from './clear-space.ts';
import { canBeStruck } from './struck.ts';
import { findSupports } from './held.ts';
import { directionOf, legsOf, lengthOf, type Support } from './supports.ts';
import { drawStands, drawValveRacks } from './valve-racks.ts';
import { zoneOf } from './zones.ts';

/** West of it is the yard of compressors, towers and chiller, m. */
const YARD = -4;

/** Zone of a pipe: where all of it lies, or one of its own when it passes through several. */
function zoneOfPipe(points: readonly Point[]): string {
  const zones = new Set(points.map(zoneOf));
  if (zones.size === 1) return [...zones][0]!;
  // The yard's machines would stand without the pipes that leave them for the hall.
  if (points[0]![0] < YARD || points.at(-1)![0] < YARD) return 'pipes-yard';
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

function held(plant: PlantBuilder, { kind, at, axis, dn, level, mast, from, on }: Support): void {
  plant.zone(zoneOf(mast ? [mast.x, mast.y, mast.floor + 1] : at));
  if (kind === 'hanger') hanger(plant, at, axis, dn, level);
  else if (kind === 'post') post(plant, at, axis, dn, level);
  else if (kind === 'shoe') shoe(plant, at, axis, dn, level);
  else if (kind === 'sleeve') wallSleeve(plant, at, axis, dn);
  else if (mast) mastArm(plant, mast, at, axis, dn);
  else if (from && on !== undefined) pairClamp(plant, at, axis, dn, from, on);
  else if (from) angleHanger(plant, at, axis, dn, from, level);
}

/** Draws all pipes, their tees, supports and ends. */
export function* drawPipes(
  plant: PlantBuilder,
  pipes: readonly RoutedPipe[],
  diagram: Diagram,
  arrangement: Arrangement,
): Pieces {
  const found = yield* findSupports(pipes, diagram, arrangement);
  const swings = canBeStruck(pipes);
  for (const laid of pipes) {
    yield;
    const { points, dn, medium, line } = laid;
    const zone = zoneOfPipe(points);
    plant.zone(zone);
    pipe(plant, withGap(laid), dn, look(medium), swings);
    const tint = bands[line];
    const own = legsOf(laid);
    const longest = own.reduce((best, leg) => (lengthOf(leg) > lengthOf(best) ? leg : best), own[0]!);
    if ((medium === 'process' || medium === 'air') && tint && lengthOf(longest) > 0.0033 * dn + 0.5) {
      const axis = directionOf(longest);
      const at = new Vector3(...longest.a).addScaledVector(new Vector3(...axis), 0.0016 * dn + 0.2);
      band(plant, at.toArray(), axis, dn, paint.mediumFinish[tint]);
    }
    if (dn >= 25 && lengthOf(longest) > 1.3) letterPipe(plant, laid, longest.a, longest.b);
    for (const support of found.of.get(laid) ?? []) held(plant, support);
    // A long pipe's small parts belong to the places that it passes: there they are looked at from near.
    if (medium === 'process' || medium === 'air') {
      const isFlanged = (node: string): boolean => !arrangement.tees.has(node) && !node.startsWith('END.');
      const necks = neckWelds(points, dn, [isFlanged(laid.from), isFlanged(laid.to)]);
      for (const { at, tangent } of [...welds(points, dn), ...necks]) {
        plant.zone(zoneOf(at.toArray()));
        weldRing(plant, at.toArray(), tangent.toArray(), dn);
      }
    }
    sleeves(plant, own);
  }
  for (const mast of found.supports.masts) {
    plant.zone(zoneOf([mast.x, mast.y, mast.floor + 1]));
    drawMast(plant, mast);
  }
  drawPortals(plant);
  drawValveRacks(plant, found.supports.racks);
  drawStands(plant, found.supports.stands);
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
            ? directionOf({ a: points[0]!, b: points[1]! })
            : directionOf({ a: points.at(-1)!, b: points.at(-2)! }),
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
