// What stands in the rooms where people work: desks, chairs, screens, cupboards. In the frame of the piece: x along its front,
// y to the wall behind it, z up from the floor or the top that it stands on.
import type { Matrix4 } from 'three';
import { clockUv, pageUv } from '../dcs/pages.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { shifted, turned } from '../equipment/frame.ts';
import { type Finish, finish } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, panel, revolve } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';

const deskTop = finish('#B9AE9C', 0.55, 0);
const upholstery = finish('#2D4A66', 0.8, 0);
const shell = finish('#DDE0E0', 0.42, 0);
const keys = finish('#4A4F53', 0.6, 0);
const dark = finish('#17191B', 0.45, 0);

/** A swivel chair on a star of five castors, its back at -y. */
export function chair(plant: PlantBuilder, frame: Matrix4): void {
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * Math.PI * 2 + 0.3;
    const [x, y] = [Math.cos(a) * 0.29, Math.sin(a) * 0.29];
    bar(plant.body, paint.black, frame, [0, 0, 0.1], [x, y, 0.07], 0.022, 6);
    cylinder(plant.detail, dark, turned(frame, [x, y, 0.028], [-Math.sin(a), Math.cos(a), 0]), 0.028, -0.02, 0.02, 10);
  }
  cylinder(plant.body, paint.black, frame, 0.028, 0.08, 0.44, 8);
  box(plant.body, upholstery, shifted(frame, 0, 0.01, 0.475), [0.5, 0.48, 0.09], 0.03);
  const back = turned(frame, [0, -0.25, 0.86], [0, -1, 0.14], [1, 0, 0]);
  box(plant.body, upholstery, back, [0.46, 0.58, 0.07], 0.03);
  bar(plant.body, paint.black, frame, [0, -0.18, 0.45], [0, -0.29, 0.72], 0.025, 6);
  for (const side of [-0.28, 0.28]) {
    bar(plant.detail, paint.black, frame, [side, -0.06, 0.47], [side, -0.06, 0.66], 0.016, 6);
    box(plant.body, paint.black, shifted(frame, side, -0.02, 0.675), [0.06, 0.26, 0.03], 0.012);
  }
}

/** A laboratory stool with a foot ring. */
export function stool(plant: PlantBuilder, frame: Matrix4): void {
  cylinder(plant.body, paint.black, frame, 0.22, 0.01, 0.035, 20, 0.01);
  cylinder(plant.body, paint.polished, frame, 0.025, 0.035, 0.6, 10);
  revolve(
    plant.detail,
    paint.polished,
    frame,
    [
      [0.165, 0.245],
      [0.177, 0.25],
      [0.165, 0.255],
      [0.16, 0.25],
      [0.165, 0.245],
    ],
    { segments: 24, crease: 2 },
  );
  revolve(
    plant.body,
    upholstery,
    frame,
    [
      [0, 0.6],
      [0.175, 0.6],
      [0.19, 0.62],
      [0.19, 0.65],
      [0.17, 0.668],
      [0, 0.672],
    ],
    { segments: 24 },
  );
}

/** A screen with a page of the control system (dcs/pages.ts), in the plane of its frame. */
export function screen(plant: PlantBuilder, frame: Matrix4, width: number, page: number): void {
  const height = width * 0.5625;
  box(plant.body, dark, shifted(frame, 0, 0, -0.022), [width + 0.03, height + 0.04, 0.036], 0.008);
  panel(plant.on('screen'), paint.plain, shifted(frame, 0, 0.004, 0.001), width, height, pageUv(page));
}

/** A wall clock with digits that show plant time, in the plane of its frame. */
export function wallClock(plant: PlantBuilder, frame: Matrix4): void {
  box(plant.body, dark, shifted(frame, 0, 0, -0.022), [0.5, 0.16, 0.05], 0.01);
  panel(plant.on('screen'), paint.plain, shifted(frame, 0, 0, 0.004), 0.46, 0.123, clockUv);
}

/** A notice in a frame on a wall: heading in its colour, lines of print below. */
export function notice(
  plant: PlantBuilder,
  frame: Matrix4,
  [w, h]: readonly [number, number],
  text: string,
  ground: string,
): void {
  box(plant.body, paint.matt, shifted(frame, 0, 0, -0.008), [w + 0.03, h + 0.03, 0.016], 0.004);
  box(plant.body, paint.white, shifted(frame, 0, 0, 0), [w, h, 0.006]);
  const head = w * 0.2;
  plate(
    plant,
    shifted(frame, 0, h / 2 - head / 2, 0.005),
    w,
    head,
    [Math.round(w * 400), Math.round(w * 80)],
    { kind: 'sign', text, ground, ink: '#FFFFFF' },
    0,
  );
  const lines = Math.floor((h - head - 0.06) / 0.045);
  for (let i = 0; i < lines; i++) {
    const long = w * (0.84 - ((i * 3) % 4) * 0.09);
    box(plant.detail, keys, shifted(frame, (long - w * 0.84) / 2, h / 2 - head - 0.05 - i * 0.045, 0.004), [
      long,
      i % 4 === 0 ? 0.014 : 0.007,
      0.001,
    ]);
  }
}

