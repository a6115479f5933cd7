// Tells when the graphics system has taken the picture away and keeps it: a short loss, from which it comes back, is nobody's concern.
import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { SceneProps } from './props.ts';

/** Milliseconds after which a lost picture is told of. */
const PATIENCE_MS = 2000;

export function Loss({ onLost }: Pick<SceneProps, 'onLost'>) {
  const canvas = useThree((state) => state.gl.domElement);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lost = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => onLost(true), PATIENCE_MS);
    };
    const restored = (): void => {
      clearTimeout(timer);
      onLost(false);
    };
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', restored);
    return () => {
      clearTimeout(timer);
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
    };
  }, [canvas, onLost]);
  return null;
}
