// Plates, dials and signs (one picture), and the screens of the transmitters (another, redrawn when a shown value changes).
import { useThree } from '@react-three/fiber';
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
import { boundsOf, type BuiltMesh, type Display, type PlantBuilder } from './equipment/builder.ts';
import { displayGrid } from './equipment/instruments.ts';
import { useDisposal } from './disposal.ts';
import { type Detail, lookOf, Sight } from './fermentation/zones.ts';
import { atlasTexture, paintAtlas, type Words } from './materials/atlas.ts';
import { finished, fixed } from './materials/fixed.ts';
import { swings } from './materials/knock.ts';
import { nothing } from './nothing.ts';
import { bySlices } from './pieces.ts';
import { slotsOf, UNKNOWN } from './readings.ts';
import { useShow } from './showing.ts';
import { Placed, Spots, spotsAt, useSight } from './sight.ts';

interface SheetsProps {
  readonly meshes: readonly BuiltMesh[];
  readonly surface: 'label' | 'display' | 'screen';
  readonly material: Material;
  readonly detail: Detail;
}

/** What is lettered, zone by zone: a zone that is not drawn has no plates either. */
export function Sheets({ meshes, surface, material, detail }: SheetsProps) {
  const group = useRef<Group>(null);
  useSight(group);
  const drawn = useMemo(
    () =>
      meshes
        .filter((mesh) => mesh.surface === surface)
        .map((mesh) => ({
          ...mesh,
          placed: new Placed(new Sight(mesh.zone, lookOf(surface), detail), boundsOf(mesh)),
        })),
    [meshes, surface, detail],
  );
  return (
    <group ref={group}>
      {drawn.map(({ zone, geometry, placed }) => (
        <mesh
          key={zone}
          userData={{ placed }}
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
  /** Told when all is lettered. */
  readonly onLettered: () => void;
}

export function Plates({ plant, meshes, words, detail, anisotropy, scale, onLettered }: PlatesProps) {
  const invalidate = useThree((state) => state.invalidate);
  const made = useMemo(() => {
    const atlas = atlasTexture(anisotropy, scale);
    const painted = finished(new MeshStandardMaterial({ vertexColors: true, map: atlas.map }), 0.42, 0);
    // What is written on a pipe that is struck goes with it.
    painted.onBeforeCompile = (shader) => swings(shader, '(modelMatrix * vec4(transformed, 1.0)).xyz');
    return { ...atlas, material: fixed(painted) };
  }, [anisotropy, scale]);
  useDisposal(made);
  const { canvas, map, material } = made;
  useEffect(
    () =>
      bySlices(paintAtlas(canvas, plant.atlas, words, scale), () => {
        map.needsUpdate = true;
        invalidate();
        onLettered();
      }),
    [canvas, map, plant, words, scale, invalidate, onLettered],
  );
  return <Sheets meshes={meshes} surface="label" material={material} detail={detail} />;
}

interface DisplaysProps {
  readonly displays: readonly Display[];
  readonly meshes: readonly BuiltMesh[];
  readonly detail: Detail;
  readonly attempt: Attempt;
}

/** Half of the widest screen, metres. */
const WIDE = 0.1;

/** Where each screen is, and what it takes to be seen: that its zone is. */
function placesOf(displays: readonly Display[], meshes: readonly BuiltMesh[], detail: Detail) {
  const zones = meshes.filter(({ surface }) => surface === 'display');
  return {
    spots: new Spots(spotsAt(displays, WIDE, 'front')),
    zones: zones.map((mesh) => new Placed(new Sight(mesh.zone, lookOf('display'), detail), boundsOf(mesh))),
    zoneOf: Int16Array.from(displays, (display) => zones.findIndex(({ zone }) => zone === display.zone)),
    seen: new Uint8Array(zones.length),
  };
}

/** Liquid-crystal screens: value above, unit and tag below. A screen is redrawn only when it is seen and its digits change. */
export function Displays({ displays, meshes, detail, attempt }: DisplaysProps) {
  const { columns, rows, width, height } = displayGrid;
  const made = useMemo(() => {
    const canvas = document.createElement('canvas');
    canvas.width = columns * width;
    canvas.height = rows * height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    const texture = new CanvasTexture(canvas);
    texture.colorSpace = SRGBColorSpace;
    texture.anisotropy = 4;
    return { map: texture, paint: context, material: fixed(new MeshBasicMaterial({ map: texture })) };
  }, [columns, rows, width, height]);
  useDisposal(made);
  const { map, paint, material } = made;
  const { slots, scales, shown } = useMemo(() => {
    const tags = displays.map(({ tag }) => tag);
    return {
      slots: slotsOf(attempt, tags),
      scales: Float64Array.from(tags, (tag) => 10 ** (attempt.readings.get(tag)?.decimals ?? 1)),
      shown: new Float64Array(tags.length),
    };
  }, [displays, attempt]);
  useLayoutEffect(() => void shown.fill(Number.NaN), [shown, paint]);

  const places = useMemo(() => placesOf(displays, meshes, detail), [displays, meshes, detail]);
  useShow((camera) => {
    const { values } = attempt;
    const { spots, zones, zoneOf, seen } = places;
    for (let i = 0; i < zones.length; i++) seen[i] = zones[i]!.shows(camera) ? 1 : 0;
    let changed = false;
    for (let i = 0; i < displays.length; i++) {
      const place = slots[i]!;
      // What a screen shows is counted in its last digit.
      const digits = place === UNKNOWN ? 0 : Math.round(values[place]! * scales[i]!);
      if (shown[i] === digits || seen[zoneOf[i]!] !== 1 || !spots.isInView(i, camera.position)) continue;
      shown[i] = digits;
      changed = true;
      const { tag, slot } = displays[i]!;
      const reading = attempt.readings.get(tag);
      const x = (slot % columns) * width;
      const y = Math.floor(slot / columns) * height;
      paint.fillStyle = '#b9c7a9';
      paint.fillRect(x, y, width, height);
      paint.fillStyle = '#10170f';
      paint.textBaseline = 'middle';
      paint.textAlign = 'right';
      paint.font = '700 34px "DejaVu Sans Mono", Menlo, Consolas, monospace';
      paint.fillText((digits / scales[i]!).toFixed(reading?.decimals ?? 1), x + width - 8, y + 24, width - 14);
      paint.font = '500 15px "DejaVu Sans", Arial, sans-serif';
      paint.fillText(reading?.unit ?? '', x + width - 8, y + 52);
      paint.textAlign = 'left';
      paint.fillText(tag, x + 7, y + 52);
    }
    if (changed) map.needsUpdate = true;
    return changed;
  });

  return <Sheets meshes={meshes} surface="display" material={material} detail={detail} />;
}
