// Plates that carry lettering: valve tags on yokes or hung on wires, name plates of vessels, signs.
import { Matrix4 } from 'three';
import { Atlas, type Lettering } from './atlas.ts';
import type { PlantBuilder } from './builder.ts';
import { shifted, turned } from './frame.ts';
import * as paint from './palette.ts';
import { box, panel } from './shapes.ts';
import { bar } from './sweep.ts';

/** A lettered face on a plate of its own, facing +z of the frame, up along y. */
export function plate(
  plant: PlantBuilder,
  frame: Matrix4,
  width: number,
  height: number,
  pixels: readonly [number, number],
  lettering: Lettering,
  rim = 0.006,
  twoSided = false,
): void {
  const cell = plant.atlas.cell(pixels[0], pixels[1], lettering);
  if (rim > 0) box(plant.detail, paint.matt, shifted(frame, 0, 0, -0.0025), [width + rim * 2, height + rim * 2, 0.004]);
  panel(plant.on('label'), paint.white, shifted(frame, 0, 0, 0.001), width, height, Atlas.uv(cell));
  if (!twoSided) return;
  const back = turned(frame, [0, 0, -0.0055], [0, 0, -1], [-1, 0, 0]);
  panel(plant.on('label'), paint.white, back, width, height, Atlas.uv(cell));
}

/** A valve tag: 160 x 80 mm, smaller on small bores. `frame`: facing +z, up along y, origin in its middle. */
export function tagPlate(plant: PlantBuilder, frame: Matrix4, tag: string, accent: string, dn: number): void {
  const width = dn >= 100 ? 0.17 : dn >= 40 ? 0.15 : 0.13;
  plate(plant, frame, width, width / 2, [160, 80], { kind: 'tag', tag, accent }, 0.006, true);
  for (const side of [-1, 1]) {
    const x = side * width * 0.44;
    plant.bolts.push(shifted(frame, x, width * 0.2, 0.001).multiply(scaleOf(0.003)));
  }
}

/** Two wires from a plate's upper corners to a point above it. */
export function wires(plant: PlantBuilder, frame: Matrix4, width: number, drop: number): void {
  for (const side of [-1, 1]) {
    bar(
      plant.detail,
      paint.galvanised,
      frame,
      [side * width * 0.42, width * 0.24, -0.002],
      [side * 0.012, width * 0.24 + drop, -0.004],
      0.0022,
      5,
      false,
    );
  }
}

function scaleOf(size: number): Matrix4 {
  return new Matrix4().makeScale(size, size, size);
}
