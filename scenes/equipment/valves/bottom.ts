// Flush bottom valve: a Y body right under the vessel; the plug's spindle leans out at 45 degrees with its yoke and wheel.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { shifted, turned } from '../frame.ts';
import * as paint from '../palette.ts';
import { cylinder, revolve } from '../shapes.ts';
import { bonnetFlange, endFlanges, gland, pickable, type ValveSite, wheelSize, yoke } from './parts.ts';

export function drawBottomValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length, tag } = site;
  const { od } = bore(dn);
  const r = od / 2;
  const half = length / 2;
  endFlanges(plant, site);
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  revolve(
    plant.body,
    paint.matt,
    along,
    [
      [r + 0.004, -half],
      [r * 1.16, -half * 0.62],
      [r * 1.3, -half * 0.2],
      [r * 1.3, half * 0.25],
      [r * 1.12, half * 0.7],
      [r + 0.004, half],
    ],
    { segments: 24, crease: 1.3 },
  );
  // The spindle's leg leans with the flow.
  const leg = turned(frame, [-half * 0.12, 0, 0], [0.7, 0, 0.72], [0, 1, 0]);
  const joint = r * 2.05;
  revolve(
    plant.body,
    paint.matt,
    leg,
    [
      [r * 1.08, 0],
      [r * 1.08, joint * 0.82],
      [r * 1.2, joint],
    ],
    { segments: 22, crease: 0.9 },
  );
  bonnetFlange(plant, shifted(leg, 0, 0, joint + 0.01), r * 1.5, 8);
  cylinder(plant.body, paint.matt, leg, r * 0.62, joint, joint + r * 0.66, 18, 0.004);
  gland(plant, shifted(leg, 0, 0, joint + r * 0.6), Math.max(0.014, r * 0.2));
  const bridge = joint + r * 2.3;
  yoke(plant, leg, r * 0.8, joint + r * 0.2, bridge, r * 0.24);
  const plane = bridge + r * 0.42;
  const lift = dn * 0.0006;
  plant.move({
    tag,
    kind: 'wheel',
    frame: shifted(leg, 0, 0, plane),
    size: wheelSize(dn),
    lift,
    turn: -Math.PI * 10,
    look: site.wheel,
  });
  const reach = plane * 0.72;
  pickable(
    plant,
    tag,
    frame,
    new Vector3(-half, -r * 2, -r * 1.4),
    new Vector3(Math.max(half, reach + 0.1), r * 2, reach + 0.16),
  );
}
