// Machines of the supplies: induced-draught cooling tower, water chiller, motor control centre, diesel set.
import { type Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { type Point, shifted, turned } from './frame.ts';
import { type Finish, finish } from './mesher.ts';
import * as paint from './palette.ts';
import { pipe } from './pipe.ts';
import { box, cylinder, revolve, torus } from './shapes.ts';
import { bar } from './sweep.ts';

type Size = readonly [width: number, depth: number, height: number];

const casing = finish('#8FA9A0', 0.6, 0);
const louvre = finish('#C9CFCC', 0.55, 0);
/** Height of the water outlets above the foot of the chiller: that of its pumps' suction. */
const SUCTION = 0.27;

/** A point of a frame in the hall. */
const placed = (frame: Matrix4, at: Point): Point => new Vector3(...at).applyMatrix4(frame).toArray();

const water = finish('#3E5B5E', 0.12, 0);

/** Basin, louvres, casing and a fan stack on top with its motor. Origin in the middle of the foot. */
export function drawCoolingTower(plant: PlantBuilder, frame: Matrix4, [w, d, h]: Size): void {
  const basin = 0.85;
  const slats = 2.15;
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: w * 0.75, weight: 0.6 });
  for (const [x, y, sx, sy] of [
    [0, -d / 2, w + 0.3, 0.16],
    [0, d / 2, w + 0.3, 0.16],
    [-w / 2, 0, 0.16, d],
    [w / 2, 0, 0.16, d],
  ] as const)
    box(plant.body, paint.concrete, shifted(frame, x, y, basin / 2), [sx, sy, basin], 0.02);
  box(plant.body, water, shifted(frame, 0, 0, basin * 0.7), [w - 0.1, d - 0.1, 0.02]);
  for (const x of [-w / 2, w / 2])
    for (const y of [-d / 2, d / 2])
      box(plant.body, paint.galvanised, shifted(frame, x, y, (basin + h) / 2), [0.12, 0.12, h - basin]);
  // Slats that let the air in and keep the water from splashing out.
  for (let i = 0; i < 6; i++) {
    const z = basin + 0.12 + (i * (slats - basin - 0.1)) / 6;
    for (const side of [-1, 1]) {
      const along = turned(frame, [0, (side * d) / 2, z], [0, -side * 0.6, 1], [1, 0, 0]);
      box(plant.body, louvre, along, [w - 0.1, 0.012, 0.22]);
      const across = turned(frame, [(side * w) / 2, 0, z], [-side * 0.6, 0, 1], [0, 1, 0]);
      box(plant.body, louvre, across, [d - 0.1, 0.012, 0.22]);
    }
  }
  box(plant.body, casing, shifted(frame, 0, 0, (slats + h) / 2), [w, d, h - slats], 0.03);
  for (const side of [-1, 1]) {
    for (let x = -w / 2 + 0.5; x < w / 2; x += 0.5)
      box(plant.body, casing, shifted(frame, x, (side * d) / 2, (slats + h) / 2), [0.06, 0.06, h - slats]);
    for (let y = -d / 2 + 0.5; y < d / 2; y += 0.5)
      box(plant.body, casing, shifted(frame, (side * w) / 2, y, (slats + h) / 2), [0.06, 0.06, h - slats]);
  }
  const r = Math.min(w, d) * 0.34;
  const stack = shifted(frame, 0, 0, h);
  revolve(
    plant.body,
    casing,
    stack,
    [
      [r * 1.12, 0],
      [r * 0.97, 0.25],
      [r * 0.95, 0.6],
      [r * 1.06, 1.1],
      [r * 1.02, 1.1],
      [r * 0.9, 0.6],
      [r * 0.92, 0.1],
    ],
    { segments: 36, crease: 0.9 },
  );
  // The fan runs, and warm wet air leaves, while either pump brings water: the header's pressure tells it.
  plant.outlets.push({
    by: { flow: 'PT-701', full: 0.4 },
    what: 'steam',
    at: new Vector3(0, 0, 0.9).applyMatrix4(stack),
    direction: new Vector3(0, 0, 1),
    bore: r * 1.1,
    force: 2.4,
  });
  plant.rotors.push({ kind: 'fan', tag: 'PT-701', speed: 140, frame: shifted(stack, 0, 0, 0.6), size: r * 0.88 });
  cylinder(plant.body, paint.gearboxGrey, stack, 0.16, 0.4, 0.78, 16);
  for (const z of [0.95, 1.04])
    for (let i = 1; i < 4; i++)
      torus(plant.detail, paint.galvanised, shifted(stack, 0, 0, z), r * 0.3 * i, 0.008, 24, 4);
  // The door to the fan's bearings, corner bracing behind the louvres, the sump's overflow.
  box(plant.body, louvre, shifted(frame, -w * 0.2, -d / 2 - 0.04, slats + 0.9), [0.7, 0.04, 1.3], 0.01);
  box(
    plant.detail,
    paint.black,
    shifted(frame, -w * 0.2 + 0.25, -d / 2 - 0.07, slats + 0.9),
    [0.04, 0.04, 0.18],
    0.006,
  );
  for (const x of [-w / 4, w / 4])
    box(plant.body, paint.galvanised, shifted(frame, x, -d / 2 - 0.1, (basin + slats) / 2), [
      0.08,
      0.06,
      slats - basin,
    ]);
  bar(
    plant.body,
    paint.galvanised,
    frame,
    [w / 2 + 0.08, d * 0.42, basin - 0.15],
    [w / 2 + 0.24, d * 0.42, basin - 0.15],
    0.05,
    10,
  );
  bar(
    plant.body,
    paint.galvanised,
    frame,
    [w / 2 + 0.24, d * 0.42, basin - 0.12],
    [w / 2 + 0.24, d * 0.42, 0.02],
    0.05,
    10,
  );
  // Ladder and railing on the deck.
  for (const x of [-0.22, 0.22])
    bar(
      plant.body,
      paint.safetyYellow,
      frame,
      [w / 2 - 0.6 + x, -d / 2 - 0.16, 0.05],
      [w / 2 - 0.6 + x, -d / 2 - 0.16, h + 1],
      0.02,
      6,
    );
  for (let z = 0.3; z < h; z += 0.3)
    bar(
      plant.detail,
      paint.safetyYellow,
      frame,
      [w / 2 - 0.82, -d / 2 - 0.16, z],
      [w / 2 - 0.38, -d / 2 - 0.16, z],
      0.012,
      5,
    );
  for (const z of [h + 0.5, h + 1]) {
    bar(plant.body, paint.safetyYellow, frame, [-w / 2, -d / 2, z], [w / 2 - 0.9, -d / 2, z], 0.018, 6);
    bar(plant.body, paint.safetyYellow, frame, [-w / 2, -d / 2, z], [-w / 2, d / 2, z], 0.018, 6);
    bar(plant.body, paint.safetyYellow, frame, [-w / 2, d / 2, z], [w / 2, d / 2, z], 0.018, 6);
    bar(plant.body, paint.safetyYellow, frame, [w / 2, -d / 2, z], [w / 2, d / 2, z], 0.018, 6);
  }
  for (const x of [-w / 2, 0, w / 2])
    for (const y of [-d / 2, d / 2]) bar(plant.body, paint.safetyYellow, frame, [x, y, h], [x, y, h + 1], 0.02, 6);
}

