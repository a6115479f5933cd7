// The laboratory: benches with what the tests of content/fermentation.md 4.2 need, fume hood, clean bench, incubators, refrigerator
// for samples, autoclave.
import type { Matrix4 } from 'three';
import type { PlantBuilder } from '../equipment/builder.ts';
import { type Point, shifted, standing, turned } from '../equipment/frame.ts';
import { finish } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, revolve, torus } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';
import { upwards } from './equipment.ts';
import { notice, stool, wallClock } from './furniture.ts';

const FLOOR = 5;
/** Height of the bench above the room's floor, m. */
const TOP = 0.9;
const benchTop = finish('#34383B', 0.35, 0);
const front = finish('#E3E6E4', 0.45, 0);
const brown = finish('#6A3D1E', 0.2, 0);
const clear = finish('#B8C7CB', 0.1, 0);
const broth = finish('#B98E4C', 0.25, 0);
const blueTrim = finish('#2F6690', 0.5, 0);
const lcd = finish('#9DB39A', 0.35, 0);
const dark = finish('#17191B', 0.45, 0);
const yellowBag = finish('#D8A21B', 0.6, 0);

/** A bottle with its cap. */
function bottle(plant: PlantBuilder, at: Point, size: number, amber: boolean): void {
  const frame = standing(at);
  revolve(
    plant.detail,
    amber ? brown : clear,
    frame,
    [
      [0.4 * size, 0],
      [0.42 * size, 0.03 * size],
      [0.42 * size, 0.9 * size],
      [0.17 * size, 1.2 * size],
      [0.17 * size, 1.32 * size],
    ],
    { segments: 12 },
  );
  cylinder(plant.detail, amber ? paint.black : blueTrim, frame, 0.2 * size, 1.3 * size, 1.48 * size, 10);
  box(plant.detail, paint.white, shifted(frame, 0, -0.415 * size, 0.5 * size), [0.4 * size, 0.02, 0.42 * size]);
}

/** A conical flask with culture and its cotton plug. */
function flask(plant: PlantBuilder, frame: Matrix4, size: number): void {
  revolve(
    plant.detail,
    broth,
    frame,
    [
      [0.5 * size, 0],
      [0.5 * size, 0.06 * size],
      [0.36 * size, 0.4 * size],
    ],
    { segments: 12 },
  );
  revolve(
    plant.detail,
    clear,
    frame,
    [
      [0.36 * size, 0.4 * size],
      [0.14 * size, 0.95 * size],
      [0.14 * size, 1.2 * size],
    ],
    { segments: 12 },
  );
  cylinder(plant.detail, paint.white, frame, 0.15 * size, 1.15 * size, 1.36 * size, 10, 0.02 * size);
}

function microscope(plant: PlantBuilder, frame: Matrix4): void {
  const { body, detail } = plant;
  box(body, paint.white, shifted(frame, 0, 0.01, 0.03), [0.19, 0.3, 0.06], 0.02);
  box(body, paint.white, shifted(frame, 0, 0.12, 0.2), [0.07, 0.06, 0.3], 0.02);
  box(body, dark, shifted(frame, 0, -0.02, 0.15), [0.17, 0.16, 0.018], 0.004);
  box(detail, clear, shifted(frame, 0, -0.02, 0.161), [0.075, 0.026, 0.003]);
  box(body, paint.white, shifted(frame, 0, 0.03, 0.345), [0.09, 0.25, 0.07], 0.025);
  box(body, paint.white, turned(frame, [0, -0.09, 0.39], [0, -0.6, 0.8], [1, 0, 0]), [0.11, 0.1, 0.06], 0.02);
  for (const x of [-0.032, 0.032]) {
    bar(body, paint.white, frame, [x, -0.11, 0.4], [x, -0.16, 0.44], 0.018, 10);
    bar(detail, dark, frame, [x, -0.16, 0.44], [x, -0.19, 0.464], 0.02, 10);
  }
  cylinder(detail, dark, turned(frame, [0, -0.02, 0.31], [0, 0.2, -1]), 0.034, 0, 0.03, 14);
  for (const [x, y, l] of [
    [0, -0.03, 0.085],
    [-0.024, 0, 0.05],
    [0.024, 0.005, 0.05],
  ] as const)
    cylinder(detail, paint.polished, turned(frame, [x, y - 0.005, 0.285], [x, y + 0.01, -0.2]), 0.012, 0, l, 10);
  cylinder(detail, paint.matt, shifted(frame, 0, -0.02, 0.06), 0.03, 0, 0.03, 14);
  for (const side of [-1, 1]) {
    cylinder(body, dark, turned(frame, [side * 0.035, 0.12, 0.11], [side, 0, 0]), 0.032, 0, 0.03, 14);
    cylinder(detail, paint.matt, turned(frame, [side * 0.065, 0.12, 0.11], [side, 0, 0]), 0.016, 0, 0.02, 12);
  }
}

