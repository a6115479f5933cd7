// One hexagon bolt head: unit size is the thread's diameter.
import { type Box3, type BufferGeometry, Matrix4 } from 'three';
import { boxAbout } from './frame.ts';
import { Mesher } from './mesher.ts';
import * as paint from './palette.ts';
import { revolve } from './shapes.ts';

export function boltGeometry(): BufferGeometry {
  const mesh = new Mesher(() => 1);
  const frame = new Matrix4();
  revolve(
    mesh,
    paint.bolt,
    frame,
    [
      [0.94, 0],
      [0.9, 0.74],
      [0, 0.8],
    ],
    { segments: 6, crease: 0.2 },
  );
  const geometry = mesh.build();
  if (!geometry) throw new Error('a bolt without triangles');
  return geometry;
}

/** The box that holds bolts, of M36 at most. */
export function boxOfBolts(frames: readonly Matrix4[]): Box3 {
  return boxAbout(frames, 0.04);
}