/** Evaporator and condenser one above the other, the screw compressor on top, the panel at the end. */
export function drawChiller(plant: PlantBuilder, frame: Matrix4, [w, d, h]: Size): void {
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: w * 0.5, weight: 0.6 });
  for (const y of [-d * 0.32, d * 0.32])
    box(plant.body, paint.frameSteel, shifted(frame, 0, y, 0.02), [w * 0.95, 0.16, 0.24], 0.006);
  const shells = [
    [-d * 0.22, 0.55, d * 0.2, paint.black],
    [d * 0.22, 0.62, d * 0.23, paint.gearboxGrey],
  ] as const;
  for (const [y, z, r, look] of shells) {
    const axis = turned(frame, [-w * 0.44, y, z], [1, 0, 0], [0, 0, 1]);
    cylinder(plant.body, look, axis, r, 0.1, w * 0.86, 28);
    for (const x of [0, w * 0.86]) {
      cylinder(plant.body, paint.gearboxGrey, axis, r * 1.14, x, x + 0.07, 28, 0.005);
      for (let i = 0; i < 12; i++) {
        const a = (i / 12) * Math.PI * 2;
        const at: [number, number, number] = [Math.cos(a) * r * 1.06, Math.sin(a) * r * 1.06, x > 0 ? x + 0.07 : x];
        plant.bolts.push(turned(axis, at, [0, 0, x > 0 ? 1 : -1]).scale(new Vector3(0.016, 0.016, 0.016)));
      }
    }
    for (const x of [-w * 0.28, w * 0.28])
      box(plant.body, paint.frameSteel, shifted(frame, x, y, 0.3), [0.1, r * 1.5, 0.44]);
  }
  const top = turned(frame, [-w * 0.24, 0, h - 0.42], [1, 0, 0], [0, 0, 1]);
  cylinder(plant.body, paint.motorBlue, top, 0.3, 0, w * 0.24, 24, 0.02);
  cylinder(plant.body, paint.cast, top, 0.36, w * 0.24, w * 0.46, 24, 0.04);
  // The water's return goes down between the shells; its two outlets leave the end of the evaporator.
  pipe(
    plant,
    [placed(frame, [w / 2 + 0.1, 0, 1.5]), placed(frame, [w * 0.38, 0, 1.5]), placed(frame, [w * 0.38, 0, 0.6])],
    150,
    paint.matt,
  );
  for (const y of [-0.7, 0.7])
    cylinder(plant.body, paint.matt, turned(frame, [w / 2 - 0.22, y, SUCTION], [1, 0, 0]), 0.09, -0.1, 0.3, 18);
  bar(plant.body, paint.black, frame, [w * 0.14, 0, h - 0.6], [w * 0.14, -d * 0.2, 0.9], 0.07, 10);
  bar(plant.body, paint.black, frame, [w * 0.2, 0, h - 0.5], [w * 0.3, d * 0.2, 0.95], 0.055, 10);
  box(plant.body, paint.white, shifted(frame, w * 0.38, -d * 0.36, h * 0.58), [0.55, 0.24, 0.9], 0.012);
  box(plant.body, paint.glassDark, shifted(frame, w * 0.38, -d * 0.36 - 0.122, h * 0.66), [0.3, 0.01, 0.2]);
}

