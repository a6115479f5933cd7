// The top drive of a fermentor: seal stool, double seal, coupling, gearbox, motor. Local frame: z up, origin on the head's pad.
import { type Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { shifted, standing, turned, within } from './frame.ts';
import * as paint from './palette.ts';
import { box, cylinder, revolve } from './shapes.ts';
import { bar, rounded, sweep } from './sweep.ts';
import { liftingLug } from './vessel.ts';

/** Heights of the parts above the pad, metres. */
const height = { pad: 0.12, stool: 1.5, adaptor: 0.36, gearbox: 1.25, motor: 1.75 } as const;

function boltRing(plant: PlantBuilder, frame: Matrix4, radius: number, count: number, size: number): void {
  for (let i = 0; i < count; i++) {
    const a = ((i + 0.5) / count) * Math.PI * 2;
    const at = within(frame, standing([Math.cos(a) * radius, Math.sin(a) * radius, 0]));
    plant.bolts.push(at.scale(new Vector3(size, size, size)));
  }
}

/** Draws the drive; returns the height of the shaft's coupling above the pad, where the turning part is drawn. */
export function drawDrive(plant: PlantBuilder, frame: Matrix4): void {
  const g = paint.gearboxGrey;
  cylinder(plant.body, paint.matt, frame, 0.8, -0.1, height.pad, 36, 0.01);
  boltRing(plant, shifted(frame, 0, 0, height.pad), 0.745, 20, 0.03);
  // Stool: base ring, four ribbed legs with windows between, top ring.
  let z = height.pad;
  cylinder(plant.body, g, frame, 0.68, z, z + 0.07, 36, 0.008);
  for (let i = 0; i < 4; i++) {
    const a = Math.PI / 4 + (i * Math.PI) / 2;
    const leg = within(
      frame,
      standing([Math.cos(a) * 0.52, Math.sin(a) * 0.52, z + 0.07 + (height.stool - 0.14) / 2], a),
    );
    box(plant.body, g, leg, [0.12, 0.3, height.stool - 0.14], 0.015);
    box(plant.body, g, shifted(leg, 0.1, 0, 0), [0.14, 0.04, height.stool - 0.14], 0.006);
  }
  // Seal housing with its fluid lines.
  revolve(
    plant.body,
    paint.polished,
    frame,
    [
      [0.36, z],
      [0.36, z + 0.05],
      [0.25, z + 0.06],
      [0.25, z + 0.3],
      [0.3, z + 0.31],
      [0.3, z + 0.36],
      [0.2, z + 0.38],
      [0.2, z + 0.46],
      [0.12, z + 0.48],
      [0.1, z + 0.5],
    ],
    { segments: 32 },
  );
  boltRing(plant, shifted(frame, 0, 0, z + 0.36), 0.272, 12, 0.018);
  for (const a of [0.4, 2.2]) {
    const out: [number, number, number] = [Math.cos(a) * 0.24, Math.sin(a) * 0.24, z + 0.2];
    sweep(
      plant.body,
      paint.stainless,
      frame,
      rounded(
        [out, [Math.cos(a) * 0.6, Math.sin(a) * 0.6, z + 0.2], [Math.cos(a) * 0.6, Math.sin(a) * 0.6, z + 1.1]],
        0.06,
        4,
      ),
      0.011,
      8,
    );
  }
  z += height.stool;
  cylinder(plant.body, g, frame, 0.66, z - 0.07, z, 36, 0.008);
  boltRing(plant, shifted(frame, 0, 0, z), 0.61, 16, 0.026);
  // Adaptor and gearbox: two cases with ribs, oil glass, breather, inspection lid.
  cylinder(plant.body, g, frame, 0.56, z, z + height.adaptor, 36, 0.02);
  z += height.adaptor;
  revolve(
    plant.body,
    g,
    frame,
    [
      [0.7, z],
      [0.7, z + 0.06],
      [0.62, z + 0.08],
      [0.62, z + 0.46],
      [0.68, z + 0.48],
      [0.68, z + 0.56],
      [0.62, z + 0.58],
      [0.6, z + 0.98],
      [0.5, z + 1.08],
      [0.46, z + height.gearbox - 0.06],
      [0.58, z + height.gearbox - 0.05],
      [0.58, z + height.gearbox],
    ],
    { segments: 36 },
  );
  boltRing(plant, shifted(frame, 0, 0, z + 0.06), 0.66, 16, 0.024);
  boltRing(plant, shifted(frame, 0, 0, z + 0.56), 0.652, 16, 0.022);
  for (let i = 0; i < 12; i++) {
    const rib = within(frame, standing([0, 0, 0], (i / 12) * Math.PI * 2));
    box(plant.body, g, shifted(rib, 0.635, 0, z + 0.27), [0.05, 0.018, 0.36]);
    box(plant.body, g, shifted(rib, 0.62, 0, z + 0.77), [0.05, 0.018, 0.36]);
  }
  for (const [a, dz, look] of [
    [-1.9, 0.3, paint.brass],
    [-1.2, 0.72, paint.safetyYellow],
  ] as const) {
    const at = turned(frame, [Math.cos(a) * 0.62, Math.sin(a) * 0.62, z + dz], [Math.cos(a), Math.sin(a), 0]);
    cylinder(plant.body, look, at, 0.05, 0, 0.06, 20, 0.008);
    cylinder(plant.body, paint.glassDark, at, 0.032, 0.05, 0.062, 18);
  }
  const lid = turned(
    frame,
    [Math.cos(-0.4) * 0.6, Math.sin(-0.4) * 0.6, z + 0.74],
    [Math.cos(-0.4), Math.sin(-0.4), 0],
    [0, 0, 1],
  );
  box(plant.body, g, lid, [0.3, 0.3, 0.06], 0.01);
  z += height.gearbox;
  motor(plant, shifted(frame, 0, 0, z));
}

function motor(plant: PlantBuilder, frame: Matrix4): void {
  const b = paint.motorBlue;
  const h = height.motor;
  revolve(
    plant.body,
    b,
    frame,
    [
      [0.62, 0],
      [0.62, 0.05],
      [0.5, 0.07],
      [0.45, 0.14],
      [0.45, h - 0.36],
      [0.49, h - 0.34],
      [0.49, h - 0.27],
    ],
    { segments: 32 },
  );
  boltRing(plant, shifted(frame, 0, 0, 0.05), 0.57, 12, 0.026);
  for (let i = 0; i < 30; i++) {
    const a = (i / 30) * Math.PI * 2;
    if (a > 5.6 || a < 0.35) continue;
    const fin = within(frame, standing([0, 0, 0], a));
    box(plant.body, b, shifted(fin, 0.475, 0, 0.16 + (h - 0.56) / 2), [0.075, 0.014, h - 0.56]);
  }
  // Fan cowl with its grille.
  revolve(
    plant.body,
    paint.black,
    frame,
    [
      [0.49, h - 0.27],
      [0.5, h - 0.26],
      [0.5, h - 0.06],
      [0.46, h - 0.01],
      [0.4, h],
      [0, h],
    ],
    { segments: 32, crease: 0.5 },
  );
  for (let i = 1; i < 6; i++) {
    revolve(
      plant.body,
      paint.rail,
      frame,
      [
        [i * 0.066, h + 0.002],
        [i * 0.066 + 0.02, h + 0.006],
        [i * 0.066 + 0.04, h + 0.002],
      ],
      { segments: 20, crease: 2 },
    );
  }
  // Terminal box, name plate, lifting eyes, cable.
  const terminal = turned(frame, [0.53, 0, h * 0.52], [1, 0, 0], [0, 0, 1]);
  box(plant.body, b, terminal, [0.5, 0.4, 0.2], 0.02);
  box(plant.body, b, shifted(terminal, 0, 0, 0.11), [0.47, 0.37, 0.03], 0.008);
  const cable = shifted(frame, 0.56, 0, h * 0.52 - 0.3);
  cylinder(plant.body, paint.galvanised, cable, 0.05, -0.02, 0.07, 16);
  sweep(
    plant.body,
    paint.rubber,
    frame,
    rounded(
      [
        [0.56, 0, h * 0.52 - 0.3],
        [0.56, 0, -2.6],
        [0.86, -0.1, -3.05],
        [0.95, -1.5, -3.2],
      ],
      0.3,
      6,
    ),
    0.032,
    10,
  );
  for (const side of [-1, 1]) {
    const eye = within(frame, standing([0, side * 0.3, h - 0.02]));
    liftingLug(plant, eye, 0.2);
  }
  bar(plant.body, paint.safetyYellow, frame, [0, 0, h], [0, 0, h + 0.01], 0.08, 16);
}
