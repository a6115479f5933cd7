// The building around: floor, walls with window bands, columns, trusses, roof lights, crane, lamps, lettering.
import type { Matrix4 } from 'three';
import type { PlantBuilder, Surface } from '../equipment/builder.ts';
import { type Point, shifted, standing } from '../equipment/frame.ts';
import { type Finish, finish } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { box, cylinder, panel, revolve } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';
import { column } from '../equipment/structure.ts';
import { drawCrane } from './crane.ts';
import { bund, gableColumns, gates, hall } from './places.ts';
import { drawRoof, roofHeight } from './roof.ts';
import { drawSurroundings } from './surroundings.ts';

const { length, width, eaves } = hall;
const bands = [
  { from: 1.25, to: 4.2 },
  { from: 9.6, to: 12.4 },
] as const;
const mullion = finish('#E6E9EA', 0.5, 0);
/** PVC with the daylight of the yard behind it. */
const clearStrips = [finish('#CFE0E4', 0.25, 0), finish('#B4C6CC', 0.25, 0)] as const;

/** A stretch along a wall. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A wall seen from inside: plinth, sheet, two bands of windows; a gate up to the top of the lower band. `frame`: x along the wall, z up, y into the hall. */
function wall(
  plant: PlantBuilder,
  at: Point,
  turn: number,
  span: number,
  top: (x: number) => number,
  gate?: Stretch,
): void {
  const frame = standing(at, turn);
  const whole: readonly Stretch[] = [{ from: 0, to: span }];
  const sides = gate
    ? [
        { from: 0, to: gate.from },
        { from: gate.to, to: span },
      ]
    : whole;
  const strip = (surface: Surface, look: Finish, z0: number, z1: number, depth = 0): void => {
    const mesh = plant.on(surface);
    mesh.begin(frame, look);
    for (const { from, to } of z1 <= bands[0].to ? sides : whole) {
      const cuts = Math.ceil(((to - from) / span) * 6);
      for (let i = 0; i < cuts; i++) {
        const a = from + ((to - from) * i) / cuts;
        const b = from + ((to - from) * (i + 1)) / cuts;
        mesh.quad(
          mesh.vertex(b, depth, z0, 0, 1, 0, b, z0),
          mesh.vertex(a, depth, z0, 0, 1, 0, a, z0),
          mesh.vertex(a, depth, z1 > eaves - 0.1 ? top(a) : z1, 0, 1, 0, a, z1),
          mesh.vertex(b, depth, z1 > eaves - 0.1 ? top(b) : z1, 0, 1, 0, b, z1),
        );
      }
    }
  };
  /** A bar along the wall, thick and high. */
  const along = (look: Finish, z: number, depth: number, thick: number, high: number): void => {
    for (const { from, to } of z < bands[0].to ? sides : whole)
      box(plant.body, look, shifted(frame, (from + to) / 2, depth, z), [to - from, thick, high]);
  };
  strip('uber', paint.plinth, 0, 1.1, 0.06);
  along(paint.concrete, 1.12, 0.05, 0.16, 0.06);
  strip('wall', paint.wall, 1.1, bands[0].from);
  strip('wall', paint.wall, bands[0].to, bands[1].from);
  strip('wall', paint.wall, bands[1].to, eaves);
  for (const { from, to } of bands) {
    const height = to - from;
    const mesh = plant.on('sky');
    mesh.begin(frame, paint.plain);
    const left = at[0] + at[1];
    for (const { from: a, to: b } of to <= bands[0].to ? sides : whole)
      mesh.quad(
        mesh.vertex(b, -0.12, from, 0, 1, 0, (left + b) / 60, from / 13),
        mesh.vertex(a, -0.12, from, 0, 1, 0, (left + a) / 60, from / 13),
        mesh.vertex(a, -0.12, to, 0, 1, 0, (left + a) / 60, to / 13),
        mesh.vertex(b, -0.12, to, 0, 1, 0, (left + b) / 60, to / 13),
      );
    for (const z of [from, from + height / 2, to])
      along(mullion, z, -0.03, 0.07, z === from + height / 2 ? 0.045 : 0.09);
    for (let x = 0; x <= span; x += 1.5) {
      if (gate && to <= bands[0].to && x > gate.from && x < gate.to) continue;
      box(plant.body, mullion, shifted(frame, x, -0.03, from + height / 2), [0.055, 0.06, height]);
    }
  }
  if (!gate) return;
  gateway(plant, frame, gate, bands[0].to);
  outerFace(plant, frame, top, gate);
}

/** How far the outer face of a wall lies behind its inner one, m: behind the pictures in its windows. */
const THICK = 0.16;

