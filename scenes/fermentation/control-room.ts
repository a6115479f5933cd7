// The control room: consoles before large screens, the annunciator with its own wires, cabinets, the shift's desk and files.
import type { PlantBuilder } from '../equipment/builder.ts';
import { shifted, standing } from '../equipment/frame.ts';
import { finish } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, panel } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';
import { upwards } from './equipment.ts';
import { cabinet, chair, files, notice, operatorConsole, screen, wallClock } from './furniture.ts';

const FLOOR = 5;
const desk = finish('#B9AE9C', 0.55, 0);
const dark = finish('#17191B', 0.45, 0);
const carpet = finish('#4B565E', 0.95, 0);
const binders = [
  finish('#2E5E8C', 0.6, 0),
  finish('#8C8F91', 0.6, 0),
  finish('#A33A2C', 0.6, 0),
  finish('#2F6B4A', 0.6, 0),
  finish('#3A3F44', 0.6, 0),
];

/** Windows of the annunciator: what is hard-wired to it, and between which values each is lit (content/fermentation.md 1.7 and 5). */
const windows: readonly (readonly [tag: string, text: string, above: number, below: number])[] = [
  ['PT-301', 'PT-301', 0.18, Infinity],
  ['PSV-301.open', 'PSV-301', 0.5, Infinity],
  ['LSH-301', 'LSH-301', 0.5, Infinity],
  ['GT-402A', 'GT-402', 40, Infinity],
  ['YA-501A', 'K-501A', 0.5, Infinity],
  ['YA-501B', 'K-501B', 0.5, Infinity],
  ['PT-502', 'PT-502', -1, 0.12],
  ['PT-503', 'PT-503', -1, 0.35],
  ['PT-602', 'PT-602', -1, 0.18],
  ['PT-701', 'PT-701', -1, 0.2],
];

/** Two rows of windows, a lamp over each name, with the buttons for horn and lamp test below. */
function annunciator(plant: PlantBuilder, x: number, y: number, z: number): void {
  const face = upwards([x, y, z], [0, -1, 0]);
  box(plant.body, paint.gearboxGrey, shifted(face, 0, 0, -0.04), [1.16, 0.62, 0.1], 0.012);
  windows.forEach(([tag, text, above, below], i) => {
    const at = shifted(face, -0.44 + (i % 5) * 0.22, i < 5 ? 0.17 : -0.07, 0.012);
    box(plant.body, dark, at, [0.2, 0.21, 0.012], 0.004);
    plate(
      plant,
      shifted(at, 0, -0.06, 0.008),
      0.17,
      0.062,
      [110, 40],
      { kind: 'plain', text, ground: '#F4F2E8', ink: '#1B2227' },
      0,
    );
    plant.lamps.push({
      tag,
      above,
      below,
      frame: shifted(at, 0, 0.04, 0.006),
      size: 0.038,
      look: i < 4 ? paint.lampRed.color : paint.safetyYellow.color,
    });
  });
  for (const [dx, look] of [
    [-0.12, paint.black],
    [0, paint.lampGreen],
    [0.12, paint.signRed],
  ] as const)
    cylinder(plant.body, look, shifted(face, dx, -0.25, 0.01), 0.022, 0, 0.024, 14, 0.004);
}

/** The table of the shift: log, permit board, radio in its charger. */
function shiftDesk(plant: PlantBuilder): void {
  const frame = standing([32.75, 22.45, FLOOR]);
  box(plant.body, desk, shifted(frame, 0, 0, 0.735), [1.4, 0.7, 0.035], 0.012);
  for (const side of [-0.64, 0.64]) {
    bar(plant.body, paint.black, frame, [side, 0, 0.03], [side, 0, 0.72], 0.03, 8);
    box(plant.body, paint.black, shifted(frame, side, 0, 0.015), [0.06, 0.62, 0.03], 0.006);
  }
  // The open log with its lines, a pen, a helmet.
  for (const side of [-0.11, 0.11]) {
    const page = shifted(frame, -0.25 + side, -0.1, 0.758);
    box(plant.body, paint.white, page, [0.21, 0.29, 0.012], 0.003);
    for (let i = 0; i < 8; i++)
      box(plant.detail, paint.gearboxGrey, shifted(page, 0, 0.1 - i * 0.028, 0.0065), [0.17, 0.003, 0.001]);
  }
  bar(plant.detail, dark, shifted(frame, 0.03, -0.12, 0.762), [0, -0.06, 0], [0.03, 0.07, 0], 0.005, 6);
  const helmet = shifted(frame, 0.42, 0.08, 0.753);
  cylinder(plant.body, paint.white, helmet, 0.15, 0, 0.012, 24);
  cylinder(plant.body, paint.white, helmet, 0.12, 0.012, 0.13, 24, 0.05);
  for (const dx of [0.2, 0.28]) {
    box(plant.body, dark, shifted(frame, dx, 0.22, 0.79), [0.055, 0.045, 0.11], 0.008);
    bar(plant.detail, dark, shifted(frame, dx + 0.015, 0.22, 0.84), [0, 0, 0], [0, 0, 0.1], 0.006, 6);
  }
}

