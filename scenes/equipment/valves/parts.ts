// What valves share: end flanges, bonnets, yokes, packing glands, wheels.
import { type Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { flangePair } from '../flange.ts';
import { shifted, turned } from '../frame.ts';
import type { Finish } from '../mesher.ts';
import * as paint from '../palette.ts';
import { box, cylinder, revolve } from '../shapes.ts';

/** What is drawn: a valve of a diameter in a frame whose x runs with the flow and whose z is the stem. */
export interface ValveSite {
  readonly tag: string;
  readonly dn: number;
  /** Face to face, metres. */
  readonly length: number;
  readonly frame: Matrix4;
  /** Paint of the wheel: by the medium. */
  readonly wheel: Finish;
  /** Finish of the pipe's flanges. */
  readonly pipe: Finish;
}

/** Flange pairs at both ends of a body of the given length. */
export function endFlanges(plant: PlantBuilder, site: ValveSite): void {
  for (const side of [-1, 1]) {
    const frame = turned(site.frame, [(side * site.length) / 2, 0, 0], [side, 0, 0]);
    flangePair(plant, frame, site.dn, site.pipe, paint.cast);
  }
}

/** Radius of a cast body's bulb. */
export function bulb(dn: number): number {
  return bore(dn).od * 0.5 * 1.28 + 0.008;
}

/** Two round flanges with bolts between body and bonnet; origin on the joint, z up. */
export function bonnetFlange(plant: PlantBuilder, frame: Matrix4, radius: number, count: number): void {
  const t = radius * 0.17 + 0.004;
  const sides = radius < 0.06 ? 14 : 22;
  if (plant.coarse) cylinder(plant.body, paint.cast, frame, radius, -t, t, sides);
  else
    for (const z of [-t - 0.001, 0.001]) cylinder(plant.body, paint.cast, shifted(frame, 0, 0, z), radius, 0, t, sides);
  const thread = Math.max(0.008, radius * 0.13);
  for (let i = 0; i < count; i++) {
    const a = ((i + 0.5) / count) * Math.PI * 2;
    const at: [number, number, number] = [Math.cos(a) * radius * 0.8, Math.sin(a) * radius * 0.8, t + 0.001];
    plant.bolts.push(turned(frame, at, [0, 0, 1]).scale(new Vector3(thread, thread, thread)));
  }
}

/** Two arms and a bridge over a gland, from z0 to z1; the arms stand off along x. */
export function yoke(plant: PlantBuilder, frame: Matrix4, spread: number, z0: number, z1: number, width: number): void {
  for (const side of [-1, 1]) {
    const lean = (spread * 0.25) / (z1 - z0);
    const arm = turned(frame, [side * spread, 0, z0], [-side * lean, 0, 1], [0, 1, 0]);
    box(
      plant.detail,
      paint.cast,
      shifted(arm, 0, 0, (z1 - z0) / 2),
      [width * 1.3, width * 0.62, z1 - z0],
      width * 0.12,
    );
  }
  cylinder(plant.detail, paint.cast, frame, spread * 0.95, z1 - width * 0.5, z1 + width * 0.5, 18, width * 0.1);
  cylinder(plant.detail, paint.brass, frame, spread * 0.5, z1 + width * 0.4, z1 + width * 1.1, 6);
}

/** Packing gland with its two eye bolts; origin at its foot. */
export function gland(plant: PlantBuilder, frame: Matrix4, radius: number): void {
  revolve(
    plant.detail,
    paint.cast,
    frame,
    [
      [radius * 1.5, 0],
      [radius * 1.5, radius * 1.6],
      [radius * 1.15, radius * 1.8],
      [radius * 1.15, radius * 2.5],
      [0, radius * 2.5],
    ],
    { segments: 16 },
  );
  box(plant.detail, paint.cast, shifted(frame, 0, 0, radius * 2.3), [radius * 1.3, radius * 4.6, radius * 0.55], 0.001);
  for (const side of [-1, 1]) {
    const at = shifted(frame, 0, side * radius * 1.85, radius * 2.6);
    plant.bolts.push(at.scale(new Vector3(radius * 0.42, radius * 0.42, radius * 0.6)));
  }
}

/** A handwheel on a rising stem. */
export function wheel(
  plant: PlantBuilder,
  site: ValveSite,
  at: readonly [number, number, number],
  lift: number,
  rising: boolean,
): void {
  const size = wheelSize(site.dn);
  const frame = shifted(site.frame, ...at);
  plant.move({
    tag: site.tag,
    kind: 'wheel',
    frame,
    size,
    lift: rising ? lift : 0,
    turn: -Math.PI * 2 * (2 + site.dn / 40),
    look: site.wheel,
  });
  if (rising) return;
  const stem = Math.max(0.014, site.dn * 0.00024);
  plant.move({ tag: site.tag, kind: 'stem', frame, size: stem, lift, turn: 0, look: paint.polished });
}

/** Diameter of the wheel that turns a valve, metres. */
export function wheelSize(dn: number): number {
  return dn <= 15 ? 0.08 : dn <= 25 ? 0.11 : dn <= 40 ? 0.15 : 0.11 + dn * 0.00165;
}

/** Makes a box about the site pickable. Local half sizes. */
export function pickable(plant: PlantBuilder, tag: string, frame: Matrix4, low: Vector3, high: Vector3): void {
  const min = new Vector3(Infinity, Infinity, Infinity);
  const max = new Vector3(-Infinity, -Infinity, -Infinity);
  for (const x of [low.x, high.x]) {
    for (const y of [low.y, high.y]) {
      for (const z of [low.z, high.z]) {
        const p = new Vector3(x, y, z).applyMatrix4(frame);
        min.min(p);
        max.max(p);
      }
    }
  }
  plant.targets.push({
    tag,
    centre: min.clone().add(max).multiplyScalar(0.5),
    half: max.clone().sub(min).multiplyScalar(0.5),
  });
}

/**
 * A lever `height` above the middle of the pipe and `reach` long, across the pipe at 0 % and along it at 100 %, on a body of half
 * length `half` and half width `wide`; metres. Where it can point up or down it points up, clear of the plate that hangs below.
 */
export function handLever(
  plant: PlantBuilder,
  { tag, frame, wheel }: ValveSite,
  [height, reach]: readonly [number, number],
  [half, wide]: readonly [number, number],
): void {
  const flow = new Vector3().setFromMatrixColumn(frame, 0);
  const across = new Vector3().setFromMatrixColumn(frame, 1);
  const shut = across.z > 0.5 ? 1 : -1;
  const open = flow.z < -0.5 ? -1 : 1;
  plant.move({
    tag,
    kind: 'lever',
    frame: turned(frame, [0, 0, height], [0, 0, 1], [0, shut, 0]),
    size: reach,
    lift: 0,
    turn: (-shut * open * Math.PI) / 2,
    look: wheel,
  });
  const [x, y] = [Math.max(half, reach), Math.max(wide, reach)];
  pickable(
    plant,
    tag,
    frame,
    new Vector3(open < 0 ? -x : -half, shut < 0 ? -y : -wide, -wide),
    new Vector3(open < 0 ? half : x, shut < 0 ? wide : y, height + 0.05),
  );
}
