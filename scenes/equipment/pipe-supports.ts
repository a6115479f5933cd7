// What holds pipes: shoes on posts, rods and angles from above, clips, sleeves.
import { Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { bore } from './dimensions.ts';
import { along, type Point, standing } from './frame.ts';
import * as paint from './palette.ts';
import { box, revolve, torus } from './shapes.ts';
import { bar } from './sweep.ts';

const hallFrame: Matrix4 = standing([0, 0, 0]);

/** A shoe on a post: base plate, post, head plate and U-bolt. The pipe runs horizontally through `at`. */
export function post(plant: PlantBuilder, at: Point, axis: Point, dn: number, floor: number): void {
  const { od } = bore(dn);
  const turn = Math.atan2(axis[1], axis[0]);
  const top = at[2] - od / 2 - 0.012;
  const w = Math.max(0.045, od * 0.55);
  const height = top - floor;
  plant.feet.push({ at: new Vector3(at[0], at[1], floor), radius: w * 2.6, weight: 0.6 });
  const frame = standing([at[0], at[1], floor], turn);
  const plate = w * 2.1;
  const up = (z: number): Matrix4 => standing([at[0], at[1], floor + z], turn);
  box(plant.detail, paint.frameSteel, up(0.006), [plate, plate, 0.012]);
  // From afar low ones under small pipes are lost.
  if (plant.coarse && dn < 100 && height < 1.2) return;
  box(plant.body, paint.frameSteel, up(height / 2), [w, w, height]);
  box(plant.detail, paint.frameSteel, up(height), [w * 1.5, Math.max(w * 1.7, od + 0.07), 0.014]);
  for (const [sx, sy] of [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const) {
    const bolt = standing([0, 0, 0]).premultiply(frame);
    bolt.multiply(standing([sx * plate * 0.38, sy * plate * 0.38, 0.012]));
    plant.bolts.push(bolt.scale(new Vector3(0.014, 0.014, 0.014)));
  }
  uBolt(plant, at, axis, dn);
}

/** A shoe on a beam, as high as the pipe lies above it. */
export function shoe(plant: PlantBuilder, at: Point, axis: Point, dn: number, beam: number): void {
  const { od } = bore(dn);
  const height = at[2] - od / 2 - beam;
  const turn = Math.atan2(axis[1], axis[0]);
  const middle = standing([at[0], at[1], beam + height / 2], turn);
  if (height > 0.02) box(plant.detail, paint.frameSteel, middle, [0.08, Math.max(0.04, od * 0.4), height]);
  uBolt(plant, at, axis, dn);
}

/** A U-bolt about a pipe; about a thin one a strap. */
export function uBolt(plant: PlantBuilder, at: Point, axis: Point, dn: number): void {
  const { od } = bore(dn);
  if (dn < 80) {
    strap(plant, at, axis, dn);
    return;
  }
  const frame = along(at, axis, Math.abs(axis[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]);
  const r = od / 2 + 0.006;
  const t = Math.max(0.005, od * 0.03);
  torus(plant.detail, paint.galvanised, frame, r, t, 12, 3);
}

/** A rod hanger: clip round the pipe, threaded rod up to the steel above. */
export function hanger(plant: PlantBuilder, at: Point, axis: Point, dn: number, ceiling: number): void {
  const { od } = bore(dn);
  strap(plant, at, axis, dn);
  bar(
    plant.detail,
    paint.galvanised,
    hallFrame,
    [at[0], at[1], at[2] + od / 2],
    [at[0], at[1], ceiling],
    0.007,
    5,
    false,
  );
  box(plant.detail, paint.galvanised, standing([at[0], at[1], at[2] + od / 2 + 0.03]), [0.03, 0.03, 0.05]);
  box(plant.detail, paint.galvanised, standing([at[0], at[1], ceiling - 0.01]), [0.1, 0.06, 0.02]);
}

/** A flat clip round a pipe. */
function strap(plant: PlantBuilder, at: Point, axis: Point, dn: number): void {
  // Its corners lie so far out that its sides keep clear of the pipe.
  const r = (bore(dn).od / 2) * 1.055 + 0.002;
  const frame = along(at, axis, Math.abs(axis[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]);
  const ring: [number, number][] = [
    [r, -0.014],
    [r, 0.014],
  ];
  revolve(plant.detail, paint.galvanised, frame, ring, { segments: 10 });
}

/** An angle that comes down from the steel above beside a pipe and bends under it. `from`: its corner. */
export function angleHanger(
  plant: PlantBuilder,
  at: Point,
  axis: Point,
  dn: number,
  [x, y, foot]: Point,
  ceiling: number,
): void {
  const turn = Math.atan2(at[1] - y, at[0] - x);
  const reach = Math.hypot(at[0] - x, at[1] - y) + bore(dn).od / 2 + 0.03;
  const height = ceiling - foot + 0.05;
  box(plant.detail, paint.galvanised, standing([x, y, ceiling - height / 2], turn), [0.01, 0.04, height]);
  const arm = standing([x + (Math.cos(turn) * reach) / 2, y + (Math.sin(turn) * reach) / 2, foot - 0.02], turn);
  box(plant.detail, paint.galvanised, arm, [reach, 0.04, 0.03]);
  strap(plant, at, axis, dn);
}

/** Two clips with a bridge between them: a thin pipe holds on to a thicker one that runs along with it through `from`. */
export function pairClamp(plant: PlantBuilder, at: Point, axis: Point, dn: number, from: Point, on: number): void {
  strap(plant, at, axis, dn);
  strap(plant, from, axis, on);
  const away = new Vector3(...from).sub(new Vector3(...at)).normalize();
  const a = new Vector3(...at).addScaledVector(away, bore(dn).od / 2).toArray();
  const b = new Vector3(...from).addScaledVector(away, -bore(on).od / 2).toArray();
  bar(plant.detail, paint.galvanised, hallFrame, a, b, 0.012, 4, false);
}

/** The collar in which a pipe passes a wall. */
export function wallSleeve(plant: PlantBuilder, at: Point, axis: Point, dn: number): void {
  const r = bore(dn).od / 2;
  const ring: [number, number][] = [
    [r + 0.002, -0.16],
    [r + 0.05, -0.16],
    [r + 0.05, 0.16],
    [r + 0.002, 0.16],
  ];
  revolve(plant.detail, paint.galvanised, along(at, axis, [0, 0, 1]), ring, { segments: 12 });
}
