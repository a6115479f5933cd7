// What never moves: the merged meshes of the plant and its bolts.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { BufferGeometry, InstancedMesh } from 'three';
import type { BuiltMesh, PlantBuilder } from './equipment/builder.ts';
import { boltGeometry } from './equipment/bolt.ts';
import type { Library } from './materials/library.ts';

/** Zones that throw no shadow: the frame of the hall would turn the floor into a net. */
const shadowless = new Set(['walls', 'roof', 'columns', 'lamps', 'ground', 'crane']);
const surfacesWithoutShadow = new Set(['floor', 'wall', 'sky', 'glow', 'label']);

interface StructureProps {
  readonly plant: PlantBuilder;
  readonly meshes: readonly BuiltMesh[];
  readonly library: Library;
  readonly bolts: boolean;
}

const nothing = (): null => null;

export function Structure({ plant, meshes, library, bolts }: StructureProps) {
  return (
    <group>
      {meshes.map(({ zone, surface, geometry }) => {
        const material = surface === 'label' || surface === 'display' || surface === 'sight' ? null : library[surface];
        if (!material) return null;
        return (
          <mesh
            key={`${zone}/${surface}`}
            geometry={geometry}
            material={material}
            castShadow={!shadowless.has(zone) && !surfacesWithoutShadow.has(surface)}
            receiveShadow={surface !== 'sky' && surface !== 'glow'}
            raycast={nothing}
            matrixAutoUpdate={false}
          />
        );
      })}
      {bolts ? <Bolts plant={plant} library={library} /> : null}
    </group>
  );
}

function Bolts({ plant, library }: { readonly plant: PlantBuilder; readonly library: Library }) {
  const geometry = useMemo<BufferGeometry>(() => boltGeometry(), []);
  const ref = useRef<InstancedMesh>(null);
  useLayoutEffect(() => {
    const mesh = ref.current;
    if (!mesh) return;
    plant.bolts.forEach((frame, i) => mesh.setMatrixAt(i, frame));
    mesh.instanceMatrix.needsUpdate = true;
    mesh.computeBoundingSphere();
  }, [plant]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  return (
    <instancedMesh ref={ref} args={[geometry, library.uber, plant.bolts.length]} raycast={nothing} receiveShadow />
  );
}