/** A case with a lid, a sloping panel with display and keys: photometer, centrifuge and their like. */
function instrument(plant: PlantBuilder, frame: Matrix4, [w, d, h]: readonly [number, number, number]): void {
  box(plant.body, paint.white, shifted(frame, 0, 0.03, h / 2), [w, d - 0.06, h], 0.022);
  box(plant.body, paint.gearboxGrey, shifted(frame, 0, -d / 2 + 0.05, h * 0.32), [w * 0.98, 0.12, h * 0.64], 0.014);
  const slope = turned(frame, [0, -d / 2 + 0.02, h * 0.64], [0, -0.6, 0.8], [1, 0, 0]);
  box(plant.body, dark, shifted(slope, -w * 0.18, 0, 0), [w * 0.42, 0.09, 0.01], 0.003);
  box(plant.detail, lcd, shifted(slope, -w * 0.18, 0, 0.005), [w * 0.36, 0.07, 0.002]);
  for (let i = 0; i < 9; i++)
    box(
      plant.detail,
      dark,
      shifted(slope, w * 0.2 + (i % 3) * 0.034, 0.026 - Math.floor(i / 3) * 0.028, 0.003),
      [0.024, 0.018, 0.008],
    );
  box(plant.detail, paint.gearboxGrey, shifted(frame, w * 0.1, 0.05, h + 0.004), [w * 0.55, d * 0.5, 0.012], 0.006);
}

/** A balance in its draught shield. */
function balance(plant: PlantBuilder, frame: Matrix4): void {
  box(plant.body, paint.white, shifted(frame, 0, 0, 0.045), [0.24, 0.36, 0.09], 0.016);
  box(plant.detail, lcd, shifted(frame, 0, -0.175, 0.055), [0.13, 0.006, 0.04]);
  for (const [x, y] of [
    [-0.1, -0.08],
    [0.1, -0.08],
    [-0.1, 0.14],
    [0.1, 0.14],
  ] as const)
    box(plant.body, paint.matt, shifted(frame, x, y, 0.22), [0.014, 0.014, 0.26]);
  box(plant.body, paint.matt, shifted(frame, 0, 0.03, 0.352), [0.22, 0.24, 0.012], 0.003);
  cylinder(plant.body, paint.polished, shifted(frame, 0, 0.03, 0.09), 0.045, 0.012, 0.02, 20);
  cylinder(plant.detail, paint.white, shifted(frame, 0, 0.03, 0.11), 0.035, 0, 0.02, 14);
}

