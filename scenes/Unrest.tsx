// Draws on between the plant's beats, at most 30 pictures a second, as long as its time runs and something in sight moves.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { SceneProps } from './props.ts';
import { useStir } from './unrest.ts';

const PICTURE_MS = 1000 / 30;
/** At its slowest the plant beats once a second; after this much quiet its time stands still, ms. */
const QUIET_MS = 1300;

export function Unrest({ onBeat }: Pick<SceneProps, 'onBeat'>) {
  const invalidate = useThree((state) => state.invalidate);
  const stir = useStir();
  const self = useMemo(() => ({ beat: -Infinity, timer: 0, draw: () => {} }), []);
  useEffect(() => {
    self.draw = () => {
      self.timer = 0;
      invalidate();
    };
    const stop = onBeat(() => {
      self.beat = performance.now();
    });
    return () => {
      stop();
      clearTimeout(self.timer);
      self.timer = 0;
    };
  }, [self, onBeat, invalidate]);
  useFrame(() => {
    const moved = stir.moves;
    stir.moves = false;
    if (!moved || self.timer !== 0 || performance.now() - self.beat > QUIET_MS) return;
    self.timer = window.setTimeout(self.draw, PICTURE_MS);
  });
  return null;
}
