// What comes out of open ends and burns at them: steam, water, flames, as strong as the plant lets it out. Drawn is only what there is.
import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Mesh, Vector3 } from 'three';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { useDisposal } from '../disposal.ts';
import type { Outlet } from '../equipment/builder.ts';
import { seconds } from '../materials/fixed.ts';
import { nothing } from '../nothing.ts';
import { useStale } from '../showing.ts';
import { useStir } from '../unrest.ts';
import { Ends } from './ends.ts';
import { flamesOf } from './flames.ts';
import { plumesOf } from './plumes.ts';
import { streamsOf } from './streams.ts';

/** Second in which what runs out is first seen, and always where pictures stand still: by then it has come all its way. */
const BEGINS = 4.2;

interface OutflowProps {
  readonly outlets: readonly Outlet[];
  /** Puffs, and drops, of one end. */
  readonly puffs: number;
  readonly attempt: Attempt;
  readonly still: boolean;
}

export function Outflow({ outlets, puffs, attempt, still }: OutflowProps) {
  const invalidate = useThree((state) => state.invalidate);
  const plumes = useRef<Mesh>(null);
  const streams = useRef<Mesh>(null);
  const flames = useRef<Mesh>(null);
  const stir = useStir();
  const made = useMemo(() => build(outlets, puffs, attempt), [outlets, puffs, attempt]);
  useDisposal(made);
  const { ends, ahead, steam, water, fire } = made;
  useLayoutEffect(() => {
    seconds[0] = BEGINS;
    invalidate();
  }, [invalidate]);
  useStale((camera) => ends.isStale(camera.position, still));
  useFrame(({ camera }, delta) => {
    if (!still) ends.seconds = Math.min(delta, 1 / 30);
    const { elements } = camera.matrixWorld;
    ahead.set(-elements[8]!, -elements[9]!, -elements[10]!);
    ends.follow(camera.position, ahead, still);
    if (ends.changed) {
      steam.show(ends.running, ends.count);
      water.show(ends.running, ends.count);
      fire.show(ends.running, ends.count);
    }
    if (plumes.current) plumes.current.visible = steam.shown > 0;
    if (streams.current) streams.current.visible = water.shown > 0;
    if (flames.current) flames.current.visible = fire.shown > 0;
    if (still || ends.count === 0) return;
    seconds[0]! += ends.seconds;
    if (ends.stirs) stir.moves = true;
  });
  return (
    <>
      <mesh
        ref={streams}
        geometry={water.geometry}
        material={made.waterLook}
        frustumCulled={false}
        raycast={nothing}
        renderOrder={4}
      />
      <mesh
        ref={plumes}
        geometry={steam.geometry}
        material={made.steamLook}
        frustumCulled={false}
        raycast={nothing}
        renderOrder={5}
      />
      <mesh
        ref={flames}
        geometry={fire.geometry}
        material={made.fireLook}
        frustumCulled={false}
        raycast={nothing}
        renderOrder={6}
      />
    </>
  );
}

function build(outlets: readonly Outlet[], puffs: number, attempt: Attempt) {
  const ends = new Ends(outlets, attempt);
  const shared = { strengths: { value: ends.strengths }, ends: { value: outlets.length } };
  const plumes = plumesOf(outlets, puffs, shared);
  const streams = streamsOf(outlets, puffs, shared);
  const flames = flamesOf(outlets, shared);
  return {
    ends,
    ahead: new Vector3(),
    steam: plumes.particles,
    steamLook: plumes.material,
    water: streams.particles,
    waterLook: streams.material,
    fire: flames.particles,
    fireLook: flames.material,
  };
}
