// What of the workshop is drawn in a frame: each zone as it says itself, and only where it lies in the picture, near things first.
// three's own culling goes by spheres, which are wide about a pipe run of 30 m; its own sorting leaves a kilobyte a frame behind, and
// its frustum some 300 bytes.
import { useFrame } from '@react-three/fiber';
import type { RefObject } from 'react';
import { type Box3, type Camera, type Group, Matrix4, type Object3D, Vector3 } from 'three';
import type { Sight } from './fermentation/zones.ts';

/** A child of a group that `useSight` rules over, in its user data. */
export class Placed {
  readonly sight: Sight;
  readonly box: Box3;
  /** What shares a rank shares a material and is drawn together; lower ranks first. */
  readonly rank: number;
  readonly #centre = new Vector3();
  readonly #radius: number;
  /** Distance to its far side, m: what is near hides what is far before that is painted, and shells come last. */
  depth = 0.5;

  constructor(sight: Sight, box: Box3, rank = 0) {
    this.sight = sight;
    this.box = box;
    this.rank = rank;
    box.getCenter(this.#centre);
    this.#radius = box.getSize(new Vector3()).length() / 2;
  }

  /** Whether it shows for a camera; notes how far it lies off. */
  shows(camera: Camera): boolean {
    if (!this.sight.shows(camera.position) || !isBoxInView(this.box)) return false;
    this.depth = this.#centre.distanceTo(camera.position) + this.#radius;
    return true;
  }

  isAfter(other: Placed): boolean {
    return this.rank === other.rank ? this.depth > other.depth : this.rank > other.rank;
  }
}

/** A small thing that stays where it is: metres about its place that it fills, and which way its front looks if it has one. */
interface Spot {
  readonly at: Vector3;
  readonly radius: number;
  readonly front?: Vector3;
}

/** Spots at the origins of the frames of things; what has a front has it along z. */
export const spotsAt = (
  things: readonly { readonly frame: Matrix4 }[],
  radius: number,
  has: 'front' | 'no front' = 'no front',
): Spot[] =>
  things.map(({ frame }) => ({
    at: new Vector3().setFromMatrixPosition(frame),
    radius,
    ...(has === 'front' ? { front: new Vector3().setFromMatrixColumn(frame, 2).normalize() } : {}),
  }));

const NOWHERE = new Vector3();

/** Small things, and which of them lie in the picture, seen from their front. */
export class Spots {
  /** Of each its place, which way its front looks (three noughts: it has none) and its radius. */
  readonly #numbers: Float64Array;

  constructor(spots: readonly Spot[]) {
    this.#numbers = Float64Array.from(
      spots.flatMap(({ at, radius, front = NOWHERE }) => [...at.toArray(), ...front.toArray(), radius]),
    );
  }

  /** Whether the i-th lies in the picture that is taken from `eye`, within so many metres if that is asked. */
  isInView(i: number, eye: Vector3, within = 1000): boolean {
    const numbers = this.#numbers;
    const at = i * 7;
    const x = numbers[at]!;
    const y = numbers[at + 1]!;
    const z = numbers[at + 2]!;
    const dx = eye.x - x;
    const dy = eye.y - y;
    const dz = eye.z - z;
    if (dx * dx + dy * dy + dz * dz > within * within) return false;
    // Without a front the sum is nought.
    if (dx * numbers[at + 3]! + dy * numbers[at + 4]! + dz * numbers[at + 5]! < 0) return false;
    const beyond = -numbers[at + 6]!;
    for (let k = 0; k < planes.length; k += 4)
      if (planes[k]! * x + planes[k + 1]! * y + planes[k + 2]! * z + planes[k + 3]! < beyond) return false;
    return true;
  }
}

/** The six planes about what the camera sees in this frame: unit normals inwards, and their distances from the origin. */
const planes = new Float64Array(24);
const sees = new Matrix4();

/** Takes what a camera sees. */
export function lookThrough({ projectionMatrix, matrixWorldInverse }: Camera): void {
  const e = sees.multiplyMatrices(projectionMatrix, matrixWorldInverse).elements;
  for (let side = 0; side < 6; side++) {
    // Left and right, below and above, near and far: a row of the projection, added to its last one or taken from it.
    const row = side >> 1;
    const sign = side & 1 ? -1 : 1;
    const x = e[3]! + sign * e[row]!;
    const y = e[7]! + sign * e[row + 4]!;
    const z = e[11]! + sign * e[row + 8]!;
    const length = Math.sqrt(x * x + y * y + z * z);
    planes[side * 4] = x / length;
    planes[side * 4 + 1] = y / length;
    planes[side * 4 + 2] = z / length;
    planes[side * 4 + 3] = (e[15]! + sign * e[row + 12]!) / length;
  }
}

/** Whether any of a box lies in the picture, or near its edge. */
function isBoxInView({ min, max }: Box3): boolean {
  for (let k = 0; k < planes.length; k += 4) {
    const x = planes[k]! > 0 ? max.x : min.x;
    const y = planes[k + 1]! > 0 ? max.y : min.y;
    const z = planes[k + 2]! > 0 ? max.z : min.z;
    if (planes[k]! * x + planes[k + 1]! * y + planes[k + 2]! * z + planes[k + 3]! < 0) return false;
  }
  return true;
}

/** Finds what the camera sees, after it has moved and before anything asks. */
export function Outlook(): null {
  useFrame(({ camera }) => lookThrough(camera), -1);
  return null;
}

const placed = (child: Object3D): Placed => child.userData['placed'] as Placed;

/** Shows, hides and orders a group's children. */
export function useSight(group: RefObject<Group | null>): void {
  useFrame(({ camera }) => {
    if (!group.current) return;
    const { children } = group.current;
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!;
      child.visible = placed(child).shows(camera);
      let j = i;
      for (; j > 0 && placed(children[j - 1]!).isAfter(placed(child)); j--) children[j] = children[j - 1]!;
      children[j] = child;
    }
  });
}
