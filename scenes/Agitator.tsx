// The part of the agitator that one sees: the shaft with its split coupling in the windows of the seal stool. It turns with SI-301.
import { useFrame } from '@react-three/fiber';
import { useMemo, useRef } from 'react';
import { type Group, Matrix4 } from 'three';
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

interface AgitatorProps {
  readonly attempt: Attempt;
  readonly library: Library;
  readonly still: boolean;
}

export function Agitator({ attempt, library, still }: AgitatorProps) {
  const group = useRef<Group>(null);
  const stir = useStir();
  const made = useMemo(() => ({ geometry: shaft() }), []);
  useDisposal(made);
  const [slot] = useMemo(() => slotsOf(attempt, ['SI-301']), [attempt]);
  const self = useMemo(() => ({ turned: new Float64Array(1), place: new Matrix4().setPosition(at.x, at.y, at.z) }), []);
  useFrame(({ camera }, delta) => {
    if (!group.current) return;
    const { position } = camera;
    group.current.visible = sight.shows(position);
    const speed = attempt.values[slot!]! / 60;
    if (still || speed <= 0) return;
    self.turned[0]! -= speed * Math.PI * 2 * Math.min(delta, 1 / 30);
    setTurn(group.current.matrix, self.turned, 0);
    group.current.matrixWorldNeedsUpdate = true;
    const dx = position.x - at.x;
    const dy = position.y - at.y;
    const dz = position.z - at.z;
    if (group.current.visible && dx * dx + dy * dy + dz * dz < SEEN * SEEN) stir.moves = true;
  });
  return (
    <group ref={group} matrixAutoUpdate={false} matrix={self.place}>
      <mesh geometry={made.geometry} material={library.uber} raycast={nothing} />
    </group>
  );
}
