// What is hit on a straight line through the drawn workshop: triangles by cubes of space, walked from one end to the other.
import { Matrix4, Vector3 } from 'three';
import type { BuiltMesh, PlantBuilder } from '../equipment/builder.ts';
import { bendShape, leverShape, wheelShape } from '../equipment/moving-shapes.ts';

/** Side of a cube, metres. */
const SIDE = 0.5;
const key = (i: number, j: number, k: number): number => ((i + 200) * 512 + (j + 200)) * 128 + (k + 20);

/** What lets sight through, or is seen only from outside. */
const AIR = new Set(['sky', 'sight', 'label', 'glow']);

export interface Hit {
  /** Zone and surface, or the tag of a part that moves. */
  readonly what: string;
  /** Metres from where one looks. */
  readonly away: number;
}

export class Sightlines {
  readonly #corners: number[] = [];
  readonly #names: string[] = [];
  readonly #nameOf: number[] = [];
  readonly #cubes = new Map<number, number[]>();

  /** Meshes as they are from near, and the wheels, levers and bends of valves. */
  constructor(plant: PlantBuilder, meshes: readonly BuiltMesh[]) {
    for (const { zone, surface, geometry } of meshes) {
      if (AIR.has(surface)) continue;
      this.#names.push(`${zone}/${surface}`);
      const { array } = geometry.getAttribute('position');
      const index = geometry.getIndex()!.array;
      for (let i = 0; i < index.length; i++) {
        const at = index[i]! * 3;
        this.#corners.push(array[at]!, array[at + 1]!, array[at + 2]!);
      }
      this.#settle();
    }
    const shapes = { wheel: wheelShape(false), lever: leverShape(), bend: bendShape() };
    const p = new Vector3();
    const frame = new Matrix4();
    for (const { tag, kind, frame: stands, size } of plant.moving) {
      if (kind === 'needle' || kind === 'stem') continue;
      this.#names.push(tag);
      const position = shapes[kind].getAttribute('position');
      const index = shapes[kind].getIndex()!.array;
      frame.copy(stands).scale(p.set(size, size, size));
      for (let i = 0; i < index.length; i++)
        this.#corners.push(...p.fromBufferAttribute(position, index[i]!).applyMatrix4(frame).toArray());
      this.#settle();
    }
  }

  /** Puts the triangles that have come into the cubes that their boxes touch. */
  #settle(): void {
    const c = this.#corners;
    const low = [0, 0, 0];
    const high = [0, 0, 0];
    for (let t = this.#nameOf.length; t < c.length / 9; t++) {
      this.#nameOf.push(this.#names.length - 1);
      for (let k = 0; k < 3; k++) {
        const [u, v, w] = [c[t * 9 + k]!, c[t * 9 + 3 + k]!, c[t * 9 + 6 + k]!];
        low[k] = Math.floor(Math.min(u, v, w) / SIDE);
        high[k] = Math.floor(Math.max(u, v, w) / SIDE);
      }
      // The ground about the site and the sky's walls hide no plate.
      if (high[0]! - low[0]! + high[1]! - low[1]! + high[2]! - low[2]! > 300) continue;
      for (let i = low[0]!; i <= high[0]!; i++)
        for (let j = low[1]!; j <= high[1]!; j++)
          for (let k = low[2]!; k <= high[2]!; k++) {
            const cube = this.#cubes.get(key(i, j, k));
            if (cube) cube.push(t);
            else this.#cubes.set(key(i, j, k), [t]);
          }
    }
  }

  /** The first thing that lies on the way from one point to another, less `short` metres; null when nothing does. */
  hit(from: Vector3, to: Vector3, short: number): Hit | null {
    const d = to.clone().sub(from);
    const long = d.length() - short;
    d.normalize();
    let first = long;
    let what = -1;
    let last = -1;
    for (let s = 0; s < long + SIDE / 8; s += SIDE / 8) {
      const at = key(
        Math.floor((from.x + d.x * s) / SIDE),
        Math.floor((from.y + d.y * s) / SIDE),
        Math.floor((from.z + d.z * s) / SIDE),
      );
      if (at === last) continue;
      last = at;
      for (const t of this.#cubes.get(at) ?? []) {
        const away = this.#meets(t, from, d);
        if (away > 0.05 && away < first) {
          first = away;
          what = this.#nameOf[t]!;
        }
      }
      if (what >= 0 && first < s) break;
    }
    return what < 0 ? null : { what: this.#names[what]!, away: first };
  }

  /** How far along a ray a triangle lies (Moeller and Trumbore); -1 where it misses. */
  #meets(t: number, { x: ox, y: oy, z: oz }: Vector3, { x: dx, y: dy, z: dz }: Vector3): number {
    const c = this.#corners;
    const i = t * 9;
    const [ax, ay, az] = [c[i]!, c[i + 1]!, c[i + 2]!];
    const [ux, uy, uz] = [c[i + 3]! - ax, c[i + 4]! - ay, c[i + 5]! - az];
    const [vx, vy, vz] = [c[i + 6]! - ax, c[i + 7]! - ay, c[i + 8]! - az];
    const [px, py, pz] = [dy * vz - dz * vy, dz * vx - dx * vz, dx * vy - dy * vx];
    const det = ux * px + uy * py + uz * pz;
    if (Math.abs(det) < 1e-12) return -1;
    const [sx, sy, sz] = [ox - ax, oy - ay, oz - az];
    const a = (sx * px + sy * py + sz * pz) / det;
    if (a < 0 || a > 1) return -1;
    const [qx, qy, qz] = [sy * uz - sz * uy, sz * ux - sx * uz, sx * uy - sy * ux];
    const b = (dx * qx + dy * qy + dz * qz) / det;
    if (b < 0 || a + b > 1) return -1;
    return (vx * qx + vy * qy + vz * qz) / det;
  }
}
