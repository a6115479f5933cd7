// What stands on the head of R-301 besides the piping: manhole with davit, sight glasses with lamp, drive, lugs, name plates.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../equipment/builder.ts';
import { drawDrive } from '../equipment/drive.ts';
import { along, type Point, shifted, standing, turned, within } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, panel, revolve, torus } from '../equipment/shapes.ts';
import { bar, rounded, sweep } from '../equipment/sweep.ts';
import { headRise, liftingLug } from '../equipment/vessel.ts';
import { upwards } from './equipment.ts';
import { fermentor } from './places.ts';

const { x, y, shell, clad, topTangent, head } = fermentor;

/** A point on the head at a bearing (radians from east) and a distance from the axis. */
function onHead(bearing: number, distance: number): Point {
  return [
    x + Math.cos(bearing) * distance,
    y + Math.sin(bearing) * distance,
    topTangent + headRise(shell, head, distance),
  ];
}

/** Outward normal of the head at a bearing and a distance. */
function normalAt(bearing: number, distance: number): Point {
  const z = headRise(shell, head, distance);
  const r = distance / (shell * shell);
  const n = Math.hypot(r, z / (head * head));
  return [(Math.cos(bearing) * r) / n, (Math.sin(bearing) * r) / n, z / (head * head) / n];
}

/** Where the glasses sit: bearing, distance from the axis. */
const viewGlass = { bearing: -1.8, distance: 1.3 } as const;
const lampGlass = { bearing: -2.78, distance: 1.28 } as const;

function glass(plant: PlantBuilder, bearing: number, distance: number, lamp: boolean): void {
  const at = onHead(bearing, distance);
  const frame = along(at, normalAt(bearing, distance), [0, 0, 1]);
  revolve(
    plant.body,
    paint.stainless,
    frame,
    [
      [0.13, -0.06],
      [0.12, 0.0],
      [0.1, 0.02],
      [0.1, 0.13],
    ],
    { segments: 28 },
  );
  cylinder(plant.body, paint.matt, shifted(frame, 0, 0, 0.11), 0.155, 0, 0.03, 30, 0.003);
  revolve(
    plant.body,
    paint.matt,
    shifted(frame, 0, 0, 0.145),
    [
      [0.155, 0],
      [0.155, 0.028],
      [0.15, 0.032],
      [0.1, 0.032],
      [0.088, 0.012],
    ],
    { segments: 30 },
  );
  for (let i = 0; i < 8; i++) {
    const a = ((i + 0.5) / 8) * Math.PI * 2;
    plant.bolts.push(
      within(frame, standing([Math.cos(a) * 0.13, Math.sin(a) * 0.13, 0.178])).scale(new Vector3(0.014, 0.014, 0.014)),
    );
  }
  if (lamp) {
    cylinder(plant.body, paint.glassDark, frame, 0.09, 0.14, 0.155, 24);
    const lens = turned(frame, [0, 0, 0.18], [0.25, 0, 1]);
    revolve(
      plant.body,
      paint.black,
      lens,
      [
        [0.07, 0],
        [0.075, 0.02],
        [0.075, 0.16],
        [0.05, 0.2],
        [0, 0.2],
      ],
      { segments: 20 },
    );
    sweep(
      plant.body,
      paint.rubber,
      lens,
      rounded(
        [
          [0, 0, 0.19],
          [0, 0, 0.34],
          [-0.3, 0.1, 0.3],
          [-0.5, 0.3, 0],
        ],
        0.1,
        4,
      ),
      0.009,
      6,
    );
    return;
  }
  panel(plant.on('sight'), paint.white, shifted(frame, 0, 0, 0.15), 0.18, 0.18, [0, 0, 1, 1]);
}

