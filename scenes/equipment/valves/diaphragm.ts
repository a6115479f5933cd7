// Weir diaphragm valve with clamp ends: feed roots, sampling, inoculation. Polished body, black bonnet with a dome wheel.
import { Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { clampJoint } from '../flange.ts';
import { shifted, turned, within } from '../frame.ts';
import * as paint from '../palette.ts';
import { box, cylinder, revolve } from '../shapes.ts';
import { pickable, type ValveSite, wheelSize } from './parts.ts';

export function drawDiaphragmValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length, tag } = site;
  const { od } = bore(dn);
  const r = od / 2;
  const half = length / 2;
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  const seat = r * 1.15 + 0.01;
  revolve(
    plant.body,
    paint.polished,
    along,
    [
      [r, -half],
      [r, -half * 0.7],
      [r * 1.24, -half * 0.3],
      [r * 1.3, 0],
      [r * 1.24, half * 0.3],
      [r, half * 0.7],
      [r, half],
    ],
    { segments: 12, crease: 1.2 },
  );
  for (const side of [-1, 1]) clampJoint(plant, turned(frame, [side * half, 0, 0], [side, 0, 0]), dn);
  // Square body flange, diaphragm edge, bonnet.
  const w = r * 3.4 + 0.02;
  box(plant.body, paint.polished, shifted(frame, 0, 0, seat - r * 0.45), [w * 0.94, w, r * 0.9]);
  box(plant.body, paint.ptfe, shifted(frame, 0, 0, seat + 0.003), [w * 0.96, w * 1.02, 0.006]);
  const bonnet = shifted(frame, 0, 0, seat + 0.006);
  box(plant.body, paint.matt, shifted(bonnet, 0, 0, r * 0.3), [w * 0.94, w, r * 0.6]);
  for (const [sx, sy] of [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const) {
    const at = shifted(bonnet, sx * w * 0.37, sy * w * 0.39, r * 0.6);
    const m = Math.max(0.007, r * 0.24);
    plant.bolts.push(at.scale(new Vector3(m, m, m)));
  }
  revolve(
    plant.body,
    paint.matt,
    bonnet,
    [
      [w * 0.4, r * 0.6],
      [w * 0.36, r * 1.2],
      [w * 0.22, r * 1.9],
      [w * 0.2, r * 2.2],
      [0, r * 2.2],
    ],
    { segments: 14, crease: 0.9 },
  );
  const plane = seat + r * 2.2 + 0.024;
  cylinder(plant.body, paint.polished, frame, Math.max(0.006, r * 0.2), plane - 0.03, plane, 10);
  plant.move({
    tag,
    kind: 'wheel',
    frame: within(frame, new Matrix4().makeTranslation(0, 0, plane)),
    size: Math.max(0.07, wheelSize(dn) * 0.72),
    lift: Math.max(0.008, dn * 0.0003),
    turn: -Math.PI * 2 * 4,
    look: site.wheel,
  });
  const reach = Math.max(w / 2, wheelSize(dn) * 0.4);
  pickable(plant, tag, frame, new Vector3(-half, -reach, -r * 1.4), new Vector3(half, reach, plane + 0.05));
}
