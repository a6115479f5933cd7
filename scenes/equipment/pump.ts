// A centrifugal or metering pump with its motor.
import { type Matrix4, Vector3 } from 'three';
import { type PlantBuilder } from './builder.ts';
import { shifted, standing, turned, within } from './frame.ts';
import { box, cylinder, revolve } from './shapes.ts';
import * as paint from './palette.ts';

/** A horizontal pump with motor on a grouted base; the shaft runs along x, the suction looks to -x. Its outlet is drawn with its pipe. */
export function drawPump(plant: PlantBuilder, frame: Matrix4, size: number): void {
  const s = size;
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: 1.25 * s, weight: 0.6 });
  box(plant.body, paint.concrete, shifted(frame, 0, 0, 0.06 * s), [2.1 * s, 0.8 * s, 0.12 * s], 0.02);
  box(plant.body, paint.frameSteel, shifted(frame, 0, 0, 0.16 * s), [1.9 * s, 0.62 * s, 0.08 * s], 0.006);
  const axis = turned(frame, [0, 0, 0.55 * s], [1, 0, 0], [0, 0, 1]);
  revolve(
    plant.body,
    paint.polished,
    axis,
    [
      [0, -0.84 * s],
      [0.14 * s, -0.84 * s],
      [0.14 * s, -0.78 * s],
      [0.3 * s, -0.74 * s],
      [0.34 * s, -0.68 * s],
      [0.34 * s, -0.5 * s],
      [0.28 * s, -0.46 * s],
      [0.16 * s, -0.42 * s],
      [0.16 * s, -0.2 * s],
      [0.05 * s, -0.2 * s],
    ],
    { segments: 16 },
  );
  cylinder(plant.body, paint.safetyYellow, axis, 0.17 * s, -0.2 * s, 0.04 * s, 20);
  revolve(
    plant.body,
    paint.motorBlue,
    axis,
    [
      [0.1 * s, 0.04 * s],
      [0.3 * s, 0.06 * s],
      [0.3 * s, 0.12 * s],
      [0.25 * s, 0.15 * s],
      [0.25 * s, 0.78 * s],
      [0.28 * s, 0.8 * s],
      [0.28 * s, 0.92 * s],
      [0.2 * s, 0.96 * s],
      [0, 0.96 * s],
    ],
    { segments: 16 },
  );
  for (let i = 0; i < 10; i++) {
    const fin = within(axis, standing([0, 0, 0], (i / 10) * Math.PI * 2));
    box(plant.detail, paint.motorBlue, shifted(fin, 0.262 * s, 0, 0.46 * s), [0.04 * s, 0.008, 0.58 * s]);
  }
  box(plant.body, paint.motorBlue, shifted(frame, 0.4 * s, 0, 0.88 * s), [0.24 * s, 0.2 * s, 0.14 * s], 0.01);
  const motorFeet = plant.coarse ? [[0.44, 0.6] as const] : [[0.2, 0.12] as const, [0.68, 0.12] as const];
  for (const [x, width] of motorFeet)
    box(plant.body, paint.motorBlue, shifted(frame, x * s, 0, 0.26 * s), [width * s, 0.44 * s, 0.12 * s]);
  box(plant.body, paint.polished, shifted(frame, -0.56 * s, 0, 0.26 * s), [0.12 * s, 0.3 * s, 0.16 * s]);
}

/** A pump in its pipe, which runs along x at `pipe` metres above the foot: casing between two flanges, motor on a lantern on top. */
export function drawInlinePump(plant: PlantBuilder, frame: Matrix4, size: number, pipe: number): void {
  const s = size;
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: 0.55 * s, weight: 0.6 });
  box(plant.body, paint.concrete, shifted(frame, 0, 0, 0.1), [0.62 * s, 0.62 * s, 0.2], 0.02);
  cylinder(plant.body, paint.cast, frame, 0.15 * s, 0.2, pipe - 0.1, 14);
  cylinder(plant.body, paint.cast, frame, 0.24 * s, 0.2, 0.23, 14);
  const at = (z: number): Matrix4 => shifted(frame, 0, 0, pipe + z * s);
  revolve(
    plant.body,
    paint.cast,
    at(0),
    [
      [0.1, -0.2],
      [0.17, -0.17],
      [0.21, -0.06],
      [0.21, 0.08],
      [0.17, 0.14],
      [0.2, 0.15],
      [0.2, 0.19],
      [0.11, 0.2],
      [0.11, 0.36],
      [0.2, 0.37],
      [0.2, 0.4],
    ].map(([r, z]) => [r! * s, z! * s] as const),
    { segments: 18, crease: 0.6 },
  );
  // The coupling in the window of the lantern behind its guard, then the motor with its fins, fan cover and terminal box.
  cylinder(plant.body, paint.safetyYellow, at(0), 0.115 * s, 0.23 * s, 0.34 * s, 14);
  revolve(
    plant.body,
    paint.motorBlue,
    at(0.4),
    [
      [0.2, 0],
      [0.2, 0.03],
      [0.165, 0.05],
      [0.165, 0.5],
      [0.185, 0.51],
      [0.185, 0.62],
      [0.12, 0.66],
      [0, 0.66],
    ].map(([r, z]) => [r! * s, z! * s] as const),
    { segments: 16 },
  );
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * Math.PI * 2;
    const fin = standing([0, 0, 0], a).setPosition(Math.cos(a) * 0.172 * s, Math.sin(a) * 0.172 * s, 0.27 * s);
    box(plant.detail, paint.motorBlue, within(at(0.4), fin), [0.03 * s, 0.008, 0.42 * s]);
  }
  box(plant.body, paint.motorBlue, shifted(at(0.68), 0, -0.2 * s, 0), [0.16 * s, 0.1 * s, 0.14 * s], 0.01);
}
