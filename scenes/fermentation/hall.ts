// The building around: floor, walls with window bands, columns, trusses, roof lights, crane, lamps, lettering.
import type { PlantBuilder, Surface } from '../equipment/builder.ts';
import { along, type Point, shifted, standing } from '../equipment/frame.ts';
import { finish } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { bar, box, cylinder, panel, revolve, torus } from '../equipment/shapes.ts';
import { beam, column } from '../equipment/structure.ts';
import { hall } from './places.ts';

const { length, width, eaves, ridge, crane } = hall;
const bands = [
  { from: 1.25, to: 4.2 },
  { from: 9.6, to: 12.4 },
] as const;
const mullion = finish('#E6E9EA', 0.5, 0);
const deepRoof = finish('#868E93', 0.8, 0);
const plain = finish('#FFFFFF', 1, 0);

/** A wall seen from inside: plinth, sheet, two bands of windows. `frame`: x along the wall, z up, y into the hall. */
function wall(plant: PlantBuilder, at: Point, turn: number, span: number, top: (x: number) => number): void {
  const frame = standing(at, turn);
  const strip = (surface: Surface, look = paint.wall, z0 = 0, z1 = 1, depth = 0): void => {
    const mesh = plant.on(surface);
    mesh.begin(frame, look);
    const cuts = 6;
    for (let i = 0; i < cuts; i++) {
      const a = (span * i) / cuts;
      const b = (span * (i + 1)) / cuts;
      mesh.quad(
        mesh.vertex(b, depth, z0, 0, 1, 0, b, z0),
        mesh.vertex(a, depth, z0, 0, 1, 0, a, z0),
        mesh.vertex(a, depth, z1 > eaves - 0.1 ? top(a) : z1, 0, 1, 0, a, z1),
        mesh.vertex(b, depth, z1 > eaves - 0.1 ? top(b) : z1, 0, 1, 0, b, z1),
      );
    }
  };
  strip('uber', paint.plinth, 0, 1.1, 0.06);
  box(plant.body, paint.concrete, shifted(frame, span / 2, 0.05, 1.12), [span, 0.16, 0.06]);
  strip('wall', paint.wall, 1.1, bands[0].from);
  strip('wall', paint.wall, bands[0].to, bands[1].from);
  strip('wall', paint.wall, bands[1].to, eaves);
  for (const { from, to } of bands) {
    const height = to - from;
    const mesh = plant.on('sky');
    mesh.begin(frame, plain);
    mesh.quad(
      mesh.vertex(span, -0.12, from, 0, 1, 0, (at[0] + at[1] + span) / 60, from / 13),
      mesh.vertex(0, -0.12, from, 0, 1, 0, (at[0] + at[1]) / 60, from / 13),
      mesh.vertex(0, -0.12, to, 0, 1, 0, (at[0] + at[1]) / 60, to / 13),
      mesh.vertex(span, -0.12, to, 0, 1, 0, (at[0] + at[1] + span) / 60, to / 13),
    );
    for (const z of [from, from + height / 2, to]) {
      box(plant.body, mullion, shifted(frame, span / 2, -0.03, z), [
        span,
        0.07,
        z === from + height / 2 ? 0.045 : 0.09,
      ]);
    }
    for (let x = 0; x <= span; x += 1.5)
      box(plant.body, mullion, shifted(frame, x, -0.03, from + height / 2), [0.055, 0.06, height]);
  }
}

function roofHeight(y: number): number {
  return eaves + (ridge - eaves) * (1 - Math.abs(y - width / 2) / (width / 2));
}

function walls(plant: PlantBuilder): void {
  plant.zone('walls');
  const flat = (): number => eaves + 0.3;
  wall(plant, [length, width, 0], Math.PI, length, flat);
  plant.zone('south');
  wall(plant, [0, 0, 0], 0, length, flat);
  plant.zone('walls');
  wall(plant, [0, width, 0], -Math.PI / 2, width, (t) => roofHeight(width - t) + 0.2);
  wall(plant, [length, 0, 0], Math.PI / 2, width, (t) => roofHeight(t) + 0.2);
}

