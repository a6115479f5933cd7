// Lettering of the hall: the safety slogan, the workshop's name, levels on the columns, walk-way lines on the floor.
import type { PlantBuilder } from '../equipment/builder.ts';
import { finish } from '../equipment/mesher.ts';
import { plate } from '../equipment/plate.ts';
import { panel } from '../equipment/shapes.ts';
import { standing } from '../equipment/frame.ts';
import { upwards } from './equipment.ts';
import { hall } from './places.ts';

const linePaint = finish('#D9A92B', 0.7, 0);

/** A painted line on the ground floor, worn where people cross it. */
function line(plant: PlantBuilder, x0: number, y0: number, x1: number, y1: number): void {
  const w = 0.1;
  const alongX = Math.abs(x1 - x0) > Math.abs(y1 - y0);
  const length = Math.abs(alongX ? x1 - x0 : y1 - y0);
  const pieces = Math.max(1, Math.round(length / 1.7));
  for (let i = 0; i < pieces; i++) {
    const t = (i + 0.5) / pieces;
    const worn = (i * 7) % 5 === 0 ? 0.4 : 0;
    const size = length / pieces - worn * 0.35;
    const x = x0 + (x1 - x0) * t;
    const y = y0 + (y1 - y0) * t;
    panel(plant.body, linePaint, standing([x, y, 0.006]), alongX ? size : w, alongX ? w : size);
  }
}

export function drawSigns(plant: PlantBuilder): void {
  plant.zone('walls');
  plate(
    plant,
    upwards([18.5, hall.width - 0.12, 8.78], [0, -1, 0]),
    13.2,
    1.32,
    [1320, 132],
    { kind: 'sign', text: 'slogan', ground: '#A81E1A', ink: '#FFFFFF' },
    0,
  );
  plate(
    plant,
    upwards([40.5, hall.width - 0.12, 8.78], [0, -1, 0]),
    11.4,
    1.14,
    [1140, 114],
    { kind: 'sign', text: 'workshop', ground: '#EEF0EE', ink: '#1C3F66' },
    0,
  );
  for (const [x, y, z, text] of [
    [25.3, 5.36, 1.9, 'level-0'],
    [25.3, 5.36, 6.7, 'level-5'],
    [37.7, 5.36, 6.7, 'level-5'],
    [37.7, 5.36, 1.9, 'level-0'],
    [19, 4.16, 1.9, 'level-0'],
    [31.5, 17.16, 6.7, 'level-5'],
  ] as const) {
    plate(plant, upwards([x, y - 0.012, z], [0, -1, 0]), 0.42, 0.21, [160, 80], {
      kind: 'sign',
      text,
      ground: '#1F5FA8',
      ink: '#FFFFFF',
    });
  }
  plate(plant, upwards([31, 5.19, 9.62], [0, -1, 0]), 0.7, 0.16, [280, 64], {
    kind: 'sign',
    text: 'level-9',
    ground: '#1F5FA8',
    ink: '#FFFFFF',
  });
  for (const [x, y, z] of [
    [31, 7.715, 3.32],
    [28.75, 9.4, 1.55],
  ] as const) {
    plate(plant, upwards([x, y, z], [0, -1, 0]), 0.3, 0.1, [192, 64], {
      kind: 'sign',
      text: 'hot',
      ground: '#E9C53A',
      ink: '#14191C',
    });
  }
  plant.zone('ground');
  for (const y of [1.4, 3.2]) line(plant, 1.5, y, 58.5, y);
  line(plant, 24.6, 3.2, 24.6, 18.8);
  line(plant, 38.4, 3.2, 38.4, 18.8);
  line(plant, 12.9, 18.8, 58.5, 18.8);
}
