// The overhead crane: runways on the columns, bridge, trolley with its hook, pendant.
import type { PlantBuilder } from '../equipment/builder.ts';
import { along, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { box, cylinder, torus } from '../equipment/shapes.ts';
import { beam } from '../equipment/structure.ts';
import { bar } from '../equipment/sweep.ts';
import { hall } from './places.ts';

const { length, width, crane } = hall;

/** Draws the crane. */
export function drawCrane(plant: PlantBuilder): void {
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