/** Withdrawable sections side by side: a motor's feeder each, with handle, meter, green lamp (runs) and red lamp (stands). */
export function drawSwitchgear(plant: PlantBuilder, frame: Matrix4, [w, d, h]: Size, feeders: readonly string[]): void {
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: w * 0.5, weight: 0.6 });
  box(plant.body, paint.black, shifted(frame, 0, 0, 0.04), [w, d * 0.94, 0.08]);
  box(plant.body, paint.white, shifted(frame, 0, 0, h / 2 + 0.04), [w, d, h - 0.08], 0.01);
  box(plant.body, paint.gearboxGrey, shifted(frame, 0, 0, h + 0.1), [w * 0.98, d * 0.5, 0.2], 0.01);
  const sections = Math.max(1, Math.round(w / 0.8));
  const rows = 5;
  for (let i = 0; i < sections; i++) {
    const x = -w / 2 + (w / sections) * (i + 0.5);
    for (let k = 0; k < rows; k++) {
      const z = 0.16 + ((h - 0.28) / rows) * (k + 0.5);
      const front = shifted(frame, x, -d / 2, z);
      box(
        plant.body,
        paint.white,
        shifted(front, 0, -0.01, 0),
        [w / sections - 0.05, 0.02, (h - 0.28) / rows - 0.03],
        0.006,
      );
      box(plant.detail, paint.black, shifted(front, 0.2, -0.04, 0), [0.04, 0.05, 0.12], 0.006);
      box(plant.detail, paint.glassDark, shifted(front, -0.2, -0.023, 0.06), [0.1, 0.01, 0.08]);
      const motor = feeders[i * rows + k];
      for (const [dx, { color }, above, below] of [
        [-0.06, paint.lampGreen, 0.5, Infinity],
        [0, paint.lampRed, -Infinity, 0.5],
      ] as const) {
        const face = turned(front, [dx, -0.02, 0.08], [0, -1, 0]);
        if (motor) plant.lamps.push({ tag: motor, above, below, frame: face, size: 0.014, look: color });
        else cylinder(plant.detail, paint.glassDark, face, 0.014, 0, 0.018, 10);
      }
    }
  }
}

/** Slanted blades before a dark opening in a wall; z of the frame out of the wall, y up. */
export function grille(plant: PlantBuilder, look: Finish, frame: Matrix4, width: number, height: number): void {
  box(plant.body, paint.black, shifted(frame, 0, 0, 0.002), [width, height, 0.006]);
  const blades = Math.max(3, Math.round(height / 0.13));
  for (let i = 0; i < blades; i++) {
    const blade = turned(frame, [0, -height / 2 + (height / blades) * (i + 0.5), 0.016], [0, 0.7, 0.75], [1, 0, 0]);
    box(plant.body, look, blade, [width, 0.1, 0.006]);
  }
  for (const side of [-1, 1])
    box(plant.body, look, shifted(frame, (side * width) / 2, 0, 0.02), [0.03, height + 0.06, 0.045]);
  for (const side of [-1, 1])
    box(plant.body, look, shifted(frame, 0, (side * height) / 2, 0.02), [width + 0.03, 0.03, 0.045]);
}

