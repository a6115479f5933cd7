// Draws when the plant has gone on and something in sight has changed, at most 30 pictures a second.
import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { SceneProps } from './props.ts';
import { useAllShowing } from './showing.ts';

const PICTURE_MS = 1000 / 30;

export function Beats({ onBeat }: Pick<SceneProps, 'onBeat'>) {
  const invalidate = useThree((state) => state.invalidate);
  const get = useThree((state) => state.get);
  const all = useAllShowing();
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    let timer = 0;
    const look = (): void => {
      timer = 0;
      last = performance.now();
      if (all.isStale(get().camera)) invalidate();
    };
    const stop = onBeat(() => {
      if (timer !== 0) return;
      const wait = last + PICTURE_MS - performance.now();
      // A beat that comes too soon is answered later, not lost: it may be the last one for a long time.
      if (wait <= 0) look();
      else timer = window.setTimeout(look, wait);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [onBeat, invalidate, get, all]);
  return null;
}
