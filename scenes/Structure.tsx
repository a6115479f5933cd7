// What never moves: the merged meshes of the plant, zone by zone, and their bolts.
import { useFrame } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { BufferGeometry, Group, InstancedMesh, Matrix4 } from 'three';
import { boltGeometry } from './equipment/bolt.ts';
import type { BuiltMesh, PlantBuilder } from './equipment/builder.ts';
import { type Detail, zoneShows } from './fermentation/zones.ts';
import type { Library } from './materials/library.ts';

/** Zones that throw no shadow: the frame of the hall would turn the floor into a net. */
const shadowless = new Set(['walls', 'south', 'roof', 'columns', 'lamps', 'ground', 'crane', 'horizon']);
const surfacesWithoutShadow = new Set(['floor', 'wall', 'sky', 'glow', 'label']);

interface StructureProps {
  readonly plant: PlantBuilder;
  readonly meshes: readonly BuiltMesh[];
  readonly library: Library;
  readonly bolts: boolean;
  readonly detail: Detail;
}

/** Filled anew at each frame. */
const eye: [number, number, number] = [0, 0, 0];
const nothing = (): null => null;

export function Structure({ plant, meshes, library, bolts, detail }: StructureProps) {
  const group = useRef<Group>(null);
  useFrame(({ camera }) => {
    camera.position.toArray(eye);
    for (const child of group.current?.children ?? []) {
      child.visible = zoneShows(
        child.userData['zone'] as string,
        eye,
        child.userData['what'] as 'body' | 'bolts' | 'sheet',
        detail,
      );
    }
  });
  return (
    <group ref={group}>
      {meshes.map(({ zone, surface, geometry }) => {
        const material = surface === 'label' || surface === 'display' || surface === 'sight' ? null : library[surface];
        if (!material) return null;
        return (
          <mesh
            key={`${zone}/${surface}`}
            userData={{ zone, what: surface === 'uber' ? 'body' : 'sheet' }}
            geometry={geometry}
            material={material}
            castShadow={!shadowless.has(zone) && !surfacesWithoutShadow.has(surface) && !zone.endsWith('+')}
            receiveShadow={surface !== 'sky' && surface !== 'glow'}
            raycast={nothing}
            matrixAutoUpdate={false}
          />
        );
      })}
      {bolts
        ? [...plant.boltsByZone].map(([zone, frames]) => (
            <Bolts key={`bolts/${zone}`} zone={zone} frames={frames} library={library} />
          ))
        : null}
    </group>
  );
}

interface BoltsProps {
  readonly zone: string;
  readonly frames: readonly Matrix4[];
  readonly library: Library;
}

function Bolts({ zone, frames, library }: BoltsProps) {
  const geometry = useMemo<BufferGeometry>(() => boltGeometry(), []);
  const ref = useRef<InstancedMesh>(null);
  useLayoutEffect(() => {
    const mesh = ref.current;
    if (!mesh) return;
    frames.forEach((frame, i) => mesh.setMatrixAt(i, frame));
    mesh.instanceMatrix.needsUpdate = true;
    mesh.computeBoundingSphere();
  }, [frames]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  return (
    <instancedMesh
      ref={ref}
      args={[geometry, library.uber, frames.length]}
      userData={{ zone, what: 'bolts' }}
      raycast={nothing}
      receiveShadow
    />
  );
}
