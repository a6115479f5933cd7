// The skin of a soft body that is given by its distance: naive surface nets (Gibson 1998), one point in every cell that the
// surface passes: the mean of where it cuts the cell's edges, moved onto the surface, or fingers would be thinner the larger the cells.
import { BufferAttribute, BufferGeometry, type Color, Vector3 } from 'three';

/** Metres from the surface, negative inside. */
export type Distance = (x: number, y: number, z: number) => number;

interface Bounds {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

/** Metres over which a hollow is looked for that lies in its own shade. */
const SHADE = 0.012;

/** Triangles of the surface inside the bounds in cells of `step` metres, coloured by place and darkened in hollows. */
export function skin(
  distance: Distance,
  { low, high }: Bounds,
  step: number,
  colorAt: (x: number, y: number, z: number, into: Color) => void,
  color: Color,
): BufferGeometry {
  const [nx, ny, nz] = low.map((from, i) => Math.ceil((high[i]! - from) / step) + 1) as [number, number, number];
  const at = (i: number, j: number, k: number): number => i + nx * (j + ny * k);
  const field = new Float32Array(nx * ny * nz);
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++)
        field[at(i, j, k)] = distance(low[0] + i * step, low[1] + j * step, low[2] + k * step);

  const points: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const place = new Int32Array(nx * ny * nz).fill(-1);
  const normal = new Vector3();
  const e = step * 0.3;
  for (let k = 0; k < nz - 1; k++)
    for (let j = 0; j < ny - 1; j++)
      for (let i = 0; i < nx - 1; i++) {
        let [x, y, z, cuts] = [0, 0, 0, 0];
        for (const [a, b] of EDGES) {
          const da = field[at(i + (a & 1), j + ((a >> 1) & 1), k + (a >> 2))]!;
          const db = field[at(i + (b & 1), j + ((b >> 1) & 1), k + (b >> 2))]!;
          if (da < 0 === db < 0) continue;
          const t = da / (da - db);
          x += (a & 1) + ((b & 1) - (a & 1)) * t;
          y += ((a >> 1) & 1) + (((b >> 1) & 1) - ((a >> 1) & 1)) * t;
          z += (a >> 2) + ((b >> 2) - (a >> 2)) * t;
          cuts++;
        }
        if (cuts === 0) continue;
        x = low[0] + (i + x / cuts) * step;
        y = low[1] + (j + y / cuts) * step;
        z = low[2] + (k + z / cuts) * step;
        normal
          .set(
            distance(x + e, y, z) - distance(x - e, y, z),
            distance(x, y + e, z) - distance(x, y - e, z),
            distance(x, y, z + e) - distance(x, y, z - e),
          )
          .normalize();
        const off = Math.max(-step / 2, Math.min(step / 2, distance(x, y, z)));
        x -= normal.x * off;
        y -= normal.y * off;
        z -= normal.z * off;
        const open = distance(x + normal.x * SHADE, y + normal.y * SHADE, z + normal.z * SHADE) / SHADE;
        colorAt(x, y, z, color);
        color.multiplyScalar(0.35 + 0.65 * Math.min(1, Math.max(0, open)));
        place[at(i, j, k)] = points.length / 3;
        points.push(x, y, z);
        normals.push(normal.x, normal.y, normal.z);
        colors.push(color.r, color.g, color.b);
      }

  const indices: number[] = [];
  const strides = [1, nx, nx * ny] as const;
  for (let k = 1; k < nz - 1; k++)
    for (let j = 1; j < ny - 1; j++)
      for (let i = 1; i < nx - 1; i++)
        for (let axis = 0; axis < 3; axis++) {
          const here = at(i, j, k);
          const inside = field[here]! < 0;
          if (inside === field[here + strides[axis]!]! < 0) continue;
          const u = strides[(axis + 1) % 3]!;
          const v = strides[(axis + 2) % 3]!;
          const [a, b, c, d] = [place[here]!, place[here - u]!, place[here - u - v]!, place[here - v]!];
          if (inside) indices.push(a, b, c, a, c, d);
          else indices.push(a, c, b, a, d, c);
        }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(points), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3));
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colors), 3));
  geometry.setIndex(indices);
  return geometry;
}

/** Corners of a cell, counted by their bits x, y, z, that its twelve edges join. */
const EDGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
];
