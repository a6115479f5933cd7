// Has the graphics system translate and link all shaders before the first picture asks for them: meanwhile the page answers, where a
// picture would wait for them, on some computers for seconds.
import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';

/** Milliseconds after which one draws all the same. */
const PATIENCE_MS = 60_000;

/** Stands last in the scene, so that everything else is in it when its materials are gathered. Tells when all shaders are linked. */
export function Linking({ onLinked }: { readonly onLinked: () => void }) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera);
  useEffect(() => {
    let waits = true;
    const end = (): void => {
      if (waits) onLinked();
      waits = false;
    };
    const timer = setTimeout(end, PATIENCE_MS);
    void gl.compileAsync(scene, camera).then(end);
    return () => {
      waits = false;
      clearTimeout(timer);
    };
  }, [gl, scene, camera, onLinked]);
  return null;
}
