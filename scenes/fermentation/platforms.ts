// The +5.0 m chequer-plate floor and the +9.5 m grating with their steelwork, railings and stairs.
import type { RoutedPipe } from '../../src/plant/piping.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { bore } from '../equipment/dimensions.ts';
import { along, type Point, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { box, extrude } from '../equipment/shapes.ts';
import { beam, channelSection, column, curb, deck, endPlate, flight, railing } from '../equipment/structure.ts';
import { type Platform, platforms, type Rect } from './platform-plan.ts';

function inRect(rect: Rect, x: number, y: number): boolean {
  return x > rect[0] && x < rect[2] && y > rect[1] && y < rect[3];
}

function floorPlate(plant: PlantBuilder, platform: Platform): void {
  const { floor, surface, rects, openings } = platform;
  for (const rect of rects) {
    const mine = openings.filter(({ x, y }) => inRect(rect, x, y));
    if (surface === 'chequer') {
      deck(plant, 'chequer', paint.chequer, rect, mine, floor);
      plant.zone('soffit');
      deck(plant, 'uber', paint.underside, rect, mine, floor - 0.012, false);
      plant.zone('middle-floor');
    } else {
      deck(plant, 'grating', paint.grating, rect, mine, floor);
    }
  }
  for (const { x, y, r } of openings) curb(plant, x, y, floor, r);
}

/** A channel round the edge of a platform, its back outwards. */
function edge(plant: PlantBuilder, path: readonly Point[], depth: number): void {
  for (let i = 0; i < path.length; i++) {
    const a = path[i]!;
    const b = path[(i + 1) % path.length]!;
    const axis: Point = [b[0] - a[0], b[1] - a[1], 0];
    const length = Math.hypot(axis[0], axis[1]);
    const frame = along([a[0], a[1], a[2] - depth / 2 - 0.012], axis, [0, 0, 1]);
    extrude(plant.body, paint.frameSteel, frame, channelSection(depth, depth * 0.35), 0, length);
  }
}

/** Columns under +5.0; those that go on to +9.5 carry both floors. */
const legs: readonly Point[] = [
  [13.3, 4.3, 0],
  [13.3, 11, 0],
  [13.3, 17.7, 0],
  [19, 4.3, 0],
  [19, 11, 0],
  [19, 17.7, 0],
  [44, 4.3, 0],
  [44, 10.3, 0],
  [49, 4.3, 0],
  [49, 10.3, 0],
  [53.7, 4.3, 0],
  [53.7, 10.3, 0],
];
const tallLegs: readonly Point[] = [
  [25.3, 5.5, 0],
  [25.3, 11.6, 0],
  [25.3, 17.3, 0],
  [31.5, 17.3, 0],
  [37.7, 5.5, 0],
  [37.7, 11.6, 0],
  [37.7, 17.3, 0],
];

function clearOf(platform: Platform, x0: number, y0: number, x1: number, y1: number): boolean {
  return platform.openings.every(({ x, y, r }) => {
    const t = Math.max(
      0,
      Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2)),
    );
    return Math.hypot(x0 + t * (x1 - x0) - x, y0 + t * (y1 - y0) - y) > r + 0.12;
  });
}

/** Depth and flange width of a joist. */
const JOIST = { depth: 0.2, width: 0.1 } as const;

/** Whether pipes leave a joist under a floor its place, with a finger's breadth; `rect`: its outline in the plan. */
function isFree(pipes: readonly RoutedPipe[], floor: number, [x0, y0, x1, y1]: Rect): boolean {
  const low = [x0, y0, floor - JOIST.depth - 0.014];
  const high = [x1, y1, floor];
  return pipes.every(({ points, dn }) => {
    const room = bore(dn).od / 2 + 0.02;
    return points
      .slice(1)
      .every((b, i) =>
        [0, 1, 2].some(
          (k) => Math.max(points[i]![k]!, b[k]!) + room < low[k]! || Math.min(points[i]![k]!, b[k]!) - room > high[k]!,
        ),
      );
  });
}

/** Moves aside that are tried in turn, 0 first, by 50 mm to either side. */
const ASIDE = Array.from({ length: 21 }, (_, i) => (i % 2 === 0 ? i / 2 : -(i + 1) / 2) * 0.05);

/** Places of the joists of a rectangle: one in each pitch, moved a little aside where a pipe passes the floor. */
function joistPlaces(pipes: readonly RoutedPipe[], floor: number, [x0, y0, x1, y1]: Rect, pitch: number): number[] {
  const places: number[] = [];
  for (let x = x0 + pitch; x < x1 - 0.5; x += pitch) {
    const half = JOIST.width / 2;
    places.push(x + (ASIDE.find((by) => isFree(pipes, floor, [x + by - half, y0, x + by + half, y1])) ?? 0));
  }
  return places;
}

