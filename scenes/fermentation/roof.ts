// The roof: sheet, roof lights, purlins and trusses.
import type { PlantBuilder } from '../equipment/builder.ts';
import { type Point, standing } from '../equipment/frame.ts';
import { finish } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { beam } from '../equipment/structure.ts';
import { bar } from '../equipment/sweep.ts';
import { hall } from './places.ts';

const { length, width, eaves, ridge } = hall;
const deepRoof = finish('#868E93', 0.8, 0);

/** Height of the roof's sheet over a line across the hall. */
export function roofHeight(y: number): number {
  return eaves + (ridge - eaves) * (1 - Math.abs(y - width / 2) / (width / 2));
}

/** Draws the roof. */
export function drawRoof(plant: PlantBuilder): void {
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
      glow.begin(standing([0, 0, 0]), paint.plain);
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
