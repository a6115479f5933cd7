// A shell-and-tube exchanger.
import { type Matrix4, Vector3 } from 'three';
import { type PlantBuilder } from './builder.ts';
import { shifted, standing, within } from './frame.ts';
import { cylinder, revolve, torus } from './shapes.ts';
import { headProfile, leg } from './vessel.ts';
import * as paint from './palette.ts';

/** A shell-and-tube exchanger standing upright: channel flanges, expansion bellows, feet. */
export function drawExchanger(
  plant: PlantBuilder,
  frame: Matrix4,
  radius: number,
  bottom: number,
  height: number,
  floor: number,
): void {
  const top = bottom + height;
  revolve(
    plant.body,
    paint.stainless,
    frame,
    headProfile(radius * 0.94, radius * 0.4, bottom + radius * 0.4, false, 6),
    { segments: 24 },
  );
  revolve(
    plant.body,
    paint.stainless,
    frame,
    [
      [radius * 0.94, bottom + radius * 0.4],
      [radius * 0.94, top - radius * 0.4],
    ],
    { segments: 24 },
  );
  revolve(plant.body, paint.stainless, frame, headProfile(radius * 0.94, radius * 0.4, top - radius * 0.4, true, 6), {
    segments: 32,
  });
  for (const z of [bottom + radius * 0.9, top - radius * 0.9]) {
    for (const dz of [-0.034, 0.002])
      cylinder(plant.body, paint.matt, frame, radius * 1.16, z + dz, z + dz + 0.032, 24);
    for (let i = 0; i < 16; i++) {
      const a = ((i + 0.5) / 16) * Math.PI * 2;
      plant.bolts.push(
        within(frame, standing([Math.cos(a) * radius * 1.06, Math.sin(a) * radius * 1.06, z + 0.034])).scale(
          new Vector3(0.016, 0.016, 0.016),
        ),
      );
    }
  }
  for (let i = 0; i < 3; i++)
    torus(
      plant.body,
      paint.stainless,
      shifted(frame, 0, 0, bottom + height * 0.5 + (i - 1) * 0.07),
      radius * 0.95,
      0.034,
      32,
      8,
    );
  for (let i = 0; i < 3; i++) {
    const a = Math.PI / 6 + (i / 3) * Math.PI * 2;
    leg(
      plant,
      within(frame, standing([Math.cos(a) * radius * 0.8, Math.sin(a) * radius * 0.8, floor], a)),
      0.03,
      bottom + radius - floor,
    );
  }
}
