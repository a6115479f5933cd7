// What of the workshop is drawn in a frame: each zone as it says itself, and only where it lies in the picture, near things first.
// three's own culling goes by spheres, which are wide about a pipe run of 30 m; its own sorting leaves a kilobyte a frame behind.
import { useFrame } from '@react-three/fiber';
import type { RefObject } from 'react';
import { type Box3, type Camera, Frustum, type Group, Matrix4, type Object3D, Vector3 } from 'three';
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
    if (!this.sight.shows(camera.position) || !frustum.intersectsBox(this.box)) return false;
    this.depth = this.#centre.distanceTo(camera.position) + this.#radius;
    return true;
  }

  isAfter(other: Placed): boolean {
    return this.rank === other.rank ? this.depth > other.depth : this.rank > other.rank;
  }
}

/** What the camera sees in this frame. */
const frustum = new Frustum();
const sees = new Matrix4();

/** Finds what the camera sees, after it has moved and before anything asks. */
export function Outlook(): null {
  useFrame(({ camera }) => {
    frustum.setFromProjectionMatrix(sees.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
  }, -1);
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
