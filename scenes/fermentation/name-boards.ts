// The second and third names of equipment: its tag in large figures where whoever works at it looks, on shells, legs, frames and casings.
// Which of them is read from which station is tested in names.test.ts.
import { arrangement } from '../../src/lines/fermentation/layout/index.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { type Point, shifted, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder } from '../equipment/shapes.ts';
import { upwards } from './equipment.ts';
import { zoneOf } from './zones.ts';

const PAPER = { ground: '#F6F6F2', ink: '#101518' } as const;
/** Height of a board, and width of one with so many characters, in its pixels. */
const PIXELS = 80;
const wide = (tag: string): number => (tag.length > 5 ? 256 : 220);
/** From a shell to the board before it, metres. */
const BEFORE = 0.045;

const degrees = (angle: number): Point => [Math.cos((angle / 180) * Math.PI), Math.sin((angle / 180) * Math.PI), 0];

/** On a round shell: tag, bearing in degrees from east, height of its middle and width in metres. */
const onShells: readonly (readonly [tag: string, bearing: number, z: number, width: number])[] = [
  ['R-301', 281, 3.8, 0.31],
  ['V-101', 345, 1.2, 0.36],
  ['V-102', 300, 1.6, 0.36],
  ['V-401', 35, 7.2, 0.42],
  ['V-404', 37.5, 7.2, 0.42],
  ['V-409', 125, 6.9, 0.36],
  ['V-406', 300, 1.5, 0.3],
  ['V-407', 300, 1.5, 0.3],
  ['V-402', 240, 1.5, 0.44],
  ['E-501', 292.5, 1.5, 0.44],
  ['E-502', 292.5, 1.3, 0.44],
  ['E-503', 301, 1.65, 0.38],
  ['F-501', 285, 1.75, 0.44],
  ['F-412', 165, 1.45, 0.3],
  ['F-312', 322.5, 6.45, 0.52],
  ['F-303', 240, 10.4, 0.36],
  ['V-201', 263, 6.45, 0.36],
  ['V-201', 202.5, 6.5, 0.3],
  ['V-201', 90, 6.8, 0.52],
  ['V-202', 277.5, 1.9, 0.3],
  ['V-202', 195, 1.9, 0.3],
  ['V-202', 67.5, 2.2, 0.44],
  ['V-202', 240, 5.5, 0.36],
  ['V-202', 90, 5.5, 0.44],
  ['V-901', 82.5, 1.2, 0.44],
];

/** On a flat face, on a leg or a ring: tag, middle of the board, which way it looks, width. */
const onFaces: readonly (readonly [tag: string, at: Point, bearing: number, width: number])[] = [
  // On the ring under the stool of its drive.
  ['R-301', [30.73, 9.53, 10.8], 240, 0.44],
  ['R-301', [30.53, 10.27, 10.8], 150, 0.44],
  // On legs.
  ['R-301', [32.84, 11.51, 0.6], 300, 0.5],
  ['V-202', [21.7, 7.21, 1.4], 285, 0.36],
  ['K-501A', [-9.9, 4.77, 1.1], 90, 0.36],
  ['K-501B', [-9.9, 7.23, 1.1], 270, 0.36],
  ['CT-701', [-8.91, 18.5, 0.55], 0, 0.64],
  ['MCC-02', [29.6, 23.07, 1.4], 270, 0.36],
];

/** On a post: tag, middle of the board, which way it looks, width, and how long the post is below the middle. */
const onPosts: readonly (readonly [tag: string, at: Point, bearing: number, width: number, post: number])[] = [
  ['R-301', [30.7, 12, 10.1], 150, 0.36, 0.32],
  ['R-301', [36.1, 12.5, 0.6], 270, 0.36, 0.6],
  ['CH-701', [-9.3, 15.2, 1.55], 0, 0.62, 0.38],
  ['P-401', [40.5, 8.1, 0.7], 270, 0.42, 0.7],
  ['P-403', [42, 8.1, 0.7], 270, 0.42, 0.7],
  ['P-404', [45.3, 8.1, 0.7], 270, 0.42, 0.7],
  ['P-405', [46.8, 8.1, 0.7], 270, 0.42, 0.7],
  ['P-408', [50.1, 8.1, 0.7], 270, 0.42, 0.7],
  ['P-409', [51.6, 8.1, 0.7], 270, 0.42, 0.7],
];

function board(plant: PlantBuilder, tag: string, at: Point, out: Point, width: number): void {
  plant.zone(zoneOf(at));
  const lettering = { kind: 'plain', text: tag, ...PAPER } as const;
  plate(plant, upwards(at, out), width, (width * PIXELS) / wide(tag), [wide(tag), PIXELS], lettering, 0.008);
}

/** Radius of an upright body at a height. */
function radiusOf(tag: string, z: number): { readonly x: number; readonly y: number; readonly radius: number } {
  for (const solid of arrangement.solids)
    if (solid.shape === 'upright' && solid.tag === tag && z > solid.at[2] && z < solid.at[2] + solid.height)
      return { x: solid.at[0], y: solid.at[1], radius: solid.radius };
  throw new Error(`${tag} has no shell at ${z} m`);
}

export function drawNameBoards(plant: PlantBuilder): void {
  for (const [tag, bearing, z, width] of onShells) {
    const { x, y, radius } = radiusOf(tag, z);
    const out = degrees(bearing);
    const reach = radius + BEFORE;
    const at: Point = [x + out[0] * reach, y + out[1] * reach, z];
    board(plant, tag, at, out, width);
    // Two arms back to the shell, which curves away behind it.
    const aside = Math.min(width * 0.3, radius * 0.8);
    const deep = reach - Math.sqrt(radius * radius - aside * aside) + 0.01;
    for (const side of [-1, 1])
      box(plant.detail, paint.matt, shifted(upwards(at, out), side * aside, 0, -deep / 2 - 0.004), [0.03, 0.03, deep]);
  }
  for (const [tag, at, bearing, width] of onFaces) board(plant, tag, at, degrees(bearing), width);
  for (const [tag, at, bearing, width, post] of onPosts) {
    const out = degrees(bearing);
    board(plant, tag, at, out, width);
    cylinder(
      plant.body,
      paint.galvanised,
      standing([at[0] - out[0] * 0.02, at[1] - out[1] * 0.02, at[2] - post]),
      0.014,
      0,
      post,
      6,
    );
  }
}
