// What stands about the equipment outside the hall proper: bunds, slabs, the water curtain and the shower of the ammonia yard.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../equipment/builder.ts';
import { type Point, shifted, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, panel, revolve } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';
import { steps } from '../camera/floors.ts';
import { along } from '../equipment/frame.ts';

/** Alarm limit of GT-402A/B, ppm. */
const AMMONIA_ALARM = 20;

/** A wall round a rectangle, `height` high. */
function bund(plant: PlantBuilder, [x0, y0, x1, y1]: readonly [number, number, number, number], height: number): void {
  const t = 0.16;
  for (const [cx, cy, w, d] of [
    [(x0 + x1) / 2, y0, x1 - x0 + t, t],
    [(x0 + x1) / 2, y1, x1 - x0 + t, t],
    [x0, (y0 + y1) / 2, t, y1 - y0],
    [x1, (y0 + y1) / 2, t, y1 - y0],
  ] as const) {
    box(plant.body, paint.concrete, standing([cx, cy, height / 2]), [w, d, height], 0.02);
    box(plant.body, paint.safetyYellow, standing([cx, cy, height + 0.004]), [w, d, 0.008]);
  }
}

/** The concrete of a yard, in bays as the hall's and drawn with it. */
function slab(plant: PlantBuilder, x0: number, y0: number, x1: number, y1: number): void {
  const middle = standing([(x0 + x1) / 2, (y0 + y1) / 2, -0.004]);
  panel(plant.on('floor'), paint.concrete, middle, x1 - x0, y1 - y0, [x0, y0, x1, y1]);
}

/** A ring of nozzles over the ammonia tank on four posts, and the spray that beats its vapour down. */
function waterCurtain(plant: PlantBuilder, [x, y, z]: Point): void {
  const half = 1.5;
  const corners: readonly Point[] = [
    [x - half, y - half, z],
    [x + half, y - half, z],
    [x + half, y + half, z],
    [x - half, y + half, z],
  ];
  const world = standing([0, 0, 0]);
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % 4]!;
    bar(plant.body, paint.mediumFinish.water, world, a, b, 0.03, 10);
    bar(plant.body, paint.frameSteel, world, [a[0], a[1], 0], [a[0], a[1], z], 0.04, 8);
    for (let k = 1; k < 6; k++) {
      const t = k / 6;
      const at: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, z];
      cylinder(plant.detail, paint.brass, along(at, [0, 0, -1]), 0.014, 0.02, 0.07, 8);
      plant.outlets.push({
        by: { flow: 'XV-40202', full: 100 },
        what: 'water',
        fall: z - 0.3,
        spray: 0.55,
        at: new Vector3(at[0], at[1], z - 0.07),
        direction: new Vector3(0, 0, -1),
        bore: 0.05,
      });
    }
  });
}

/** White fog that creeps over the bund when ammonia escapes: cold and full of droplets, it is heavier than air. */
function leak(plant: PlantBuilder): void {
  for (const [x, y, dx, dy] of [
    [63.2, 18.6, -1, -0.5],
    [64.6, 18.4, -0.2, -1],
    [62.4, 20.4, -1, 0.2],
    [65.6, 18.5, 0.4, -1],
  ] as const)
    plant.outlets.push({
      by: { flow: 'GT-402A', full: 120 },
      what: 'fog',
      at: new Vector3(x, y, 0.55),
      direction: new Vector3(dx, dy, 0.05).normalize(),
      bore: 0.55,
      force: 2.4,
    });
}

function shower(plant: PlantBuilder, at: Point): void {
  const frame = standing([at[0], at[1], 0]);
  bar(plant.body, paint.mediumFinish.water, frame, [0, 0, 0], [0, 0, 2.45], 0.026, 10);
  bar(plant.body, paint.mediumFinish.water, frame, [0, 0, 2.4], [0, -0.6, 2.4], 0.02, 10);
  revolve(
    plant.body,
    paint.safetyYellow,
    shifted(frame, 0, -0.6, 2.24),
    [
      [0.15, 0],
      [0.15, 0.02],
      [0.03, 0.12],
      [0, 0.14],
    ],
    { segments: 14 },
  );
  revolve(
    plant.body,
    paint.safetyYellow,
    shifted(frame, 0, -0.26, 0.95),
    [
      [0, 0],
      [0.15, 0.06],
      [0.155, 0.09],
      [0.14, 0.09],
      [0, 0.02],
    ],
    { segments: 14 },
  );
  box(plant.body, paint.mediumFinish.water, standing([at[0], at[1], 0.01]), [0.5, 0.5, 0.02]);
}

