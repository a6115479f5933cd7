// Ball valves: three-piece with hexagon ends below DN 65, flanged above. A lever that lies along the pipe when open.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { shifted, turned } from '../frame.ts';
import * as paint from '../palette.ts';
import { box, cylinder, revolve } from '../shapes.ts';
import { bonnetFlange, endFlanges, handLever, type ValveSite } from './parts.ts';

export function drawBallValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length } = site;
  const { od } = bore(dn);
  const r = od / 2;
  const big = dn >= 65;
  const half = big ? length / 2 : Math.min(length / 2, 0.03 + r * 2.4);
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  if (big) endFlanges(plant, site);
  revolve(
    plant.body,
    paint.matt,
    along,
    [
      [r * 1.25, -half * 0.52],
      [r * 1.62, -half * 0.34],
      [r * 1.72, 0],
      [r * 1.62, half * 0.34],
      [r * 1.25, half * 0.52],
    ],
    { segments: 20, crease: 1.2 },
  );
  for (const side of [-1, 1]) {
    const end = turned(frame, [side * half * 0.5, 0, 0], [side, 0, 0]);
    // Square end caps of a three-piece valve, with four body bolts.
    if (!big) {
      box(plant.body, paint.matt, shifted(end, 0, 0, half * 0.06), [r * 3.3, r * 3.3, half * 0.2], 0.002);
      for (const [sx, sy] of [
        [1, 1],
        [1, -1],
        [-1, 1],
        [-1, -1],
      ] as const) {
        const bolt = shifted(end, sx * r * 1.25, sy * r * 1.25, half * 0.16);
        plant.bolts.push(bolt.scale(new Vector3(r * 0.3, r * 0.3, r * 0.3)));
      }
    }
    revolve(
      plant.body,
      paint.matt,
      end,
      [
        [r * 1.42, 0],
        [r * 1.42, half * 0.44],
        [r * 1.02, half * 0.5],
      ],
      {
        segments: big ? 20 : 6,
        crease: 0.2,
      },
    );
  }
  if (!big) {
    // Weld ends fill the length of the flanged body that it stands for.
    for (const side of [-1, 1]) {
      cylinder(
        plant.body,
        site.pipe,
        turned(frame, [side * half, 0, 0], [side, 0, 0]),
        r,
        -0.01,
        length / 2 - half + 0.002,
        10,
      );
    }
  }
  const top = r * 1.75;
  cylinder(plant.body, paint.matt, frame, r * 0.75, r * 1.2, top + 0.006, 14);
  if (big) bonnetFlange(plant, shifted(frame, 0, 0, top), r * 0.9, 4);
  cylinder(plant.body, paint.polished, frame, Math.max(0.005, r * 0.28), top, top + 0.026, 8);
  handLever(plant, site, [top + 0.018, Math.max(0.11, 0.07 + dn * 0.0022)], [half, r * 1.8]);
}