function roof(plant: PlantBuilder): void {
  plant.zone('roof');
  const mesh = plant.on('wall');
  for (const [y0, y1] of [
    [0, width / 2],
    [width / 2, width],
  ] as const) {
    const slope = (roofHeight(y1) - roofHeight(y0)) / (y1 - y0);
    const n = Math.hypot(1, slope);
    mesh.begin(standing([0, 0, 0]), deepRoof);
    mesh.quad(
      mesh.vertex(0, y0, roofHeight(y0), 0, slope / n, -1 / n, 0, y0),
      mesh.vertex(0, y1, roofHeight(y1), 0, slope / n, -1 / n, 0, y1),
      mesh.vertex(length, y1, roofHeight(y1), 0, slope / n, -1 / n, length, y1),
      mesh.vertex(length, y0, roofHeight(y0), 0, slope / n, -1 / n, length, y0),
    );
    for (let x = 3; x < length; x += 6) {
      const glow = plant.on('glow');
      glow.begin(standing([0, 0, 0]), finish('#FFFFFF', 1, 0));
      const a = y0 + 3.2;
      const b = y1 - 3.2;
      glow.quad(
        glow.vertex(x - 0.8, a, roofHeight(a) - 0.03, 0, 0, -1),
        glow.vertex(x - 0.8, b, roofHeight(b) - 0.03, 0, 0, -1),
        glow.vertex(x + 0.8, b, roofHeight(b) - 0.03, 0, 0, -1),
        glow.vertex(x + 0.8, a, roofHeight(a) - 0.03, 0, 0, -1),
      );
    }
    for (let k = 0; k <= 6; k++) {
      const y = y0 + ((y1 - y0) * k) / 6;
      beam(plant, paint.columnSteel, [0, y, roofHeight(y) - 0.04], [length, y, roofHeight(y) - 0.04], 0.16, 0.07);
    }
  }
  for (let x = 0; x <= length; x += 6) truss(plant, x);
}

function truss(plant: PlantBuilder, x: number): void {
  const lower = eaves - 0.7;
  const look = paint.columnSteel;
  const at = (y: number, z: number): Point => [x, y, z];
  bar(plant.body, look, standing([0, 0, 0]), at(0.4, lower), at(width - 0.4, lower), 0.075, 6, false);
  for (const [a, b] of [
    [0.4, width / 2],
    [width / 2, width - 0.4],
  ] as const) {
    bar(
      plant.body,
      look,
      standing([0, 0, 0]),
      at(a, roofHeight(a) - 0.24),
      at(b, roofHeight(b) - 0.24),
      0.08,
      6,
      false,
    );
  }
  const bays = 10;
  for (let i = 0; i < bays; i++) {
    const a = 0.4 + ((width - 0.8) * i) / bays;
    const b = 0.4 + ((width - 0.8) * (i + 1)) / bays;
    const middle = (a + b) / 2;
    const top = roofHeight(middle) - 0.24;
    bar(plant.body, look, standing([0, 0, 0]), at(a, lower), at(middle, top), 0.042, 6, false);
    bar(plant.body, look, standing([0, 0, 0]), at(middle, top), at(b, lower), 0.042, 6, false);
  }
}

function columns(plant: PlantBuilder): void {
  plant.zone('columns');
  for (let x = 0; x <= length; x += 6) {
    for (const y of [0.45, width - 0.45]) {
      plant.zone(y < 1 ? 'south' : 'columns');
      column(plant, paint.columnSteel, [Math.min(length - 0.3, Math.max(0.3, x)), y, 0], eaves, 0.46, Math.PI / 2);
    }
  }
  for (const x of [0.35, length - 0.35])
    for (const y of [6, 12, 18]) column(plant, paint.columnSteel, [x, y, 0], eaves, 0.34);
}

