// The part of the agitator that one sees: the shaft with its split coupling in the windows of the seal stool. It turns with SI-301.
import { useFrame } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Camera, type InstancedMesh, Matrix4, Vector3 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import { PlantBuilder } from './equipment/builder.ts';
import { shifted, standing } from './equipment/frame.ts';
import * as paint from './equipment/palette.ts';
import { box, cylinder, revolve } from './equipment/shapes.ts';
import { fermentor } from './fermentation/places.ts';
import { useDisposal } from './disposal.ts';
import { Sight } from './fermentation/zones.ts';
import type { Library } from './materials/library.ts';
import { nothing } from './nothing.ts';
import { slotsOf } from './readings.ts';
import { useStale } from './showing.ts';
import { Spots } from './sight.ts';
import { setTurn } from './turning.ts';
import { useStir } from './unrest.ts';

const sight = new Sight('head', 'sheet');

function shaft() {
  const plant = new PlantBuilder(() => 0.85);
  const origin = standing([0, 0, 0]);
  cylinder(plant.body, paint.polished, origin, 0.09, 0.5, 1.62, 24);
  revolve(
    plant.body,
    paint.matt,
    origin,
    [
      [0.09, 0.72],
      [0.17, 0.74],
      [0.17, 1.26],
      [0.09, 1.28],
    ],
    { segments: 28 },
  );
  for (const side of [-1, 1]) {
    box(plant.body, paint.matt, shifted(origin, 0, side * 0.165, 1), [0.12, 0.06, 0.5], 0.008);
    for (const z of [0.8, 0.93, 1.07, 1.2]) {
      box(plant.body, paint.bolt, shifted(origin, 0.075, side * 0.17, z), [0.05, 0.04, 0.04], 0.006);
    }
  }
  box(plant.body, paint.safetyYellow, shifted(origin, 0.172, 0, 1), [0.012, 0.05, 0.3]);
  const geometry = plant.body.build();
  if (!geometry) throw new Error('a shaft without triangles');
  return geometry;
}

/** Its foot. */
const at = { x: fermentor.x, y: fermentor.y, z: fermentor.topTangent + fermentor.head } as const;
/** Metres beyond which nobody sees whether it turns. */
const SEEN = 14;
/** The windows of the seal stool, in which it shows. */
const windows = new Spots([{ at: new Vector3(at.x, at.y, at.z + 1), radius: 0.7 }]);

interface AgitatorProps {
  readonly attempt: Attempt;
  readonly library: Library;
  readonly still: boolean;
}

export function Agitator({ attempt, library, still }: AgitatorProps) {
  const ref = useRef<InstancedMesh>(null);
  const stir = useStir();
  const made = useMemo(() => ({ geometry: shaft() }), []);
  useDisposal(made);
  const [slot] = useMemo(() => slotsOf(attempt, ['SI-301']), [attempt]);
  const self = useMemo(() => ({ turned: new Float64Array(1), place: new Matrix4().setPosition(at.x, at.y, at.z) }), []);
  const turnsInSight = (camera: Camera): boolean =>
    !still && attempt.values[slot!]! > 0 && sight.shows(camera.position) && windows.isInView(0, camera.position, SEEN);
  useLayoutEffect(() => void ref.current?.setMatrixAt(0, self.place), [self]);
  useStale(turnsInSight);
  useFrame(({ camera }, delta) => {
    const mesh = ref.current;
    if (!mesh) return;
    mesh.visible = sight.shows(camera.position);
    const speed = attempt.values[slot!]! / 60;
    if (still || speed <= 0) return;
    self.turned[0]! -= speed * Math.PI * 2 * Math.min(delta, 1 / 30);
    setTurn(self.place, self.turned, 0);
    mesh.setMatrixAt(0, self.place);
    mesh.instanceMatrix.needsUpdate = true;
    if (turnsInSight(camera)) stir.moves = true;
  });
  return (
    <instancedMesh ref={ref} args={[made.geometry, library.repeated, 1]} raycast={nothing} matrixAutoUpdate={false} />
  );
}
