// What never moves: the merged meshes of the plant, zone by zone, and their bolts.
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Group, InstancedMesh, Matrix4 } from 'three';
import { boltGeometry, boxOfBolts } from './equipment/bolt.ts';
import { boundsOf, type BuiltMesh, type PlantBuilder, type Surface } from './equipment/builder.ts';
import { useDisposal } from './disposal.ts';
import { type Detail, lookOf, Sight } from './fermentation/zones.ts';
import type { Library } from './materials/library.ts';
import { nothing } from './nothing.ts';
import { Placed, useSight } from './sight.ts';
import { throwsShadow } from './sun.ts';

/** Surfaces whose material is not of the library: whoever paints them draws them. */
const owned: ReadonlySet<Surface> = new Set(['label', 'display', 'screen', 'sight']);
/** What shares a material is drawn together; walls, floors and sky, which most hides, last. */
const order: readonly Surface[] = ['uber', 'brushed', 'cladding', 'chequer', 'grating', 'glow', 'floor', 'wall', 'sky'];

interface StructureProps {
  readonly plant: PlantBuilder;
  readonly meshes: readonly BuiltMesh[];
  readonly library: Library;
  readonly bolts: boolean;
  readonly detail: Detail;
}

export function Structure({ plant, meshes, library, bolts, detail }: StructureProps) {
  const group = useRef<Group>(null);
  useSight(group);
  const drawn = useMemo(
    () =>
      meshes.map((mesh) => ({
        ...mesh,
        placed: new Placed(
          new Sight(mesh.zone, lookOf(mesh.surface), detail),
          boundsOf(mesh),
          order.indexOf(mesh.surface),
        ),
      })),
    [meshes, detail],
  );
  return (
    <group ref={group}>
      {drawn.map(({ zone, surface, geometry, placed }) => {
        const material = owned.has(surface) ? null : library[surface as keyof Library];
        if (!material) return null;
        return (
          <mesh
            key={`${zone}/${surface}`}
            userData={{ placed }}
            geometry={geometry}
            material={material}
            castShadow={throwsShadow(zone, surface)}
            receiveShadow={surface !== 'sky' && surface !== 'glow'}
            raycast={nothing}
            matrixAutoUpdate={false}
          />
        );
      })}
      {bolts
        ? [...plant.boltsByZone].map(([zone, frames]) => (
            <Bolts key={`bolts/${zone}`} zone={zone} frames={frames} library={library} detail={detail} />
          ))
        : null}
    </group>
  );
}

interface BoltsProps {
  readonly zone: string;
  readonly frames: readonly Matrix4[];
  readonly library: Library;
  readonly detail: Detail;
}

function Bolts({ zone, frames, library, detail }: BoltsProps) {
  const made = useMemo(() => ({ geometry: boltGeometry() }), []);
  const placed = useMemo(
    () => new Placed(new Sight(zone, 'bolts', detail), boxOfBolts(frames), order.length),
    [zone, detail, frames],
  );
  useDisposal(made);
  const ref = useRef<InstancedMesh>(null);
  useLayoutEffect(() => {
    const mesh = ref.current;
    if (!mesh) return;
    frames.forEach((frame, i) => mesh.setMatrixAt(i, frame));
    mesh.instanceMatrix.needsUpdate = true;
  }, [frames]);
  return (
    <instancedMesh
      ref={ref}
      args={[made.geometry, library.repeated, frames.length]}
      userData={{ placed }}
      raycast={nothing}
      receiveShadow
      matrixAutoUpdate={false}
    />
  );
}
