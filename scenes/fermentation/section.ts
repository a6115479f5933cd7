// R-301 cut open along its axis (content/fermentation.md 1.1): wall and wool with their cut faces, coils, sparger, shaft with
// its three discs. The half towards the south is taken away. Drawn only while somebody looks at it.
import type { BufferGeometry } from 'three';
import { PlantBuilder } from '../equipment/builder.ts';
import { shifted, standing, turned, within } from '../equipment/frame.ts';
import { finish, type Finish, type Mesher } from '../equipment/mesher.ts';
import * as paint from '../equipment/palette.ts';
import { box, cylinder, type Profile, revolve, torus } from '../equipment/shapes.ts';
import { bar, rounded, sweep } from '../equipment/sweep.ts';
import { headProfile } from '../equipment/vessel.ts';
import type { View } from '../props.ts';
import { fermentor } from './places.ts';

const { x, y, radius, clad, bottomTangent, topTangent, head } = fermentor;

/** From outside the south wall, in the middle of the height. */
export const sectionView: View = { eye: [29.2, -3.4, 7.5], target: [31, 10, 6.9], fov: 48 };

/** What lies south of this is taken away. */
export const cutAt = y;

const cutSteel = finish('#D2502C', 0.6, 0);
const wool = finish('#CDB45E', 0.95, 0);
const inner = finish('#B9BDC0', 0.34, 1);

/** Drawn thicker than its 12 mm, so that the cut shows. */
const wallShown = 0.04;
const HEAD_STEPS = 14;

/** Outline of the inside from the lowest point to the crown: distance from the axis and height. */
function insideProfile(grown = 0): Profile {
  const r = radius + grown;
  const depth = head + grown;
  return [
    ...headProfile(r, depth, bottomTangent, false, HEAD_STEPS),
    ...headProfile(r, depth, topTangent, true, HEAD_STEPS),
  ];
}

/** A strip in the plane of the cut between two outlines of as many points, on both sides of the axis. */
function cutFace(mesh: Mesher, look: Finish, near: Profile, far: Profile): void {
  mesh.begin(standing([x, y, 0]), look);
  for (const side of [-1, 1]) {
    for (let i = 0; i + 1 < near.length; i++) {
      const corners = [near[i]!, far[i]!, far[i + 1]!, near[i + 1]!] as const;
      const [a, b, c, d] = corners.map(([r, z]) => mesh.vertex(side * r, 0, z, 0, -1, 0));
      if (side > 0) mesh.quad(a!, b!, c!, d!);
      else mesh.quad(d!, c!, b!, a!);
    }
  }
}

/** Six vertical bundles of hairpins at the wall, which are baffles as well; those in the northern half are seen. */
function coils(plant: PlantBuilder): void {
  for (let i = 0; i < 3; i++) {
    const a = Math.PI / 6 + (i * Math.PI) / 3;
    const frame = within(standing([x, y, 0], a), standing([radius - 0.27, 0, 0]));
    for (let k = 0; k < 4; k++) {
      const v = (k - 1.5) * 0.2;
      const path = rounded(
        [
          [0, v - 0.05, topTangent - 1.6],
          [0, v - 0.05, bottomTangent + 0.15],
          [0, v + 0.05, bottomTangent + 0.15],
          [0, v + 0.05, topTangent - 1.6],
        ],
        0.05,
        3,
      );
      sweep(plant.body, paint.stainless, frame, path, 0.03, 8);
    }
    for (const z of [bottomTangent + 1, bottomTangent + 2.9, topTangent - 1.7])
      box(plant.body, paint.matt, shifted(frame, 0.04, 0, z), [0.05, 0.9, 0.06]);
  }
  for (const a of [Math.PI / 3, (2 * Math.PI) / 3]) {
    const frame = within(standing([x, y, 0], a), standing([radius - 0.06 - 0.21, 0, 0]));
    box(plant.body, paint.matt, shifted(frame, 0, 0, (bottomTangent + topTangent) / 2 - 0.2), [0.42, 0.012, 5.4]);
  }
}