/** A door of sheet with its gap all round, hinges on one side and a swing handle on the other; frame as of a grille. */
export function sheetDoor(plant: PlantBuilder, look: Finish, frame: Matrix4, width: number, height: number): void {
  box(plant.body, paint.black, shifted(frame, 0, 0, 0.001), [width + 0.024, height + 0.024, 0.006]);
  box(plant.body, look, shifted(frame, 0, 0, 0.012), [width, height, 0.024], 0.007);
  for (const y of [-0.36, 0, 0.36])
    cylinder(
      plant.detail,
      paint.galvanised,
      turned(frame, [-width / 2 - 0.006, height * y, 0.022], [0, 1, 0]),
      0.014,
      -0.05,
      0.05,
      10,
    );
  box(plant.body, paint.black, shifted(frame, width / 2 - 0.09, 0, 0.03), [0.05, 0.2, 0.014], 0.004);
  box(plant.detail, paint.galvanised, shifted(frame, width / 2 - 0.09, 0.03, 0.042), [0.026, 0.11, 0.016], 0.004);
}

/** A diesel set in its acoustic housing on a pad: grilles, doors, a roof with its seams, silencer with a rain flap, lifting eyes. */
export function drawDieselSet(plant: PlantBuilder, frame: Matrix4, [w, d, h]: Size): void {
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: w * 0.55, weight: 0.6 });
  const body = h - 0.3;
  const middle = 0.24 + body * 0.48;
  box(plant.body, paint.concrete, shifted(frame, 0, 0, 0.04), [w + 0.5, d + 0.4, 0.08], 0.02);
  box(plant.body, paint.black, shifted(frame, 0, 0, 0.15), [w, d * 0.96, 0.18], 0.012);
  box(plant.body, casing, shifted(frame, 0, 0, 0.24 + body / 2), [w, d, body], 0.03);
  box(plant.body, casing, shifted(frame, 0, 0, h - 0.04), [w + 0.08, d + 0.08, 0.05], 0.012);
  for (const side of [-1, 1]) {
    const wall = (x: number, z: number): Matrix4 => turned(frame, [x, (side * d) / 2, z], [0, side, 0], [-side, 0, 0]);
    for (const x of [-w * 0.22, w * 0.12]) sheetDoor(plant, casing, wall(x, middle), w * 0.3, body * 0.82);
    grille(plant, casing, wall(w * 0.39, middle + body * 0.05), w * 0.17, body * 0.68);
    // Pockets for the forks of a lift truck, eyes for a crane.
    for (const x of [-w * 0.2, w * 0.2])
      box(plant.body, paint.rubber, shifted(frame, x, (side * d * 0.96) / 2 + side * 0.001, 0.15), [0.3, 0.01, 0.1]);
    for (const x of [-w * 0.42, w * 0.42])
      torus(
        plant.detail,
        paint.galvanised,
        turned(frame, [x, side * d * 0.42, h + 0.02], [1, 0, 0]),
        0.05,
        0.014,
        14,
        6,
      );
  }
  grille(plant, casing, turned(frame, [w / 2, 0, middle + body * 0.05], [1, 0, 0], [0, 1, 0]), d * 0.72, body * 0.68);
  for (let x = -w * 0.25; x < w / 2; x += w * 0.25)
    box(plant.body, casing, shifted(frame, x, 0, h - 0.008), [0.04, d + 0.08, 0.03]);
  const roof = shifted(frame, -w * 0.2, 0, h);
  for (const x of [-0.4, 0.35]) box(plant.body, paint.galvanised, shifted(roof, x, 0, 0.05), [0.05, 0.3, 0.12]);
  cylinder(plant.body, paint.galvanised, turned(roof, [-0.7, 0, 0.22], [1, 0, 0], [0, 0, 1]), 0.17, 0, 1.3, 20, 0.03);
  for (const x of [-0.72, 0.6])
    cylinder(plant.body, paint.matt, turned(roof, [x, 0, 0.22], [1, 0, 0], [0, 0, 1]), 0.1, 0, 0.03, 18);
  bar(plant.body, paint.galvanised, roof, [0.72, 0, 0.22], [0.72, 0, -0.2], 0.06, 10);
  bar(plant.body, paint.galvanised, roof, [-0.7, 0, 0.22], [-1, 0, 0.22], 0.06, 10);
  bar(plant.body, paint.galvanised, roof, [-0.98, 0, 0.22], [-0.98, 0, 1], 0.06, 10);
  box(plant.body, paint.galvanised, turned(roof, [-1.02, 0, 1.06], [0.5, 0, 1], [0, 1, 0]), [0.16, 0.18, 0.008]);
  box(plant.body, paint.safetyYellow, shifted(frame, -w * 0.44, -d / 2 - 0.02, 1), [w * 0.08, 0.02, 0.3], 0.004);
  cylinder(plant.body, paint.lampRed, turned(frame, [-w * 0.44, -d / 2 - 0.03, 1.02], [0, -1, 0]), 0.045, 0, 0.04, 16);
}