/** A pH meter with its electrode in a beaker on an arm. */
function phMeter(plant: PlantBuilder, frame: Matrix4): void {
  const slope = turned(frame, [0, 0, 0.07], [0, -0.5, 0.87], [1, 0, 0]);
  box(plant.body, paint.gearboxGrey, slope, [0.22, 0.2, 0.05], 0.016);
  box(plant.detail, lcd, shifted(slope, 0, 0.04, 0.026), [0.16, 0.07, 0.002]);
  for (let i = 0; i < 4; i++)
    box(plant.detail, dark, shifted(slope, -0.06 + i * 0.04, -0.05, 0.026), [0.026, 0.02, 0.006]);
  cylinder(plant.body, paint.matt, shifted(frame, 0.2, 0.05, 0), 0.05, 0, 0.015, 16);
  bar(plant.body, paint.matt, frame, [0.2, 0.05, 0.01], [0.2, 0.05, 0.34], 0.009, 8);
  bar(plant.detail, paint.matt, frame, [0.2, 0.05, 0.32], [0.27, -0.06, 0.32], 0.009, 8);
  bar(plant.detail, dark, frame, [0.27, -0.06, 0.34], [0.27, -0.06, 0.06], 0.008, 8);
  revolve(
    plant.detail,
    clear,
    shifted(frame, 0.27, -0.06, 0),
    [
      [0.04, 0],
      [0.042, 0.09],
      [0.046, 0.095],
    ],
    { segments: 16 },
  );
}

/** A rack of tubes. */
function rack(plant: PlantBuilder, frame: Matrix4): void {
  for (const z of [0.02, 0.07]) box(plant.detail, blueTrim, shifted(frame, 0, 0, z), [0.24, 0.09, 0.008]);
  for (const side of [-0.115, 0.115]) box(plant.detail, blueTrim, shifted(frame, side, 0, 0.045), [0.008, 0.09, 0.09]);
  for (let i = 0; i < 12; i++) {
    const at = shifted(frame, -0.09 + (i % 6) * 0.036, i < 6 ? -0.02 : 0.02, 0.012);
    cylinder(plant.detail, (i * 5) % 4 === 0 ? clear : broth, at, 0.008, 0, 0.12, 8);
  }
}

/** Benches along the wall: drawers, doors, plinth, a sink with its tap, two shelves of reagents and a rail of sockets. */
function benches(plant: PlantBuilder): void {
  const [x0, x1] = [38.05, 43.65] as const;
  const middle = (x0 + x1) / 2;
  box(plant.body, benchTop, standing([middle, 23.35, FLOOR + TOP - 0.02]), [x1 - x0, 0.74, 0.04], 0.008);
  box(plant.body, paint.black, standing([middle, 23.42, FLOOR + 0.05]), [x1 - x0, 0.56, 0.1]);
  for (let i = 0; i < 7; i++) {
    const unit = standing([x0 + 0.4 + i * 0.8, 23.39, FLOOR]);
    box(plant.body, front, shifted(unit, 0, 0, 0.48), [0.785, 0.6, 0.76], 0.006);
    if (i % 3 === 1) {
      for (const side of [-0.19, 0.19]) {
        box(plant.detail, paint.white, shifted(unit, side, -0.304, 0.47), [0.365, 0.014, 0.7], 0.004);
        bar(plant.detail, paint.polished, unit, [side * 0.25, -0.335, 0.62], [side * 0.25, -0.335, 0.76], 0.007, 6);
      }
    } else {
      for (const [z, h] of [
        [0.22, 0.24],
        [0.47, 0.24],
        [0.72, 0.2],
      ] as const) {
        box(plant.detail, paint.white, shifted(unit, 0, -0.304, z), [0.75, 0.014, h], 0.004);
        bar(plant.detail, paint.polished, unit, [-0.1, -0.335, z + 0.05], [0.1, -0.335, z + 0.05], 0.007, 6);
      }
    }
  }
  box(plant.body, paint.white, standing([middle, 23.69, FLOOR + TOP + 0.14]), [x1 - x0, 0.04, 0.12], 0.006);
  for (let i = 0; i < 9; i++)
    box(plant.detail, dark, standing([x0 + 0.4 + i * 0.6, 23.666, FLOOR + TOP + 0.14]), [0.09, 0.01, 0.07]);
  for (const z of [1.58, 1.95]) {
    box(plant.body, front, standing([40.2, 23.57, FLOOR + z]), [4.2, 0.26, 0.022], 0.004);
    for (let i = 0; i < 15; i++)
      bottle(plant, [38.2 + i * 0.28, 23.56, FLOOR + z + 0.011], 0.12 + ((i * 5) % 4) * 0.016, (i * 3) % 5 < 3);
  }
  // Sink in the top, with a swan-neck tap over it.
  const sink = standing([38.45, 23.3, FLOOR + TOP]);
  box(plant.body, paint.polished, shifted(sink, 0, 0, 0.003), [0.5, 0.42, 0.006], 0.002);
  box(plant.body, dark, shifted(sink, 0, 0, 0.005), [0.42, 0.34, 0.006]);
  const tap: Point[] = [];
  for (let i = 0; i <= 8; i++) {
    const a = (i / 8) * Math.PI;
    tap.push([0, 0.26 - 0.08 + Math.cos(a) * 0.08, 0.24 + Math.sin(a) * 0.08]);
  }
  bar(plant.body, paint.polished, sink, [0, 0.26, 0], [0, 0.26, 0.24], 0.012, 10);
  for (let i = 1; i < tap.length; i++) bar(plant.body, paint.polished, sink, tap[i - 1]!, tap[i]!, 0.012, 8);
  for (const [x, look] of [
    [-0.07, paint.signRed],
    [0.07, blueTrim],
  ] as const) {
    bar(plant.detail, paint.polished, sink, [x, 0.26, 0], [x, 0.26, 0.06], 0.01, 8);
    cylinder(plant.detail, look, shifted(sink, x, 0.26, 0.06), 0.022, 0, 0.02, 12);
  }
}

