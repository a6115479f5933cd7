// Gauges with needles, transmitters with a small screen, switches, traps.
import { Vector3 } from 'three';
import type { Matrix4 } from 'three';
import { Atlas } from './atlas.ts';
import type { PlantBuilder } from './builder.ts';
import { bore } from './dimensions.ts';
import { shifted, turned } from './frame.ts';
import * as paint from './palette.ts';
import { box, cylinder, panel, revolve, type Profile } from './shapes.ts';
import { bar } from './sweep.ts';
import { pickable } from './valves/parts.ts';

/** Angle of a dial's pointer at the ends of its scale, radians from upright, counter-clockwise positive. */
export const dialSweep = { from: (Math.PI * 3) / 4, turn: -(Math.PI * 3) / 2 } as const;

export interface GaugeSite {
  readonly tag: string;
  /** Middle of the dial, facing +z, up along y. */
  readonly frame: Matrix4;
  readonly unit: string;
  readonly range: readonly [number, number];
  /** Where the red mark stands. */
  readonly red: number;
  readonly size?: number;
}

/** A 100 mm Bourdon gauge or dial thermometer. */
export function drawGauge(plant: PlantBuilder, { tag, frame, unit, range, red, size = 0.1 }: GaugeSite): void {
  const r = size / 2;
  revolve(
    plant.body,
    paint.polished,
    frame,
    [
      [0, -0.042],
      [r * 0.98, -0.042],
      [r, -0.036],
      [r, -0.006],
      [r * 1.08, -0.004],
      [r * 1.1, 0.004],
      [r * 1.04, 0.009],
      [r * 0.97, 0.006],
      [r * 0.97, -0.003],
    ],
    { segments: 32 },
  );
  const cell = plant.atlas.cell(192, 192, { kind: 'dial', unit, range, red });
  panel(plant.on('label'), paint.white, shifted(frame, 0, 0, -0.0025), r * 1.94, r * 1.94, Atlas.uv(cell));
  plant.move({
    tag,
    kind: 'needle',
    frame: turned(frame, [0, 0, 0.001], [0, 0, 1], [0, 1, 0]),
    size: r * 0.8,
    lift: 0,
    turn: dialSweep.turn,
    look: paint.black,
    range,
  });
  // Stem with wrench flats, below.
  const stem = turned(frame, [0, -r, -0.024], [0, -1, 0]);
  revolve(
    plant.body,
    paint.brass,
    stem,
    [
      [0.012, -0.006],
      [0.012, 0.03],
      [0.008, 0.034],
      [0.008, 0.052],
    ],
    { segments: 6, crease: 0.2 },
  );
  pickable(plant, tag, frame, new Vector3(-r * 1.2, -r * 1.2 - 0.03, -0.06), new Vector3(r * 1.2, r * 1.2, 0.03));
}

/** Siphon and cock below a gauge, down to a tap. Local frame as the gauge's. */
export function gaugeStandpipe(plant: PlantBuilder, frame: Matrix4, drop: number): void {
  const y0 = -0.05 - 0.05;
  bar(plant.detail, paint.stainless, frame, [0, y0, -0.024], [0, y0 - drop, -0.024], 0.008, 8);
  const cock = shifted(frame, 0, y0 - drop * 0.4, -0.024);
  cylinder(plant.detail, paint.brass, turned(cock, [0, 0, 0], [0, 1, 0]), 0.016, -0.025, 0.025, 8);
  bar(plant.detail, paint.black, cock, [0, 0, 0.012], [0.055, 0, 0.02], 0.006, 6);
}

/** A field transmitter: round double housing, screen with the live value, conduit; neck towards -y. */
export function drawTransmitter(plant: PlantBuilder, tag: string, frame: Matrix4, neck: number): void {
  const r = 0.058;
  const housing: Profile = plant.coarse
    ? [
        [0, -0.085],
        [r, -0.08],
        [r, 0.03],
        [0, 0.03],
      ]
    : [
        [0, -0.085],
        [r, -0.08],
        [r, -0.04],
        [r * 0.86, -0.036],
        [r * 0.86, -0.004],
        [r, 0.002],
        [r, 0.024],
      ];
  revolve(plant.body, paint.instrumentBlue, frame, housing, { segments: 18, crease: 0.5 });
  revolve(
    plant.detail,
    paint.matt,
    frame,
    [
      [r * 1.06, 0.016],
      [r * 1.06, 0.034],
      [r * 0.9, 0.03],
    ],
    { segments: 18 },
  );
  panel(plant.body, paint.glassDark, shifted(frame, 0, 0, 0.0296), r * 1.3, r * 1.3);
  const slot = plant.show(tag, frame);
  panel(plant.on('display'), paint.white, shifted(frame, 0, 0, 0.0305), r * 1.5, r * 0.75, displayUv(slot));
  cylinder(plant.detail, paint.instrumentBlue, turned(frame, [r * 0.9, 0, -0.03], [1, 0, 0]), 0.017, 0, 0.05, 8);
  bar(plant.detail, paint.rubber, frame, [r + 0.03, 0, -0.03], [r + 0.1, -0.12, -0.05], 0.008, 5, false);
  const stem = turned(frame, [0, -r * 0.8, -0.03], [0, -1, 0]);
  const neckLine: Profile = plant.coarse
    ? [
        [0.014, 0],
        [0.014, neck + 0.026],
      ]
    : [
        [0.022, -0.01],
        [0.022, 0.03],
        [0.012, 0.036],
        [0.012, neck],
        [0.02, neck + 0.001],
        [0.02, neck + 0.026],
      ];
  revolve(plant.body, paint.matt, stem, neckLine, { segments: 8, crease: 0.4 });
  pickable(plant, tag, frame, new Vector3(-r * 1.1, -r * 1.4, -0.09), new Vector3(r * 1.1, r * 1.1, 0.04));
}

