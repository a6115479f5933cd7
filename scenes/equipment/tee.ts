// Where pipes meet: the fillet of a set-on branch, the welds of a forged tee, a reducer where the bore changes in line.
import type { Matrix4 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { bore, roundness } from './dimensions.ts';
import { along, type Point } from './frame.ts';
import type { Finish } from './mesher.ts';
import { weldRing } from './pipe.ts';
import { revolve } from './shapes.ts';

/** A branch as wide as this share of its run is a forged tee, not a pipe set on another. */
const FORGED = 0.8;

/** Rings of a fillet: radius in branch radii, and height over the run's surface in the same. */
const FILLET = [
  [1.24, 0],
  [1.08, 0.07],
  [1.01, 0.24],
] as const;

/** Whether a branch of a run is a forged tee. */
export function isForged(runDn: number, branchDn: number): boolean {
  return bore(branchDn).od >= bore(runDn).od * FORGED;
}

/** The ring where a pipe is welded to a forged tee of a run. `axis`: along the pipe, away from the tee. */
export function teeWeld(plant: PlantBuilder, at: Point, axis: Point, runDn: number, dn: number): void {
  if (dn < 50) return;
  const reach = bore(runDn).od * 0.78;
  weldRing(plant, [at[0] + axis[0] * reach, at[1] + axis[1] * reach, at[2] + axis[2] * reach], axis, dn);
}

/** The fillet of a branch set on a run. `axis`: along the branch, away from the run; `runAxis`: along the run. */
export function branch(
  plant: PlantBuilder,
  look: Finish,
  at: Point,
  axis: Point,
  runAxis: Point,
  runDn: number,
  branchDn: number,
): void {
  fillet(plant, look, along(at, axis, runAxis), bore(runDn).od / 2, bore(branchDn).od / 2, roundness(branchDn));
}

/** The ring of a weld that follows the run's round surface. Frame: z along the branch, x along the run. */
function fillet(plant: PlantBuilder, look: Finish, frame: Matrix4, run: number, r: number, segments: number): void {
  const mesh = plant.detail;
  mesh.begin(frame, look);
  const ring = ([radius, lift]: readonly [number, number], up: number): number[] => {
    const row: number[] = [];
    for (let i = 0; i <= segments; i++) {
      const a = (i / segments) * Math.PI * 2;
      const c = Math.cos(a);
      const s = Math.sin(a);
      const y = r * radius * s;
      const z = Math.sqrt(Math.max(0, run * run - y * y)) + r * lift;
      const flat = Math.sqrt(1 - up * up);
      row.push(mesh.vertex(r * radius * c, y, z, c * flat, s * flat, up));
    }
    return row;
  };
  const rows = [ring(FILLET[0], 0.8), ring(FILLET[1], 0.55), ring(FILLET[2], 0.1)] as const;
  for (let k = 0; k + 1 < rows.length; k++) {
    const lower = rows[k]!;
    const upper = rows[k + 1]!;
    for (let i = 0; i < segments; i++) mesh.quad(lower[i]!, lower[i + 1]!, upper[i + 1]!, upper[i]!);
  }
}

/** A concentric reducer: its wide end at a point, its narrow end in the direction of `axis`. */
export function reducer(plant: PlantBuilder, look: Finish, at: Point, axis: Point, dn: number, narrowDn: number): void {
  const wide = bore(dn).od / 2;
  const narrow = bore(narrowDn).od / 2;
  const length = Math.max(0.06, wide * 1.6);
  revolve(
    plant.body,
    look,
    along(at, axis),
    [
      [wide, 0],
      [wide * 0.99, length * 0.12],
      [(wide + narrow) / 2, length * 0.5],
      [narrow * 1.02, length * 0.88],
      [narrow * 1.01, length],
    ],
    { segments: roundness(dn), crease: 1 },
  );
}
