// Headers and drums.
import { type Matrix4 } from 'three';
import { type PlantBuilder } from './builder.ts';
import { turned } from './frame.ts';
import { revolve } from './shapes.ts';
import * as paint from './palette.ts';

/** A header lying along x, on saddles or hung in a rack. */
export function drawHeader(
  plant: PlantBuilder,
  frame: Matrix4,
  radius: number,
  length: number,
  look = paint.stainless,
): void {
  const axis = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  const cap = Math.min(radius * 0.5, 0.12);
  const profile: [number, number][] = [[0, -cap]];
  for (let i = 1; i <= 4; i++) {
    const a = (i / 4) * (Math.PI / 2);
    profile.push([radius * Math.sin(a), -cap * Math.cos(a)]);
  }
  profile.push([radius, length]);
  for (let i = 1; i <= 4; i++) {
    const a = (i / 4) * (Math.PI / 2);
    profile.push([radius * Math.cos(a), length + cap * Math.sin(a)]);
  }
  revolve(plant.body, look, axis, profile, { segments: radius > 0.1 ? 24 : 14, crease: 1 });
}
