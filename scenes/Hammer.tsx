// Water hammer: the pipe in which it happens swings and comes to rest.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Attempt } from '../src/attempt/attempt.ts';
import { Blow } from './blow.ts';
import { useStale } from './showing.ts';

export function Hammer({ attempt }: { readonly attempt: Attempt }) {
  const invalidate = useThree((state) => state.invalidate);
  const blow = useMemo(() => new Blow(attempt), [attempt]);
  useEffect(() => () => blow.rest(), [blow]);
  useStale(() => blow.strikes());
  useFrame((_, delta) => {
    if (blow.swing(delta)) invalidate();
  });
  return null;
}
