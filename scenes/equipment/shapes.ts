// The few shapes of which every part is made: turned, boxed, extruded. All in the local frame, metres. (Swept: sweep.ts.)
import { type Matrix4, ShapeUtils, Vector2 } from 'three';
import { type Point } from './frame.ts';
import { type Finish, type Mesher } from './mesher.ts';

/** Outline of a turned part: radius and height, from the lowest point upwards on the outside. */
export type Profile = readonly (readonly [r: number, z: number])[];

interface Turned {
  readonly segments?: number;
  /** Arc in radians, all round by default. */
  readonly from?: number;
  readonly to?: number;
  /** Corners flatter than this (radians) are shaded smooth. */
  readonly crease?: number;
  /** Metres of texture round the part and along it; [1, 1] means uv in metres. */
  readonly uvMetres?: boolean;
}

/** A turned part about the local z axis. */
export function revolve(mesh: Mesher, look: Finish, frame: Matrix4, profile: Profile, options: Turned = {}): void {
  const { segments: wanted = 20, from = 0, to = Math.PI * 2, crease = 0.7, uvMetres = false } = options;
  const segments = mesh.sides(wanted);
  mesh.begin(frame, look);
  const spans: { nr: number; nz: number }[] = [];
  for (let i = 0; i + 1 < profile.length; i++) {
    const [r0, z0] = profile[i]!;
    const [r1, z1] = profile[i + 1]!;
    const length = Math.hypot(r1 - r0, z1 - z0) || 1;
    spans.push({ nr: (z1 - z0) / length, nz: (r0 - r1) / length });
  }
  const widest = Math.max(...profile.map(([r]) => r));
  let run = 0;
  let before: number[] | null = null;
  const ring = (r: number, z: number, nr: number, nz: number): number[] => {
    const row: number[] = [];
    for (let j = 0; j <= segments; j++) {
      const a = from + ((to - from) * j) / segments;
      const c = Math.cos(a);
      const s = Math.sin(a);
      const u = uvMetres ? (a - from) * widest : j / segments;
      row.push(mesh.vertex(r * c, r * s, z, nr * c, nr * s, nz, u, run));
    }
    return row;
  };
  for (let i = 0; i < spans.length; i++) {
    const here = spans[i]!;
    const [r0, z0] = profile[i]!;
    const [r1, z1] = profile[i + 1]!;
    const previous = spans[i - 1];
    const next = spans[i + 1];
    const soft = (other: { nr: number; nz: number } | undefined): { nr: number; nz: number } => {
      if (!other || other.nr * here.nr + other.nz * here.nz < Math.cos(crease)) return here;
      const nr = other.nr + here.nr;
      const nz = other.nz + here.nz;
      const length = Math.hypot(nr, nz) || 1;
      return { nr: nr / length, nz: nz / length };
    };
    const start = soft(previous);
    const end = soft(next);
    const lower: number[] = before && start !== here ? before : ring(r0, z0, start.nr, start.nz);
    run += Math.hypot(r1 - r0, z1 - z0);
    const upper = ring(r1, z1, end.nr, end.nz);
    for (let j = 0; j < segments; j++) {
      if (r0 > 1e-6) mesh.triangle(lower[j]!, lower[j + 1]!, upper[j + 1]!);
      if (r1 > 1e-6) mesh.triangle(lower[j]!, upper[j + 1]!, upper[j]!);
    }
    before = upper;
  }
}

/** A closed cylinder along the local z axis from z0 to z1, its edges broken by `bevel`. */
export function cylinder(
  mesh: Mesher,
  look: Finish,
  frame: Matrix4,
  radius: number,
  z0: number,
  z1: number,
  segments = 20,
  bevel = 0,
): void {
  const profile: Profile =
    bevel > 0
      ? [
          [0, z0],
          [radius - bevel, z0],
          [radius, z0 + bevel],
          [radius, z1 - bevel],
          [radius - bevel, z1],
          [0, z1],
        ]
      : [
          [0, z0],
          [radius, z0],
          [radius, z1],
          [0, z1],
        ];
  revolve(mesh, look, frame, profile, { segments });
}

const faces: readonly (readonly [n: Point, u: Point, v: Point])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [-1, 0, 0],
    [0, -1, 0],
    [0, 0, 1],
  ],
  [
    [0, 1, 0],
    [-1, 0, 0],
    [0, 0, 1],
  ],
  [
    [0, -1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ],
  [
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
  ],
  [
    [0, 0, -1],
    [-1, 0, 0],
    [0, 1, 0],
  ],
];

