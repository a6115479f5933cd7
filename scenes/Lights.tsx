// Sun, sky and what steel mirrors. The environment is a render target, which comes back empty from a lost context: it is
// rendered anew whenever the context is restored.
import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DirectionalLight } from 'three';
import { sun } from './materials/daylight.ts';
import { renderEnvironment } from './materials/environment.ts';
import { noteCameras } from './materials/fixed.ts';
import { Shadows } from './Shadows.tsx';
import { TO_SUN } from './sun.ts';

interface LightsProps {
  readonly shadow: boolean;
  readonly onRestored: () => void;
}

export function Lights({ shadow, onRestored }: LightsProps) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const invalidate = useThree((state) => state.invalidate);
  const light = useRef<DirectionalLight>(null);
  const [generation, setGeneration] = useState(0);

  useEffect(() => {
    const restored = (): void => {
      setGeneration((n) => n + 1);
      onRestored();
    };
    const { domElement } = gl;
    domElement.addEventListener('webglcontextrestored', restored);
    return () => domElement.removeEventListener('webglcontextrestored', restored);
  }, [gl, onRestored]);

  // A new generation means a restored context.
  useLayoutEffect(() => noteCameras(gl, scene), [gl, scene, generation]);

  useLayoutEffect(() => {
    // Whoever asks whether a shader is right waits until it is linked.
    gl.debug.checkShaderErrors = import.meta.env.DEV;
    const map = renderEnvironment(gl);
    scene.environment = map;
    invalidate();
    return () => {
      scene.environment = null;
      map.dispose();
    };
  }, [gl, scene, invalidate, generation]);

  // The shaders know sun and sky (materials/fixed.ts); three is told of what throws shadows.
  if (!shadow) return null;
  return (
    <>
      <directionalLight
        ref={light}
        color={sun.color}
        intensity={sun.strength}
        castShadow
        shadow-mapSize={[2048, 2048]}
        shadow-bias={-0.0006}
        shadow-normalBias={0.03}
        position={TO_SUN}
      />
      <Shadows sun={light} generation={generation} />
    </>
  );
}