function joists(plant: PlantBuilder, pipes: readonly RoutedPipe[], platform: Platform, pitch: number): void {
  const z = platform.floor - 0.014;
  const piece = (x: number, y0: number, y1: number): void =>
    beam(plant, paint.frameSteel, [x, y0, z], [x, y1, z], JOIST.depth, JOIST.width);
  for (const rect of platform.rects) {
    const [, y0, , y1] = rect;
    for (const x of joistPlaces(pipes, platform.floor, rect, pitch)) {
      if (clearOf(platform, x, y0, x, y1)) piece(x, y0, y1);
      else {
        const hole = platform.openings.find(({ x: cx, r }) => Math.abs(cx - x) < r + 0.12)!;
        const reach = hole.r + 0.2;
        piece(x, y0, hole.y - reach);
        piece(x, hole.y + reach, y1);
      }
    }
  }
}

/** Trimmers beside an opening carry the joists that it cuts. */
function trimmers(plant: PlantBuilder, pipes: readonly RoutedPipe[], platform: Platform, pitch: number): void {
  const z = platform.floor - 0.014;
  for (const { x, y, r } of platform.openings) {
    const rect = platform.rects.find((own) => inRect(own, x, y))!;
    const first = rect[0] + Math.floor((x - r - 0.12 - rect[0]) / pitch) * pitch;
    const last = rect[0] + Math.ceil((x + r + 0.12 - rect[0]) / pitch) * pitch;
    for (const side of [-1, 1]) {
      const half = JOIST.width / 2;
      const out = ASIDE.find(
        (by) =>
          by >= 0 &&
          isFree(pipes, platform.floor, [
            first,
            y + side * (r + 0.2 + by) - half,
            last,
            y + side * (r + 0.2 + by) + half,
          ]),
      );
      const at = y + side * (r + 0.2 + (out ?? 0));
      beam(plant, paint.frameSteel, [first, at, z], [last, at, z], JOIST.depth, JOIST.width);
    }
  }
}

/** The main beams, their tops flush with the joists between them, as the layout keeps pipes clear of them. */
function girders(plant: PlantBuilder): void {
  const main: readonly (readonly [Point, Point])[] = [
    [
      [13.3, 11, 4.96],
      [28.4, 11, 4.96],
    ],
    [
      [33.6, 11, 4.96],
      [38, 11, 4.96],
    ],
    [
      [25.3, 4, 4.96],
      [25.3, 18, 4.96],
    ],
    [
      [37.7, 4, 4.96],
      [37.7, 18, 4.96],
    ],
    [
      [13.3, 4.3, 4.96],
      [54, 4.3, 4.96],
    ],
    [
      [13.3, 17.7, 4.96],
      [38, 17.7, 4.96],
    ],
    [
      [38, 10.3, 4.96],
      [54, 10.3, 4.96],
    ],
    [
      [25.3, 5.2, 9.46],
      [25.3, 17.6, 9.46],
    ],
    [
      [37.7, 5.2, 9.46],
      [37.7, 17.6, 9.46],
    ],
    [
      [25, 5.5, 9.46],
      [38, 5.5, 9.46],
    ],
    [
      [25, 17.3, 9.46],
      [38, 17.3, 9.46],
    ],
    [
      [25, 13.2, 9.46],
      [38, 13.2, 9.46],
    ],
  ];
  for (const [from, to] of main) beam(plant, paint.frameSteel, from, to, 0.36, 0.17);
  for (const [x, y] of [...legs, ...tallLegs]) {
    endPlate(plant, paint.frameSteel, along([x, y - 0.15, 4.78], [0, -1, 0], [0, 0, 1]), 0.2, 0.4);
    // Haunches under the girders: wide below the beam, run out down the column.
    for (const side of [-1, 1]) {
      const frame = along([x + side * 0.13, y - 0.008, 4.6], [0, 1, 0], [side, 0, 0]);
      extrude(
        plant.body,
        paint.frameSteel,
        frame,
        side < 0
          ? [
              [0, 0],
              [0.5, 0],
              [0, 0.5],
            ]
              .map(([a, b]) => [a!, -b!] as [number, number])
              .reverse()
          : [
              [0, 0],
              [0.5, 0],
              [0, 0.5],
            ].map(([a, b]) => [a!, b!] as [number, number]),
        0,
        0.016,
      );
    }
  }
}

