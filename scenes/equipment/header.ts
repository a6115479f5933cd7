// Headers and drums.
import { type Matrix4, Vector3 } from 'three';
import { type PlantBuilder } from './builder.ts';
import { shifted, turned } from './frame.ts';
import { plate } from './plate.ts';
import { box, cylinder, revolve, torus } from './shapes.ts';
import * as paint from './palette.ts';

/** A header lying along x, on saddles or hung in a rack. */
export function drawHeader(
  plant: PlantBuilder,
  frame: Matrix4,
  radius: number,
  length: number,
  look = paint.stainless,
): void {
  const axis = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  const cap = Math.min(radius * 0.5, 0.12);
  const profile: [number, number][] = [[0, -cap]];
  for (let i = 1; i <= 4; i++) {
    const a = (i / 4) * (Math.PI / 2);
    profile.push([radius * Math.sin(a), -cap * Math.cos(a)]);
  }
  profile.push([radius, length]);
  for (let i = 1; i <= 4; i++) {
    const a = (i / 4) * (Math.PI / 2);
    profile.push([radius * Math.cos(a), length + cap * Math.sin(a)]);
  }
  revolve(plant.body, look, axis, profile, { segments: radius > 0.1 ? 24 : 14, crease: 1 });
}

/**
 * A small air receiver lying along x on two saddles with legs to the ground: dished ends with their welds, safety valve on top, drain
 * plug below, inspection flange in the far end, name on the south side. The frame's origin is the middle of its west end.
 */
export function drawReceiver(plant: PlantBuilder, frame: Matrix4, radius: number, length: number, tag: string): void {
  drawHeader(plant, frame, radius, length, paint.matt);
  const axis = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  for (const x of [0.02, length / 2, length - 0.02])
    torus(plant.detail, paint.weld, shifted(axis, 0, 0, x), radius, 0.004, 24, 4);
  const height = new Vector3().setFromMatrixPosition(frame).z;
  for (const x of [length * 0.18, length * 0.82]) {
    const saddle = shifted(frame, x, 0, 0);
    box(plant.body, paint.frameSteel, shifted(saddle, 0, 0, -radius * 0.95), [0.12, radius * 1.7, radius * 0.7], 0.006);
    for (const y of [-radius * 0.75, radius * 0.75]) {
      box(
        plant.body,
        paint.frameSteel,
        shifted(saddle, 0, y, -(height + radius) / 2),
        [0.07, 0.07, height - radius],
        0.004,
      );
      box(plant.body, paint.frameSteel, shifted(saddle, 0, y, 0.01 - height), [0.18, 0.16, 0.02]);
    }
    box(plant.body, paint.frameSteel, shifted(saddle, 0, 0, -height * 0.6), [0.05, radius * 1.5, 0.05]);
    const foot = new Vector3().setFromMatrixPosition(saddle);
    plant.feet.push({ at: foot.setZ(foot.z - height), radius: 0.45, weight: 0.6 });
    // The strap over the shell.
    revolve(
      plant.body,
      paint.galvanised,
      shifted(axis, 0, 0, x),
      [
        [radius + 0.004, -0.03],
        [radius + 0.004, 0.03],
      ],
      { segments: 24 },
    );
  }
  const top = shifted(frame, length * 0.62, 0, radius);
  cylinder(plant.body, paint.matt, top, 0.02, -0.02, 0.08, 12);
  cylinder(plant.body, paint.brass, top, 0.03, 0.08, 0.2, 14, 0.008);
  cylinder(plant.body, paint.brass, turned(top, [0, 0, 0.12], [0, 1, 0]), 0.016, 0, 0.08, 10);
  cylinder(plant.body, paint.brass, shifted(frame, length / 2, 0, -radius), 0.018, -0.05, 0.01, 6);
  plate(plant, turned(frame, [length * 0.36, -radius - 0.008, 0], [0, -1, 0], [1, 0, 0]), 0.36, 0.158, [192, 84], {
    kind: 'vessel',
    tag,
    volume: '',
  });
}