/** A box about the local origin. `bevel` breaks its edges, so that they catch light. uv in metres. */
export function box(mesh: Mesher, look: Finish, frame: Matrix4, size: Point, wanted = 0): void {
  const bevel = mesh.fineness < 1 ? 0 : wanted;
  mesh.begin(frame, look);
  const h = [size[0] / 2, size[1] / 2, size[2] / 2] as const;
  const corner = new Map<string, number>();
  for (const [n, u, v] of faces) {
    const quad: number[] = [];
    for (const [su, sv] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      const p = [0, 1, 2].map((k) => {
        const half = h[k]!;
        const edge = half - bevel;
        return n[k]! !== 0 ? n[k]! * half : (su * u[k]! + sv * v[k]!) * edge;
      });
      const index = mesh.vertex(
        p[0]!,
        p[1]!,
        p[2]!,
        n[0],
        n[1],
        n[2],
        p[0]! * u[0] + p[1]! * u[1] + p[2]! * u[2],
        p[0]! * v[0] + p[1]! * v[1] + p[2]! * v[2],
      );
      quad.push(index);
      const sx = Math.sign(p[0]!);
      const sy = Math.sign(p[1]!);
      const sz = Math.sign(p[2]!);
      corner.set(`${sx},${sy},${sz}|${n.join()}`, index);
    }
    mesh.quad(quad[0]!, quad[1]!, quad[2]!, quad[3]!);
  }
  if (bevel <= 0) return;
  const at = (sx: number, sy: number, sz: number, n: readonly number[]): number =>
    corner.get(`${sx},${sy},${sz}|${n.join()}`)!;
  for (const s of [-1, 1]) {
    for (const t of [-1, 1]) {
      // Edges along z, x and y between two neighbouring faces; winding follows the sign of the corner.
      const flip = s * t > 0;
      const strip = (a: number, b: number, c: number, d: number): void =>
        flip ? mesh.quad(a, b, c, d) : mesh.quad(d, c, b, a);
      strip(at(s, t, -1, [s, 0, 0]), at(s, t, -1, [0, t, 0]), at(s, t, 1, [0, t, 0]), at(s, t, 1, [s, 0, 0]));
      strip(at(-1, s, t, [0, s, 0]), at(-1, s, t, [0, 0, t]), at(1, s, t, [0, 0, t]), at(1, s, t, [0, s, 0]));
      strip(at(s, -1, t, [0, 0, t]), at(s, -1, t, [s, 0, 0]), at(s, 1, t, [s, 0, 0]), at(s, 1, t, [0, 0, t]));
      for (const w of [-1, 1]) {
        const x = at(s, t, w, [s, 0, 0]);
        const y = at(s, t, w, [0, t, 0]);
        const z = at(s, t, w, [0, 0, w]);
        if (s * t * w > 0) mesh.triangle(x, y, z);
        else mesh.triangle(z, y, x);
      }
    }
  }
}

/** A prism along the local z axis over a closed outline given counter-clockwise. uv in metres. */
export function extrude(
  mesh: Mesher,
  look: Finish,
  frame: Matrix4,
  outline: readonly (readonly [number, number])[],
  z0: number,
  z1: number,
  caps = true,
): void {
  mesh.begin(frame, look);
  const count = outline.length;
  let run = 0;
  for (let i = 0; i < count; i++) {
    const [x0, y0] = outline[i]!;
    const [x1, y1] = outline[(i + 1) % count]!;
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const nx = (y1 - y0) / length;
    const ny = (x0 - x1) / length;
    mesh.quad(
      mesh.vertex(x0, y0, z0, nx, ny, 0, run, z0),
      mesh.vertex(x1, y1, z0, nx, ny, 0, run + length, z0),
      mesh.vertex(x1, y1, z1, nx, ny, 0, run + length, z1),
      mesh.vertex(x0, y0, z1, nx, ny, 0, run, z1),
    );
    run += length;
  }
  if (!caps) return;
  const shape = outline.map(([x, y]) => new Vector2(x, y));
  const triangles = ShapeUtils.triangulateShape(shape, []);
  const top = outline.map(([x, y]) => mesh.vertex(x, y, z1, 0, 0, 1, x, y));
  const bottom = outline.map(([x, y]) => mesh.vertex(x, y, z0, 0, 0, -1, x, y));
  for (const [a, b, c] of triangles as [number, number, number][]) {
    mesh.triangle(top[a]!, top[b]!, top[c]!);
    mesh.triangle(bottom[c]!, bottom[b]!, bottom[a]!);
  }
}

/** A ring of round section about the local z axis. */
export function torus(
  mesh: Mesher,
  look: Finish,
  frame: Matrix4,
  radius: number,
  thickness: number,
  segments = 24,
  round = 8,
): void {
  const profile: [number, number][] = [];
  for (let i = 0; i <= round; i++) {
    const a = -Math.PI + (i / round) * Math.PI * 2;
    profile.push([radius + Math.cos(a) * thickness, Math.sin(a) * thickness]);
  }
  revolve(mesh, look, frame, profile, { segments, crease: 2 });
}

/** A flat rectangle in the local xy plane looking along +z, with the given uv corners. */
export function panel(
  mesh: Mesher,
  look: Finish,
  frame: Matrix4,
  width: number,
  height: number,
  uv: readonly [u0: number, v0: number, u1: number, v1: number] = [0, 0, width, height],
): void {
  mesh.begin(frame, look);
  const w = width / 2;
  const h = height / 2;
  mesh.quad(
    mesh.vertex(-w, -h, 0, 0, 0, 1, uv[0], uv[1]),
    mesh.vertex(w, -h, 0, 0, 0, 1, uv[2], uv[1]),
    mesh.vertex(w, h, 0, 0, 0, 1, uv[2], uv[3]),
    mesh.vertex(-w, h, 0, 0, 0, 1, uv[0], uv[3]),
  );
}