/** Ring of 1.3 m with its holes downwards, 0.35 m below the lowest disc, fed from the air nozzle. */
function sparger(plant: PlantBuilder): void {
  const z = bottomTangent + 0.3 - 0.35;
  torus(plant.body, paint.stainless, standing([x, y, z]), 0.65, 0.055, 48, 10);
  bar(plant.body, paint.stainless, standing([x, y, 0]), [-radius, 0.05, z], [-0.65, 0.05, z], 0.06, 12, false);
  for (const a of [0.9, 2.2])
    bar(
      plant.body,
      paint.matt,
      standing([x, y, 0]),
      [Math.cos(a) * 0.65, Math.sin(a) * 0.65, z],
      [Math.cos(a) * 1.1, Math.sin(a) * 1.1, bottomTangent - 0.75],
      0.025,
      6,
      false,
    );
}

function only(plant: PlantBuilder): BufferGeometry {
  const geometry = plant.body.build();
  if (!geometry) throw new Error('an empty section');
  return geometry;
}

/** What stands still: the inside, the cut faces, coils and sparger. */
export function sectionShell(): BufferGeometry {
  const plant = new PlantBuilder(() => 0.92);
  const axis = standing([x, y, 0]);
  const outline = insideProfile();
  // From the top down, the outside of the turned part is the inside of the vessel.
  revolve(plant.body, inner, axis, [...outline].reverse(), { segments: 48, from: 0, to: Math.PI });
  cutFace(plant.body, cutSteel, outline, insideProfile(wallShown));
  const low = bottomTangent + 0.42;
  const high = topTangent - 0.1;
  const strip = (r: number): Profile => [
    [r, low],
    [r, high],
  ];
  cutFace(plant.body, wool, strip(radius + wallShown), strip(clad - 0.006));
  cutFace(plant.body, cutSteel, strip(clad - 0.006), strip(clad + 0.006));
  coils(plant);
  sparger(plant);
  // The steady bearing of the shaft on three struts.
  for (const a of [Math.PI / 2, 0.2, Math.PI - 0.2])
    bar(
      plant.body,
      paint.matt,
      axis,
      [0, 0, bottomTangent - 0.45],
      [Math.cos(a) * 1.2, Math.sin(a) * 1.2, bottomTangent - 0.8],
      0.035,
      8,
      false,
    );
  cylinder(plant.body, paint.cast, axis, 0.15, bottomTangent - 0.55, bottomTangent - 0.35, 20, 0.02);
  return only(plant);
}

/** Shaft of 0.18 m with three six-blade discs of 1.70 m at +0.30, +1.80 and +3.30 above the tangent; about its own axis. */
export function sectionShaft(): BufferGeometry {
  const plant = new PlantBuilder(() => 0.95);
  const axis = standing([0, 0, 0]);
  cylinder(plant.body, paint.polished, axis, 0.09, bottomTangent - 0.5, topTangent + head + 0.5, 20);
  const tip = 0.85;
  const blade = { length: 0.425, height: 0.34 } as const;
  for (const above of [0.3, 1.8, 3.3]) {
    const disc = shifted(axis, 0, 0, bottomTangent + above);
    cylinder(plant.body, paint.polished, disc, tip - blade.length / 2, -0.012, 0.012, 32);
    cylinder(plant.body, paint.matt, disc, 0.16, -0.13, 0.13, 20, 0.02);
    for (let i = 0; i < 6; i++) {
      const arm = turned(disc, [0, 0, 0], [0, 0, 1], [Math.cos((i * Math.PI) / 3), Math.sin((i * Math.PI) / 3), 0]);
      box(plant.body, paint.stainless, shifted(arm, tip - blade.length / 2, 0, 0), [blade.length, 0.014, blade.height]);
    }
  }
  return only(plant);
}

/** The whole inside as one face in the plane of the cut, a hand's breadth in front of it nothing: what fills it is painted on it. */
export function sectionFace(): BufferGeometry {
  const plant = new PlantBuilder(() => 1);
  const nothing: Profile = insideProfile().map(([, z]) => [0, z] as const);
  cutFace(plant.body, paint.white, nothing, insideProfile(-0.004));
  return only(plant);
}
