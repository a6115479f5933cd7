// What turns in sight beside R-301's shaft: couplings in the lanterns of the tanks' drives, the fan of the cooling tower.
import { useFrame } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type InstancedMesh, Matrix4, Vector3 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import type { Rotor } from './equipment/builder.ts';
import { couplingShape, fanShape } from './equipment/moving-shapes.ts';
import { useDisposal } from './disposal.ts';
import type { Library } from './materials/library.ts';
import { nothing } from './nothing.ts';
import { slotsOf, UNKNOWN } from './readings.ts';
import { setTurn } from './turning.ts';
import { useStir } from './unrest.ts';

const shapes = { coupling: couplingShape, fan: fanShape } as const;

interface RotorsProps {
  readonly rotors: readonly Rotor[];
  readonly kind: Rotor['kind'];
  readonly attempt: Attempt;
  readonly library: Library;
  readonly still: boolean;
}

/** Metres beyond which nobody sees whether it turns. */
const SEEN = 25;

export function Rotors({ rotors, kind, attempt, library, still }: RotorsProps) {
  const ref = useRef<InstancedMesh>(null);
  const stir = useStir();
  const mine = useMemo(() => rotors.filter((rotor) => rotor.kind === kind), [rotors, kind]);
  const made = useMemo(() => ({ geometry: shapes[kind]() }), [kind]);
  useDisposal(made);
  const state = useMemo(
    () => ({
      angles: new Float64Array(mine.length),
      slots: slotsOf(
        attempt,
        mine.map(({ tag }) => tag),
      ),
      places: Float64Array.from(mine.flatMap(({ frame }) => new Vector3().setFromMatrixPosition(frame).toArray())),
      /** Speed of what only runs or stands, rpm; 0 where a reading tells it. */
      speeds: Float64Array.from(mine, ({ speed }) => speed ?? 0),
      turned: new Matrix4(),
      spin: new Matrix4(),
      size: new Vector3(),
    }),
    [mine, attempt],
  );
  useLayoutEffect(() => {
    const mesh = ref.current;
    if (!mesh) return;
    mine.forEach(({ frame, size }, i) =>
      mesh.setMatrixAt(i, state.turned.copy(frame).scale(state.size.setScalar(size))),
    );
    mesh.instanceMatrix.needsUpdate = true;
    mesh.computeBoundingSphere();
  }, [mine, state]);
  useFrame(({ camera }, delta) => {
    const mesh = ref.current;
    if (!mesh) return;
    let near = false;
    const { places, slots, speeds, angles } = state;
    const { x, y, z } = camera.position;
    for (let i = 0; i < places.length; i += 3) {
      const dx = places[i]! - x;
      const dy = places[i + 1]! - y;
      const dz = places[i + 2]! - z;
      near ||= dx * dx + dy * dy + dz * dz < SEEN * SEEN;
    }
    mesh.visible = near;
    if (!near || still) return;
    const { values } = attempt;
    const seconds = Math.min(delta, 1 / 30);
    for (let i = 0; i < mine.length; i++) {
      const slot = slots[i]!;
      if (slot === UNKNOWN || values[slot]! <= 0) continue;
      const { frame, size } = mine[i]!;
      const rpm = speeds[i]! > 0 ? speeds[i]! : values[slot]!;
      angles[i] = (angles[i]! + (rpm / 60) * Math.PI * 2 * seconds) % (Math.PI * 2);
      stir.moves = true;
      setTurn(state.spin, angles, i);
      state.turned.copy(frame).multiply(state.spin).scale(state.size.setScalar(size));
      mesh.setMatrixAt(i, state.turned);
      mesh.instanceMatrix.needsUpdate = true;
    }
  });
  if (mine.length === 0) return null;
  return <instancedMesh ref={ref} args={[made.geometry, library.repeated, mine.length]} raycast={nothing} />;
}