export const displayGrid = { columns: 8, rows: 32, width: 128, height: 64 } as const;

function displayUv(slot: number): readonly [number, number, number, number] {
  const { columns, rows } = displayGrid;
  const c = slot % columns;
  const r = Math.floor(slot / columns);
  if (r >= rows) throw new Error('no room for another display');
  return [c / columns, 1 - (r + 1) / rows, (c + 1) / columns, 1 - r / rows];
}

/** A thermostatic trap with its strainer ahead; x along the flow, the cap along z. */
export function drawTrap(plant: PlantBuilder, frame: Matrix4, dn: number, length: number): void {
  const r = bore(dn).od / 2;
  const half = length / 2;
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  cylinder(plant.body, paint.stainless, along, r, -half, half, 10);
  const k = Math.max(r * 1.7, 0.022);
  const body = shifted(frame, half * 0.3, 0, 0);
  revolve(
    plant.body,
    paint.cast,
    turned(body, [0, 0, 0], [0, 0, 1]),
    [
      [0, -k * 0.8],
      [k * 0.9, -k * 0.75],
      [k * 1.2, -k * 0.2],
      [k * 1.2, k * 0.5],
      [k * 1.35, k * 0.55],
      [k * 1.35, k * 0.95],
      [k * 1.1, k * 1.15],
      [0, k * 1.2],
    ],
    { segments: 14 },
  );
  revolve(
    plant.body,
    paint.cast,
    shifted(body, 0, 0, k * 1.15),
    [
      [k * 0.6, 0],
      [k * 0.6, k * 0.4],
      [0, k * 0.45],
    ],
    { segments: 6, crease: 0.2 },
  );
  for (const side of [-1, 1]) {
    revolve(
      plant.body,
      paint.cast,
      turned(body, [side * k * 1.1, 0, 0], [side, 0, 0]),
      [
        [r * 1.7, 0],
        [r * 1.7, k * 0.6],
        [r, k * 0.65],
      ],
      { segments: 6, crease: 0.2 },
    );
  }
  const strainer = turned(frame, [-half * 0.55, 0, 0], [0.6, 0, -0.8]);
  cylinder(plant.body, paint.cast, strainer, r * 1.35, -r * 0.8, k * 1.5, 12);
  revolve(
    plant.body,
    paint.cast,
    shifted(strainer, 0, 0, k * 1.45),
    [
      [r * 1.7, 0],
      [r * 1.7, k * 0.35],
      [0, k * 0.4],
    ],
    { segments: 6, crease: 0.2 },
  );
}

/** A probe in its retractable holder, pointing along -z into the vessel; head at +z. */
export function drawProbe(plant: PlantBuilder, frame: Matrix4): void {
  revolve(
    plant.body,
    paint.polished,
    frame,
    [
      [0.038, 0],
      [0.038, 0.03],
      [0.05, 0.034],
      [0.05, 0.05],
      [0.03, 0.056],
      [0.03, 0.17],
      [0.037, 0.174],
      [0.037, 0.19],
      [0.019, 0.2],
      [0.019, 0.27],
      [0, 0.27],
    ],
    { segments: 12 },
  );
  cylinder(plant.body, paint.rubber, shifted(frame, 0, 0, 0.27), 0.021, 0, 0.09, 14, 0.006);
}

/** A junction box on a wall or post, facing +z. */
export function junctionBox(plant: PlantBuilder, frame: Matrix4, width: number, height: number): void {
  box(plant.body, paint.gearboxGrey, shifted(frame, 0, 0, 0.05), [width, height, 0.1], 0.01);
  box(plant.body, paint.gearboxGrey, shifted(frame, 0, 0, 0.104), [width * 0.96, height * 0.96, 0.012], 0.004);
}
