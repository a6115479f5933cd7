// What comes out of open ends, steam and water, as strong as the plant lets it out.
import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { DataTexture, FloatType, type Mesh, NearestFilter, RGBAFormat } from 'three';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { useDisposal } from '../disposal.ts';
import type { Outlet } from '../equipment/builder.ts';
import { nothing } from '../nothing.ts';
import { slotsOf, UNKNOWN } from '../readings.ts';
import { useStir } from '../unrest.ts';
import { plumesOf } from './plumes.ts';
import { streamsOf } from './streams.ts';

interface OutflowProps {
  readonly outlets: readonly Outlet[];
  /** Puffs, and drops, of one end. */
  readonly puffs: number;
  readonly attempt: Attempt;
  readonly still: boolean;
}

/** Metres beyond which what comes out of an end of usual force is not drawn, and beyond which nobody sees it move. */
const SEEN = 40;
const STIRS = 18;

export function Outflow({ outlets, puffs, attempt, still }: OutflowProps) {
  const invalidate = useThree((state) => state.invalidate);
  const plumes = useRef<Mesh>(null);
  const streams = useRef<Mesh>(null);
  const stir = useStir();
  const made = useMemo(() => build(outlets, puffs), [outlets, puffs]);
  useDisposal(made);
  const { strengths, time } = made;
  const fed = useMemo(() => feedOf(outlets, attempt), [outlets, attempt]);
  useLayoutEffect(() => invalidate(), [invalidate]);
  useFrame(({ camera }, delta) => {
    const data = strengths.image.data as Float32Array;
    const { values } = attempt;
    const { flow, opening, full, wide } = fed;
    let flowing = false;
    let seen = false;
    for (let i = 0; i < outlets.length; i++) {
      if (flow[i]! === UNKNOWN) continue;
      const away = camera.position.distanceTo(outlets[i]!.at) / (outlets[i]!.force ?? 1);
      const open = opening[i]! === UNKNOWN ? 1 : values[opening[i]!]! / wide[i]!;
      const passes = away < SEEN ? Math.min(1, Math.max(0, values[flow[i]!]! / full[i]!)) : 0;
      const wanted = passes < LEAST ? 0 : Math.min(1, open) * Math.sqrt(passes);
      const now = data[i * 4]!;
      const next = still ? wanted : now + (wanted - now) * Math.min(1, delta * 4);
      if (next !== now) {
        data[i * 4] = next;
        strengths.needsUpdate = true;
      }
      if (next <= 0.004) continue;
      flowing = true;
      if (away < STIRS) seen = true;
    }
    if (plumes.current) plumes.current.visible = flowing;
    if (streams.current) streams.current.visible = flowing;
    if (still || !flowing) return;
    time.value += Math.min(delta, 1 / 30);
    if (seen) stir.moves = true;
  });
  return (
    <>
      <mesh
        ref={streams}
        geometry={made.streams}
        material={made.water}
        frustumCulled={false}
        raycast={nothing}
        renderOrder={4}
      />
      <mesh
        ref={plumes}
        geometry={made.plumes}
        material={made.steam}
        frustumCulled={false}
        raycast={nothing}
        renderOrder={5}
      />
    </>
  );
}

/** Share of a full flow below which nothing is seen. */
const LEAST = 1e-4;

/** Where what feeds each end lies in the plant's numbers; UNKNOWN for the opening of an end whose flow itself is told. */
function feedOf(outlets: readonly Outlet[], attempt: Attempt) {
  return {
    flow: slotsOf(
      attempt,
      outlets.map(({ by }) => by.flow),
    ),
    opening: slotsOf(
      attempt,
      outlets.map(({ by }) => by.through?.tag ?? null),
    ),
    full: Float64Array.from(outlets, ({ by }) => by.full),
    wide: Float64Array.from(outlets, ({ by }) => by.through?.wide ?? 1),
  };
}

function build(outlets: readonly Outlet[], puffs: number) {
  const strengths = new DataTexture(new Float32Array(outlets.length * 4), outlets.length, 1, RGBAFormat, FloatType);
  strengths.magFilter = NearestFilter;
  strengths.minFilter = NearestFilter;
  strengths.needsUpdate = true;
  const time = { value: 4.2 };
  const plumes = plumesOf(outlets, puffs, strengths, time);
  const streams = streamsOf(outlets, puffs, strengths, time);
  return {
    strengths,
    time,
    plumes: plumes.geometry,
    steam: plumes.material,
    streams: streams.geometry,
    water: streams.material,
  };
}
