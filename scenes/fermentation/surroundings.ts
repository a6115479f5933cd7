// What lies about the hall, for whoever stands in a yard: the ground, the wall of the site, and far off trees, hills and sky.
import type { PlantBuilder } from '../equipment/builder.ts';
import { standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { box, panel } from '../equipment/shapes.ts';
import { hall } from './places.ts';

const { length, width } = hall;
const middle = [length / 2, width / 2] as const;
/** Where the painted distance stands, how high its picture is, and how far its topmost colour goes on above it. Metres. */
const horizon = { radius: 74, picture: 26, top: 110, sides: 48, repeats: 3 } as const;
/** The wall of the site. */
const site = { x0: -26, y0: -24, x1: 86, y1: 46, height: 2.4, pitch: 6 } as const;

/** A ring of the sky's picture, seen from within. */
function distance(plant: PlantBuilder): void {
  plant.zone('horizon');
  const mesh = plant.on('sky');
  mesh.begin(standing([middle[0], middle[1], -1]), paint.plain);
  const { radius, picture, top, sides, repeats } = horizon;
  const corner = (i: number, z: number, v: number): number => {
    const a = (i / sides) * Math.PI * 2;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    return mesh.vertex(c * radius, s * radius, z, -c, -s, 0, (i / sides) * repeats, v);
  };
  for (const [z0, z1, v0, v1] of [
    [0, picture, 0.02, 0.99],
    [picture, top, 0.99, 0.995],
  ] as const) {
    for (let i = 0; i < sides; i++)
      mesh.quad(corner(i + 1, z0, v0), corner(i, z0, v0), corner(i, z1, v1), corner(i + 1, z1, v1));
  }
}

/** A rendered wall with a coping and pillars. */
function siteWall(plant: PlantBuilder): void {
  plant.zone('horizon');
  const { x0, y0, x1, y1, height, pitch } = site;
  for (const [ax, ay, bx, by] of [
    [x0, y0, x0, y1],
    [x1, y0, x1, y1],
    [x0, y1, x1, y1],
    [x0, y0, x1, y0],
  ] as const) {
    const [w, d] = [Math.abs(bx - ax) + 0.24, Math.abs(by - ay) + 0.24];
    const [cx, cy] = [(ax + bx) / 2, (ay + by) / 2];
    box(plant.body, paint.wall, standing([cx, cy, height / 2 - 0.15]), [w, d, height]);
    box(plant.body, paint.plinth, standing([cx, cy, height - 0.1]), [w + 0.12, d + 0.12, 0.12]);
    const count = Math.round(Math.max(w, d) / pitch);
    for (let i = 0; i <= count; i++) {
      const t = i / count;
      const at = [ax + (bx - ax) * t, ay + (by - ay) * t, height / 2 - 0.1] as const;
      box(plant.body, paint.plinth, standing([...at]), [0.42, 0.42, height + 0.2]);
    }
  }
}

/** Draws the ground of the site and what closes the view. */
export function drawSurroundings(plant: PlantBuilder): void {
  plant.zone('ground');
  panel(plant.body, paint.ground, standing([middle[0], middle[1], -0.15]), length + 130, width + 130);
  siteWall(plant);
  distance(plant);
}
