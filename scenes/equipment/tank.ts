// Upright vessels of every size on legs: dished ends, cladding or bare steel, straps, manhole, top drive, lifting lugs.
import { type Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { bore } from './dimensions.ts';
import { shifted, standing, turned, within } from './frame.ts';
import * as paint from './palette.ts';
import { box, cylinder, revolve, torus } from './shapes.ts';
import { headProfile, leg, liftingLug, strap } from './vessel.ts';

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
      { segments },
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
    for (let z = low + 0.5; z < high - 0.2; z += 1.5) strap(plant, frame, radius, z, Math.min(segments, 28));
  }
  revolve(
    clad ? plant.on('brushed') : plant.body,
    clad ? paint.brushed : look,
    frame,
    headProfile(shell, head, high, true, 6),
    { segments },
  );
  if (!clad)
    for (const z of [low, high]) torus(plant.body, paint.weld, shifted(frame, 0, 0, z), shell, 0.006, segments, 5);
  for (let i = 0; i < shape.legs; i++) {
    const a = Math.PI / 4 + (i / shape.legs) * Math.PI * 2;
    const pipe = radius < 0.5 ? 0.03 : Math.min(0.12, 0.028 + radius * 0.06);
    const out = Math.max(radius * 0.72, radius - pipe * 1.2);
    const foot = within(frame, standing([Math.cos(a) * out, Math.sin(a) * out, shape.floor], a));
    leg(plant, foot, pipe, low - shape.floor - head * 0.25);
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
  if (shape.drive) tankDrive(plant, shifted(frame, 0, 0, high + head), radius);
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
function tankDrive(plant: PlantBuilder, frame: Matrix4, radius: number): void {
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

/** A cartridge filter housing: bowl with clamped dome, swing bolts, vent cock. */
export function drawFilterHousing(
  plant: PlantBuilder,
  frame: Matrix4,
  radius: number,
  bottom: number,
  height: number,
  floor: number,
): void {
  const head = radius * 0.5;
  const joint = bottom + height - head - radius * 0.5;
  revolve(plant.body, paint.stainless, frame, headProfile(radius, head, bottom + head, false, 7), { segments: 30 });
  revolve(
    plant.body,
    paint.stainless,
    frame,
    [
      [radius, bottom + head],
      [radius, joint - 0.06],
    ],
    { segments: 30 },
  );
  revolve(
    plant.body,
    paint.matt,
    frame,
    [
      [radius, joint - 0.07],
      [radius + 0.055, joint - 0.06],
      [radius + 0.06, joint - 0.055],
      [radius + 0.06, joint - 0.012],
      [radius + 0.05, joint - 0.008],
      [radius + 0.05, joint + 0.004],
      [radius + 0.06, joint + 0.008],
      [radius + 0.06, joint + 0.045],
      [radius + 0.055, joint + 0.05],
      [radius, joint + 0.055],
    ],
    { segments: 30 },
  );
  revolve(
    plant.body,
    paint.polished,
    frame,
    [
      [radius, joint + 0.05],
      [radius, bottom + height - head],
    ],
    { segments: 30 },
  );
  revolve(plant.body, paint.polished, frame, headProfile(radius, head, bottom + height - head, true, 7), {
    segments: 30,
  });
  for (let i = 0; i < 10; i++) {
    const a = ((i + 0.5) / 10) * Math.PI * 2;
    const at = within(frame, standing([Math.cos(a) * (radius + 0.062), Math.sin(a) * (radius + 0.062), joint], a));
    cylinder(plant.body, paint.bolt, at, 0.011, -0.09, 0.1, 8);
    plant.bolts.push(shifted(at, 0, 0, 0.055).scale(new Vector3(0.02, 0.02, 0.03)));
    box(plant.body, paint.matt, shifted(at, 0, 0, -0.085), [0.03, 0.036, 0.022]);
  }
  for (let i = 0; i < 3; i++) {
    const a = Math.PI / 6 + (i / 3) * Math.PI * 2;
    const foot = within(frame, standing([Math.cos(a) * radius * 0.84, Math.sin(a) * radius * 0.84, floor], a));
    leg(plant, foot, 0.03, bottom + head * 0.6 - floor);
  }
  torus(plant.body, paint.weld, shifted(frame, 0, 0, bottom + head), radius, 0.004, 36, 5);
}

/** A shell-and-tube exchanger standing upright: channel flanges, expansion bellows, feet. */
export function drawExchanger(
  plant: PlantBuilder,
  frame: Matrix4,
  radius: number,
  bottom: number,
  height: number,
  floor: number,
): void {
  const top = bottom + height;
  revolve(
    plant.body,
    paint.stainless,
    frame,
    headProfile(radius * 0.94, radius * 0.4, bottom + radius * 0.4, false, 6),
    { segments: 24 },
  );
  revolve(
    plant.body,
    paint.stainless,
    frame,
    [
      [radius * 0.94, bottom + radius * 0.4],
      [radius * 0.94, top - radius * 0.4],
    ],
    { segments: 24 },
  );
  revolve(plant.body, paint.stainless, frame, headProfile(radius * 0.94, radius * 0.4, top - radius * 0.4, true, 6), {
    segments: 32,
  });
  for (const z of [bottom + radius * 0.9, top - radius * 0.9]) {
    for (const dz of [-0.034, 0.002])
      cylinder(plant.body, paint.matt, frame, radius * 1.16, z + dz, z + dz + 0.032, 24);
    for (let i = 0; i < 16; i++) {
      const a = ((i + 0.5) / 16) * Math.PI * 2;
      plant.bolts.push(
        within(frame, standing([Math.cos(a) * radius * 1.06, Math.sin(a) * radius * 1.06, z + 0.034])).scale(
          new Vector3(0.016, 0.016, 0.016),
        ),
      );
    }
  }
  for (let i = 0; i < 3; i++)
    torus(
      plant.body,
      paint.stainless,
      shifted(frame, 0, 0, bottom + height * 0.5 + (i - 1) * 0.07),
      radius * 0.95,
      0.034,
      32,
      8,
    );
  for (let i = 0; i < 3; i++) {
    const a = Math.PI / 6 + (i / 3) * Math.PI * 2;
    leg(
      plant,
      within(frame, standing([Math.cos(a) * radius * 0.8, Math.sin(a) * radius * 0.8, floor], a)),
      0.03,
      bottom + radius - floor,
    );
  }
}

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
    box(plant.body, paint.motorBlue, shifted(fin, 0.262 * s, 0, 0.46 * s), [0.04 * s, 0.008, 0.58 * s]);
  }
  box(plant.body, paint.motorBlue, shifted(frame, 0.4 * s, 0, 0.88 * s), [0.24 * s, 0.2 * s, 0.14 * s], 0.01);
  for (const x of [0.2, 0.68])
    box(plant.body, paint.motorBlue, shifted(frame, x * s, 0, 0.26 * s), [0.12 * s, 0.44 * s, 0.12 * s]);
  box(plant.body, paint.polished, shifted(frame, -0.56 * s, 0, 0.26 * s), [0.12 * s, 0.3 * s, 0.16 * s]);
  cylinder(plant.body, paint.polished, shifted(frame, -0.6 * s, 0, 0.85 * s), 0.09 * s, 0, 0.25 * s, 18);
}

/** A header lying along x, on saddles or hung in a rack. */
export function drawHeader(
  plant: PlantBuilder,
  frame: Matrix4,
  radius: number,
  length: number,
  look = paint.stainless,
): void {
  const axis = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  const cap = Math.min(radius * 0.5, 0.12);
  const profile: [number, number][] = [[0, -cap]];
  for (let i = 1; i <= 4; i++) {
    const a = (i / 4) * (Math.PI / 2);
    profile.push([radius * Math.sin(a), -cap * Math.cos(a)]);
  }
  profile.push([radius, length]);
  for (let i = 1; i <= 4; i++) {
    const a = (i / 4) * (Math.PI / 2);
    profile.push([radius * Math.cos(a), length + cap * Math.sin(a)]);
  }
  revolve(plant.body, look, axis, profile, { segments: radius > 0.1 ? 24 : 14, crease: 1 });
}
