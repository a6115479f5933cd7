// Pipes: straights and 1.5 D bends in one sweep, weld rings where bare steel is joined, colour bands, sleeves.
import { type Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { bendSteps, bore, roundness } from './dimensions.ts';
import { along, type Point, standing } from './frame.ts';
import type { Finish } from './mesher.ts';
import * as paint from './palette.ts';
import { revolve } from './shapes.ts';
import { rounded, sweep, type Waypoint } from './sweep.ts';

const hallFrame: Matrix4 = standing([0, 0, 0]);

/** A ring of heat-tinted weld about a pipe. */
export function weldRing(plant: PlantBuilder, at: Point, axis: Point, dn: number): void {
  const { od } = bore(dn);
  // Closer to the pipe it flickers with it.
  const r = (od / 2) * 1.044;
  const w = Math.max(0.003, od * 0.022);
  revolve(
    plant.detail,
    paint.weld,
    along(at, axis),
    [
      [r, -w],
      [r, w],
    ],
    { segments: roundness(dn) },
  );
}

/** The middle line of a pipe through corner points, with its bends. */
function middleLine(points: readonly Point[], dn: number, steps: number): Waypoint[] {
  return rounded(points, 1.5 * (dn / 1000) + 0.005, steps);
}

/** A pipe through corner points, in hall coordinates. */
export function pipe(
  plant: PlantBuilder,
  points: readonly Point[],
  dn: number,
  look: Finish,
  /** Whether a straight piece may be seen to swing: it then has rings along it that can. */
  swings: (from: Vector3, to: Vector3) => boolean = () => false,
): void {
  const mesh = plant.body;
  const steps = mesh.fineness < 1 ? Math.ceil(bendSteps(dn) / 2) : bendSteps(dn);
  const path = middleLine(points, dn, steps).flatMap((here, i, all) => {
    const next = all[i + 1];
    if (!next || !swings(here.at, next.at)) return [here];
    return Array.from({ length: SWINGING }, (_, k) => ({
      at: here.at.clone().lerp(next.at, k / SWINGING),
      tangent: k === 0 ? here.tangent : next.at.clone().sub(here.at).normalize(),
    }));
  });
  sweep(mesh, look, hallFrame, path, bore(dn).od / 2, roundness(dn));
}

/** Pieces of a pipe that swings. */
const SWINGING = 8;

/** Where bends are welded to straights, with the direction of the pipe there. */
export function welds(points: readonly Point[], dn: number): readonly Waypoint[] {
  if (dn < 25) return [];
  const path = middleLine(points, dn, bendSteps(dn));
  return path.filter((here, i) => {
    const before = path[i - 1];
    const after = path[i + 1];
    if (!before || !after) return false;
    return before.tangent.dot(here.tangent) > 0.9999 !== after.tangent.dot(here.tangent) > 0.9999;
  });
}

/** Where the necks of flanges are welded to a pipe from DN 100 on: at those of its ends that are flanged. */
export function neckWelds(
  points: readonly Point[],
  dn: number,
  flanged: readonly [boolean, boolean],
): readonly Waypoint[] {
  if (dn < 100) return [];
  const neck = bore(dn).thickness * 2.3 + 0.004;
  return flanged.flatMap((is, i): Waypoint[] => {
    if (!is) return [];
    const end = new Vector3(...(i === 0 ? points[0]! : points.at(-1)!));
    const next = new Vector3(...(i === 0 ? points[1]! : points.at(-2)!));
    const tangent = next.sub(end);
    const long = tangent.length();
    return long < neck * 1.5 ? [] : [{ at: end.addScaledVector(tangent.normalize(), neck), tangent }];
  });
}

/** A painted band about a pipe. */
export function band(plant: PlantBuilder, at: Point, axis: Point, dn: number, look: Finish, width = 0.16): void {
  const r = (bore(dn).od / 2) * 1.012 + 0.0008;
  revolve(
    plant.body,
    look,
    along(at, axis),
    [
      [r - 0.001, -width / 2],
      [r, -width / 2 + 0.001],
      [r, width / 2 - 0.001],
      [r - 0.001, width / 2],
    ],
    { segments: roundness(dn), crease: 0.1 },
  );
}

/** A sleeve where a pipe passes a floor: collar, and a cover plate. `z`: the floor. */
export function sleeve(plant: PlantBuilder, x: number, y: number, z: number, dn: number): void {
  const r = bore(dn).od / 2;
  revolve(
    plant.detail,
    paint.safetyYellow,
    standing([x, y, z]),
    [
      [r + 0.03, -0.1],
      [r + 0.03, 0.09],
      [r + 0.024, 0.09],
    ],
    { segments: dn >= 100 ? 20 : 12 },
  );
  revolve(
    plant.detail,
    paint.galvanised,
    standing([x, y, z]),
    [
      [r + 0.09, 0.003],
      [r + 0.09, 0.009],
      [r + 0.03, 0.009],
    ],
    { segments: dn >= 100 ? 20 : 12 },
  );
}
