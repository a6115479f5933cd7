// The shell of R-301: insulated cylinder, bare bottom head with half-pipe jacket, legs on load cells, probe ports.
import { Vector3 } from 'three';
import { type Arrangement, vector } from '../../src/plant/arrangement.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { along, type Point, shifted, standing, turned } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, revolve, torus } from '../equipment/shapes.ts';
import { headProfile, leg, strap } from '../equipment/vessel.ts';
import { upwards } from './equipment.ts';
import { fermentor } from './places.ts';

const { x, y, shell, clad, bottomTangent, topTangent, head } = fermentor;

/** Directions of the four legs, radians from east. */
export const legAngles = [0, 1, 2, 3].map((i) => Math.PI / 4 + (i * Math.PI) / 2);

function body(plant: PlantBuilder): void {
  const axis = standing([x, y, 0]);
  const low = bottomTangent + 0.42;
  const high = topTangent - 0.1;
  revolve(
    plant.on('cladding'),
    paint.cladding,
    axis,
    [
      [clad, low],
      [clad, high],
    ],
    { segments: 96, uvMetres: true },
  );
  // The cladding's ends are closed against the shell by turned sheet.
  revolve(
    plant.body,
    paint.matt,
    axis,
    [
      [shell, low - 0.05],
      [clad - 0.01, low - 0.012],
      [clad, low],
    ],
    { segments: 96 },
  );
  revolve(
    plant.body,
    paint.matt,
    axis,
    [
      [clad, high],
      [clad - 0.015, high + 0.03],
      [shell, high + 0.06],
    ],
    { segments: 96 },
  );
  for (let z = low + 0.34; z < high; z += 1.18) strap(plant, axis, clad, z);
  revolve(
    plant.on('brushed'),
    paint.brushed,
    axis,
    [
      [shell, bottomTangent],
      [shell, low + 0.01],
    ],
    { segments: 96 },
  );
  revolve(plant.on('brushed'), paint.brushed, axis, headProfile(shell, head, bottomTangent, false, 20), {
    segments: 96,
    uvMetres: true,
  });
  revolve(
    plant.on('brushed'),
    paint.brushed,
    axis,
    [
      [shell, high + 0.05],
      [shell, topTangent],
    ],
    { segments: 96 },
  );
  revolve(plant.on('brushed'), paint.brushed, axis, headProfile(shell, head, topTangent, true, 20), {
    segments: 96,
    uvMetres: true,
  });
  for (const z of [bottomTangent + 0.04, topTangent + 0.02]) {
    torus(plant.body, paint.weld, standing([x, y, z]), shell, 0.011, 64, 4);
  }
}

/** Height and number of the plugs in each row, through which the insulation is looked at. */
const PLUGS = [
  [4.35, 5],
  [6.3, 6],
  [8.3, 6],
] as const;

/** What breaks the sheet: boxes about the nozzles that pass it, and plugs with a bead of sealing. */
function claddingParts(plant: PlantBuilder, arrangement: Arrangement): void {
  for (const { node, at, out } of arrangement.ports.values()) {
    if (!node.startsWith('R-301.J-') || at[2] < bottomTangent + 0.5) continue;
    const v = vector(out);
    // Along the nozzle, from the sheet to just behind the flange.
    const aside = v[0] === 0 ? at[0] - x : at[1] - y;
    const sheet = Math.sqrt(clad * clad - aside * aside);
    const face = v[0] === 0 ? Math.abs(at[1] - y) : Math.abs(at[0] - x);
    const long = face - 0.09 - (sheet - 0.14);
    const middle = face - 0.09 - long / 2;
    const frame = along(
      [v[0] === 0 ? at[0] : x + v[0] * middle, v[0] === 0 ? y + v[1] * middle : at[1], at[2]],
      v,
      [0, 0, 1],
    );
    box(plant.body, paint.cladding, frame, [0.36, 0.36, long], 0.006);
    for (const side of [-1, 1])
      box(plant.detail, paint.matt, shifted(frame, 0, side * 0.181, long / 2 - 0.03), [0.05, 0.012, 0.03]);
  }
  for (const [z, count] of PLUGS) {
    for (let i = 0; i < count; i++) {
      const a = ((i + 0.35 + (z % 1)) / count) * Math.PI * 2;
      const plug = along([x + Math.cos(a) * clad, y + Math.sin(a) * clad, z], [Math.cos(a), Math.sin(a), 0]);
      cylinder(plant.detail, paint.gasket, plug, 0.052, -0.02, 0.004, 16);
      cylinder(plant.detail, paint.polished, plug, 0.044, 0, 0.012, 16, 0.004);
    }
  }
}

