// The bay where raw materials wait and are weighed (content/fermentation.md 1.10: 3, 18): pallets with bags and drums under their
// status labels along the west wall, the platform scale with its indicator before them.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../equipment/builder.ts';
import { shifted, standing } from '../equipment/frame.ts';
import { finish } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, panel } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';
import { upwards } from './equipment.ts';

const wood = finish('#A98A5E', 0.85, 0);
const paper = finish('#C2AC82', 0.8, 0);
const woven = finish('#D7D6CE', 0.75, 0);
const drumBlue = finish('#2B5C94', 0.45, 0);
const linePaint = finish('#D9A92B', 0.7, 0);
const dark = finish('#17191B', 0.45, 0);

/** Deck boards on three runners, 1.2 m by 1.0 m. */
function pallet(plant: PlantBuilder, x: number, y: number): void {
  const frame = standing([x, y, 0]);
  plant.feet.push({ at: new Vector3(x, y, 0), radius: 0.95, weight: 0.6 });
  for (const dx of [-0.53, 0, 0.53]) box(plant.body, wood, shifted(frame, dx, 0, 0.06), [0.1, 1, 0.1]);
  for (let i = 0; i < 6; i++) box(plant.body, wood, shifted(frame, 0, -0.44 + i * 0.176, 0.125), [1.2, 0.14, 0.022]);
}

/** Bags of 25 kg in layers that are laid crosswise by turns. */
function bags(plant: PlantBuilder, x: number, y: number, layers: number, look: typeof paper): void {
  for (let layer = 0; layer < layers; layer++) {
    const across = layer % 2 === 0;
    for (let i = 0; i < 5; i++) {
      const [dx, dy, turn] =
        i < 3
          ? [across ? -0.28 : 0.28, -0.32 + i * 0.32, 0]
          : [across ? 0.33 : -0.33, i === 3 ? -0.24 : 0.24, Math.PI / 2];
      const askew = (((layer * 5 + i) * 7) % 5) * 0.012 - 0.024;
      box(
        plant.body,
        look,
        standing([x + dx + askew, y + dy - askew, 0.2 + layer * 0.125], turn + askew),
        [0.56, 0.31, 0.125],
        0.045,
      );
    }
  }
}

function drum(plant: PlantBuilder, x: number, y: number): void {
  const frame = standing([x, y, 0.136]);
  cylinder(plant.body, drumBlue, frame, 0.27, 0, 0.82, 22, 0.02);
  for (const z of [0.26, 0.54]) cylinder(plant.detail, drumBlue, frame, 0.283, z, z + 0.03, 22);
  cylinder(plant.body, dark, frame, 0.276, 0.8, 0.84, 22);
}

/** The scale: a low platform of chequer plate with its ramp, and the indicator on a post behind. */
function scale(plant: PlantBuilder, x: number, y: number): void {
  const frame = standing([x, y, 0]);
  plant.feet.push({ at: new Vector3(x, y, 0), radius: 0.9, weight: 0.6 });
  box(plant.body, paint.frameSteel, shifted(frame, 0, 0, 0.05), [1.2, 1, 0.08], 0.006);
  box(plant.body, paint.chequer, shifted(frame, 0, 0, 0.1), [1.18, 0.98, 0.02], 0.004);
  bar(plant.body, paint.matt, frame, [0.5, 0.56, 0.02], [0.5, 0.56, 1.1], 0.024, 10);
  box(plant.body, paint.matt, shifted(frame, 0.5, 0.56, 0.015), [0.22, 0.2, 0.03]);
  const head = shifted(frame, 0.5, 0.53, 1.18);
  box(plant.body, paint.matt, head, [0.3, 0.12, 0.2], 0.012);
  box(plant.body, dark, shifted(head, 0, -0.062, 0.035), [0.24, 0.006, 0.08]);
  for (let i = 0; i < 4; i++)
    box(plant.detail, paint.white, shifted(head, -0.09 + i * 0.06, -0.062, -0.05), [0.04, 0.008, 0.03]);
  // What is on it just now.
  box(plant.body, paper, shifted(frame, -0.1, 0.02, 0.175), [0.56, 0.31, 0.125], 0.045);
  box(plant.body, paper, standing([x - 0.08, y + 0.02, 0.3], 0.05), [0.56, 0.31, 0.125], 0.045);
}

/** A status label on a stand before a pallet. */
function label(plant: PlantBuilder, x: number, y: number, text: string, ground: string): void {
  const face = upwards([x, y, 0.62], [1, 0, 0]);
  plate(plant, face, 0.42, 0.14, [210, 70], { kind: 'sign', text, ground, ink: '#FFFFFF' }, 0.008);
  bar(plant.detail, paint.matt, standing([x - 0.01, y, 0]), [0, 0, 0], [0, 0, 0.6], 0.012, 6);
  box(plant.detail, paint.matt, standing([x - 0.01, y, 0.008]), [0.16, 0.2, 0.016]);
}

export function drawRawMaterials(plant: PlantBuilder): void {
  plant.zone('preparation');
  for (const [x0, y0, x1, y1] of [
    [0.45, 13.15, 2.15, 13.15],
    [2.15, 13.15, 2.15, 17.3],
  ] as const)
    panel(
      plant.body,
      linePaint,
      standing([(x0 + x1) / 2, (y0 + y1) / 2, 0.007]),
      Math.max(0.1, x1 - x0),
      Math.max(0.1, y1 - y0),
    );
  const rows = [
    [13.8, 5, paper],
    [15.15, 6, woven],
  ] as const;
  for (const [y, layers, look] of rows) {
    pallet(plant, 1.15, y);
    bags(plant, 1.15, y, layers, look);
    label(plant, 1.9, y - 0.35, 'released', '#1E7D46');
  }
  pallet(plant, 1.15, 16.5);
  for (const [dx, dy] of [
    [-0.29, -0.26],
    [0.29, -0.26],
    [-0.29, 0.28],
    [0.29, 0.28],
  ] as const)
    drum(plant, 1.15 + dx, 16.5 + dy);
  label(plant, 1.9, 16.1, 'quarantine', '#C98A0A');
  scale(plant, 2.9, 17.3);
  // On the mast of the pipes by the wall; drawn with the walls: from all over the area, on every tier.
  plant.zone('walls');
  plate(plant, upwards([0.375, 16.35, 1.6], [1, 0, 0]), 1.1, 0.22, [352, 70], {
    kind: 'sign',
    text: 'raw-materials',
    ground: '#1F5FA8',
    ink: '#FFFFFF',
  });
}
