// Collects the triangles of everything that shares one material, so that a whole hall is a handful of draw calls.
// Colour, roughness and metalness lie in the vertices; nothing here knows what a valve is.
import { BufferAttribute, BufferGeometry, Color, Matrix3, type Matrix4, Vector3 } from 'three';

/** How a surface looks. Colour is linear; roughness and metalness are those of the standard material. */
export interface Finish {
  readonly color: Color;
  readonly roughness: number;
  readonly metalness: number;
}

/** Share of the sky that a point with this normal sees, 0..1, by formula. Metres and unit vector, z up. */
export type Ambient = (x: number, y: number, z: number, nx: number, ny: number, nz: number) => number;

/** A finish from an sRGB colour. */
export function finish(hex: string, roughness: number, metalness: number): Finish {
  return { color: new Color(hex), roughness, metalness };
}

const normalMatrix = new Matrix3();
const point = new Vector3();
const direction = new Vector3();

export class Mesher {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #colors: number[] = [];
  readonly #surfaces: number[] = [];
  readonly #uvs: number[] = [];
  readonly #indices: number[] = [];
  readonly #ambient: Ambient;
  #frame: Matrix4 | null = null;
  #finish: Finish | null = null;

  /** Share of the sides of round parts that are drawn: 1 from near, less for what is only seen from afar. */
  readonly fineness: number;

  constructor(ambient: Ambient, fineness = 1) {
    this.#ambient = ambient;
    this.fineness = fineness;
  }

  /** Sides of a round part at this fineness. */
  sides(wanted: number): number {
    return this.fineness >= 1 ? wanted : Math.max(5, Math.round(wanted * this.fineness));
  }

  /** Sets the frame (local to hall) and the finish of the vertices that follow. */
  begin(frame: Matrix4, look: Finish): void {
    this.#frame = frame;
    this.#finish = look;
    normalMatrix.getNormalMatrix(frame);
  }

  /** Adds a vertex in the local frame, returns its index. */
  vertex(x: number, y: number, z: number, nx: number, ny: number, nz: number, u = 0, v = 0): number {
    const look = this.#finish;
    const frame = this.#frame;
    if (!look || !frame) throw new Error('a vertex before begin()');
    point.set(x, y, z).applyMatrix4(frame);
    direction.set(nx, ny, nz).applyMatrix3(normalMatrix).normalize();
    const seen = this.#ambient(point.x, point.y, point.z, direction.x, direction.y, direction.z);
    this.#positions.push(point.x, point.y, point.z);
    this.#normals.push(direction.x, direction.y, direction.z);
    this.#colors.push(look.color.r * seen, look.color.g * seen, look.color.b * seen);
    this.#surfaces.push(look.roughness, look.metalness);
    this.#uvs.push(u, v);
    return this.#positions.length / 3 - 1;
  }

  /** Adds a triangle, counter-clockwise seen from outside. */
  triangle(a: number, b: number, c: number): void {
    this.#indices.push(a, b, c);
  }

  /** Adds a quadrilateral, counter-clockwise seen from outside. */
  quad(a: number, b: number, c: number, d: number): void {
    this.#indices.push(a, b, c, a, c, d);
  }

  get triangles(): number {
    return this.#indices.length / 3;
  }

  get vertices(): number {
    return this.#positions.length / 3;
  }

  /** The collected geometry, or null when nothing was collected. */
  build(): BufferGeometry | null {
    if (this.#indices.length === 0) return null;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.#positions), 3));
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array(this.#normals), 3));
    geometry.setAttribute('color', new BufferAttribute(new Float32Array(this.#colors), 3));
    geometry.setAttribute('surface', new BufferAttribute(new Float32Array(this.#surfaces), 2));
    geometry.setAttribute('uv', new BufferAttribute(new Float32Array(this.#uvs), 2));
    geometry.setIndex(new BufferAttribute(new Uint32Array(this.#indices), 1));
    geometry.computeBoundingSphere();
    return geometry;
  }
}
