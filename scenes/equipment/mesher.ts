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

/** Vertices, and corners of triangles, for which there is room at first; it doubles as they come. */
const ROOM = 512;

export class Mesher {
  #positions = new Float32Array(ROOM * 3);
  #normals = new Float32Array(ROOM * 3);
  #colors = new Float32Array(ROOM * 3);
  #surfaces = new Float32Array(ROOM * 2);
  #uvs = new Float32Array(ROOM * 2);
  #indices = new Uint32Array(ROOM * 3);
  #vertices = 0;
  #corners = 0;
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
    const n = this.#vertices++;
    if (n * 3 === this.#positions.length) this.#makeRoom();
    point.toArray(this.#positions, n * 3);
    direction.toArray(this.#normals, n * 3);
    this.#colors[n * 3] = look.color.r * seen;
    this.#colors[n * 3 + 1] = look.color.g * seen;
    this.#colors[n * 3 + 2] = look.color.b * seen;
    this.#surfaces[n * 2] = look.roughness;
    this.#surfaces[n * 2 + 1] = look.metalness;
    this.#uvs[n * 2] = u;
    this.#uvs[n * 2 + 1] = v;
    return n;
  }

  #makeRoom(): void {
    this.#positions = doubled(this.#positions);
    this.#normals = doubled(this.#normals);
    this.#colors = doubled(this.#colors);
    this.#surfaces = doubled(this.#surfaces);
    this.#uvs = doubled(this.#uvs);
  }

  /** Adds a triangle, counter-clockwise seen from outside. */
  triangle(a: number, b: number, c: number): void {
    if (this.#corners === this.#indices.length) {
      const before = this.#indices;
      this.#indices = new Uint32Array(before.length * 2);
      this.#indices.set(before);
    }
    this.#indices[this.#corners++] = a;
    this.#indices[this.#corners++] = b;
    this.#indices[this.#corners++] = c;
  }

  /** Adds a quadrilateral, counter-clockwise seen from outside. */
  quad(a: number, b: number, c: number, d: number): void {
    this.triangle(a, b, c);
    this.triangle(a, c, d);
  }

  get triangles(): number {
    return this.#corners / 3;
  }

  /** The collected geometry, or null when nothing was collected. */
  build(): BufferGeometry | null {
    if (this.#corners === 0) return null;
    const n = this.#vertices;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(this.#positions.slice(0, n * 3), 3));
    geometry.setAttribute('normal', new BufferAttribute(this.#normals.slice(0, n * 3), 3));
    geometry.setAttribute('color', new BufferAttribute(this.#colors.slice(0, n * 3), 3));
    geometry.setAttribute('surface', new BufferAttribute(this.#surfaces.slice(0, n * 2), 2));
    geometry.setAttribute('uv', new BufferAttribute(this.#uvs.slice(0, n * 2), 2));
    geometry.setIndex(new BufferAttribute(this.#indices.slice(0, this.#corners), 1));
    geometry.computeBoundingSphere();
    return geometry;
  }
}

/** Takes what is not to be drawn. */
export class NoMesher extends Mesher {
  override vertex(): number {
    return 0;
  }

  override triangle(): void {}
}

function doubled(row: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const longer = new Float32Array(row.length * 2);
  longer.set(row);
  return longer;
}
