// Draws on between the plant's beats, at most 30 pictures a second, as long as its time runs and something in sight moves.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { SceneProps } from './props.ts';
import { useStir } from './unrest.ts';

const PICTURE_MS = 1000 / 30;
/** At its slowest the plant beats once a second; after this much quiet its time stands still, s. */
const QUIET = 1.3;

export function Unrest({ onBeat }: Pick<SceneProps, 'onBeat'>) {
  const invalidate = useThree((state) => state.invalidate);
  const stir = useStir();
  const self = useMemo(() => ({ beats: false, since: QUIET, timer: 0, draw: () => {} }), []);
  useEffect(() => {
    self.draw = () => {
      self.timer = 0;
      invalidate();
    };
    const stop = onBeat(() => {
      self.beats = true;
    });
    return () => {
      stop();
      clearTimeout(self.timer);
      self.timer = 0;
    };
  }, [self, onBeat, invalidate]);
  useFrame((_, delta) => {
    const moved = stir.moves;
    stir.moves = false;
    if (self.beats) self.since = 0;
    else self.since += delta;
    self.beats = false;
    if (!moved || self.timer !== 0 || self.since > QUIET) return;
    self.timer = window.setTimeout(self.draw, PICTURE_MS);
  });
  return null;
}
