// Handwheels, stems, levers, pointers and the swing bend: instances whose frames follow the positions that the plant shows.
import { useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { Color, type InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import type { Moving, PlantBuilder } from './equipment/builder.ts';
import { dialSweep } from './equipment/instruments.ts';
import {
  bendShape,
  boxOfMoving,
  leverShape,
  needleShape,
  reachOfMoving,
  stemShape,
  wheelShape,
} from './equipment/moving-shapes.ts';
import { useDisposal } from './disposal.ts';
import { type Detail, Sight } from './fermentation/zones.ts';
import type { Library } from './materials/library.ts';
import { nothing } from './nothing.ts';
import { slotsOf, UNKNOWN } from './readings.ts';
import { useShow } from './showing.ts';
import { Placed, Spots, spotsAt } from './sight.ts';

const shapes = { wheel: wheelShape, stem: stemShape, lever: leverShape, needle: needleShape, bend: bendShape } as const;
const axis = new Vector3(0, 0, 1);

interface MovingPartsProps {
  readonly plant: PlantBuilder;
  readonly library: Library;
  readonly detail: Detail;
  readonly attempt: Attempt;
}

const kinds = ['wheel', 'stem', 'lever', 'needle', 'bend'] as const;

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

/** How far past the ends of its scale a pointer may go, of the scale. */
const BEYOND = 0.03;
/** A turn of less than so many radians, or a rise of less than so many metres, is not seen. */
const LEAST = { turn: 0.01, lift: 0.0005 } as const;

/** Of all parts of a kind: where what they show lies, and which values of it stand for the ends of their travel. */
function travelOf(parts: readonly Moving[], attempt: Attempt) {
  const ends = parts.map(({ kind, range }) => range ?? (kind === 'needle' ? ([0, 1] as const) : ([0, 100] as const)));
  return {
    slots: slotsOf(
      attempt,
      parts.map(({ tag }) => tag),
    ),
    low: Float64Array.from(ends, ([low]) => low),
    span: Float64Array.from(ends, ([low, high]) => high - low),
    /** The share of their travel that is seen. */
    least: Float64Array.from(parts, ({ turn, lift }) =>
      Math.min(LEAST.turn / Math.abs(turn), LEAST.lift / Math.abs(lift)),
    ),
    shown: new Float64Array(parts.length),
    spots: new Spots(spotsAt(parts, reachOfMoving(parts), parts[0]?.kind === 'needle' ? 'front' : 'no front')),
  };
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
  const made = useMemo(() => {
    const geometry = shapes[kind]();
    return { geometry, coarse: kind === 'wheel' ? wheelShape(false) : geometry };
  }, [kind]);
  useDisposal(made);
  const placed = useMemo(
    () =>
      new Placed(
        new Sight(zone, kind === 'needle' || kind === 'stem' ? 'fine print' : 'sheet', detail),
        boxOfMoving(parts),
      ),
    [zone, kind, detail, parts],
  );
  const travel = useMemo(() => travelOf(parts, attempt), [parts, attempt]);
  const place = useMemo(() => {
    const [frame, local, turn, at, size] = [
      new Matrix4(),
      new Matrix4(),
      new Quaternion(),
      new Vector3(),
      new Vector3(),
    ];
    /** Puts a part where it is after a share of its travel. */
    return (mesh: InstancedMesh, i: number, share: number): void => {
      const part = parts[i]!;
      turn.setFromAxisAngle(axis, (part.kind === 'needle' ? dialSweep.from : 0) + part.turn * share);
      local.compose(at.set(0, 0, part.lift * share), turn, size.setScalar(part.size));
      mesh.setMatrixAt(i, frame.multiplyMatrices(part.frame, local));
    };
  }, [parts]);

  useLayoutEffect(() => {
    const mesh = ref.current;
    if (!mesh) return;
    const color = new Color();
    parts.forEach((part, i) => {
      mesh.setColorAt(i, color.copy(part.look.color));
      // Out of sight it stays so until one looks.
      place(mesh, i, 0);
    });
    travel.shown.fill(Number.NaN);
    mesh.instanceMatrix.needsUpdate = true;
    if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true;
    invalidate();
  }, [parts, place, travel, invalidate]);

  useShow((camera) => {
    const mesh = ref.current;
    if (!mesh) return false;
    mesh.visible = placed.shows(camera);
    if (!mesh.visible) return false;
    mesh.geometry = placed.sight.isNear(camera.position) ? made.geometry : made.coarse;
    const { values } = attempt;
    const { slots, low, span, least, shown, spots } = travel;
    const past = kind === 'needle' ? BEYOND : 0;
    let changed = false;
    for (let i = 0; i < parts.length; i++) {
      const slot = slots[i]!;
      const s = slot === UNKNOWN ? 0 : Math.min(1 + past, Math.max(-past, (values[slot]! - low[i]!) / span[i]!));
      const before = shown[i]!;
      if (Math.abs(before - s) < least[i]! || !spots.isInView(i, camera.position)) continue;
      shown[i] = s;
      changed = true;
      place(mesh, i, s);
    }
    if (changed) mesh.instanceMatrix.needsUpdate = true;
    return changed;
  });

  if (parts.length === 0) return null;
  return (
    <instancedMesh
      ref={ref}
      userData={{ placed }}
      args={[made.geometry, library.repeatedInColour, parts.length]}
      receiveShadow
      castShadow={kind === 'wheel' || kind === 'bend'}
      raycast={nothing}
      matrixAutoUpdate={false}
    />
  );
}