function overheadCrane(plant: PlantBuilder): void {
  plant.zone('crane');
  for (const y of [1.1, width - 1.1]) {
    beam(plant, paint.safetyYellow, [0.3, y, crane], [length - 0.3, y, crane], 0.55, 0.24);
    box(plant.body, paint.rail, standing([length / 2, y, crane + 0.05]), [length - 0.6, 0.07, 0.1]);
    for (let x = 6; x < length; x += 6) {
      const side = y < 2 ? -1 : 1;
      box(plant.body, paint.columnSteel, standing([x, y + side * 0.32, crane - 0.66]), [0.26, 0.7, 0.2]);
    }
  }
  // Bridge with end carriages, trolley and hook, parked east of R-301.
  const x = 40;
  for (const dx of [-0.75, 0.75]) {
    box(plant.body, paint.safetyYellow, standing([x + dx, width / 2, crane + 0.52]), [0.42, width - 2, 0.78], 0.02);
    box(plant.body, paint.rail, standing([x + dx, width / 2, crane + 0.94]), [0.07, width - 2.2, 0.06]);
  }
  for (const y of [1.1, width - 1.1]) {
    box(plant.body, paint.safetyYellow, standing([x, y, crane + 0.34]), [2.8, 0.34, 0.42], 0.03);
    for (const dx of [-1.1, 1.1])
      cylinder(plant.body, paint.rail, along([x + dx, y, crane + 0.24], [0, 1, 0]), 0.2, -0.08, 0.08, 18);
  }
  box(plant.body, paint.motorBlue, standing([x, 9.4, crane + 1.12]), [1.9, 1.5, 0.34], 0.03);
  cylinder(plant.body, paint.motorBlue, along([x - 0.5, 9.1, crane + 1.52], [1, 0, 0]), 0.24, 0, 1, 20, 0.02);
  for (const dx of [-0.09, 0.09])
    bar(plant.body, paint.rubber, standing([0, 0, 0]), [x + dx, 9.4, crane + 1], [x + dx, 9.4, 13.4], 0.012, 6);
  box(plant.body, paint.safetyYellow, standing([x, 9.4, 13.25]), [0.34, 0.22, 0.42], 0.04);
  torus(plant.body, paint.rail, along([x, 9.4, 12.92], [0, 1, 0]), 0.1, 0.03, 18, 8);
  bar(plant.body, paint.rubber, standing([0, 0, 0]), [x + 1.3, 6.3, crane + 0.3], [x + 1.3, 6.3, 10.8], 0.014, 6);
  box(plant.body, paint.safetyYellow, standing([x + 1.3, 6.3, 10.65]), [0.09, 0.08, 0.3], 0.012);
}

function lamps(plant: PlantBuilder): void {
  plant.zone('lamps');
  for (let x = 6; x < length; x += 6) {
    for (const y of [4.2, 12, 19.8]) {
      if (Math.abs(x - 40) < 3 && y === 12) continue;
      const z = 14.2;
      const frame = standing([x + (y === 12 ? 3 : 0), y, z]);
      bar(plant.body, paint.rubber, frame, [0, 0, 0.42], [0, 0, eaves - 0.8 - z], 0.012, 5, false);
      revolve(
        plant.body,
        paint.black,
        frame,
        [
          [0.3, 0],
          [0.285, 0.06],
          [0.16, 0.19],
          [0.11, 0.2],
          [0.11, 0.38],
          [0.02, 0.4],
          [0, 0.44],
        ],
        { segments: 12 },
      );
      const glow = plant.on('glow');
      revolve(
        glow,
        finish('#FFF2D6', 1, 0),
        frame,
        [
          [0, 0.012],
          [0.27, 0.012],
        ],
        { segments: 12 },
      );
    }
  }
}