function onBench(plant: PlantBuilder): void {
  const at = (x: number, y = 23.28, turn = 0) => standing([x, y, FLOOR + TOP], turn);
  microscope(plant, at(39.2, 23.25, 0.12));
  microscope(plant, at(39.95, 23.25, -0.1));
  rack(plant, at(39.58, 23.2, 0.2));
  phMeter(plant, at(40.35, 23.3));
  instrument(plant, at(40.97, 23.3), [0.56, 0.46, 0.24]);
  balance(plant, at(41.46, 23.28));
  flask(plant, at(38.92, 23.42), 0.12);
  // A tray of plates that are read.
  for (let i = 0; i < 5; i++) {
    cylinder(plant.detail, clear, shifted(at(39.68, 23.44), 0, 0, i * 0.017), 0.046, 0, 0.015, 18);
    cylinder(plant.detail, yellowBag, shifted(at(39.68, 23.44), 0, 0, i * 0.017 + 0.003), 0.043, 0, 0.006, 18);
  }
}

/** Fume hood on the bench: grey inside, sash half up, controls at its side, duct to the roof. */
function fumeHood(plant: PlantBuilder): void {
  const frame = standing([42.98, 23.33, FLOOR + TOP]);
  for (const side of [-0.64, 0.64])
    box(plant.body, paint.white, shifted(frame, side, 0, 0.62), [0.08, 0.76, 1.24], 0.01);
  box(plant.body, paint.gearboxGrey, shifted(frame, 0, 0.34, 0.62), [1.22, 0.04, 1.2]);
  box(plant.body, paint.white, shifted(frame, 0, 0, 1.3), [1.36, 0.78, 0.22], 0.012);
  box(plant.body, paint.white, shifted(frame, 0, 0.06, 0.012), [1.22, 0.6, 0.02], 0.004);
  box(plant.body, paint.matt, shifted(frame, 0, -0.35, 0.5), [1.2, 0.03, 0.035], 0.006);
  for (const side of [-0.585, 0.585]) box(plant.body, paint.matt, shifted(frame, side, -0.35, 0.84), [0.03, 0.03, 0.7]);
  box(plant.body, paint.matt, shifted(frame, 0, -0.35, 1.17), [1.2, 0.03, 0.03]);
  cylinder(plant.body, paint.galvanised, shifted(frame, 0, 0.1, 1.4), 0.13, 0, 0.36, 20);
  box(plant.on('glow'), paint.lit, shifted(frame, 0, 0.1, 1.185), [0.9, 0.1, 0.012]);
  for (let i = 0; i < 3; i++)
    cylinder(
      plant.detail,
      i === 0 ? paint.safetyYellow : blueTrim,
      turned(frame, [0.685, -0.2, 0.3 + i * 0.14], [1, 0, 0]),
      0.022,
      0,
      0.03,
      12,
    );
  // Distillation of ammonia nitrogen goes on inside: heater, flask on its stand, condenser.
  cylinder(plant.detail, dark, shifted(frame, -0.2, 0.08, 0.02), 0.1, 0, 0.07, 18);
  const bulb: [number, number][] = [];
  for (let i = 0; i <= 8; i++) {
    const a = -Math.PI / 2 + (i / 8) * 2.75;
    bulb.push([Math.max(0, Math.cos(a) * 0.085), 0.175 + Math.sin(a) * 0.085]);
  }
  bulb.push([0.022, 0.34]);
  revolve(plant.detail, clear, shifted(frame, -0.2, 0.08, 0), bulb, { segments: 18, crease: 2 });
  bar(plant.detail, paint.matt, frame, [-0.36, 0.14, 0.02], [-0.36, 0.14, 0.75], 0.008, 8);
  bar(plant.detail, clear, frame, [-0.2, 0.08, 0.34], [0.02, 0.06, 0.42], 0.012, 8);
  bar(plant.detail, clear, frame, [0.02, 0.06, 0.42], [0.24, 0.02, 0.16], 0.022, 10);
  flask(plant, shifted(frame, 0.27, 0.0, 0.02), 0.12);
  bottle(plant, [43.4, 23.45, FLOOR + TOP + 0.02], 0.14, true);
}

