// What turns about its own upright axis: its angle comes from an array and goes into a matrix, where numbers lie unboxed; one that is
// handed over by itself may be allocated.
import type { Matrix4 } from 'three';

/** Makes the upper left of a matrix that only turns (and shifts) the i-th turn about z, radians. */
export function setTurn({ elements }: Matrix4, angles: Float64Array, i: number): void {
  const c = Math.cos(angles[i]!);
  const s = Math.sin(angles[i]!);
  elements[0] = c;
  elements[1] = s;
  elements[4] = -s;
  elements[5] = c;
}