/** A post with an instrument's cable, from the ground to its foot. */
function post(plant: PlantBuilder, [x, y, z]: Point): void {
  bar(plant.body, paint.galvanised, standing([x, y + 0.06, 0]), [0, 0, 0], [0, 0, z], 0.025, 10);
}

/** Movable steps with a deck at 2 m, from which the probe ports of R-301 are reached. */
function movableSteps(plant: PlantBuilder): void {
  const [x0, y0, x1, y1] = steps;
  const top = 2;
  const world = standing([0, 0, 0]);
  box(plant.body, paint.chequer, standing([(x0 + x1) / 2, (y0 + y1) / 2, top - 0.03]), [x1 - x0, y1 - y0, 0.06], 0.005);
  for (const x of [x0, x1]) {
    for (const y of [y0, y1]) {
      bar(plant.body, paint.safetyYellow, world, [x, y, 0.08], [x, y, top + (y === y1 ? 0 : 1.05)], 0.022, 8);
      cylinder(plant.body, paint.rubber, along([x - 0.02, y, 0.08], [1, 0, 0]), 0.08, 0, 0.04, 12);
    }
    for (const z of [top + 0.55, top + 1.05])
      bar(plant.body, paint.safetyYellow, world, [x, y0, z], [x, y1, z], 0.018, 8);
    bar(plant.body, paint.safetyYellow, world, [x, y0, 0.5], [x, y1, 1.6], 0.016, 8);
  }
  bar(plant.body, paint.safetyYellow, world, [x0, y0, top + 1.05], [x1, y0, top + 1.05], 0.018, 8);
  // A flight along the east end, five treads.
  for (let i = 0; i < 5; i++) {
    box(
      plant.body,
      paint.chequer,
      standing([x1 + 0.22 * (i + 1) - 0.06, (y0 + y1) / 2, top - (top / 6) * (i + 1)]),
      [0.24, 0.7, 0.03],
    );
  }
  for (const y of [(y0 + y1) / 2 - 0.37, (y0 + y1) / 2 + 0.37])
    bar(plant.body, paint.safetyYellow, world, [x1, y, top - 0.05], [x1 + 1.3, y, 0.05], 0.025, 8);
}

/** Draws the bunds and yards. */
export function drawYards(plant: PlantBuilder): void {
  plant.zone('bottom');
  movableSteps(plant);
  plant.zone('acid');
  bund(plant, [38.6, 18.7, 48.4, 21.5], 0.32);
  plant.zone('ground');
  slab(plant, 60.2, 14.5, 71, 24.5);
  slab(plant, -17, -4.5, -0.4, 23.5);
  plant.zone('ammonia');
  bund(plant, [60.5, 18.0, 69.2, 22.9], 0.38);
  waterCurtain(plant, [66, 20, 6.2]);
  shower(plant, [61.4, 16.2, 0]);
  leak(plant);
  plant.zone('outdoors');
  for (const at of [
    [63.9, 18.3, 1.3],
    [68.2, 18.2, 1.3],
  ] as const)
    post(plant, at);
  // Beacons of the gas detectors, lit from the alarm limit on.
  for (const [tag, x, y] of [
    ['GT-402A', 63.9, 18.36],
    ['GT-402B', 68.2, 18.26],
  ] as const) {
    cylinder(plant.body, paint.galvanised, standing([x, y, 1.6]), 0.05, 0, 0.06, 12);
    plant.lamps.push({
      tag,
      above: AMMONIA_ALARM,
      below: Infinity,
      frame: standing([x, y, 1.66]),
      size: 0.06,
      look: paint.lampRed.color,
    });
  }
  plate(
    plant,
    along([65, 17.9, 0.22], [0, -1, 0], [1, 0, 0]),
    1.5,
    0.25,
    [384, 64],
    { kind: 'sign', text: 'ammonia', ground: '#6B3F8E', ink: '#FFFFFF' },
    0,
  );
}
