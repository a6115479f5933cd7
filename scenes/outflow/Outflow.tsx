// What comes out of open ends and burns at them: steam, water, flames, as strong as the plant lets it out. Drawn is only what there is.
import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Mesh, Vector2, Vector3 } from 'three';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { useDisposal } from '../disposal.ts';
import type { Outlet } from '../equipment/builder.ts';
import { nothing } from '../nothing.ts';
import { useStale } from '../showing.ts';
import { useStir } from '../unrest.ts';
import { Ends } from './ends.ts';
import { flamesOf } from './flames.ts';
import { plumesOf } from './plumes.ts';
import { streamsOf } from './streams.ts';

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
  const { ends, clock, ahead, steam, water, fire } = made;
  useLayoutEffect(() => invalidate(), [invalidate]);
  useStale((camera) => ends.isStale(camera.position, still));
  useFrame(({ camera }, delta) => {
    if (!still) ends.seconds = Math.min(delta, 1 / 30);
    camera.getWorldDirection(ahead);
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
    clock.x += ends.seconds;
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
  const clock = new Vector2(4.2, 0);
  const shared = { strengths: { value: ends.strengths }, ends: { value: outlets.length }, clock: { value: clock } };
  const plumes = plumesOf(outlets, puffs, shared);
  const streams = streamsOf(outlets, puffs, shared);
  const flames = flamesOf(outlets, shared);
  return {
    ends,
    clock,
    ahead: new Vector3(),
    steam: plumes.particles,
    steamLook: plumes.material,
    water: streams.particles,
    waterLook: streams.material,
    fire: flames.particles,
    fireLook: flames.material,
  };
}
