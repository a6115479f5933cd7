// What a view costs, reckoned from the drawing alone: draw calls and triangles of the zones that show in it.
import { Box3, type BufferGeometry, Frustum, Matrix4, PerspectiveCamera, Sphere, Vector3 } from 'three';
import { boltGeometry } from './equipment/bolt.ts';
import type { BuiltMesh, PlantBuilder } from './equipment/builder.ts';
import { leverShape, needleShape, stemShape, wheelShape } from './equipment/moving-shapes.ts';
import { Sight } from './fermentation/zones.ts';
import type { View } from './props.ts';
import type { Tier } from './quality.ts';

export interface Cost {
  readonly calls: number;
  readonly triangles: number;
  readonly byPart: ReadonlyMap<string, number>;
}

const triangles = (geometry: BufferGeometry): number => (geometry.getIndex()?.count ?? 0) / 3;

/** Cost of a view at 16:9 on a tier. Steam and rings are left out: a few hundred triangles each. */
export function costOf(
  plant: PlantBuilder,
  meshes: readonly BuiltMesh[],
  view: View,
  tier: Pick<Tier, 'bolts' | 'detail'>,
): Cost {
  const camera = new PerspectiveCamera(view.fov, 16 / 9, 0.1, 160);
  camera.up.set(0, 0, 1);
  camera.position.set(...view.eye);
  camera.lookAt(new Vector3(...view.target));
  camera.updateMatrixWorld();
  const frustum = new Frustum().setFromProjectionMatrix(
    new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse),
  );
  const byPart = new Map<string, number>();
  const about = (points: readonly Vector3[]): Sphere =>
    new Box3().setFromPoints([...points]).getBoundingSphere(new Sphere());
  const eye = camera.position;
  const sight = (zone: string, what: 'body' | 'bolts' | 'sheet') => new Sight(zone, what, tier.detail);
  for (const { zone, surface, geometry } of meshes) {
    const what = surface === 'uber' ? 'body' : 'sheet';
    if (!sight(zone, what).shows(eye) || !frustum.intersectsSphere(geometry.boundingSphere!)) continue;
    byPart.set(`${zone}/${surface}`, triangles(geometry));
  }
  const bolt = triangles(boltGeometry());
  for (const [zone, frames] of plant.boltsByZone) {
    const sphere = about(frames.map((frame) => new Vector3().setFromMatrixPosition(frame)));
    if (tier.bolts && sight(zone, 'bolts').shows(eye) && frustum.intersectsSphere(sphere))
      byPart.set(`${zone}/bolts`, frames.length * bolt);
  }
  const shapes = { wheel: wheelShape(), stem: stemShape(), lever: leverShape(), needle: needleShape() };
  const coarse = { ...shapes, wheel: wheelShape(false) };
  for (const zone of plant.movingZones) {
    const seen = sight(zone, 'sheet');
    if (!seen.shows(eye)) continue;
    for (const [kind, shape] of Object.entries(seen.isNear(eye) ? shapes : coarse)) {
      const parts = plant.movingIn(zone).filter((part) => part.kind === kind);
      if (parts.length === 0) continue;
      const sphere = about(parts.map((part) => new Vector3().setFromMatrixPosition(part.frame)));
      if (frustum.intersectsSphere(sphere)) byPart.set(`${zone}/${kind}`, parts.length * triangles(shape));
    }
  }
  return { calls: byPart.size, triangles: [...byPart.values()].reduce((sum, n) => sum + n, 0), byPart };
}
