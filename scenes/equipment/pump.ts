// A centrifugal or metering pump with its motor.
import { type Matrix4, Vector3 } from 'three';
import { type PlantBuilder } from './builder.ts';
import { shifted, standing, turned, within } from './frame.ts';
import { box, cylinder, revolve } from './shapes.ts';
import * as paint from './palette.ts';

/** A horizontal pump with motor on a grouted base; the shaft runs along x, discharge upwards. */
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
  for (const x of [0.2, 0.68])
    box(plant.body, paint.motorBlue, shifted(frame, x * s, 0, 0.26 * s), [0.12 * s, 0.44 * s, 0.12 * s]);
  box(plant.body, paint.polished, shifted(frame, -0.56 * s, 0, 0.26 * s), [0.12 * s, 0.3 * s, 0.16 * s]);
  cylinder(plant.body, paint.polished, shifted(frame, -0.6 * s, 0, 0.85 * s), 0.09 * s, 0, 0.25 * s, 18);
}