/** A gable as one sees it from its yard: plinth, sheet and panes in their frames; `gate` is left open up to the lower panes' heads. */
function outerFace(plant: PlantBuilder, frame: Matrix4, top: (x: number) => number, gate: Stretch): void {
  const sides: readonly Stretch[] = [
    { from: 0, to: gate.from },
    { from: gate.to, to: width },
  ];
  // Split at the ridge, so that the sheet ends along the roof.
  const upper: readonly Stretch[] = [
    { from: 0, to: width / 2 },
    { from: width / 2, to: width },
  ];
  const face = (
    surface: Surface,
    look: Finish,
    stretches: readonly Stretch[],
    z0: number,
    z1: number,
    depth = THICK,
  ) => {
    const mesh = plant.on(surface);
    mesh.begin(frame, look);
    for (const { from, to } of stretches) {
      const head = (x: number): number => (z1 === eaves ? top(x) : z1);
      mesh.quad(
        mesh.vertex(from, -depth, z0, 0, -1, 0, from, z0),
        mesh.vertex(to, -depth, z0, 0, -1, 0, to, z0),
        mesh.vertex(to, -depth, head(to), 0, -1, 0, to, head(to)),
        mesh.vertex(from, -depth, head(from), 0, -1, 0, from, head(from)),
      );
    }
  };
  const posts = (stretches: readonly Stretch[]): readonly Stretch[] =>
    stretches.flatMap(({ from, to }) => {
      const panes = Math.round((to - from) / 3);
      return Array.from({ length: panes + 1 }, (_, i) => {
        const x = from + ((to - from) * i) / panes;
        return { from: Math.max(from, x - 0.04), to: Math.min(to, x + 0.04) };
      });
    });
  face('uber', paint.plinth, sides, 0, 1.1, THICK + 0.05);
  face('wall', paint.wall, sides, 1.1, bands[0].from);
  face('wall', paint.wall, upper, bands[0].to, bands[1].from);
  face('wall', paint.wall, upper, bands[1].to, eaves);
  for (const [{ from, to }, stretches] of [
    [bands[0], sides],
    [bands[1], upper],
  ] as const) {
    face('uber', paint.pane, stretches, from, to, THICK - 0.02);
    face('uber', mullion, posts(stretches), from, to);
  }
}

/** A gate that stands open: portal, the shutter rolled up above it, and a curtain of clear strips that keeps draught and insects out. */
function gateway(plant: PlantBuilder, frame: Matrix4, { from, to }: Stretch, height: number): void {
  const middle = (from + to) / 2;
  for (const x of [from - 0.09, to + 0.09])
    box(plant.body, paint.columnSteel, shifted(frame, x, 0.06, height / 2), [0.18, 0.24, height]);
  box(plant.body, paint.columnSteel, shifted(frame, middle, 0.06, height + 0.1), [to - from + 0.36, 0.24, 0.2]);
  box(plant.body, paint.galvanised, shifted(frame, middle, 0.26, height + 0.45), [to - from + 0.3, 0.5, 0.5]);
  box(plant.body, paint.motorBlue, shifted(frame, to + 0.3, 0.26, height + 0.42), [0.28, 0.3, 0.3]);
  const strips = Math.round((to - from) / 0.3);
  const mesh = plant.on('uber');
  for (let i = 0; i < strips; i++) {
    const a = from + ((to - from) * i) / strips;
    const b = from + ((to - from) * (i + 1)) / strips;
    // Every other one hangs behind its neighbours and reaches under them.
    const behind = i % 2;
    const [depth, under] = behind ? [0.015, 0.04] : [0.03, 0];
    mesh.begin(frame, clearStrips[behind]!);
    mesh.quad(
      mesh.vertex(b + under, depth, 0.03, 0, 1, 0, b, 0),
      mesh.vertex(a - under, depth, 0.03, 0, 1, 0, a, 0),
      mesh.vertex(a - under, depth, height, 0, 1, 0, a, height),
      mesh.vertex(b + under, depth, height, 0, 1, 0, b, height),
    );
  }
}

function walls(plant: PlantBuilder): void {
  plant.zone('walls');
  const flat = (): number => eaves + 0.3;
  wall(plant, [length, width, 0], Math.PI, length, flat);
  plant.zone('south');
  wall(plant, [0, 0, 0], 0, length, flat);
  plant.zone('walls');
  wall(plant, [0, width, 0], -Math.PI / 2, width, (t) => roofHeight(width - t) + 0.2, {
    from: width - gates[0].y1,
    to: width - gates[0].y0,
  });
  wall(plant, [length, 0, 0], Math.PI / 2, width, (t) => roofHeight(t) + 0.2, {
    from: gates[1].y0,
    to: gates[1].y1,
  });
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
    for (const y of gableColumns) column(plant, paint.columnSteel, [x, y, 0], eaves, 0.34);
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
        paint.lit,
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
  const [west, south, east, north] = bund;
  const kerb: readonly (readonly [number, number, number, number])[] = [
    [west, south, east, south],
    [west, north, east, north],
    [west, south, west, north],
    [east, south, east, north],
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
  drawRoof(plant);
  drawCrane(plant);
  lamps(plant);
  safetyEquipment(plant);
  drawSurroundings(plant);
}
