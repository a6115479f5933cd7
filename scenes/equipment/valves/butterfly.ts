// Lug butterfly valve between two flanges, turned by a worm gear with a side wheel from DN 150 up, by a lever below.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { flangePair } from '../flange.ts';
import { shifted, turned } from '../frame.ts';
import * as paint from '../palette.ts';
import { box, cylinder, revolve } from '../shapes.ts';
import { bonnetFlange, handLever, pickable, type ValveSite, wheelSize } from './parts.ts';

export function drawButterflyValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length, tag } = site;
  const { od, circle, flange, bolts } = bore(dn);
  const half = length / 2 + 0.002;
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  const rim = circle / 2 - 0.012;
  revolve(
    plant.body,
    paint.cast,
    along,
    [
      [od / 2, -half],
      [rim, -half],
      [rim + 0.004, -half * 0.8],
      [rim + 0.004, half * 0.8],
      [rim, half],
      [od / 2, half],
    ],
    { segments: 28 },
  );
  for (let i = 0; i < bolts; i++) {
    const a = ((i + 0.5) / bolts) * Math.PI * 2;
    const lug = shifted(along, (Math.cos(a) * circle) / 2, (Math.sin(a) * circle) / 2, -half);
    cylinder(plant.body, paint.cast, lug, flange * 0.052, 0, half * 2, 10);
  }
  for (const side of [-1, 1]) {
    flangePair(plant, turned(frame, [side * (half + 0.002), 0, 0], [side, 0, 0]), dn, site.pipe, paint.cast);
  }
  const top = flange / 2 + 0.05;
  cylinder(plant.body, paint.cast, frame, od * 0.16, od / 2, top, 16);
  bonnetFlange(plant, shifted(frame, 0, 0, top + 0.012), od * 0.24, 4);
  cylinder(plant.body, paint.polished, frame, od * 0.07, top, top + 0.1, 12);
  const size = wheelSize(dn) * 0.72;
  if (dn >= 125) {
    const gear = shifted(frame, 0.02, 0, top + 0.07);
    box(plant.body, paint.gearboxGrey, gear, [0.18, 0.15, 0.1], 0.02);
    cylinder(plant.body, paint.gearboxGrey, shifted(gear, -0.03, 0, 0), 0.07, 0, 0.066, 18, 0.008);
    box(plant.body, paint.safetyYellow, shifted(gear, -0.03, 0, 0.068), [0.09, 0.018, 0.006]);
    const shaft = turned(gear, [0.05, -0.07, 0], [0, -1, 0], [0, 0, 1]);
    cylinder(plant.body, paint.polished, shaft, 0.012, 0, 0.16, 10);
    plant.move({
      tag,
      kind: 'wheel',
      frame: shifted(shaft, 0, 0, 0.15),
      size,
      lift: 0,
      turn: -Math.PI * 2 * 9,
      look: site.wheel,
    });
    pickable(plant, tag, frame, new Vector3(-0.12, -0.3, -flange / 2), new Vector3(0.16, flange / 2, top + 0.2));
  } else {
    handLever(plant, site, [top + 0.05, 0.2], [0.08, flange / 2]);
  }
}
