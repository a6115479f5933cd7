// Lamps on panels and beacons: instances that are lit or dark as the plant says. Only those that are near enough are drawn: they stand
// in the first places of the instances.
import { useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { Color, CylinderGeometry, type InstancedMesh, Matrix4, MeshBasicMaterial, Vector3 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import { useDisposal } from './disposal.ts';
import type { Lamp } from './equipment/builder.ts';
import { fixed } from './materials/fixed.ts';
import { nothing } from './nothing.ts';
import { slotsOf, UNKNOWN } from './readings.ts';
import { useShow } from './showing.ts';
import { Spots, spotsAt } from './sight.ts';

/** Metres beyond which a lamp is too small to be drawn, times its radius in metres. */
const SEEN = 800;
/** Metres about a lamp's place that it fills at the most. */
const LARGEST = 0.3;
/** A lit lamp's colour times this, a dark one's. */
const LIT = 1.7;
const DARK = 0.22;

interface LampsProps {
  readonly lamps: readonly Lamp[];
  readonly attempt: Attempt;
}

export function Lamps({ lamps, attempt }: LampsProps) {
  const ref = useRef<InstancedMesh>(null);
  const invalidate = useThree((state) => state.invalidate);
  const made = useMemo(
    () => ({
      geometry: new CylinderGeometry(0.8, 1, 1.3, 8).rotateX(Math.PI / 2).translate(0, 0, 0.65),
      material: fixed(new MeshBasicMaterial()),
      places: Float64Array.from(lamps.flatMap(({ frame }) => new Vector3().setFromMatrixPosition(frame).toArray())),
      spots: new Spots(spotsAt(lamps, LARGEST)),
      color: new Color(),
      turned: new Matrix4(),
      size: new Vector3(),
    }),
    [lamps],
  );
  useDisposal(made);
  const { geometry, material, places, spots, color, turned, size } = made;
  const slots = useMemo(
    () =>
      slotsOf(
        attempt,
        lamps.map(({ tag }) => tag),
      ),
    [lamps, attempt],
  );
  const { shown, standing } = useMemo(
    () => ({ shown: new Int8Array(lamps.length), standing: new Int16Array(lamps.length) }),
    [lamps],
  );
  useLayoutEffect(() => {
    const mesh = ref.current;
    if (!mesh) return;
    lamps.forEach(({ frame, size: radius, look }, i) => {
      mesh.setMatrixAt(i, turned.copy(frame).scale(size.setScalar(radius)));
      mesh.setColorAt(i, look);
    });
    standing.fill(-1);
    // About all of them, whichever are drawn.
    mesh.count = lamps.length;
    mesh.computeBoundingSphere();
    invalidate();
  }, [lamps, standing, turned, size, invalidate]);
  useShow((camera) => {
    const mesh = ref.current;
    if (!mesh?.instanceColor) return false;
    const { values } = attempt;
    const { x, y, z } = camera.position;
    let count = 0;
    let changed = false;
    for (let i = 0; i < lamps.length; i++) {
      const { above, below, frame, look, size: radius } = lamps[i]!;
      const far = SEEN * radius;
      const dx = places[i * 3]! - x;
      const dy = places[i * 3 + 1]! - y;
      const dz = places[i * 3 + 2]! - z;
      if (dx * dx + dy * dy + dz * dz >= far * far) continue;
      const slot = slots[i]!;
      const value = slot === UNKNOWN ? 0 : values[slot]!;
      const lit = value > above && value < below ? 1 : 0;
      const newcomer = standing[count] !== i;
      if (newcomer) {
        standing[count] = i;
        mesh.setMatrixAt(count, turned.copy(frame).scale(size.setScalar(radius)));
        mesh.instanceMatrix.needsUpdate = true;
      }
      if (newcomer || shown[count] !== lit) {
        shown[count] = lit;
        mesh.setColorAt(count, color.copy(look).multiplyScalar(lit ? LIT : DARK));
        mesh.instanceColor.needsUpdate = true;
        if (spots.isInView(i, camera.position)) changed = true;
      }
      count++;
    }
    mesh.count = count;
    mesh.visible = count > 0;
    return changed;
  });
  if (lamps.length === 0) return null;
  return <instancedMesh ref={ref} args={[geometry, material, lamps.length]} raycast={nothing} />;
}
