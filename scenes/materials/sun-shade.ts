// Shadows of the sun on a floor, reckoned once from the triangles of what throws them: for tiers without a map of shadows. A picture
// of them goes into the shade of the floor and costs nothing in a frame.
import type { BufferGeometry } from 'three';
import type { Pieces } from '../pieces.ts';
import { TO_SUN } from '../sun.ts';
import { drawn } from './canvas.ts';

/** A rectangle of a floor, metres. */
export interface Field {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** How far a shadow falls to the east and to the north of what is a metre above the floor. */
const EAST = -TO_SUN.x / TO_SUN.z;
const NORTH = -TO_SUN.y / TO_SUN.z;
/** What lies so close on the floor throws no shadow on it, metres. */
const LYING = 0.02;
/** By which a row of a shadow is longer at either end, in points: thin pipes would fall to pieces between the points' middles. */
const SPREAD = 0.3;

export interface Shadow {
  readonly width: number;
  readonly height: number;
  /** 1 where the sun does not reach, row by row from the south. */
  readonly dark: Uint8Array;
}

/**
 * Shadows of whatever begins `from` to `to` metres above a floor, `perMetre` points to the metre. Thrown by the faces that look
 * away from the sun, as a map of shadows takes them, so that a single sheet that is seen from above only throws none.
 */
export function* sunShadow(
  geometries: readonly BufferGeometry[],
  floor: number,
  [from, to]: readonly [number, number],
  field: Field,
  perMetre: number,
): Pieces<Shadow> {
  const width = Math.round((field.x1 - field.x0) * perMetre);
  const height = Math.round((field.y1 - field.y0) * perMetre);
  const dark = new Uint8Array(width * height);
  /** Corners of a triangle: in the hall, and where their shadows fall, in points. */
  const at = new Float64Array(9);
  const px = new Float64Array(3);
  const py = new Float64Array(3);
  for (const geometry of geometries) {
    const points = geometry.getAttribute('position').array;
    const corners = geometry.getIndex()!.array;
    for (let i = 0; i < corners.length; i += 3) {
      let top = -Infinity;
      let low = Infinity;
      for (let k = 0; k < 3; k++) {
        const n = corners[i + k]! * 3;
        const x = (at[k * 3] = points[n]!);
        const y = (at[k * 3 + 1] = points[n + 1]!);
        const z = (at[k * 3 + 2] = points[n + 2]!);
        const above = z - floor;
        if (above > top) top = above;
        if (above < low) low = above;
        const fall = above > 0 ? above : 0;
        px[k] = (x + fall * EAST - field.x0) * perMetre;
        py[k] = (y + fall * NORTH - field.y0) * perMetre;
      }
      if (top > LYING && low >= from && low < to && !facesSun(at)) fill(dark, width, height, px, py);
    }
    yield;
  }
  return { width, height, dark };
}

function facesSun(at: Float64Array): boolean {
  const [ux, uy, uz] = [at[3]! - at[0]!, at[4]! - at[1]!, at[5]! - at[2]!];
  const [vx, vy, vz] = [at[6]! - at[0]!, at[7]! - at[1]!, at[8]! - at[2]!];
  return (uy * vz - uz * vy) * TO_SUN.x + (uz * vx - ux * vz) * TO_SUN.y + (ux * vy - uy * vx) * TO_SUN.z > 0;
}

/** Marks the points of a triangle. */
function fill(dark: Uint8Array, width: number, height: number, px: Float64Array, py: Float64Array): void {
  const low = Math.min(py[0]!, py[1]!, py[2]!);
  const high = Math.max(py[0]!, py[1]!, py[2]!);
  const last = Math.min(height - 1, Math.floor(high + SPREAD - 0.5));
  for (let row = Math.max(0, Math.ceil(low - SPREAD - 0.5)); row <= last; row++) {
    const y = Math.min(high, Math.max(low, row + 0.5));
    let left = Infinity;
    let right = -Infinity;
    for (let k = 0; k < 3; k++) {
      const [ax, ay] = [px[k]!, py[k]!];
      const [bx, by] = [px[(k + 1) % 3]!, py[(k + 1) % 3]!];
      if (y < Math.min(ay, by) || y > Math.max(ay, by)) continue;
      const x = ay === by ? ax : ax + ((y - ay) / (by - ay)) * (bx - ax);
      left = Math.min(left, x, ay === by ? bx : x);
      right = Math.max(right, x, ay === by ? bx : x);
    }
    const begin = Math.max(0, Math.ceil(left - SPREAD - 0.5));
    const end = Math.min(width - 1, Math.floor(right + SPREAD - 0.5));
    if (end >= begin) dark.fill(1, row * width + begin, row * width + end + 1);
  }
}

/** A picture of a shadow on white, north at the top; `left`: the colour that is left in it. */
export function pictureOf({ width, height, dark }: Shadow, left: readonly [number, number, number]) {
  return drawn(width, height, (p) => {
    const image = p.createImageData(width, height);
    // A point at a time: red, green, blue and alpha lie in this order whatever the order of a word's bytes is.
    const [lit, shaded] = [...new Uint32Array(new Uint8Array([255, 255, 255, 255, ...left, 255]).buffer)];
    const points = new Uint32Array(image.data.buffer);
    for (let row = 0; row < height; row++) {
      let n = (height - 1 - row) * width;
      for (let i = row * width; i < (row + 1) * width; i++) points[n++] = dark[i] === 1 ? shaded! : lit!;
    }
    p.putImageData(image, 0, 0);
  });
}
