// The rooms about the hall: compressor house in the yard, switchgear bay under the control room, control room and laboratory
// on +5.0 behind the pipe rack (content/fermentation.md 1.10), with what stands in them.
import type { PlantBuilder } from '../equipment/builder.ts';
import { type Point, shifted, standing, turned } from '../equipment/frame.ts';
import { finish } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, panel, torus } from '../equipment/shapes.ts';
import { column, railing } from '../equipment/structure.ts';
import { bar } from '../equipment/sweep.ts';
import { furnishControlRoom } from './control-room.ts';
import { upwards } from './equipment.ts';
import { furnishLaboratory } from './laboratory.ts';

const aluminium = finish('#D5DADC', 0.45, 0.3);
const board = finish('#E4E6E3', 0.7, 0);
const lino = finish('#7C8B90', 0.5, 0);

/** A wall between two places, from one height to another, seen from both sides. */
function wall(plant: PlantBuilder, [x0, y0]: Pair, [x1, y1]: Pair, z0: number, z1: number, thick = 0.1): void {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const frame = standing([(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2], Math.atan2(y1 - y0, x1 - x0));
  box(plant.on('wall'), paint.wall, frame, [length, thick, z1 - z0]);
}
type Pair = readonly [x: number, y: number];

/** A frame of posts and rails where glass is: what is behind is seen through it. */
function glazing(plant: PlantBuilder, x0: number, x1: number, y: number, z0: number, z1: number, pitch = 1.5): void {
  for (const z of [z0, z1]) box(plant.body, aluminium, standing([(x0 + x1) / 2, y, z]), [x1 - x0, 0.1, 0.07]);
  const count = Math.max(1, Math.round((x1 - x0) / pitch));
  for (let i = 0; i <= count; i++)
    box(plant.body, aluminium, standing([x0 + ((x1 - x0) * i) / count, y, (z0 + z1) / 2]), [0.06, 0.1, z1 - z0]);
}

/** A door with its frame; the leaf stands open inwards (towards +y) by `angle`. */
function door(plant: PlantBuilder, x: number, y: number, z: number, angle: number): void {
  const w = 1;
  const h = 2.1;
  for (const side of [0, w]) box(plant.body, aluminium, standing([x + side, y, z + h / 2]), [0.07, 0.14, h]);
  box(plant.body, aluminium, standing([x + w / 2, y, z + h + 0.03]), [w + 0.14, 0.14, 0.07]);
  const leaf = standing([x, y, z], angle);
  box(plant.body, paint.white, shifted(leaf, w / 2, 0, h / 2), [w - 0.04, 0.045, h - 0.04], 0.004);
  box(plant.body, paint.glassDark, shifted(leaf, w * 0.5, 0, h * 0.68), [w * 0.5, 0.05, h * 0.36]);
  box(plant.body, paint.polished, shifted(leaf, w * 0.88, -0.05, h * 0.48), [0.12, 0.06, 0.03], 0.006);
}

function lettered(plant: PlantBuilder, at: Point, text: string, width: number, out: Point = [0, -1, 0]): void {
  const lettering = { kind: 'sign', text, ground: '#1F5FA8', ink: '#FFFFFF' } as const;
  plate(
    plant,
    upwards(at, out),
    width,
    width * 0.16,
    [Math.round(width * 160), Math.round(width * 26)],
    lettering,
    0.01,
  );
}

/** Steel frame over the compressors: closed to west, north and south with louvred sheets, open to the yard. */
function compressorHouse(plant: PlantBuilder): void {
  plant.zone('outdoors');
  const [x0, x1, y0, y1, eaves] = [-12.7, -7.45, -4.2, 9.9, 5] as const;
  const middle = (y0 + y1) / 2;
  for (const x of [x0, x1])
    for (const y of [y0, 2.1, y1])
      column(plant, paint.columnSteel, [x, y, 0], x === x0 ? eaves + 0.3 : eaves, 0.22, Math.PI / 2);
  box(plant.body, paint.columnSteel, standing([x1, middle, eaves - 0.14]), [0.14, y1 - y0, 0.28]);
  for (const y of [y0, 2.1, y1])
    box(plant.body, paint.columnSteel, standing([(x0 + x1) / 2, y, eaves]), [x1 - x0, 0.14, 0.24]);
  // A mono-pitch roof, falling to the yard.
  const fall = Math.atan2(0.3, x1 - x0);
  const roof = turned(
    standing([(x0 + x1) / 2, middle, eaves + 0.32]),
    [0, 0, 0],
    [Math.sin(fall), 0, Math.cos(fall)],
    [1, 0, 0],
  );
  box(plant.body, paint.frameSteel, roof, [x1 - x0 + 1, y1 - y0 + 0.6, 0.06]);
  wall(plant, [x0, y0], [x0, y1], 0.5, eaves + 0.3);
  wall(plant, [x0, y1], [x1, y1], 0.5, eaves);
  wall(plant, [x0, y0], [x1, y0], 0.5, eaves);
  for (const [cx, cy, w, d] of [
    [x0, middle, 0.16, y1 - y0],
    [(x0 + x1) / 2, y1, x1 - x0, 0.16],
    [(x0 + x1) / 2, y0, x1 - x0, 0.16],
  ] as const)
    box(plant.body, paint.plinth, standing([cx, cy, 0.25]), [w, d, 0.5], 0.01);
  for (const y of [-2.6, 1.9, 8.2]) {
    for (let i = 0; i < 7; i++)
      box(
        plant.body,
        paint.galvanised,
        turned(standing([x0 + 0.08, y, 3.1 + i * 0.16]), [0, 0, 0], [0.6, 0, 1], [0, 1, 0]),
        [1.8, 0.02, 0.16],
      );
  }
  for (const y of [-1, 4, 8]) {
    const at = standing([-10.4, y, 4.7]);
    box(plant.body, paint.white, at, [1.3, 0.16, 0.08], 0.01);
    box(plant.on('glow'), paint.lit, shifted(at, 0, 0, -0.045), [1.2, 0.1, 0.012]);
  }
  plant.zone('compressors');
  insideCompressorHouse(plant, [x0, y0, y1]);
  plant.zone('outdoors');
  lettered(plant, [x1 + 0.09, 6, eaves - 0.45], 'compressor-house', 3.4, [1, 0, 0]);
  lettered(plant, [x1 + 0.09, -1.2, eaves - 0.45], 'noise', 2, [1, 0, 0]);
}

/** Hoist over the machines, cable ladder along the back wall with a drop to each machine, extinguishers, the line one keeps behind. */
function insideCompressorHouse(plant: PlantBuilder, [west, south, north]: Point): void {
  const rail = -10.75;
  for (const [z, w, h] of [
    [4.46, 0.16, 0.02],
    [4.56, 0.02, 0.2],
    [4.66, 0.16, 0.02],
  ] as const)
    box(plant.body, paint.safetyYellow, standing([rail, (south + north) / 2 + 2.6, z]), [w, north - south - 5.6, h]);
  const hoist = standing([rail, 5.9, 4.28]);
  box(plant.body, paint.motorBlue, hoist, [0.3, 0.62, 0.26], 0.02);
  box(plant.body, paint.safetyYellow, shifted(hoist, 0, 0.44, 0), [0.26, 0.22, 0.22], 0.02);
  bar(plant.body, paint.galvanised, hoist, [0, 0, -0.1], [0, 0, -0.9], 0.012, 6);
  box(plant.body, paint.safetyYellow, shifted(hoist, 0, 0, -0.98), [0.1, 0.16, 0.2], 0.02);
  torus(plant.detail, paint.matt, turned(hoist, [0, 0, -1.14], [1, 0, 0]), 0.06, 0.016, 12, 6);
  bar(plant.detail, paint.black, hoist, [0.12, 0.2, -0.1], [0.16, 0.24, -2.6], 0.01, 5);
  box(plant.detail, paint.safetyYellow, shifted(hoist, 0.16, 0.24, -2.7), [0.07, 0.06, 0.2], 0.01);
  const ladder = 2.75;
  for (const x of [west + 0.14, west + 0.44])
    box(plant.body, paint.galvanised, standing([x, (south + north) / 2, ladder]), [0.02, north - south - 0.4, 0.09]);
  for (let y = south + 0.5; y < north - 0.3; y += 0.6)
    box(plant.detail, paint.galvanised, standing([west + 0.29, y, ladder - 0.03]), [0.3, 0.04, 0.02]);
  for (let i = 0; i < 3; i++)
    bar(
      plant.body,
      paint.rubber,
      standing([west + 0.2 + i * 0.09, 0, ladder + 0.01]),
      [0, south + 0.3, 0],
      [0, north - 0.3, 0],
      0.022,
      6,
    );
  for (const y of [0.5, 3.1, 8.9]) {
    bar(plant.body, paint.rubber, standing([west + 0.24, y, 0]), [0, 0, 0.3], [0, 0, ladder], 0.024, 6);
    box(plant.body, paint.gearboxGrey, standing([west + 0.22, y, 1.35]), [0.2, 0.36, 0.5], 0.012);
  }
  for (const y of [-1.5, 9.2]) {
    box(plant.body, paint.signRed, standing([-7.9, y, 0.35]), [0.3, 0.52, 0.7], 0.02);
    for (const dy of [-0.12, 0.12])
      cylinder(plant.body, paint.signRed, standing([-7.9, y + dy, 0]), 0.085, 0.6, 1.05, 14, 0.03);
  }
  for (const y of [2.55, 5.45, 6.55, 9.45])
    box(plant.body, paint.safetyYellow, standing([-10.6, y, 0.004]), [4.2, 0.1, 0.008]);
}

/** Canopy, end walls and rubber mats of the switchgear along the north wall. */
function switchgearBay(plant: PlantBuilder): void {
  plant.zone('rack');
  for (const x of [24.7, 34.8]) wall(plant, [x, 22.75], [x, 23.9], 0, 3, 0.08);
  box(plant.body, paint.white, standing([29.75, 23.3, 3.03]), [10.3, 1.3, 0.08], 0.01);
  panel(plant.body, paint.rubber, standing([29.75, 22.7, 0.012]), 9.6, 0.7);
  lettered(plant, [29.75, 22.62, 2.86], 'switchgear', 2.4);
}

/** A room on +5.0 between x0 and x1: slab, walls, ceiling with lamps, glazed front with a door at `doorAt`. */
function room(plant: PlantBuilder, x0: number, x1: number, doorAt: number, name: string): void {
  const [y0, y1, z0, z1] = [21.05, 23.75, 5, 8.1] as const;
  const cx = (x0 + x1) / 2;
  const cy = (y0 + y1) / 2;
  box(plant.body, lino, standing([cx, cy, z0 - 0.012]), [x1 - x0, y1 - y0, 0.024]);
  for (const y of [y0, y1]) box(plant.body, paint.frameSteel, standing([cx, y, z0 - 0.1]), [x1 - x0, 0.1, 0.17]);
  box(plant.body, board, standing([cx, cy, z1 - 0.45]), [x1 - x0, y1 - y0, 0.04]);
  box(plant.body, paint.wall, standing([cx, cy, z1]), [x1 - x0 + 0.3, y1 - y0 + 0.3, 0.1], 0.01);
  box(plant.body, board, standing([cx, y1, (z0 + z1) / 2]), [x1 - x0, 0.06, z1 - z0]);
  for (const x of [x0, x1]) box(plant.body, paint.wall, standing([x, cy, (z0 + z1) / 2]), [0.1, y1 - y0, z1 - z0]);
  const sill = 5.95;
  const head = 7.5;
  for (const [a, b] of [
    [x0, doorAt - 0.05],
    [doorAt + 1.05, x1],
  ] as const) {
    box(plant.body, paint.wall, standing([(a + b) / 2, y0, (z0 + sill) / 2]), [b - a, 0.1, sill - z0]);
    glazing(plant, a, b, y0, sill, head);
  }
  box(plant.body, paint.wall, standing([cx, y0, (head + z1) / 2]), [x1 - x0, 0.1, z1 - head]);
  door(plant, doorAt, y0, z0, 1.2);
  // The hall's columns pass through the room in casings of board.
  for (let x = Math.ceil(x0 / 6) * 6; x <= x1; x += 6)
    box(plant.body, board, standing([x, y1 - 0.29, (z0 + z1) / 2]), [0.62, 0.58, z1 - z0 - 0.02], 0.01);
  for (let x = x0 + 1.5; x < x1 - 0.5; x += 2.6)
    box(plant.on('glow'), paint.lit, standing([x, cy, z1 - 0.48]), [1.2, 0.28, 0.02]);
  lettered(plant, [doorAt + 0.5, y0 - 0.06, head + 0.28], name, 1.7);
}

/** A gallery from the platform's north edge over the lower tier of the rack to a door. */
function bridge(plant: PlantBuilder, x0: number, x1: number, y0: number, y1: number): void {
  box(plant.on('chequer'), paint.chequer, standing([(x0 + x1) / 2, (y0 + y1) / 2, 4.985]), [x1 - x0, y1 - y0, 0.02]);
  for (const x of [x0, x1]) box(plant.body, paint.frameSteel, standing([x, (y0 + y1) / 2, 4.9]), [0.1, y1 - y0, 0.18]);
  railing(plant, [
    [x0, y0, 5],
    [x0, y1, 5],
  ]);
  railing(plant, [
    [x1, y0, 5],
    [x1, y1, 5],
  ]);
}

function controlRoom(plant: PlantBuilder): void {
  plant.zone('rack');
  room(plant, 22, 34, 29.65, 'control-room');
  bridge(plant, 29.5, 30.8, 18.02, 21);
  plant.zone('control-room');
  furnishControlRoom(plant);
}

function laboratory(plant: PlantBuilder): void {
  plant.zone('rack');
  room(plant, 36, 46, 36.6, 'laboratory');
  bridge(plant, 36.5, 37.8, 18.02, 21);
  plant.zone('laboratory');
  furnishLaboratory(plant);
}

/** Draws the rooms and what stands in them. */
export function drawRooms(plant: PlantBuilder): void {
  compressorHouse(plant);
  switchgearBay(plant);
  controlRoom(plant);
  laboratory(plant);
}
