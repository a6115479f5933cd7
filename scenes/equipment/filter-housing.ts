// A cartridge filter housing as on the sterile-air and exhaust skids.
import { type Matrix4, Vector3 } from 'three';
import { type PlantBuilder } from './builder.ts';
import { shifted, standing, within } from './frame.ts';
import { box, cylinder, revolve, torus } from './shapes.ts';
import { headProfile, leg } from './vessel.ts';
import * as paint from './palette.ts';

/** A cartridge filter housing: bowl with clamped dome, swing bolts, vent cock. */
export function drawFilterHousing(
  plant: PlantBuilder,
  frame: Matrix4,
  radius: number,
  bottom: number,
  height: number,
  floor: number,
): void {
  const head = radius * 0.5;
  const joint = bottom + height - head - radius * 0.5;
  revolve(plant.body, paint.stainless, frame, headProfile(radius, head, bottom + head, false, 7), { segments: 30 });
  revolve(
    plant.body,
    paint.stainless,
    frame,
    [
      [radius, bottom + head],
      [radius, joint - 0.06],
    ],
    { segments: 30 },
  );
  revolve(
    plant.body,
    paint.matt,
    frame,
    [
      [radius, joint - 0.07],
      [radius + 0.055, joint - 0.06],
      [radius + 0.06, joint - 0.055],
      [radius + 0.06, joint - 0.012],
      [radius + 0.05, joint - 0.008],
      [radius + 0.05, joint + 0.004],
      [radius + 0.06, joint + 0.008],
      [radius + 0.06, joint + 0.045],
      [radius + 0.055, joint + 0.05],
      [radius, joint + 0.055],
    ],
    { segments: 30 },
  );
  revolve(
    plant.body,
    paint.polished,
    frame,
    [
      [radius, joint + 0.05],
      [radius, bottom + height - head],
    ],
    { segments: 30 },
  );
  revolve(plant.body, paint.polished, frame, headProfile(radius, head, bottom + height - head, true, 7), {
    segments: 30,
  });
  for (let i = 0; i < 10; i++) {
    const a = ((i + 0.5) / 10) * Math.PI * 2;
    const at = within(frame, standing([Math.cos(a) * (radius + 0.062), Math.sin(a) * (radius + 0.062), joint], a));
    cylinder(plant.body, paint.bolt, at, 0.011, -0.09, 0.1, 8);
    plant.bolts.push(shifted(at, 0, 0, 0.055).scale(new Vector3(0.02, 0.02, 0.03)));
    box(plant.body, paint.matt, shifted(at, 0, 0, -0.085), [0.03, 0.036, 0.022]);
  }
  for (let i = 0; i < 3; i++) {
    const a = Math.PI / 6 + (i / 3) * Math.PI * 2;
    const foot = within(frame, standing([Math.cos(a) * radius * 0.84, Math.sin(a) * radius * 0.84, floor], a));
    leg(plant, foot, 0.03, bottom + head * 0.6 - floor);
  }
  torus(plant.body, paint.weld, shifted(frame, 0, 0, bottom + head), radius, 0.004, 36, 5);
}
