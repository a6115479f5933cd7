// Unit shapes of what is drawn as instances: handwheel (diameter 1), stem (diameter 1), lever and needle (length 1); and the swing
// bend, in metres.
import { type Box3, type BufferGeometry, Matrix4 } from 'three';
import type { Moving } from './builder.ts';
import { bore } from './dimensions.ts';
import { boxAbout, standing, turned, within } from './frame.ts';
import { finish, Mesher } from './mesher.ts';
import * as paint from './palette.ts';
import { box, cylinder, extrude, revolve, torus } from './shapes.ts';
import { rounded, sweep } from './sweep.ts';

const unit = new Matrix4();
/** Instances bring their own colour: what they tint is white here. */
const tinted = finish('#FFFFFF', 0.42, 0.1);
const tintedSteel = finish('#FFFFFF', 0.3, 1);

function shape(draw: (mesh: Mesher) => void): BufferGeometry {
  const mesh = new Mesher(() => 1);
  draw(mesh);
  const geometry = mesh.build();
  if (!geometry) throw new Error('an empty shape');
  return geometry;
}

/** How far each shape reaches from its origin, of its size. */
const REACH = { wheel: 0.9, stem: 16, lever: 1.1, needle: 1.1, bend: 0.6 } as const;

/** Metres about their origins within which moving parts stay. */
export function reachOfMoving(parts: readonly Moving[]): number {
  return parts.reduce((most, { kind, size, lift }) => Math.max(most, REACH[kind] * size + lift), 0);
}

/** The box that holds moving parts, wherever they stand. */
export function boxOfMoving(parts: readonly Moving[]): Box3 {
  return boxAbout(
    parts.map(({ frame }) => frame),
    reachOfMoving(parts),
  );
}

/** Rim, five dished spokes, hub, nut, and the stem below that goes into the yoke; `fine`: as it is seen from near. */
export function wheelShape(fine = true): BufferGeometry {
  return shape((mesh) => {
    torus(mesh, tinted, unit, 0.46, 0.042, fine ? 24 : 14, fine ? 6 : 4);
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * Math.PI * 2;
      const c = Math.cos(a);
      const s = Math.sin(a);
      sweep(
        mesh,
        tinted,
        unit,
        rounded(
          [
            [c * 0.06, s * 0.06, -0.05],
            [c * 0.45, s * 0.45, 0],
          ],
          0.2,
          2,
        ),
        0.026,
        fine ? 5 : 3,
      );
    }
    cylinder(mesh, tinted, unit, 0.1, -0.09, 0.02, fine ? 10 : 6);
    cylinder(mesh, paint.matt, unit, 0.045, -0.85, 0.12, fine ? 8 : 5);
    if (!fine) return;
    revolve(
      mesh,
      paint.bolt,
      unit,
      [
        [0.075, 0.02],
        [0.075, 0.07],
        [0.06, 0.085],
        [0, 0.085],
      ],
      { segments: 6, crease: 0.2 },
    );
  });
}

/** The rising stem of a gate valve with its cap. Unit diameter; it runs down into the yoke. */
export function stemShape(): BufferGeometry {
  return shape((mesh) => {
    revolve(
      mesh,
      paint.matt,
      unit,
      [
        [0.5, -16],
        [0.5, 2.6],
        [0.4, 3],
        [0, 3],
      ],
      { segments: 8, crease: 1.2 },
    );
  });
}

/** Metres beyond which nobody sees what turns: a coupling is small and in its lantern. */
export const turningSeen = { coupling: 14, fan: 25 } as const;

/** A split coupling with its bolts and a yellow mark, by which one sees it turn. Unit: the lantern's half width. */
export function couplingShape(): BufferGeometry {
  return shape((mesh) => {
    cylinder(mesh, paint.matt, unit, 0.42, -0.55, 0.55, 20, 0.04);
    for (const side of [-1, 1]) {
      box(mesh, paint.matt, standing([0, side * 0.42, 0]), [0.34, 0.2, 0.8], 0.02);
      for (const z of [-0.25, 0.25]) box(mesh, paint.bolt, standing([0.19, side * 0.42, z]), [0.1, 0.12, 0.12]);
    }
    box(mesh, paint.safetyYellow, standing([0.42, 0, 0]), [0.04, 0.16, 0.9]);
  });
}

/** Six pitched blades on a hub. Unit: their radius. */
export function fanShape(): BufferGeometry {
  return shape((mesh) => {
    cylinder(mesh, paint.gearboxGrey, unit, 0.14, -0.1, 0.12, 16);
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * Math.PI * 2;
      const blade = turned(standing([0, 0, 0], a), [0.53, 0, 0], [0, 0.35, 1], [1, 0, 0]);
      box(mesh, paint.white, blade, [0.82, 0.24, 0.02]);
    }
  });
}

/** Lever with a grip, lying along +x. */
export function leverShape(): BufferGeometry {
  return shape((mesh) => {
    cylinder(mesh, paint.matt, unit, 0.1, -0.05, 0.06, 12, 0.01);
    box(mesh, paint.matt, standing([0.27, 0, 0.03]), [0.56, 0.1, 0.03], 0.008);
    const grip = turned(unit, [0.46, 0, 0.035], [1, 0, 0.06]);
    revolve(
      mesh,
      tinted,
      grip,
      [
        [0, 0],
        [0.05, 0.01],
        [0.062, 0.06],
        [0.062, 0.46],
        [0.05, 0.52],
        [0, 0.54],
      ],
      { segments: 10, crease: 0.9 },
    );
  });
}

/** A gauge's pointer along +x, with its counterweight. */
export function needleShape(): BufferGeometry {
  return shape((mesh) => {
    extrude(
      mesh,
      tinted,
      within(unit, standing([0, 0, 0.01])),
      [
        [-0.28, -0.05],
        [0, -0.045],
        [1, -0.008],
        [1, 0.008],
        [0, 0.045],
        [-0.28, 0.05],
      ],
      0,
      0.02,
    );
    cylinder(mesh, tinted, unit, 0.1, 0, 0.07, 14, 0.01);
  });
}

/** Bore of the swing bend, and how far its elbow reaches along the pipe that it swings about and to the side, metres. */
export const BEND_DN = 150;
const BEND = { ahead: 0.3, aside: 0.25 } as const;

/** A flanged elbow from the origin along z, out to +x, with the handle by which it is swung. */
export function bendShape(): BufferGeometry {
  return shape((mesh) => {
    const { od, flange, thickness } = bore(BEND_DN);
    const path = rounded(
      [
        [0, 0, 0],
        [0, 0, BEND.ahead],
        [BEND.aside, 0, BEND.ahead],
      ],
      1.5 * (BEND_DN / 1000),
      7,
    );
    sweep(mesh, tintedSteel, unit, path, od / 2, 20);
    const faces = [unit, turned(unit, [BEND.aside, 0, BEND.ahead], [-1, 0, 0])];
    for (const face of faces) {
      cylinder(mesh, paint.matt, face, flange / 2, 0.004, thickness, 24, 0.002);
      for (let i = 0; i < 8; i++) {
        const a = ((i + 0.5) / 8) * Math.PI * 2;
        const bolt = within(face, standing([Math.cos(a) * 0.12, Math.sin(a) * 0.12, 0]));
        cylinder(mesh, paint.bolt, bolt, 0.015, thickness, thickness + 0.014, 6);
      }
    }
    cylinder(
      mesh,
      paint.safetyYellow,
      turned(unit, [0.02, 0, BEND.ahead + od / 2 - 0.02], [0.2, 0, 1]),
      0.014,
      0,
      0.16,
      8,
    );
  });
}
