// Plates, dials and signs (one picture), and the screens of the transmitters (another, redrawn when a shown value changes).
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import {
  CanvasTexture,
  type Group,
  type Material,
  MeshBasicMaterial,
  MeshStandardMaterial,
  SRGBColorSpace,
} from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import type { BuiltMesh, Display, PlantBuilder } from './equipment/builder.ts';
import { displayGrid } from './equipment/instruments.ts';
import { type Detail, zoneShows } from './fermentation/zones.ts';
import { atlasTexture, paintAtlas, type Words } from './materials/atlas.ts';

const nothing = (): null => null;
/** Filled anew at each frame. */
const eye: [number, number, number] = [0, 0, 0];

interface SheetsProps {
  readonly meshes: readonly BuiltMesh[];
  readonly surface: 'label' | 'display';
  readonly material: Material;
  readonly detail: Detail;
}

/** What is lettered, zone by zone: a zone that is not drawn has no plates either. */
function Sheets({ meshes, surface, material, detail }: SheetsProps) {
  const group = useRef<Group>(null);
  useFrame(({ camera }) => {
    camera.position.toArray(eye);
    for (const child of group.current?.children ?? [])
      child.visible = zoneShows(child.userData['zone'] as string, eye, 'sheet', detail);
  });
  return (
    <group ref={group}>
      {meshes
        .filter((mesh) => mesh.surface === surface)
        .map(({ zone, geometry }) => (
          <mesh
            key={zone}
            userData={{ zone }}
            geometry={geometry}
            material={material}
            raycast={nothing}
            receiveShadow={surface === 'label'}
            matrixAutoUpdate={false}
          />
        ))}
    </group>
  );
}

interface PlatesProps {
  readonly plant: PlantBuilder;
  readonly meshes: readonly BuiltMesh[];
  readonly words: Words;
  readonly detail: Detail;
  readonly anisotropy: number;
  /** Size of the picture, of its full size. */
  readonly scale: number;
}

export function Plates({ plant, meshes, words, detail, anisotropy, scale }: PlatesProps) {
  const invalidate = useThree((state) => state.invalidate);
  const { canvas, map, material } = useMemo(() => {
    const made = atlasTexture(anisotropy, scale);
    return {
      ...made,
      material: new MeshStandardMaterial({ vertexColors: true, map: made.map, roughness: 0.42, metalness: 0 }),
    };
  }, [anisotropy, scale]);
  useLayoutEffect(() => {
    paintAtlas(canvas, plant.atlas, words, scale);
    map.needsUpdate = true;
    invalidate();
  }, [canvas, map, plant, words, scale, invalidate]);
  useEffect(
    () => () => {
      map.dispose();
      material.dispose();
    },
    [map, material],
  );
  return <Sheets meshes={meshes} surface="label" material={material} detail={detail} />;
}

interface DisplaysProps {
  readonly displays: readonly Display[];
  readonly meshes: readonly BuiltMesh[];
  readonly detail: Detail;
  readonly attempt: Attempt;
}

/** Liquid-crystal screens: value above, unit and tag below. A screen is redrawn only when its digits change. */
export function Displays({ displays, meshes, detail, attempt }: DisplaysProps) {
  const { columns, rows, width, height } = displayGrid;
  const { map, paint, material } = useMemo(() => {
    const canvas = document.createElement('canvas');
    canvas.width = columns * width;
    canvas.height = rows * height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    const texture = new CanvasTexture(canvas);
    texture.colorSpace = SRGBColorSpace;
    texture.anisotropy = 4;
    return { map: texture, paint: context, material: new MeshBasicMaterial({ map: texture }) };
  }, [columns, rows, width, height]);
  const shown = useRef<number[]>([]);
  useEffect(
    () => () => {
      map.dispose();
      material.dispose();
    },
    [map, material],
  );
  useLayoutEffect(() => {
    shown.current = displays.map(() => Number.NaN);
  }, [displays, paint]);

  useFrame(() => {
    let changed = false;
    for (let i = 0; i < displays.length; i++) {
      const { tag, slot } = displays[i]!;
      const reading = attempt.readings.get(tag);
      const value = reading || attempt.readings.size === 0 ? attempt.read(tag) : 0;
      const decimals = reading?.decimals ?? 1;
      const scale = 10 ** decimals;
      const rounded = Math.round(value * scale) / scale;
      if (shown.current[i] === rounded) continue;
      shown.current[i] = rounded;
      changed = true;
      const x = (slot % columns) * width;
      const y = Math.floor(slot / columns) * height;
      paint.fillStyle = '#b9c7a9';
      paint.fillRect(x, y, width, height);
      paint.fillStyle = '#10170f';
      paint.textBaseline = 'middle';
      paint.textAlign = 'right';
      paint.font = '700 34px "DejaVu Sans Mono", Menlo, Consolas, monospace';
      paint.fillText(rounded.toFixed(decimals), x + width - 8, y + 24, width - 14);
      paint.font = '500 15px "DejaVu Sans", Arial, sans-serif';
      paint.fillText(reading?.unit ?? '', x + width - 8, y + 52);
      paint.textAlign = 'left';
      paint.fillText(tag, x + 7, y + 52);
    }
    if (changed) map.needsUpdate = true;
  });

  return <Sheets meshes={meshes} surface="display" material={material} detail={detail} />;
}