function manhole(plant: PlantBuilder): void {
  const bearing = 0.62;
  const foot = onHead(bearing, 1.28);
  const frame = standing([foot[0], foot[1], foot[2]], bearing);
  cylinder(plant.body, paint.stainless, frame, 0.262, -0.24, 0.24, 36);
  cylinder(plant.body, paint.matt, shifted(frame, 0, 0, 0.2), 0.36, 0, 0.036, 36, 0.004);
  revolve(
    plant.body,
    paint.matt,
    shifted(frame, 0, 0, 0.24),
    [
      [0.36, 0],
      [0.36, 0.032],
      [0.354, 0.038],
      [0.24, 0.04],
      [0.2, 0.07],
      [0.1, 0.1],
      [0, 0.106],
    ],
    { segments: 36, crease: 0.5 },
  );
  for (let i = 0; i < 14; i++) {
    const a = (i / 14) * Math.PI * 2;
    const at = within(frame, standing([Math.cos(a) * 0.325, Math.sin(a) * 0.325, 0.278], a));
    plant.bolts.push(at.clone().scale(new Vector3(0.024, 0.024, 0.026)));
    cylinder(plant.body, paint.bolt, at, 0.012, -0.11, 0.034, 8);
  }
  // Davit: post, arm, eye over the lid, grip.
  bar(plant.body, paint.matt, frame, [0.46, 0, -0.3], [0.46, 0, 0.72], 0.032, 14);
  sweep(
    plant.body,
    paint.matt,
    frame,
    rounded(
      [
        [0.46, 0, 0.5],
        [0.46, 0, 0.78],
        [0, 0, 0.78],
      ],
      0.14,
      6,
    ),
    0.027,
    12,
    true,
  );
  bar(plant.body, paint.galvanised, frame, [0, 0, 0.78], [0, 0, 0.36], 0.012, 8);
  torus(plant.body, paint.galvanised, turned(frame, [0, 0, 0.37], [1, 0, 0]), 0.035, 0.009, 16, 6);
  for (const side of [-1, 1]) {
    sweep(
      plant.body,
      paint.stainless,
      frame,
      rounded(
        [
          [side * 0.2, -0.08, 0.3],
          [side * 0.2, -0.08, 0.4],
          [side * 0.2, 0.08, 0.4],
          [side * 0.2, 0.08, 0.3],
        ],
        0.03,
        3,
      ),
      0.009,
      6,
    );
  }
}

/** Draws the head. Nozzles that carry pipes come with the arrangement. */
export function drawHead(plant: PlantBuilder): void {
  plant.zone('head');
  drawDrive(plant, standing([x, y, topTangent + head - 0.02], -0.55));
  manhole(plant);
  glass(plant, viewGlass.bearing, viewGlass.distance, false);
  glass(plant, lampGlass.bearing, lampGlass.distance, true);
  for (const bearing of [0.15, 2.5, 4.1]) {
    const at = onHead(bearing, 1.75);
    liftingLug(plant, standing([at[0], at[1], at[2] - 0.03], bearing + Math.PI / 2), 0.3);
  }
  // Spray-ball heads that have no pipe of their own here, closed by caps.
  for (const bearing of [3.5, 5.6]) {
    const at = onHead(bearing, 0.98);
    cylinder(plant.body, paint.stainless, standing([at[0], at[1], at[2] - 0.1]), 0.038, 0, 0.28, 14);
    cylinder(plant.body, paint.polished, standing([at[0], at[1], at[2] + 0.16]), 0.056, 0, 0.03, 18, 0.006);
  }
  plant.zone('r301');
  const letters: readonly (readonly [bearing: number, z: number, width: number])[] = [
    [-Math.PI / 2, 7.2, 1.5],
    [-Math.PI / 2 - 0.95, 4.35, 0.8],
    [Math.PI - 0.35, 7.2, 1.1],
    [0.2, 7.2, 1.1],
  ];
  for (const [bearing, z, width] of letters) {
    const out: Point = [Math.cos(bearing), Math.sin(bearing), 0];
    const at: Point = [x + out[0] * (clad + 0.05), y + out[1] * (clad + 0.05), z];
    plate(plant, upwards(at, out), width, width * 0.44, [480, 210], { kind: 'vessel', tag: 'R-301', volume: '100 m³' });
    for (const side of [-0.4, 0.4])
      box(plant.body, paint.matt, shifted(upwards(at, out), side * width, 0, -0.03), [0.04, 0.06, 0.05]);
  }
  // Nozzle boxes and inspection plugs in the cladding, so that it is not one flat sheet.
  for (const [bearing, z] of [
    [-1.2, 6.2],
    [-2.3, 5.6],
    [0.6, 6.6],
    [2.2, 5.9],
    [-0.5, 8.4],
    [-1.9, 8.5],
  ] as const) {
    const out: Point = [Math.cos(bearing), Math.sin(bearing), 0];
    const frame = upwards([x + out[0] * clad, y + out[1] * clad, z], out);
    box(plant.body, paint.matt, shifted(frame, 0, 0, 0.03), [0.3, 0.3, 0.09], 0.012);
    cylinder(plant.body, paint.polished, shifted(frame, 0, 0, 0.07), 0.07, 0, 0.03, 20, 0.006);
  }
}
