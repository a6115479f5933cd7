// What turns in sight beside R-301's shaft: couplings in the lanterns of the tanks' drives, the fan of the cooling tower.
import { useFrame } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type InstancedMesh, Matrix4, Vector3 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import type { Rotor } from './equipment/builder.ts';
import { couplingShape, fanShape } from './equipment/moving-shapes.ts';
import type { Library } from './materials/library.ts';
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
  const geometry = useMemo(() => shapes[kind](), [kind]);
  const state = useMemo(
    () => ({
      angles: new Float64Array(mine.length),
      known: mine.map(({ tag }) => attempt.readings.has(tag)),
      places: mine.map(({ frame }) => new Vector3().setFromMatrixPosition(frame)),
      turned: new Matrix4(),
      spin: new Matrix4(),
      size: new Vector3(),
    }),
    [mine, attempt],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
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
    for (const place of state.places) if (place.distanceTo(camera.position) < SEEN) near = true;
    mesh.visible = near;
    if (!near || still) return;
    const seconds = Math.min(delta, 1 / 30);
    for (let i = 0; i < mine.length; i++) {
      const { tag, speed, frame, size } = mine[i]!;
      if (!state.known[i]) continue;
      const rpm = speed === null ? attempt.read(tag) : attempt.read(tag) > 0 ? speed : 0;
      if (rpm <= 0) continue;
      state.angles[i] = (state.angles[i]! + (rpm / 60) * Math.PI * 2 * seconds) % (Math.PI * 2);
      stir.moves = true;
      state.turned.copy(frame).multiply(state.spin.makeRotationZ(state.angles[i]!)).scale(state.size.setScalar(size));
      mesh.setMatrixAt(i, state.turned);
      mesh.instanceMatrix.needsUpdate = true;
    }
  });
  if (mine.length === 0) return null;
  return <instancedMesh ref={ref} args={[geometry, library.uber, mine.length]} raycast={nothing} />;
}

const nothing = (): null => null;