/** Clean bench: perforated back, side glass, sash, ultraviolet tube, burner, plates under way. */
function cleanBench(plant: PlantBuilder): void {
  const frame = standing([44.65, 23.3, FLOOR]);
  box(plant.body, paint.white, shifted(frame, 0, 0, 0.4), [1.5, 0.78, 0.62], 0.012);
  for (const x of [-0.66, 0.66])
    for (const y of [-0.3, 0.3]) cylinder(plant.body, paint.black, shifted(frame, x, y, 0), 0.04, 0, 0.1, 10);
  for (const side of [-0.36, 0.36]) {
    box(plant.detail, front, shifted(frame, side, -0.392, 0.4), [0.68, 0.01, 0.5], 0.004);
    bar(plant.detail, paint.polished, frame, [side * 0.2, -0.415, 0.34], [side * 0.2, -0.415, 0.48], 0.007, 6);
  }
  box(plant.body, paint.polished, shifted(frame, 0, -0.02, 0.725), [1.46, 0.74, 0.03], 0.006);
  box(plant.body, paint.white, shifted(frame, 0, 0.31, 1.3), [1.5, 0.16, 1.14], 0.01);
  box(plant.body, paint.matt, shifted(frame, 0, 0.226, 1.24), [1.36, 0.012, 0.92]);
  for (let i = 0; i < 9; i++)
    box(plant.detail, paint.gearboxGrey, shifted(frame, 0, 0.219, 0.84 + i * 0.1), [1.32, 0.004, 0.03]);
  box(plant.body, paint.white, shifted(frame, 0, 0, 1.86), [1.5, 0.78, 0.34], 0.014);
  box(plant.body, dark, shifted(frame, 0.45, -0.392, 1.86), [0.34, 0.012, 0.12], 0.004);
  box(plant.detail, lcd, shifted(frame, 0.39, -0.399, 1.86), [0.16, 0.004, 0.07]);
  for (const side of [-0.735, 0.735]) {
    box(plant.body, paint.matt, shifted(frame, side, -0.36, 1.2), [0.03, 0.03, 0.98]);
    box(plant.body, clear, shifted(frame, side, 0, 0.78), [0.012, 0.5, 0.06]);
    box(plant.body, paint.matt, shifted(frame, side, -0.06, 1.68), [0.02, 0.62, 0.02]);
  }
  box(plant.body, paint.matt, shifted(frame, 0, -0.37, 1.16), [1.46, 0.02, 0.03], 0.004);
  box(plant.on('glow'), paint.lit, shifted(frame, 0, -0.1, 1.68), [1.2, 0.07, 0.018]);
  const top = shifted(frame, 0, 0, 0.74);
  cylinder(plant.detail, paint.brass, shifted(top, -0.15, -0.1, 0), 0.045, 0, 0.014, 16);
  cylinder(plant.detail, paint.polished, shifted(top, -0.15, -0.1, 0), 0.01, 0.014, 0.11, 8);
  for (let i = 0; i < 6; i++)
    cylinder(
      plant.detail,
      clear,
      shifted(top, 0.15 + (i % 3) * 0.13, -0.16 + Math.floor(i / 3) * 0.14, 0),
      0.048,
      0,
      0.016,
      18,
    );
  rack(plant, shifted(top, -0.45, 0.02, 0));
}