/** The table in the corner: printer with its tray, paper, waste basket. */
function printerTable(plant: PlantBuilder): void {
  const frame = standing([22.95, 23.3, FLOOR]);
  box(plant.body, desk, shifted(frame, 0, 0, 0.735), [1.4, 0.6, 0.035], 0.012);
  for (const side of [-0.66, 0.66])
    box(plant.body, paint.white, shifted(frame, side, 0, 0.36), [0.03, 0.56, 0.72], 0.006);
  const printer = shifted(frame, -0.25, 0, 0.753);
  box(plant.body, paint.white, shifted(printer, 0, 0, 0.17), [0.48, 0.42, 0.34], 0.02);
  box(plant.body, dark, shifted(printer, 0, -0.2, 0.14), [0.34, 0.03, 0.05]);
  box(plant.detail, paint.white, shifted(printer, 0, -0.24, 0.12), [0.22, 0.14, 0.006]);
  box(plant.detail, dark, shifted(printer, 0.12, -0.12, 0.342), [0.16, 0.1, 0.006]);
  box(plant.body, paint.white, shifted(frame, 0.35, 0, 0.785), [0.22, 0.3, 0.06], 0.004);
  cylinder(plant.body, dark, shifted(frame, 0.85, 0.05, 0), 0.13, 0, 0.32, 18);
}

/** Pages on the screens of each console. */
const consoles = [
  [3, 0],
  [0, 2],
  [1, 3],
] as const;

/** Draws what stands in the control room; the room itself is drawn in rooms.ts. */
export function furnishControlRoom(plant: PlantBuilder): void {
  // The pipe of the seal water rises through the room in a shaft of its own.
  box(plant.body, paint.wall, standing([29.4, 21.75, 6.5]), [0.34, 0.34, 3], 0.01);
  panel(plant.body, carpet, standing([26.9, 22.35, FLOOR + 0.004]), 5.6, 1.5);
  // Two large screens and the annunciator on the wall between two columns, consoles before them with two screens each.
  for (let i = 0; i < 2; i++) screen(plant, upwards([25.2 + i * 1.62, 23.68, 6.95], [0, -1, 0]), 1.54, i);
  annunciator(plant, 28.6, 23.68, 6.95);
  for (let i = 0; i < 3; i++) {
    const x = 25.2 + i * 1.76;
    operatorConsole(plant, standing([x, 22.98, FLOOR]), 1.74, consoles[i]!);
    chair(plant, standing([x - 0.1, 22.28, FLOOR], 0.35 - i * 0.3));
  }
  wallClock(plant, upwards([28.6, 23.68, 7.42], [0, -1, 0]));
  // The room's name under the large screens.
  plate(plant, upwards([26.4, 23.695, 6.38], [0, -1, 0]), 1.1, 0.16, [330, 48], {
    kind: 'sign',
    text: 'control-room',
    ground: '#1F5FA8',
    ink: '#FFFFFF',
  });
  notice(plant, upwards([30, 23.16, 6.75], [0, -1, 0]), [0.46, 0.66], 'control-rules', '#1F5FA8');
  notice(plant, upwards([24, 23.16, 6.75], [0, -1, 0]), [0.46, 0.66], 'emergency', '#B3241F');
  printerTable(plant);
  shiftDesk(plant);
  chair(plant, standing([32.5, 21.85, FLOOR], 0.25));
  for (const x of [30.75, 31.45, 32.15, 32.85, 33.55]) cabinet(plant, standing([x, 23.42, FLOOR]), [0.68, 0.52, 1.62]);
  for (const z of [7.05, 7.45]) files(plant, standing([32.85, 23.56, z - 0.1]), 1.9, binders);
  // A board for the plan of the shift on the west wall, trunking under the ceiling, an extinguisher at the door.
  const board = upwards([22.06, 22.3, 6.6], [1, 0, 0]);
  box(plant.body, paint.matt, board, [1.3, 0.9, 0.02], 0.004);
  box(plant.body, paint.white, shifted(board, 0, 0, 0.008), [1.24, 0.84, 0.012]);
  for (let i = 0; i < 7; i++)
    box(
      plant.detail,
      i === 0 ? binders[0]! : paint.gearboxGrey,
      shifted(board, 0.04 * (i % 3) - 0.1, 0.32 - i * 0.095, 0.015),
      [0.8 - 0.12 * (i % 3), 0.02, 0.001],
    );
  box(plant.body, paint.white, standing([28, 23.66, 7.58]), [11.8, 0.1, 0.08], 0.006);
  const extinguisher = standing([29.25, 21.3, FLOOR]);
  cylinder(plant.body, paint.signRed, extinguisher, 0.075, 0.05, 0.5, 18, 0.03);
  cylinder(plant.detail, dark, extinguisher, 0.025, 0.5, 0.58, 10);
  bar(plant.detail, dark, extinguisher, [0, 0, 0.55], [0.1, 0, 0.35], 0.012, 6);
}
