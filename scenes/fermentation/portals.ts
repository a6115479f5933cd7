// Beams across bundles of level pipes, each with all that it carries lying on shoes or hanging from clips: on two posts where the floor is
// open to the roof, on two rods under a platform. Metres. They stand where the laid pipes leave room (`supports.test.ts`), out of the
// aisles and of what the stations look at.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../equipment/builder.ts';
import { type Point, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { box } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';
import type { Block } from './clear-space.ts';
import { steelAbove } from './platform-plan.ts';
import { zoneOf } from './zones.ts';

/** Half the width of a post and of a beam; a beam is as high as it is wide. */
export const HALF = 0.05;
/** Radius of a rod, and side of a base plate. */
const ROD = 0.012;
const PLATE = 0.22;

export interface Upright {
  readonly x: number;
  readonly y: number;
  readonly foot: number;
  readonly head: number;
}

export interface Portal {
  readonly beam: Block;
  /** Where the beam ends: posts that stand on the ground, or rods under a platform. */
  readonly ends: readonly Upright[];
  readonly hangs: boolean;
}

type Row = readonly [at: number, from: number, to: number, top: number];

/** Those under pipes that run from west to east: their x, the y of both posts, the beam's upper edge. */
const acrossX: readonly Row[] = [
  [-4.5, 18.54, 21.57, 4.205],
  [-3.75, 14.68, 17.11, 3.826],
  [-1.5, 18.19, 21.57, 4.49],
  [1.25, 15.49, 21.16, 4.205],
  [4.5, 18.21, 22.29, 4.205],
  [5, 14.29, 19.31, 4.205],
  [7.75, 17.8, 20.88, 2.43],
  [8, 9.67, 15.12, 3.38],
  [9.25, 20.6, 22.97, 3.38],
  [10.75, 20.6, 22.73, 2.535],
  [12.25, 19.88, 20.51, 2.535],
  [14.75, 19.88, 22.73, 2.685],
  [17.75, 20.24, 22.38, 2.601],
  [18, 6.13, 10.32, 3.289],
  [22.5, 20.52, 22.56, 2.583],
  [25, 5.83, 9.09, 4.262],
  [26.75, 20.52, 22.56, 2.583],
  [32.75, 20.52, 22.95, 3.165],
  [34, 20.52, 22.56, 3.165],
  [35.5, 6.37, 6.73, 3.001],
  [36, 12.84, 13.65, 3.165],
  [37.75, 6.37, 6.73, 3.001],
  [39.25, 13.78, 19.39, 3.476],
  [39.75, 10.76, 13.12, 3.165],
  [40.25, 6.37, 6.73, 3.001],
  [40.75, 11.66, 15.53, 4.254],
  [41.75, 10.76, 14.43, 3.001],
  [42.5, 6.38, 8.81, 3.001],
  [43, 18.23, 21.07, 4.494],
  [43.5, 10.76, 14.43, 3.001],
  [44.75, 20.73, 21.9, 4.069],
  [46, 10.87, 15.53, 4.254],
  [46.25, 20.73, 21.9, 4.069],
  [48, 19.87, 21.9, 4.562],
  [48.5, 13.35, 15.53, 4.254],
  [51, 19.87, 21.9, 4.562],
  [51.25, 13.35, 15.53, 4.254],
  [53.25, 19.87, 21.9, 4.562],
  [55.5, 19.87, 21.9, 4.336],
  [57.75, 19.87, 21.9, 4.494],
];

/** Those under pipes that run from south to north: their y, the x of both posts, the beam's upper edge. */
const acrossY: readonly Row[] = [
  [7, 38.25, 41.65, 4.329],
  [8, 8.97, 10.85, 2.964],
  [10.25, 8.97, 10.85, 2.535],
  [12, 14.47, 17.45, 4.264],
  [12.5, 8.97, 10.85, 2.964],
  [12.5, 38.76, 42.88, 4.422],
  [14.25, 14.47, 17.45, 4.264],
  [14.25, 38.14, 41.65, 2.893],
  [14.5, 8.97, 10.85, 2.964],
  [14.5, 19.71, 22.3, 3.469],
  [14.5, 33.38, 35.98, 4.08],
  [14.5, 38.11, 42.88, 4.422],
  [15.75, 42.62, 47.29, 4.264],
  [16, 33.92, 37.45, 2.964],
  [16.5, 14.47, 17.45, 4.264],
  [16.75, 8.97, 11.44, 2.964],
  [17.25, 38.11, 42.88, 4.422],
  [17.75, 22, 22.61, 3.469],
  [18, 46.62, 47.29, 4.205],
  [18.25, 14.47, 17.45, 4.264],
  [18.25, 33.38, 36.88, 3.826],
  [19.5, 14.92, 17.72, 3.022],
  [19.5, 21.76, 22.61, 3.022],
];

const portal = (alongX: boolean, [at, from, to, top]: Row): Portal => {
  const place = (aside: number, height: number, by = 0): Point =>
    alongX ? [at + by, aside, height] : [aside, at + by, height];
  const above = [from, to].map((aside) => steelAbove(place(aside, top)));
  const hangs = above.every((height) => height !== null);
  return {
    beam: { low: place(from - HALF, top - 2 * HALF, -HALF), high: place(to + HALF, top, HALF) },
    ends: [from, to].map((aside, i) => {
      const [x, y] = place(aside, 0);
      return { x, y, foot: hangs ? top - 2 * HALF : 0, head: hangs ? above[i]! : top - 2 * HALF };
    }),
    hangs,
  };
};

export const portals: readonly Portal[] = [
  ...acrossX.map((row) => portal(true, row)),
  ...acrossY.map((row) => portal(false, row)),
];

/** What an upright fills. */
export function blockOf({ x, y, foot, head }: Upright, hangs: boolean): Block {
  const half = hangs ? ROD : HALF;
  return { low: [x - half, y - half, foot], high: [x + half, y + half, head] };
}

export function drawPortals(plant: PlantBuilder): void {
  for (const {
    beam: { low, high },
    ends,
    hangs,
  } of portals) {
    const middle = [0, 1, 2].map((k) => (low[k]! + high[k]!) / 2) as unknown as Point;
    const size = [0, 1, 2].map((k) => high[k]! - low[k]!) as unknown as Point;
    plant.zone(zoneOf(middle));
    box(plant.body, paint.frameSteel, standing(middle), size);
    for (const end of ends)
      if (hangs) rod(plant, end);
      else upright(plant, end);
  }
}

function upright(plant: PlantBuilder, { x, y, head }: Upright): void {
  plant.feet.push({ at: new Vector3(x, y, 0), radius: 0.18, weight: 0.55 });
  if (plant.coarse) bar(plant.body, paint.frameSteel, standing([x, y, 0]), [0, 0, 0], [0, 0, head], HALF, 4, false);
  else box(plant.body, paint.frameSteel, standing([x, y, head / 2]), [2 * HALF, 2 * HALF, head]);
  box(plant.detail, paint.frameSteel, standing([x, y, 0.008]), [PLATE, PLATE, 0.016]);
}

function rod(plant: PlantBuilder, { x, y, foot, head }: Upright): void {
  if (head - foot < 0.05) return;
  bar(plant.detail, paint.galvanised, standing([x, y, foot]), [0, 0, 0], [0, 0, head - foot], ROD, 5, false);
  box(plant.detail, paint.galvanised, standing([x, y, head - 0.01]), [0.12, 0.08, 0.02]);
}