function halfPipes(plant: PlantBuilder): void {
  // Turns of the half-pipe jacket on the bottom head and the bare strip of shell.
  for (let i = 0; i < 7; i++) {
    const a = 0.12 + i * 0.145;
    const r = shell * Math.cos(a);
    const z = bottomTangent - head * Math.sin(a);
    torus(plant.body, paint.stainless, standing([x, y, z]), r + 0.008, 0.052, 64, 6);
  }
  for (const z of [bottomTangent + 0.12, bottomTangent + 0.26]) {
    torus(plant.body, paint.stainless, standing([x, y, z]), shell + 0.006, 0.052, 64, 6);
  }
}

function legs(plant: PlantBuilder): void {
  for (const a of legAngles) {
    const out = clad + 0.16;
    const frame = standing([x + Math.cos(a) * out, y + Math.sin(a) * out, 0], a);
    leg(plant, frame, 0.19, 2.78);
    cylinder(plant.body, paint.matt, frame, 0.3, 2.76, 2.82, 28, 0.008);
    cylinder(plant.body, paint.instrumentBlue, frame, 0.135, 2.82, 3.02, 24, 0.02);
    cylinder(plant.body, paint.matt, frame, 0.17, 3.02, 3.05, 24);
    box(plant.body, paint.matt, shifted(frame, -0.1, 0, 3.08), [0.68, 0.74, 0.05], 0.006);
    for (const side of [-0.27, 0.27])
      box(plant.body, paint.matt, shifted(frame, -0.16, side, 3.5), [0.5, 0.03, 0.82], 0.004);
    box(plant.body, paint.matt, shifted(frame, -0.1, 0, 3.92), [0.5, 0.66, 0.03], 0.004);
    for (const [sx, sy] of [
      [0.19, 0.3],
      [0.19, -0.3],
    ] as const) {
      const at = shifted(frame, sx, sy, 3.107);
      plant.bolts.push(at.scale(new Vector3(0.03, 0.03, 0.03)));
    }
    // Cable of the load cell.
    const cell = turned(frame, [0.13, 0, 2.93], [1, 0, 0]);
    cylinder(plant.body, paint.galvanised, cell, 0.022, 0, 0.06, 10);
  }
}

/** Name plates on legs, towards those who work below: the ones on the shell are out of their sight. Bearing of the leg, of its face, and height. */
const LEG_PLATES = [
  [(3 * Math.PI) / 4, -2.4, 1.5],
  [(5 * Math.PI) / 4, -Math.PI / 2, 1.75],
] as const;

function legPlates(plant: PlantBuilder): void {
  for (const [bearing, faces, z] of LEG_PLATES) {
    const out = clad + 0.16;
    const looks: Point = [Math.cos(faces), Math.sin(faces), 0];
    const at: Point = [x + Math.cos(bearing) * out + looks[0] * 0.21, y + Math.sin(bearing) * out + looks[1] * 0.21, z];
    plate(plant, upwards(at, looks), 0.6, 0.26, [288, 126], { kind: 'vessel', tag: 'R-301', volume: '100 m³' });
  }
}

/** Draws the vessel. Nozzles and what is mounted on the head are drawn elsewhere. */
export function drawR301(plant: PlantBuilder, arrangement: Arrangement): void {
  plant.zone('r301');
  body(plant);
  claddingParts(plant, arrangement);
  plant.zone('r301-low');
  halfPipes(plant);
  legs(plant);
  legPlates(plant);
}
