// What a view costs, reckoned from the drawing alone: draw calls and triangles of the zones that show in it.
import { type Box3, type BufferGeometry, Frustum, Matrix4, PerspectiveCamera, Vector3 } from 'three';
import { boltGeometry, boxOfBolts } from './equipment/bolt.ts';
import { boundsOf, type BuiltMesh, type PlantBuilder } from './equipment/builder.ts';
import {
  bendShape,
  boxOfMoving,
  couplingShape,
  fanShape,
  leverShape,
  needleShape,
  stemShape,
  turningSeen,
  wheelShape,
} from './equipment/moving-shapes.ts';
import { lookOf, Sight } from './fermentation/zones.ts';
import type { View } from './props.ts';
import type { Tier } from './quality.ts';
import { hand } from './worn/hand.ts';

export interface Cost {
  readonly calls: number;
  readonly triangles: number;
  readonly byPart: ReadonlyMap<string, number>;
}

/** Something that is drawn with one call: where, seen from where, and its triangles seen from near and from afar. */
interface Drawn {
  readonly name: string;
  readonly box: Box3;
  readonly sight: Sight;
  readonly near: number;
  readonly afar: number;
}

const triangles = (geometry: BufferGeometry): number => (geometry.getIndex()?.count ?? 0) / 3;

/** What lives and is drawn with one call wherever it is in the workshop: reckoned as if it always were in the picture. */
function living({ puffs, skin }: Pick<Tier, 'puffs' | 'skin'>, { lamps, glasses }: PlantBuilder) {
  return new Map([
    ['steam', 2 * puffs * BLOWING],
    ['water', 2 * puffs * RUNNING],
    ['flames', 500],
    ['lamps', 40 * lamps.length],
    ['glasses', 2 * glasses.length],
    ['hands', 2 * triangles(hand('heat', 'suit', skin))],
  ]);
}
/** Open ends that blow, and out of which water runs, at once at the most. */
const BLOWING = 40;
const RUNNING = 20;
/** Triangles of R-301's shaft in its seal stool. */
const SHAFT = 600;

/** Everything else of the workshop that a tier draws; the ring about what is selected comes on top. */
function drawnOn({ bolts, detail }: Pick<Tier, 'bolts' | 'detail'>, plant: PlantBuilder, meshes: readonly BuiltMesh[]) {
  const drawn: Drawn[] = meshes.map((mesh) => {
    const { zone, surface } = mesh;
    const count = triangles(mesh.geometry);
    const sight = new Sight(zone, lookOf(surface), detail);
    return { name: `${zone}/${surface}`, box: boundsOf(mesh), sight, near: count, afar: count };
  });
  if (bolts) {
    const bolt = triangles(boltGeometry());
    for (const [zone, frames] of plant.boltsByZone) {
      const count = frames.length * bolt;
      const sight = new Sight(zone, 'bolts', detail);
      drawn.push({ name: `${zone}/bolts`, box: boxOfBolts(frames), sight, near: count, afar: count });
    }
  }
  const shapes = {
    wheel: wheelShape(),
    stem: stemShape(),
    lever: leverShape(),
    needle: needleShape(),
    bend: bendShape(),
  };
  const coarse = { ...shapes, wheel: wheelShape(false) };
  for (const zone of plant.movingZones) {
    for (const kind of ['wheel', 'stem', 'lever', 'needle', 'bend'] as const) {
      const parts = plant.movingIn(zone).filter((part) => part.kind === kind);
      if (parts.length === 0) continue;
      drawn.push({
        name: `${zone}/${kind}`,
        box: boxOfMoving(parts),
        sight: new Sight(zone, kind === 'needle' || kind === 'stem' ? 'fine print' : 'sheet', detail),
        near: parts.length * triangles(shapes[kind]),
        afar: parts.length * triangles(coarse[kind]),
      });
    }
  }
  return drawn;
}

/** Reckons views of the workshop at 16:9 as a tier draws them. */
export function reckoner(
  plant: PlantBuilder,
  meshes: readonly BuiltMesh[],
  tier: Pick<Tier, 'bolts' | 'detail' | 'puffs' | 'skin'>,
): (view: View) => Cost {
  const drawn = drawnOn(tier, plant, meshes);
  const always = living(tier, plant);
  const turning = (['coupling', 'fan'] as const).map((kind) => ({
    kind,
    each: triangles(kind === 'fan' ? fanShape() : couplingShape()),
    places: plant.rotors
      .filter((rotor) => rotor.kind === kind)
      .map(({ frame }) => new Vector3().setFromMatrixPosition(frame)),
  }));
  const shaft = new Sight('head', 'sheet');
  const camera = new PerspectiveCamera(50, 16 / 9, 0.1, 160);
  camera.up.set(0, 0, 1);
  const frustum = new Frustum();
  const seen = new Matrix4();
  const target = new Vector3();
  return ({ eye, target: at, fov }) => {
    camera.fov = fov;
    camera.updateProjectionMatrix();
    camera.position.set(...eye);
    camera.lookAt(target.set(...at));
    camera.updateMatrixWorld();
    frustum.setFromProjectionMatrix(seen.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    const byPart = new Map(always);
    for (const { kind, each, places } of turning) {
      const near = places.filter((place) => place.distanceTo(camera.position) <= turningSeen[kind]).length;
      if (near > 0) byPart.set(`${kind}s`, near * each);
    }
    if (shaft.shows(camera.position)) byPart.set('shaft', SHAFT);
    let sum = [...byPart.values()].reduce((all, count) => all + count, 0);
    for (const { name, box, sight, near, afar } of drawn) {
      if (!sight.shows(camera.position) || !frustum.intersectsBox(box)) continue;
      const count = sight.isNear(camera.position) ? near : afar;
      byPart.set(name, count);
      sum += count;
    }
    return { calls: byPart.size, triangles: sum, byPart };
  };
}