function ground(plant: PlantBuilder): void {
  plant.zone('ground');
  panel(plant.on('floor'), paint.floorGrey, standing([length / 2, width / 2, 0]), length, width, [0, 0, length, width]);
  panel(plant.body, paint.ground, standing([length / 2, width / 2, -0.15]), length + 90, width + 90);
  // Gutter with grating and the bund kerb round the valves under R-301.
  const gutter: readonly (readonly [number, number, number, number])[] = [
    [26.2, 5.9, 36.4, 6.2],
    [26.2, 13.8, 36.4, 14.1],
  ];
  for (const [x0, y0, x1, y1] of gutter) {
    panel(plant.body, paint.black, standing([(x0 + x1) / 2, (y0 + y1) / 2, 0.004]), x1 - x0, y1 - y0);
    panel(plant.on('grating'), paint.grating, standing([(x0 + x1) / 2, (y0 + y1) / 2, 0.012]), x1 - x0, y1 - y0);
    for (const y of [y0 - 0.02, y1 + 0.02])
      box(plant.body, paint.galvanised, standing([(x0 + x1) / 2, y, 0.008]), [x1 - x0, 0.04, 0.02]);
  }
  const kerb: readonly (readonly [number, number, number, number])[] = [
    [26, 5.6, 36.6, 5.6],
    [26, 14.4, 36.6, 14.4],
    [26, 5.6, 26, 14.4],
    [36.6, 5.6, 36.6, 14.4],
  ];
  for (const [x0, y0, x1, y1] of kerb) {
    const size: Point = [Math.abs(x1 - x0) + 0.12, Math.abs(y1 - y0) + 0.12, 0.11];
    box(plant.body, paint.concrete, standing([(x0 + x1) / 2, (y0 + y1) / 2, 0.055]), size, 0.03);
  }
}

/** Extinguishers and an emergency shower: what every workshop has by its columns. */
function safetyEquipment(plant: PlantBuilder): void {
  plant.zone('ground');
  for (const [x, y] of [
    [24.6, 18.6],
    [24.95, 18.6],
    [38.6, 18.6],
    [38.95, 18.6],
    [12.2, 3.4],
  ] as const) {
    const frame = standing([x, y, 0]);
    revolve(
      plant.body,
      paint.signRed,
      frame,
      [
        [0, 0.02],
        [0.085, 0.03],
        [0.09, 0.06],
        [0.09, 0.42],
        [0.06, 0.49],
        [0.025, 0.51],
        [0.025, 0.56],
        [0, 0.56],
      ],
      { segments: 18 },
    );
    box(plant.body, paint.black, shifted(frame, 0.03, 0, 0.58), [0.14, 0.03, 0.03]);
    bar(plant.body, paint.rubber, frame, [0.05, 0, 0.55], [0.12, 0, 0.2], 0.012, 6);
  }
  const shower = standing([23.9, 12.6, 0]);
  bar(plant.body, paint.mediumFinish.water, shower, [0, 0, 0], [0, 0, 2.3], 0.024, 10);
  bar(plant.body, paint.mediumFinish.water, shower, [0, 0, 2.28], [0.6, 0, 2.28], 0.02, 10);
  revolve(
    plant.body,
    paint.safetyYellow,
    shifted(shower, 0.6, 0, 2.14),
    [
      [0.14, 0],
      [0.14, 0.015],
      [0.03, 0.1],
      [0, 0.12],
    ],
    { segments: 12 },
  );
  revolve(
    plant.body,
    paint.safetyYellow,
    shifted(shower, 0.22, 0, 0.95),
    [
      [0, 0],
      [0.08, 0.01],
      [0.15, 0.07],
      [0.155, 0.08],
      [0.14, 0.08],
      [0.07, 0.03],
      [0, 0.025],
    ],
    { segments: 12 },
  );
  bar(plant.body, paint.mediumFinish.water, shower, [0, 0, 0.98], [0.22, 0, 0.98], 0.014, 8);
  cylinder(plant.body, paint.galvanised, shower, 0.12, 0, 0.015, 18);
}

/** Draws the hall. */
export function drawHall(plant: PlantBuilder): void {
  ground(plant);
  walls(plant);
  columns(plant);
  roof(plant);
  overheadCrane(plant);
  lamps(plant);
  safetyEquipment(plant);
}
