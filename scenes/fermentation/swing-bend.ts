// SB-301: one elbow, which swings about the end of the bottom pipe to the harvest line or to the return of the cleaning circuit,
// so that both are never joined. The nozzle that it leaves is blanked off.
import { Vector3 } from 'three';
import { type Arrangement, vector } from '../../src/plant/arrangement.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { bore } from '../equipment/dimensions.ts';
import { along, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder } from '../equipment/shapes.ts';
import { pickable } from '../equipment/valves/parts.ts';
import { BEND_DN } from '../equipment/moving-shapes.ts';
import { upwards } from './equipment.ts';
import { zoneOf } from './zones.ts';

/** Draws the nozzles and the elbow of SB-301; the elbow follows its limit switch ZS-301 (1: to the cleaning circuit). */
export function drawSwingBend(plant: PlantBuilder, { ports }: Arrangement): void {
  const own = [...ports.values()].filter(({ node }) => node.startsWith('SB-301.'));
  const inlet = own.find(({ node }) => node === 'SB-301.in');
  const product = own.find(({ node }) => node === 'SB-301.product');
  if (!inlet || !product) throw new Error('SB-301 stands nowhere');
  plant.zone(zoneOf(inlet.at));
  const { flange, thickness } = bore(BEND_DN);
  for (const { at, out } of own) cylinder(plant.body, paint.matt, along(at, vector(out)), flange / 2, 0, thickness, 16);
  const v = vector(inlet.out);
  plant.move({
    tag: 'ZS-301',
    kind: 'bend',
    frame: along(inlet.at, [-v[0], -v[1], -v[2]], vector(product.out)),
    size: 1,
    lift: 0,
    turn: Math.PI,
    look: paint.stainless,
    range: [0, 1],
  });
  // The swivel rests on a stand of its own.
  const [x, y, z] = inlet.at;
  const height = z - flange / 2 - 0.01;
  box(plant.body, paint.frameSteel, standing([x - 0.12, y, height / 2]), [0.09, 0.09, height]);
  box(plant.body, paint.frameSteel, standing([x - 0.12, y, height]), [0.14, 0.26, 0.016]);
  box(plant.body, paint.frameSteel, standing([x - 0.12, y, 0.006]), [0.2, 0.2, 0.012]);
  plant.feet.push({ at: new Vector3(x - 0.12, y, 0), radius: 0.2, weight: 0.6 });
  plate(plant, upwards([x - 0.12, y - 0.05, 0.5], [0, -1, 0]), 0.17, 0.085, [160, 80], {
    kind: 'tag',
    tag: 'SB-301',
    accent: '#8D969B',
  });
  pickable(plant, 'SB-301', standing(inlet.at), new Vector3(0.02, -0.3, -0.2), new Vector3(0.5, 0.3, 0.2));
}