/** Refrigerator for samples and the incubator: cases with doors, seals, handles, displays. */
function cupboards(plant: PlantBuilder): void {
  const fridge = standing([36.72, 23.36, FLOOR]);
  box(plant.body, paint.white, shifted(fridge, 0, 0, 1), [0.7, 0.7, 1.88], 0.02);
  box(plant.body, dark, shifted(fridge, 0, -0.352, 1.06), [0.56, 0.012, 1.5], 0.006);
  for (let i = 0; i < 5; i++) {
    box(plant.detail, paint.matt, shifted(fridge, 0, -0.36, 0.46 + i * 0.3), [0.52, 0.006, 0.012]);
    for (let k = 0; k < 6; k++)
      cylinder(
        plant.detail,
        (i + k) % 3 === 0 ? clear : broth,
        shifted(fridge, -0.2 + k * 0.08, -0.364, 0.468 + i * 0.3),
        0.024,
        0,
        0.11,
        8,
      );
  }
  bar(plant.body, paint.polished, fridge, [0.29, -0.39, 0.8], [0.29, -0.39, 1.3], 0.012, 8);
  box(plant.detail, lcd, shifted(fridge, 0, -0.352, 1.87), [0.16, 0.006, 0.05]);
  const incubator = standing([37.58, 23.36, FLOOR]);
  box(plant.body, front, shifted(incubator, 0, 0, 0.98), [0.84, 0.72, 1.84], 0.02);
  for (const z of [0.52, 1.33]) {
    box(plant.body, paint.white, shifted(incubator, 0, -0.366, z), [0.78, 0.03, 0.76], 0.014);
    box(plant.body, paint.glassDark, shifted(incubator, -0.04, -0.384, z + 0.04), [0.46, 0.008, 0.46], 0.004);
    bar(plant.body, paint.polished, incubator, [0.31, -0.42, z - 0.12], [0.31, -0.42, z + 0.16], 0.012, 8);
  }
  box(plant.body, blueTrim, shifted(incubator, 0, -0.364, 1.81), [0.78, 0.012, 0.12], 0.004);
  for (const side of [-0.2, 0.1]) box(plant.detail, lcd, shifted(incubator, side, -0.372, 1.81), [0.16, 0.004, 0.06]);
}

/** An upright autoclave: kettle, lid with its hand-wheel on an arm, gauge, safety valve, control panel. */
function autoclave(plant: PlantBuilder): void {
  const frame = standing([45.62, 21.95, FLOOR]);
  cylinder(plant.body, paint.white, frame, 0.3, 0.08, 0.86, 28, 0.012);
  for (let i = 0; i < 3; i++) {
    const a = (i / 3) * Math.PI * 2;
    cylinder(plant.detail, dark, shifted(frame, Math.cos(a) * 0.22, Math.sin(a) * 0.22, 0), 0.035, 0, 0.08, 10);
  }
  cylinder(plant.body, paint.polished, frame, 0.31, 0.86, 0.9, 28, 0.008);
  revolve(
    plant.body,
    paint.polished,
    frame,
    [
      [0.33, 0.905],
      [0.33, 0.93],
      [0.26, 0.975],
      [0.1, 1.0],
      [0, 1.003],
    ],
    { segments: 28 },
  );
  for (let i = 0; i < 6; i++) {
    const a = ((i + 0.5) / 6) * Math.PI * 2;
    cylinder(
      plant.detail,
      paint.bolt,
      shifted(frame, Math.cos(a) * 0.315, Math.sin(a) * 0.315, 0.93),
      0.02,
      0,
      0.05,
      8,
    );
  }
  torus(plant.body, dark, shifted(frame, 0, 0, 1.1), 0.11, 0.012, 20, 6);
  cylinder(plant.body, paint.matt, frame, 0.018, 1, 1.1, 8);
  bar(plant.detail, dark, shifted(frame, 0, 0, 1.1), [-0.11, 0, 0], [0.11, 0, 0], 0.009, 6);
  cylinder(plant.detail, paint.brass, shifted(frame, 0.14, 0.1, 0.96), 0.014, 0, 0.09, 8);
  cylinder(plant.detail, paint.white, turned(frame, [-0.14, -0.1, 1.03], [-0.4, -1, 0.3]), 0.04, 0, 0.02, 16);
  const panelFrame = turned(frame, [-0.3, 0, 0.6], [-1, 0, 0], [0, 0, 1]);
  box(plant.body, dark, panelFrame, [0.2, 0.16, 0.02], 0.006);
  box(plant.detail, lcd, shifted(panelFrame, 0.04, 0, 0.011), [0.07, 0.11, 0.002]);
}