/** Draws both floors. */
export function drawPlatforms(plant: PlantBuilder, pipes: readonly RoutedPipe[]): void {
  const [middle, top] = platforms as [Platform, Platform];
  plant.zone('middle-floor');
  floorPlate(plant, middle);
  plant.zone('joists');
  joists(plant, pipes, middle, 2.05);
  trimmers(plant, pipes, middle, 2.05);
  plant.zone('middle-floor');
  for (const at of legs) column(plant, paint.columnSteel, at, 4.99, 0.26);
  for (const at of tallLegs) column(plant, paint.columnSteel, at, 9.48, 0.28);
  girders(plant);
  edge(
    plant,
    [
      [13, 4, 5],
      [54, 4, 5],
      [54, 10.6, 5],
      [38, 10.6, 5],
      [38, 18, 5],
      [13, 18, 5],
    ],
    0.26,
  );
  railing(plant, [
    [13.05, 16, 5],
    [13.05, 4.05, 5],
    [53.95, 4.05, 5],
    [53.95, 10.55, 5],
    [38.05, 10.55, 5],
    [38.05, 17.95, 5],
    [37.8, 17.95, 5],
  ]);
  // Gaps where the galleries to laboratory and control room begin.
  railing(plant, [
    [36.5, 17.95, 5],
    [30.8, 17.95, 5],
  ]);
  railing(plant, [
    [29.5, 17.95, 5],
    [21.4, 17.95, 5],
  ]);
  railing(plant, [
    [20.2, 17.95, 5],
    [13.05, 17.95, 5],
    [13.05, 17.3, 5],
  ]);

  plant.zone('top-floor');
  floorPlate(plant, top);
  joists(plant, pipes, top, 1.3);
  trimmers(plant, pipes, top, 1.3);
  edge(
    plant,
    [
      [25, 5.2, 9.5],
      [38, 5.2, 9.5],
      [38, 17.6, 9.5],
      [25, 17.6, 9.5],
    ],
    0.26,
  );
  railing(plant, [
    [28.9, 17.55, 9.5],
    [37.95, 17.55, 9.5],
    [37.95, 5.25, 9.5],
    [25.05, 5.25, 9.5],
    [25.05, 17.55, 9.5],
    [27.6, 17.55, 9.5],
  ]);

  plant.zone('stairs');
  // Ground to +5.0 along the west edge, with a landing half way and one at the top.
  flight(plant, [12.35, 7.6, 0], Math.PI / 2, 3.3, 2.5, 0.96);
  landing(plant, [11.85, 10.9, 12.85, 11.9], 2.5);
  flight(plant, [12.35, 11.9, 2.5], Math.PI / 2, 3.3, 2.5, 0.96);
  landing(plant, [11.85, 15.2, 13.0, 17.3], 5);
  railing(plant, [
    [11.88, 15.2, 5],
    [11.88, 17.27, 5],
    [13.0, 17.27, 5],
  ]);
  railing(plant, [
    [11.88, 10.9, 2.5],
    [11.88, 11.9, 2.5],
  ]);
  for (const [x, y, top2] of [
    [11.95, 11, 2.4],
    [11.95, 11.8, 2.4],
    [11.95, 15.4, 4.8],
    [11.95, 17.1, 4.8],
  ] as const) {
    column(plant, paint.columnSteel, [x, y, 0], top2, 0.12);
  }
  // +5.0 to +9.5 along the north edge.
  flight(plant, [21.4, 18.62, 5], 0, 6.2, 4.5, 0.96);
  landing(plant, [19.9, 18, 21.5, 19.14], 5);
  landing(plant, [27.6, 17.6, 28.9, 19.14], 9.5);
  railing(plant, [
    [20.2, 18, 5],
    [19.95, 18, 5],
    [19.95, 19.1, 5],
    [21.5, 19.1, 5],
  ]);
  railing(plant, [
    [27.6, 19.1, 9.5],
    [28.87, 19.1, 9.5],
    [28.87, 17.6, 9.5],
  ]);
  column(plant, paint.columnSteel, [28.7, 18.95, 0], 9.4, 0.16);
  column(plant, paint.columnSteel, [20.18, 18.95, 0], 4.8, 0.16);
}

function landing(plant: PlantBuilder, rect: Rect, z: number): void {
  const [x0, y0, x1, y1] = rect;
  deck(plant, 'chequer', paint.chequer, rect, [], z);
  deck(plant, 'uber', paint.frameSteel, rect, [], z - 0.012, false);
  edge(
    plant,
    [
      [x0, y0, z],
      [x1, y0, z],
      [x1, y1, z],
      [x0, y1, z],
    ],
    0.2,
  );
  box(plant.body, paint.frameSteel, standing([(x0 + x1) / 2, (y0 + y1) / 2, z - 0.1]), [x1 - x0, 0.08, 0.14]);
}
