// What turns in sight beside R-301's shaft: couplings in the lanterns of the tanks' drives, the fan of the cooling tower. Only those
// that are near enough are drawn: they stand in the first places of the instances.
import { useFrame } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Camera, type InstancedMesh, Matrix4, Vector3 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import type { Rotor } from './equipment/builder.ts';
import { couplingShape, fanShape, turningSeen } from './equipment/moving-shapes.ts';
import { useDisposal } from './disposal.ts';
import type { Library } from './materials/library.ts';
import { nothing } from './nothing.ts';
import { slotsOf, UNKNOWN } from './readings.ts';
import { useStale } from './showing.ts';
import { Spots, spotsAt } from './sight.ts';
import { setTurn } from './turning.ts';
import { useStir } from './unrest.ts';

const shapes = { coupling: couplingShape, fan: fanShape } as const;

/** How far a shape of one metre reaches from its origin. */
const SHAPE = 1.2;

interface RotorsProps {
  readonly rotors: readonly Rotor[];
  readonly kind: Rotor['kind'];
  readonly attempt: Attempt;
  readonly library: Library;
  readonly still: boolean;
}

export function Rotors({ rotors, kind, attempt, library, still }: RotorsProps) {
  const ref = useRef<InstancedMesh>(null);
  const stir = useStir();
  const mine = useMemo(() => rotors.filter((rotor) => rotor.kind === kind), [rotors, kind]);
  const made = useMemo(() => ({ geometry: shapes[kind]() }), [kind]);
  useDisposal(made);
  const state = useMemo(
    () => ({
      angles: new Float64Array(mine.length),
      /** Which of them stands in each place. */
      standing: new Int16Array(mine.length).fill(-1),
      slots: slotsOf(
        attempt,
        mine.map(({ tag }) => tag),
      ),
      places: Float64Array.from(mine.flatMap(({ frame }) => new Vector3().setFromMatrixPosition(frame).toArray())),
      /** Speed of what only runs or stands, rpm; 0 where a reading tells it. */
      speeds: Float64Array.from(mine, ({ speed }) => speed ?? 0),
      spots: new Spots(spotsAt(mine, Math.max(0, ...mine.map(({ size }) => size)) * SHAPE)),
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
    // About all of them, whichever are drawn.
    mesh.count = mine.length;
    mesh.computeBoundingSphere();
    state.standing.fill(-1);
  }, [mine, state]);
  const turnsInSight = (camera: Camera): boolean => {
    for (let i = 0; i < mine.length; i++) {
      const slot = state.slots[i]!;
      if (slot !== UNKNOWN && attempt.values[slot]! > 0 && state.spots.isInView(i, camera.position, turningSeen[kind]))
        return true;
    }
    return false;
  };
  useStale((camera) => !still && turnsInSight(camera));
  useFrame(({ camera }, delta) => {
    const mesh = ref.current;
    if (!mesh) return;
    const { places, slots, speeds, angles, standing } = state;
    const { values } = attempt;
    const { x, y, z } = camera.position;
    const seen = turningSeen[kind];
    const seconds = Math.min(delta, 1 / 30);
    let count = 0;
    for (let i = 0; i < mine.length; i++) {
      const dx = places[i * 3]! - x;
      const dy = places[i * 3 + 1]! - y;
      const dz = places[i * 3 + 2]! - z;
      if (dx * dx + dy * dy + dz * dz >= seen * seen) continue;
      const slot = slots[i]!;
      const turns = !still && slot !== UNKNOWN && values[slot]! > 0;
      if (turns) {
        const rpm = speeds[i]! > 0 ? speeds[i]! : values[slot]!;
        angles[i] = (angles[i]! + (rpm / 60) * Math.PI * 2 * seconds) % (Math.PI * 2);
        if (state.spots.isInView(i, camera.position)) stir.moves = true;
      }
      if (turns || standing[count] !== i) {
        standing[count] = i;
        const { frame, size } = mine[i]!;
        setTurn(state.spin, angles, i);
        state.turned.copy(frame).multiply(state.spin).scale(state.size.setScalar(size));
        mesh.setMatrixAt(count, state.turned);
        mesh.instanceMatrix.needsUpdate = true;
      }
      count++;
    }
    mesh.count = count;
    mesh.visible = count > 0;
  });
  if (mine.length === 0) return null;
  return <instancedMesh ref={ref} args={[made.geometry, library.repeated, mine.length]} raycast={nothing} />;
}