/** Draws what stands in the laboratory; the room itself is drawn in rooms.ts. */
export function furnishLaboratory(plant: PlantBuilder): void {
  cupboards(plant);
  benches(plant);
  onBench(plant);
  fumeHood(plant);
  cleanBench(plant);
  autoclave(plant);
  for (const [x, y] of [
    [39.3, 22.68],
    [40.4, 22.6],
    [44.6, 22.55],
  ] as const)
    stool(plant, standing([x, y, FLOOR]));
  // On the casing of the column: the time, what must be worn here, and how samples are handled.
  const wall = (x: number, z: number) => upwards([x, 23.165, z], [0, -1, 0]);
  wallClock(plant, wall(41.96, 7.2));
  notice(plant, wall(41.9, 6.7), [0.38, 0.6], 'lab-rules', '#1F5FA8');
  // The room's name over the shelves.
  plate(plant, upwards([39.9, 23.7, 7.42], [0, -1, 0]), 1.24, 0.18, [330, 48], {
    kind: 'sign',
    text: 'laboratory',
    ground: '#1F5FA8',
    ink: '#FFFFFF',
  });
  notice(plant, upwards([36.06, 22.9, 6.75], [1, 0, 0]), [0.6, 0.8], 'lab-samples', '#1E7D46');
  // Bin for what is infectious, eye-wash on the west wall, a trolley's worth of coats beside it.
  const bin = standing([42.7, 22.75, FLOOR]);
  revolve(
    plant.body,
    yellowBag,
    bin,
    [
      [0.13, 0],
      [0.16, 0.42],
      [0.17, 0.43],
      [0.17, 0.46],
      [0, 0.49],
    ],
    { segments: 18 },
  );
  const wash = standing([36.2, 22.3, FLOOR + 1]);
  bar(plant.body, paint.lampGreen, wash, [-0.14, 0, 0], [0.06, 0, 0], 0.022, 8);
  revolve(
    plant.body,
    paint.lampGreen,
    shifted(wash, 0.1, 0, 0),
    [
      [0.03, -0.05],
      [0.13, 0.01],
      [0.14, 0.03],
      [0.12, 0.02],
      [0.02, -0.03],
    ],
    { segments: 20 },
  );
  for (const y of [-0.04, 0.04])
    bar(plant.detail, paint.safetyYellow, shifted(wash, 0.1, y, 0), [0, 0, 0], [0, 0, 0.07], 0.014, 8);
  for (const [i, y] of [21.5, 21.72, 21.94].entries()) {
    const hook = standing([36.07, y, FLOOR + 1.75]);
    bar(plant.detail, paint.polished, hook, [0, 0, 0], [0.08, 0, 0.01], 0.008, 6);
    box(plant.body, paint.white, shifted(hook, 0.07, 0, -0.5), [0.07, 0.17 + i * 0.01, 0.98], 0.03);
  }
}
