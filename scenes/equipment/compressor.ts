// A geared centrifugal compressor on its skid, an intake tower, a panel filter, a packaged dryer.
import { type Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { type Point, shifted, turned } from './frame.ts';
import * as paint from './palette.ts';
import { pipe } from './pipe.ts';
import { box, cylinder, revolve } from './shapes.ts';
import { grille, sheetDoor } from './utilities.ts';

/** A skid 3 m by 1.5 m: motor in the east, gearbox and volute in the west, suction up, discharge past the motor to the east end. */
export function drawCompressor(plant: PlantBuilder, frame: Matrix4): void {
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: 1.9, weight: 0.6 });
  box(plant.body, paint.concrete, shifted(frame, 0, 0, 0.1), [3.3, 1.7, 0.2], 0.02);
  box(plant.body, paint.frameSteel, shifted(frame, 0, 0, 0.29), [3, 1.4, 0.18], 0.01);
  // Motor with fins along its length.
  const axis = turned(frame, [0.25, 0, 0.95], [1, 0, 0], [0, 0, 1]);
  revolve(
    plant.body,
    paint.motorBlue,
    axis,
    [
      [0, 0],
      [0.4, 0.02],
      [0.44, 0.08],
      [0.44, 0.66],
      [0.4, 0.72],
      [0.4, 0.8],
      [0.3, 0.85],
      [0, 0.85],
    ],
    { segments: 22 },
  );
  for (let i = 0; i < 14; i++) {
    const a = (i / 14) * Math.PI * 2;
    const fin = shifted(axis, Math.cos(a) * 0.45, Math.sin(a) * 0.45, 0.38);
    box(plant.body, paint.motorBlue, fin, [0.05, 0.05, 0.54], 0.004);
  }
  box(plant.body, paint.motorBlue, shifted(frame, 0.62, -0.48, 1.15), [0.44, 0.26, 0.34], 0.015);
  for (const x of [0.42, 0.88]) box(plant.body, paint.motorBlue, shifted(frame, x, 0, 0.46), [0.2, 0.8, 0.2], 0.01);
  // Coupling guard, gearbox, volute with its suction elbow.
  cylinder(plant.body, paint.safetyYellow, axis, 0.2, -0.26, 0.02, 20);
  box(plant.body, paint.gearboxGrey, shifted(frame, -0.36, 0, 0.86), [0.68, 0.9, 0.98], 0.05);
  box(plant.body, paint.gearboxGrey, shifted(frame, -0.36, 0, 1.39), [0.5, 0.7, 0.1], 0.03);
  const volute = turned(frame, [-0.72, 0, 0.98], [-1, 0, 0], [0, 0, 1]);
  revolve(
    plant.body,
    paint.cast,
    volute,
    [
      [0.3, 0],
      [0.62, 0.04],
      [0.68, 0.14],
      [0.68, 0.26],
      [0.6, 0.38],
      [0.32, 0.44],
      [0.2, 0.5],
      [0.2, 0.62],
    ],
    { segments: 26, crease: 0.6 },
  );
  cylinder(plant.body, paint.cast, shifted(frame, -1, 0, 0.9), 0.17, 0, 0.94, 20);
  // Oil cooler and its filter on the near side, local panel at the end.
  const oil = turned(frame, [-0.9, -0.6, 0.55], [1, 0, 0], [0, 0, 1]);
  cylinder(plant.body, paint.gearboxGrey, oil, 0.12, 0, 0.9, 16, 0.02);
  for (const x of [-0.3, 0.1])
    cylinder(plant.body, paint.safetyYellow, shifted(frame, x, -0.6, 0.38), 0.06, 0, 0.3, 12);
  box(plant.body, paint.gearboxGrey, shifted(frame, 1.3, -0.5, 0.95), [0.24, 0.4, 1.14], 0.02);
  // The air leaves the volute below, runs along the motor and comes up behind it.
  const outlet = (
    [
      [-0.95, 0.2, 0.5],
      [-0.95, 0.66, 0.5],
      [1.26, 0.66, 0.5],
      [1.26, 0.66, 1.2],
      [1.26, 0, 1.2],
      [1.6, 0, 1.2],
    ] as const
  ).map((at): Point => new Vector3(...at).applyMatrix4(frame).toArray());
  pipe(plant, outlet, 200, paint.matt);
  for (const x of [-0.2, 0.7]) box(plant.body, paint.frameSteel, shifted(frame, x, 0.66, 0.3), [0.1, 0.2, 0.24], 0.006);
}

/** A round tower with a louvred hood, `height` high. */
export function drawIntake(plant: PlantBuilder, frame: Matrix4, radius: number, height: number): void {
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: radius * 1.8, weight: 0.6 });
  cylinder(plant.body, paint.concrete, frame, radius * 1.25, 0, 0.25, 28);
  cylinder(plant.body, paint.galvanised, frame, radius, 0.2, height - 1.6, 32);
  for (let z = 2; z < height - 2; z += 2.2) cylinder(plant.body, paint.matt, frame, radius * 1.05, z, z + 0.08, 32);
  for (let i = 0; i < 5; i++) {
    const z = height - 1.6 + i * 0.24;
    revolve(
      plant.body,
      paint.galvanised,
      shifted(frame, 0, 0, z),
      [
        [radius * 0.92, 0.16],
        [radius * 1.12, 0],
        [radius * 1.12, 0.02],
      ],
      { segments: 28 },
    );
  }
  cylinder(plant.body, paint.black, frame, radius * 0.86, height - 1.6, height - 0.4, 24);
  revolve(
    plant.body,
    paint.galvanised,
    shifted(frame, 0, 0, height - 0.4),
    [
      [radius * 1.35, 0],
      [radius * 1.35, 0.05],
      [0, 0.4],
    ],
    { segments: 28 },
  );
}

/** A cabinet with doors, louvres and feet: panel filter, dryer, control gear. Origin in the middle of its foot. */
export function drawCabinet(plant: PlantBuilder, frame: Matrix4, [w, d, h]: readonly [number, number, number]): void {
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: Math.max(w, d) * 0.7, weight: 0.6 });
  box(plant.body, paint.frameSteel, shifted(frame, 0, 0, 0.05), [w * 0.96, d * 0.96, 0.1]);
  box(plant.body, paint.gearboxGrey, shifted(frame, 0, 0, 0.1 + (h - 0.1) / 2), [w, d, h - 0.1], 0.02);
  box(plant.body, paint.gearboxGrey, shifted(frame, 0, 0, h + 0.01), [w + 0.06, d + 0.06, 0.04], 0.012);
  const doors = Math.max(1, Math.round(w / 0.8));
  const wide = w / doors - 0.05;
  for (let i = 0; i < doors; i++) {
    const x = -w / 2 + (w / doors) * (i + 0.5);
    const front = (z: number, out: number): Matrix4 => turned(frame, [x, -d / 2 - out, z], [0, -1, 0], [1, 0, 0]);
    sheetDoor(plant, paint.gearboxGrey, front(h * 0.54, 0), wide, h * 0.8);
    grille(plant, paint.gearboxGrey, front(h * 0.28, 0.02), wide * 0.66, h * 0.2);
  }
}
