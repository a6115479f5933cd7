// Control valve with diaphragm actuator, positioner and air set; on-off valve with rack actuator and position box.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { shifted, standing, turned, within } from '../frame.ts';
import * as paint from '../palette.ts';
import { box, cylinder, revolve } from '../shapes.ts';
import { bar } from '../sweep.ts';
import { bonnetFlange, bulb, endFlanges, gland, pickable, type ValveSite, yoke } from './parts.ts';

export function drawControlValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length, tag } = site;
  const { od } = bore(dn);
  const r = bulb(dn);
  const half = length / 2;
  endFlanges(plant, site);
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  revolve(
    plant.body,
    paint.cast,
    along,
    [
      [od / 2 + 0.004, -half],
      [od / 2 + 0.006, -half * 0.7],
      [r, -half * 0.3],
      [r * 1.08, 0],
      [r, half * 0.3],
      [od / 2 + 0.006, half * 0.7],
      [od / 2 + 0.004, half],
    ],
    { segments: 24, crease: 1.4 },
  );
  const joint = r * 1.25;
  cylinder(plant.body, paint.cast, frame, r * 0.74, 0, joint, 20);
  bonnetFlange(plant, shifted(frame, 0, 0, joint), r * 1.1, 8);
  cylinder(plant.body, paint.cast, frame, r * 0.5, joint, joint + r * 0.9, 18, 0.004);
  gland(plant, shifted(frame, 0, 0, joint + r * 0.8), 0.016);
  const seat = joint + r * 0.9 + 0.24;
  yoke(plant, frame, 0.075, joint + r * 0.7, seat, 0.034);
  cylinder(plant.body, paint.polished, frame, 0.011, joint, seat, 10);
  plant.move({
    tag,
    kind: 'stem',
    frame: shifted(frame, 0, 0, joint + r * 0.9 + 0.09),
    size: 0.03,
    lift: 0.04,
    turn: 0,
    look: paint.safetyYellow,
  });
  // Diaphragm chamber: two dished plates and a bolted rim.
  const d = 0.12 + dn * 0.00055;
  const chamber = shifted(frame, 0, 0, seat + 0.05);
  revolve(
    plant.body,
    paint.instrumentBlue,
    chamber,
    [
      [0, -0.02],
      [0.06, -0.02],
      [d * 0.55, 0.0],
      [d * 0.9, 0.05],
      [d, 0.062],
      [d, 0.082],
      [d * 0.9, 0.094],
      [d * 0.62, 0.15],
      [d * 0.3, 0.175],
      [0.03, 0.18],
      [0.03, 0.2],
      [0, 0.2],
    ],
    { segments: 32, crease: 0.6 },
  );
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * Math.PI * 2;
    const at = within(chamber, standing([Math.cos(a) * d * 0.955, Math.sin(a) * d * 0.955, 0.083]));
    plant.bolts.push(at.scale(new Vector3(0.01, 0.01, 0.01)));
  }
  // Positioner on the yoke, air set beside it, tubing to the chamber.
  const box1 = shifted(frame, 0, 0.13, seat - 0.13);
  box(plant.body, paint.gearboxGrey, box1, [0.11, 0.09, 0.13], 0.012);
  box(plant.body, paint.glassDark, turned(box1, [0, 0.046, 0.02], [0, 1, 0]), [0.05, 0.03, 0.004]);
  box(plant.body, paint.matt, shifted(frame, 0, 0.075, seat - 0.1), [0.03, 0.05, 0.02]);
  cylinder(plant.body, paint.gearboxGrey, shifted(frame, 0.1, 0.13, seat - 0.19), 0.022, -0.04, 0.05, 14, 0.004);
  bar(plant.body, paint.brass, frame, [0.02, 0.15, seat - 0.07], [0.02, 0.15, seat + 0.06], 0.004, 6);
  bar(plant.body, paint.brass, frame, [0.02, 0.15, seat + 0.06], [0.02, d * 0.5, seat + 0.06], 0.004, 6);
  pickable(plant, tag, frame, new Vector3(-half, -d, -r), new Vector3(half, d, seat + 0.26));
}

export function drawOnOffValve(plant: PlantBuilder, site: ValveSite): void {
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
      [r * 1.5, -half * 0.4],
      [r * 1.66, 0],
      [r * 1.5, half * 0.4],
      [r + 0.004, half],
    ],
    { segments: 22, crease: 1.2 },
  );
  const top = r * 1.8 + 0.06;
  cylinder(plant.body, paint.matt, frame, r * 0.6, r, top, 14);
  const body = shifted(frame, 0, 0, top + 0.05);
  const w = 0.06 + r * 0.5;
  box(plant.body, paint.instrumentBlue, body, [w * 3.6, w * 1.4, w * 1.4], 0.012);
  for (const side of [-1, 1])
    cylinder(plant.body, paint.black, turned(body, [side * w * 1.8, 0, 0], [side, 0, 0]), w * 0.72, 0, 0.02, 18, 0.004);
  cylinder(plant.body, paint.black, body, w * 0.5, w * 0.7, w * 0.7 + 0.05, 18, 0.006);
  plant.move({
    tag,
    kind: 'lever',
    frame: turned(body, [0, 0, w * 0.7 + 0.055], [0, 0, 1], [0, -1, 0]),
    size: 0.06,
    lift: 0,
    turn: Math.PI / 2,
    look: paint.safetyYellow,
  });
  pickable(plant, tag, frame, new Vector3(-w * 2, -w, -r * 1.7), new Vector3(w * 2, w, top + w * 2));
}
