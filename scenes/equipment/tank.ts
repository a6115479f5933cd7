// Upright vessels of every size on legs: dished ends, cladding or bare steel, straps, manhole, top drive, lifting lugs.
import { type Matrix4 } from 'three';
import { type PlantBuilder } from './builder.ts';
import { bore } from './dimensions.ts';
import { shifted, standing, turned, within } from './frame.ts';
import { box, cylinder, revolve, torus } from './shapes.ts';
import { headProfile, leg, liftingLug, strap } from './vessel.ts';
import * as paint from './palette.ts';

export interface TankShape {
  /** Outside radius; with cladding, the cladding's. */
  readonly radius: number;
  /** Lowest point of the bottom head above the frame's origin. */
  readonly bottom: number;
  /** Height from the lowest to the highest point. */
  readonly height: number;
  /** Depth of the heads. */
  readonly head: number;
  readonly clad: boolean;
  /** Legs from `floor` (relative to the origin); 0 for none. */
  readonly legs: number;
  readonly floor: number;
  readonly drive?: 'top';
  readonly cone?: boolean;
  readonly manhole?: boolean;
  readonly segments: number;
  /** Reading of the speed of its drive, rpm, or of whether it runs (then `rpm` is its speed). */
  readonly agitator?: { readonly tag: string; readonly rpm: number | null };
}

export function drawTank(plant: PlantBuilder, frame: Matrix4, shape: TankShape): void {
  const { radius, bottom, height, head, clad, segments } = shape;
  const low = bottom + head;
  const high = bottom + height - head;
  const shell = clad ? radius - 0.06 : radius;
  const steel = clad ? plant.on('cladding') : plant.body;
  const look = clad ? paint.cladding : paint.stainless;
  if (shape.cone) {
    revolve(
      plant.body,
      paint.stainless,
      frame,
      [
        [0.04, bottom],
        [0.06, bottom + 0.05],
        [shell, low],
        [shell, low + 0.01],
      ],
      { segments },
    );
  } else {
    revolve(
      clad ? plant.on('brushed') : plant.body,
      clad ? paint.brushed : look,
      frame,
      headProfile(shell, head, low, false, 6),
      { segments, uvMetres: true },
    );
  }
  revolve(
    steel,
    look,
    frame,
    [
      [radius, low],
      [radius, high],
    ],
    { segments, uvMetres: true },
  );
  if (clad) {
    for (const [z, dz] of [
      [low, -0.05],
      [high, 0.05],
    ] as const) {
      const rim: [number, number][] =
        dz < 0
          ? [
              [shell, z + dz],
              [radius, z],
            ]
          : [
              [radius, z],
              [shell, z + dz],
            ];
      revolve(plant.body, paint.matt, frame, rim, { segments });
    }
    for (let z = low + 0.5; z < high - 0.2; z += 1.5) strap(plant, frame, radius, z, segments);
  }
  revolve(
    clad ? plant.on('brushed') : plant.body,
    clad ? paint.brushed : look,
    frame,
    headProfile(shell, head, high, true, 6),
    { segments, uvMetres: true },
  );
  if (!clad)
    for (const z of [low, high]) torus(plant.detail, paint.weld, shifted(frame, 0, 0, z), shell, 0.006, segments, 5);
  for (let i = 0; i < shape.legs; i++) {
    const a = Math.PI / 4 + (i / shape.legs) * Math.PI * 2;
    const pipe = radius < 0.5 ? 0.03 : Math.min(0.12, 0.028 + radius * 0.06);
    const out = Math.max(radius * 0.72, shell - pipe * 1.1);
    const foot = within(frame, standing([Math.cos(a) * out, Math.sin(a) * out, shape.floor], a));
    // Up to where the shell hides its end.
    leg(plant, foot, pipe, low - shape.floor);
  }
  if (shape.manhole) {
    const at = within(
      frame,
      standing([Math.cos(-2.2) * radius * 0.56, Math.sin(-2.2) * radius * 0.56, high + head * 0.62]),
    );
    const dn = 500;
    cylinder(plant.body, paint.stainless, at, bore(dn).od / 2, -0.1, 0.24, 28);
    cylinder(plant.body, paint.matt, at, bore(dn).flange / 2 - 0.06, 0.2, 0.29, 28, 0.006);
  }
  if (shape.drive) tankDrive(plant, shifted(frame, 0, 0, high + head), radius, shape.agitator);
  if (radius > 0.5) {
    for (const a of [0.6, 3.74]) {
      const lug = within(
        frame,
        standing([Math.cos(a) * shell * 0.78, Math.sin(a) * shell * 0.78, high + head * 0.6], a + Math.PI / 2),
      );
      liftingLug(plant, lug, Math.min(0.2, radius * 0.12));
    }
  }
}

/** A small top drive: lantern, gearbox, motor with fins. */
function tankDrive(plant: PlantBuilder, frame: Matrix4, radius: number, agitator: TankShape['agitator']): void {
  const k = Math.min(1.15, Math.max(0.45, radius * 0.72));
  cylinder(plant.body, paint.matt, frame, 0.34 * k, -0.08, 0.05 * k, 24);
  cylinder(plant.body, paint.gearboxGrey, frame, 0.28 * k, 0.05 * k, 0.12 * k, 24);
  for (let i = 0; i < 4; i++) {
    const a = Math.PI / 4 + (i * Math.PI) / 2;
    box(
      plant.body,
      paint.gearboxGrey,
      within(frame, standing([Math.cos(a) * 0.2 * k, Math.sin(a) * 0.2 * k, 0.32 * k], a)),
      [0.05 * k, 0.14 * k, 0.42 * k],
    );
  }
  cylinder(plant.body, paint.polished, frame, 0.05 * k, 0.05 * k, 0.6 * k, 12);
  if (agitator)
    plant.rotors.push({
      kind: 'coupling',
      tag: agitator.tag,
      speed: agitator.rpm,
      frame: shifted(frame, 0, 0, 0.32 * k),
      size: 0.26 * k,
    });
  revolve(
    plant.body,
    paint.gearboxGrey,
    frame,
    [
      [0.28 * k, 0.5 * k],
      [0.28 * k, 0.58 * k],
      [0.24 * k, 0.62 * k],
      [0.24 * k, 1.0 * k],
      [0.29 * k, 1.02 * k],
      [0.29 * k, 1.08 * k],
    ],
    { segments: 16 },
  );
  revolve(
    plant.body,
    paint.motorBlue,
    frame,
    [
      [0.29 * k, 1.08 * k],
      [0.21 * k, 1.14 * k],
      [0.21 * k, 1.7 * k],
      [0.23 * k, 1.72 * k],
      [0.23 * k, 1.78 * k],
    ],
    { segments: 16 },
  );
  revolve(
    plant.body,
    paint.black,
    frame,
    [
      [0.23 * k, 1.78 * k],
      [0.235 * k, 1.92 * k],
      [0.2 * k, 1.96 * k],
      [0, 1.96 * k],
    ],
    { segments: 16 },
  );
  for (let i = 0; i < 8; i++) {
    const fin = within(frame, standing([0, 0, 0], (i / 8) * Math.PI * 2));
    box(plant.body, paint.motorBlue, shifted(fin, 0.22 * k, 0, 1.42 * k), [0.034 * k, 0.008, 0.5 * k]);
  }
  box(
    plant.body,
    paint.motorBlue,
    turned(frame, [0.26 * k, 0, 1.42 * k], [1, 0, 0], [0, 0, 1]),
    [0.22 * k, 0.2 * k, 0.1 * k],
    0.01,
  );
}
