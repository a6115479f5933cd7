// One hexagon bolt head with washer and a shank that stands through: unit size is the thread's diameter.
import { type BufferGeometry, Matrix4 } from 'three';
import { Mesher } from './mesher.ts';
import * as paint from './palette.ts';
import { cylinder, revolve } from './shapes.ts';

export function boltGeometry(): BufferGeometry {
  const mesh = new Mesher(() => 1);
  const frame = new Matrix4();
  cylinder(mesh, paint.bolt, frame, 1.02, 0, 0.14, 10);
  revolve(
    mesh,
    paint.bolt,
    frame,
    [
      [0.9, 0.14],
      [0.9, 0.72],
      [0.74, 0.84],
      [0, 0.84],
    ],
    { segments: 6, crease: 0.2 },
  );
  const geometry = mesh.build();
  if (!geometry) throw new Error('a bolt without triangles');
  return geometry;
}
