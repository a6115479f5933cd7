// A pair of flanges with gasket, and bolts that stand outside both discs.
import { type Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { bore, roundness } from './dimensions.ts';
import { shifted, standing, turned, within } from './frame.ts';
import type { Finish } from './mesher.ts';
import * as paint from './palette.ts';
import { revolve } from './shapes.ts';

export const gasketGap = 0.004;

function disc(plant: PlantBuilder, frame: Matrix4, dn: number, look: Finish): void {
  const { od, flange, thickness } = bore(dn);
  const r = flange / 2;
  const segments = dn <= 50 ? 12 : dn <= 125 ? 16 : 24;
  const hub = od / 2 + thickness * 0.45;
  // The face in the joint is never seen; a broken edge is, on large discs.
  const profile: [number, number][] = [[r, 0.001]];
  if (dn >= 80) profile.push([r, thickness - 0.003], [r - 0.003, thickness]);
  else profile.push([r, thickness]);
  profile.push([hub, thickness], [od / 2, thickness * 2.3]);
  revolve(plant.body, look, frame, profile, { segments });
}

/** A pair as it is seen from afar: one disc without a joint. */
function pairAsOne(plant: PlantBuilder, frame: Matrix4, dn: number, look: Finish): void {
  const { od, flange, thickness } = bore(dn);
  const half = thickness + gasketGap / 2;
  const profile = [
    [od / 2, -half],
    [flange / 2, -half],
    [flange / 2, half],
    [od / 2, half],
  ] as const;
  revolve(plant.body, look, frame, profile, { segments: roundness(dn) * 1.5 });
}

/** Bolts on the circle of a flange: heads at z = +reach looking out, nuts with thread ends at z = -reach. */
function bolting(plant: PlantBuilder, frame: Matrix4, dn: number, reach: number, bothSides: boolean): void {
  const { circle, bolts, thread } = bore(dn);
  for (let i = 0; i < bolts; i++) {
    const a = ((i + 0.5) / bolts) * Math.PI * 2;
    const x = (Math.cos(a) * circle) / 2;
    const y = (Math.sin(a) * circle) / 2;
    plant.bolts.push(turned(frame, [x, y, reach], [0, 0, 1]).scale(new Vector3(thread, thread, thread)));
    if (bothSides) {
      plant.bolts.push(turned(frame, [x, y, -reach], [0, 0, -1]).scale(new Vector3(thread, thread, thread * 1.35)));
    }
  }
}

/** Two flanges face to face; the frame's origin is the gasket, z along the pipe. Necks run out both ways. */
export function flangePair(
  plant: PlantBuilder,
  frame: Matrix4,
  dn: number,
  look: Finish = paint.matt,
  other: Finish = look,
): void {
  const { thickness, circle } = bore(dn);
  const half = gasketGap / 2;
  if (plant.coarse) {
    pairAsOne(plant, frame, dn, look);
    return;
  }
  disc(plant, shifted(frame, 0, 0, half), dn, look);
  disc(plant, turned(frame, [0, 0, -half], [0, 0, -1]), dn, other);
  revolve(
    plant.detail,
    paint.gasket,
    frame,
    [
      [circle / 2 - 0.012, -half],
      [circle / 2 - 0.012, half],
    ],
    { segments: 12 },
  );
  bolting(plant, frame, dn, thickness + half, dn >= 80);
}

/** A sanitary clamp joint: two ferrules and the clamp ring with its wing nut. */
export function clampJoint(plant: PlantBuilder, frame: Matrix4, dn: number): void {
  const { od } = bore(dn);
  const r = od / 2 + 0.012;
  revolve(
    plant.body,
    paint.polished,
    frame,
    [
      [od / 2, -0.018],
      [r, -0.009],
      [r + 0.007, -0.009],
      [r + 0.008, 0],
      [r + 0.007, 0.009],
      [r, 0.009],
      [od / 2, 0.018],
    ],
    { segments: 12 },
  );
  const nut = within(frame, standing([r + 0.014, 0, 0]));
  revolve(
    plant.detail,
    paint.brass,
    turned(nut, [0, -0.012, 0], [0, 1, 0]),
    [
      [0.005, 0],
      [0.011, 0.006],
      [0.004, 0.03],
      [0, 0.03],
    ],
    {
      segments: 8,
    },
  );
}
