// Handwheels, stems, levers and pointers: instances whose frames follow the positions that the plant shows.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Color, type InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import type { Moving, PlantBuilder } from './equipment/builder.ts';
import { dialSweep } from './equipment/instruments.ts';
import { leverShape, needleShape, stemShape, wheelShape } from './equipment/moving-shapes.ts';
import { type Detail, isNear, zoneShows } from './fermentation/zones.ts';
import type { Library } from './materials/library.ts';

const shapes = { wheel: wheelShape, stem: stemShape, lever: leverShape, needle: needleShape } as const;
const axis = new Vector3(0, 0, 1);
/** Filled anew at each frame. */
const eye: [number, number, number] = [0, 0, 0];

interface MovingPartsProps {
  readonly plant: PlantBuilder;
  readonly library: Library;
  readonly detail: Detail;
  readonly attempt: Attempt;
}

const kinds = ['wheel', 'stem', 'lever', 'needle'] as const;

export function MovingParts({ plant, library, detail, attempt }: MovingPartsProps) {
  const groups = useMemo(
    () =>
      plant.movingZones.flatMap((zone) =>
        kinds.map((kind) => ({ zone, kind, parts: plant.movingIn(zone).filter((part) => part.kind === kind) })),
      ),
    [plant],
  );
  return groups.map(({ zone, kind, parts }) => (
    <Kind
      key={`${zone}/${kind}`}
      zone={zone}
      kind={kind}
      parts={parts}
      library={library}
      detail={detail}
      attempt={attempt}
    />
  ));
}

/** Share of its travel at which a part stands, 0..1; a pointer may go a little past its scale. */
function share(part: Moving, value: number): number {
  if (part.kind !== 'needle') return Math.min(1, Math.max(0, value / 100));
  const [low, high] = part.range ?? [0, 1];
  return Math.min(1.03, Math.max(-0.03, (value - low) / (high - low)));
}

interface KindProps {
  readonly zone: string;
  readonly kind: Moving['kind'];
  readonly parts: readonly Moving[];
  readonly library: Library;
  readonly detail: Detail;
  readonly attempt: Attempt;
}

function Kind({ zone, kind, parts, library, detail, attempt }: KindProps) {
  const ref = useRef<InstancedMesh>(null);
  const invalidate = useThree((state) => state.invalidate);
  const geometry = useMemo(() => shapes[kind](), [kind]);
  const coarse = useMemo(() => (kind === 'wheel' ? wheelShape(false) : geometry), [kind, geometry]);
  const shown = useMemo(() => new Float64Array(parts.length).fill(Number.NaN), [parts]);
  const known = useMemo(
    () => parts.map((part) => attempt.readings.has(part.tag) || attempt.readings.size === 0),
    [parts, attempt],
  );
  const scratch = useMemo(
    () => ({
      frame: new Matrix4(),
      local: new Matrix4(),
      turn: new Quaternion(),
      at: new Vector3(),
      size: new Vector3(),
    }),
    [],
  );

  useEffect(
    () => () => {
      geometry.dispose();
      coarse.dispose();
    },
    [geometry, coarse],
  );
  useLayoutEffect(() => {
    const mesh = ref.current;
    if (!mesh) return;
    const color = new Color();
    parts.forEach((part, i) => {
      mesh.setColorAt(i, color.copy(part.look.color));
      mesh.setMatrixAt(i, part.frame);
    });
    shown.fill(Number.NaN);
    if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true;
    mesh.computeBoundingSphere();
    invalidate();
  }, [parts, shown, invalidate]);

  useFrame(({ camera }) => {
    const mesh = ref.current;
    if (!mesh) return;
    camera.position.toArray(eye);
    mesh.visible = zoneShows(zone, eye, 'sheet', detail);
    if (!mesh.visible) return;
    mesh.geometry = isNear(zone, eye, detail) ? geometry : coarse;
    let changed = false;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      const s = known[i] ? share(part, attempt.read(part.tag)) : 0;
      const before = shown[i]!;
      if (before === s || Math.abs(before - s) < 0.0004) continue;
      shown[i] = s;
      changed = true;
      const start = part.kind === 'needle' ? dialSweep.from : 0;
      scratch.turn.setFromAxisAngle(axis, start + part.turn * s);
      scratch.at.set(0, 0, part.lift * s);
      scratch.size.setScalar(part.size);
      scratch.local.compose(scratch.at, scratch.turn, scratch.size);
      mesh.setMatrixAt(i, scratch.frame.multiplyMatrices(part.frame, scratch.local));
    }
    if (changed) mesh.instanceMatrix.needsUpdate = true;
  });

  if (parts.length === 0) return null;
  return (
    <instancedMesh
      ref={ref}
      args={[geometry, library.uber, parts.length]}
      receiveShadow
      castShadow={kind === 'wheel'}
      raycast={nothing}
    />
  );
}

const nothing = (): null => null;
