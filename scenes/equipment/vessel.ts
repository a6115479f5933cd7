// Vessels with dished heads: the parts that every vessel shares. Profiles are of the outside, about the vessel's axis.
import { type Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from './builder.ts';
import { shifted, standing, turned, within } from './frame.ts';
import * as paint from './palette.ts';
import { box, cylinder, type Profile, revolve, torus } from './shapes.ts';

/** Height of a 2:1 head (or any ellipse) above its tangent at a distance from the axis. */
export function headRise(radius: number, depth: number, distance: number): number {
  const share = Math.min(1, distance / radius);
  return depth * Math.sqrt(1 - share * share);
}

/** Profile of a head from its rim (or its crown, downwards) with the given number of steps. */
export function headProfile(radius: number, depth: number, tangent: number, up: boolean, steps: number): Profile {
  const profile: [number, number][] = [];
  for (let i = 0; i <= steps; i++) {
    const a = (i / steps) * (Math.PI / 2);
    const r = radius * Math.cos(a);
    const h = depth * Math.sin(a);
    profile.push(up ? [r, tangent + h] : [r, tangent - h]);
  }
  return up ? profile : profile.reverse();
}

/** A leg with base plate, grout and anchor bolts, from the floor (z 0 of the frame) up to `top`. */
export function leg(plant: PlantBuilder, frame: Matrix4, pipe: number, top: number): void {
  const big = pipe > 0.1;
  const segments = big ? 28 : 10;
  plant.feet.push({ at: new Vector3().setFromMatrixPosition(frame), radius: pipe * 3.4 + 0.1, weight: 0.75 });
  const plate = pipe * 2.9;
  box(plant.body, paint.concrete, shifted(frame, 0, 0, 0.025), [plate * 1.2, plate * 1.2, 0.05], big ? 0.012 : 0);
  box(plant.body, paint.galvanised, shifted(frame, 0, 0, 0.06), [plate, plate, 0.025], big ? 0.006 : 0);
  cylinder(plant.body, paint.matt, frame, pipe, 0.07, top, segments);
  for (let i = 0; i < 4 && pipe > 0.04; i++) {
    const a = (i * Math.PI) / 2;
    const gusset = within(frame, standing([Math.cos(a) * pipe * 1.2, Math.sin(a) * pipe * 1.2, 0.07 + pipe * 0.35], a));
    box(plant.detail, paint.matt, gusset, [pipe * 0.44, 0.012, pipe * 0.7]);
    const corner = plate * 0.39;
    const sx = i < 2 ? 1 : -1;
    const sy = i % 2 ? 1 : -1;
    plant.bolts.push(shifted(frame, sx * corner, sy * corner, 0.073).scale(scale(0.03 + pipe * 0.04)));
  }
}

function scale(size: number): Vector3 {
  return new Vector3(size, size, size);
}

/** A lifting lug on a shell or head. */
export function liftingLug(plant: PlantBuilder, frame: Matrix4, size: number): void {
  box(plant.body, paint.matt, shifted(frame, 0, 0, size * 0.3), [size * 0.18, size, size * 0.6], size * 0.03);
  torus(plant.detail, paint.matt, turned(frame, [0, 0, size * 0.62], [1, 0, 0]), size * 0.36, size * 0.14, 16, 8);
}

/**
 * The straps that hold the cladding: a bright band with a buckle. Drawn with the sheet and of as many sides: another number would let
 * the one break through the other.
 */
export function strap(plant: PlantBuilder, frame: Matrix4, radius: number, z: number, segments = 96): void {
  revolve(
    plant.on('cladding'),
    paint.white,
    frame,
    [
      [radius + 0.005, z - 0.02],
      [radius + 0.005, z + 0.02],
    ],
    { segments },
  );
  box(plant.detail, paint.matt, within(frame, standing([radius + 0.012, 0, z])), [0.024, 0.09, 0.032], 0.004);
}
