// Masts beside rows of pipes: a hollow section on a base plate, with an arm and a U-bolt for each pipe that it holds.
import { Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { bore } from './dimensions.ts';
import { type Point, standing } from './frame.ts';
import * as paint from './palette.ts';
import { uBolt } from './pipe-supports.ts';
import { box } from './shapes.ts';
import { bar } from './sweep.ts';

/** An upright on a floor. Metres. */
export interface Mast {
  readonly x: number;
  readonly y: number;
  readonly floor: number;
  /** Height of its highest arm; it grows with what it is given to carry. */
  top: number;
  /** Half its width; a column of the building is wider than a mast of its own. */
  readonly half: number;
}

/** Half the width of its section. */
export const HALF_WIDTH = 0.04;
/** Side of its base plate. */
const PLATE = 0.2;

export function drawMast(plant: PlantBuilder, { x, y, floor, top }: Mast): void {
  const height = top - floor;
  // From afar short ones are lost among the pipes.
  if (plant.coarse && height < 1.2) return;
  plant.feet.push({ at: new Vector3(x, y, floor), radius: 0.16, weight: 0.5 });
  if (plant.coarse)
    bar(plant.body, paint.frameSteel, standing([x, y, floor]), [0, 0, 0], [0, 0, height], HALF_WIDTH, 4, false);
  else
    box(plant.body, paint.frameSteel, standing([x, y, floor + height / 2]), [HALF_WIDTH * 2, HALF_WIDTH * 2, height]);
  box(plant.detail, paint.frameSteel, standing([x, y, floor + 0.006]), [PLATE, PLATE, 0.012]);
  for (const sx of [-1, 1])
    for (const sy of [-1, 1])
      box(
        plant.detail,
        paint.galvanised,
        standing([x + sx * PLATE * 0.38, y + sy * PLATE * 0.38, floor + 0.024], Math.PI / 6),
        [0.022, 0.022, 0.03],
      );
}

/** The arm under a pipe that runs level through `at`, with its U-bolt. */
export function mastArm(plant: PlantBuilder, { x, y, half }: Mast, at: Point, axis: Point, dn: number): void {
  const foot = at[2] - bore(dn).od / 2;
  const reach = Math.hypot(at[0] - x, at[1] - y);
  const turn = Math.atan2(axis[0], -axis[1]);
  // From the face of a column, or from behind a mast, to a little beyond the pipe.
  const from = half > HALF_WIDTH ? half : -HALF_WIDTH;
  const to = reach + bore(dn).od / 2 + 0.07;
  const share = reach < 0.02 ? 0 : (from + to) / 2 / reach;
  box(plant.detail, paint.frameSteel, standing([x + (at[0] - x) * share, y + (at[1] - y) * share, foot - 0.03], turn), [
    reach < 0.02 ? bore(dn).od + 0.08 : to - from,
    0.05,
    0.05,
  ]);
  uBolt(plant, at, axis, dn);
}
