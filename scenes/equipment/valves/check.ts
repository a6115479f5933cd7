// Check valves, rupture disc holder and spring safety valve: valves that nobody turns.
import { Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { flangePair } from '../flange.ts';
import { shifted, turned, within } from '../frame.ts';
import * as paint from '../palette.ts';
import { box, cylinder, revolve } from '../shapes.ts';
import { bonnetFlange, bulb, endFlanges, pickable, type ValveSite } from './parts.ts';

/** Swing check: a bulb with a bolted lid, an arrow cast on its side. */
export function drawCheckValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length, tag } = site;
  const { od } = bore(dn);
  const half = length / 2;
  const r = bulb(dn) * 1.04;
  if (dn >= 40) endFlanges(plant, site);
  else cylinder(plant.body, site.pipe, turned(frame, [0, 0, 0], [1, 0, 0]), od / 2 + 0.001, -half, half, 10);
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  revolve(
    plant.body,
    paint.cast,
    along,
    [
      [od / 2 + 0.004, -half],
      [r * 0.86, -half * 0.5],
      [r, 0],
      [r * 0.9, half * 0.5],
      [od / 2 + 0.004, half],
    ],
    { segments: dn <= 40 ? 14 : 24, crease: 1.3 },
  );
  const joint = r * 1.12 + 0.008;
  const seat = within(frame, new Matrix4().makeTranslation(-half * 0.1, 0, 0));
  cylinder(plant.body, paint.cast, seat, r * 0.72, 0, joint, 18);
  bonnetFlange(plant, shifted(seat, 0, 0, joint), r * 0.98, dn <= 40 ? 4 : 8);
  cylinder(plant.body, paint.cast, seat, r * 0.5, joint, joint + r * 0.34, 16, 0.004);
  for (const side of [-1, 1]) {
    const arrow = turned(frame, [0, side * r * 0.99, 0], [0, side, 0], [1, 0, 0]);
    box(plant.body, paint.cast, arrow, [r * 0.7, r * 0.12, 0.008]);
    box(plant.body, paint.cast, shifted(arrow, r * 0.32, 0, 0), [r * 0.14, r * 0.34, 0.008]);
  }
  pickable(plant, tag, frame, new Vector3(-half, -r, -r), new Vector3(half, r, joint + r * 0.4));
}

/** Rupture disc between two thick holder rings, with the tail of its sensor. */
export function drawRuptureDisc(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, tag } = site;
  const { circle, flange } = bore(dn);
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  cylinder(plant.body, paint.polished, along, circle / 2 - 0.012, -0.034, 0.034, 28, 0.003);
  for (const side of [-1, 1]) flangePair(plant, turned(frame, [side * 0.036, 0, 0], [side, 0, 0]), dn, site.pipe);
  const tail = turned(frame, [0, 0, circle / 2], [0, 0, 1]);
  cylinder(plant.body, paint.instrumentBlue, tail, 0.018, 0, 0.09, 12, 0.004);
  pickable(
    plant,
    tag,
    frame,
    new Vector3(-0.07, -flange / 2, -flange / 2),
    new Vector3(0.07, flange / 2, flange / 2 + 0.1),
  );
}

/** Spring safety valve, an angle body: inlet from below (-z), outlet along +x, tall spring bonnet on top, lever on its cap. */
export function drawSafetyValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length, tag } = site;
  const { od } = bore(dn);
  const r = bulb(dn);
  const half = length / 2;
  for (const [at, axis] of [
    [
      [0, 0, -half],
      [0, 0, -1],
    ],
    [
      [half, 0, 0],
      [1, 0, 0],
    ],
  ] as const) {
    flangePair(plant, turned(frame, at, axis), dn, site.pipe, paint.cast);
  }
  revolve(
    plant.body,
    paint.cast,
    frame,
    [
      [od / 2 + 0.004, -half],
      [r, -half * 0.35],
      [r * 1.1, 0],
      [r, r * 0.8],
      [r * 0.7, r * 1.2],
    ],
    { segments: 24, crease: 1.3 },
  );
  const outlet = turned(frame, [0, 0, 0], [1, 0, 0]);
  revolve(
    plant.body,
    paint.cast,
    outlet,
    [
      [r * 0.95, 0],
      [od / 2 + 0.006, half * 0.7],
      [od / 2 + 0.004, half],
    ],
    { segments: 22, crease: 1.3 },
  );
  const joint = r * 1.2;
  bonnetFlange(plant, shifted(frame, 0, 0, joint), r * 1.1, 8);
  revolve(
    plant.body,
    paint.mediumFinish.steam,
    shifted(frame, 0, 0, joint),
    [
      [r * 0.9, r * 0.15],
      [r * 0.72, r * 0.5],
      [r * 0.62, r * 2.6],
      [r * 0.4, r * 2.8],
      [r * 0.4, r * 3.3],
      [r * 0.3, r * 3.45],
      [0, r * 3.45],
    ],
    { segments: 22 },
  );
  box(plant.body, paint.matt, shifted(frame, r * 0.5, 0, joint + r * 3.05), [r * 0.9, r * 0.14, r * 0.1]);
  pickable(plant, tag, frame, new Vector3(-r * 1.2, -r * 1.2, -half), new Vector3(half, r * 1.2, joint + r * 3.5));
}