/** A keyboard with its rows of keys, and a mouse beside it. */
function keyboard(plant: PlantBuilder, frame: Matrix4): void {
  box(plant.body, dark, shifted(frame, 0, 0, 0.012), [0.44, 0.145, 0.02], 0.006);
  for (let row = 0; row < 5; row++)
    box(plant.detail, keys, shifted(frame, row === 4 ? 0 : -0.03, -0.052 + row * 0.026, 0.024), [
      row === 0 ? 0.2 : 0.34,
      0.02,
      0.008,
    ]);
  box(plant.detail, keys, shifted(frame, 0.175, 0, 0.024), [0.06, 0.124, 0.008]);
  box(plant.body, dark, shifted(frame, 0.32, -0.01, 0.014), [0.06, 0.1, 0.028], 0.012);
}

/** An operator's console: two screens on arms over a raised ledge, keyboard, telephone, the computer behind a louvred door. */
export function operatorConsole(
  plant: PlantBuilder,
  frame: Matrix4,
  width: number,
  pages: readonly [number, number],
): void {
  const w = width - 0.03;
  box(plant.body, deskTop, shifted(frame, 0, -0.1, 0.735), [w, 0.62, 0.035], 0.012);
  box(plant.body, paint.black, shifted(frame, 0, -0.405, 0.735), [w, 0.012, 0.036], 0.004);
  box(plant.body, shell, shifted(frame, 0, 0.29, 0.42), [w, 0.24, 0.84], 0.01);
  box(plant.body, deskTop, shifted(frame, 0, 0.28, 0.85), [w, 0.3, 0.025], 0.008);
  for (const side of [-0.5, 0.5])
    box(plant.body, shell, shifted(frame, side * (w - 0.03), -0.1, 0.36), [0.03, 0.58, 0.72], 0.006);
  for (let i = 0; i < 7; i++)
    box(plant.detail, paint.gearboxGrey, shifted(frame, -0.3, 0.166, 0.16 + i * 0.05), [0.5, 0.012, 0.022]);
  box(plant.detail, paint.black, shifted(frame, 0.05, 0.165, 0.45), [0.02, 0.02, 0.12], 0.004);
  for (const [i, side] of [-0.32, 0.32].entries()) {
    bar(plant.body, paint.black, frame, [side, 0.3, 0.86], [side, 0.3, 1.16], 0.02, 8);
    bar(plant.detail, paint.black, frame, [side, 0.3, 1.16], [side, 0.22, 1.16], 0.018, 8);
    const turn = turned(frame, [side, 0.19, 1.16], [-side * 0.35, -1, 0.06], [1, -side * 0.35, 0]);
    screen(plant, turn, 0.6, pages[i]!);
  }
  keyboard(plant, shifted(frame, -0.1, -0.2, 0.753));
  // Telephone with its handset.
  const phone = shifted(frame, w / 2 - 0.17, -0.05, 0.753);
  box(plant.body, dark, shifted(phone, 0, 0, 0.025), [0.17, 0.2, 0.05], 0.014);
  box(plant.detail, shell, shifted(phone, 0.03, -0.01, 0.052), [0.08, 0.11, 0.006]);
  box(plant.body, paint.black, shifted(phone, -0.055, 0, 0.062), [0.045, 0.19, 0.03], 0.012);
}

/** A shelf of lever-arch files, their backs in a few colours. */
export function files(plant: PlantBuilder, frame: Matrix4, width: number, looks: readonly Finish[]): void {
  box(plant.body, shell, frame, [width, 0.3, 0.022], 0.004);
  const count = Math.floor((width - 0.06) / 0.085);
  for (let i = 0; i < count; i++) {
    const x = -width / 2 + 0.06 + i * 0.085;
    const at = shifted(frame, x, -0.01, 0.172);
    box(plant.detail, looks[(i + (i >> 2) * 2) % looks.length]!, at, [0.075, 0.26, 0.32], 0.004);
    box(plant.detail, paint.white, shifted(at, 0, -0.131, 0.04), [0.05, 0.003, 0.15]);
  }
}

/** A steel cupboard with two doors, vents and handles; a cabinet of the control system. */
export function cabinet(plant: PlantBuilder, frame: Matrix4, [w, d, h]: readonly [number, number, number]): void {
  box(plant.body, paint.black, shifted(frame, 0, 0, 0.05), [w - 0.02, d - 0.04, 0.1]);
  box(plant.body, paint.gearboxGrey, shifted(frame, 0, 0, 0.1 + (h - 0.1) / 2), [w, d, h - 0.1], 0.012);
  const front = -d / 2;
  box(plant.detail, dark, shifted(frame, 0, front, 0.1 + (h - 0.1) / 2), [0.006, 0.006, h - 0.18]);
  for (const side of [-0.05, 0.05])
    box(plant.detail, paint.polished, shifted(frame, side, front - 0.012, h * 0.55), [0.022, 0.024, 0.16], 0.006);
  for (let i = 0; i < 6; i++)
    for (const side of [-1, 1])
      box(plant.detail, dark, shifted(frame, side * w * 0.25, front - 0.001, 0.24 + i * 0.035), [
        w * 0.3,
        0.006,
        0.012,
      ]);
}
