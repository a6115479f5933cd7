// Sun, sky and what steel mirrors. The environment is a render target, which comes back empty from a lost context: it is
// rendered anew whenever the context is restored.
import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type DirectionalLight, Object3D } from 'three';
import { renderEnvironment } from './materials/environment.ts';

interface LightsProps {
  readonly shadow: boolean;
  /** What the shadow map is centred on. */
  readonly focus: readonly [number, number, number];
  /** Half-width of the shadow map's field, metres. */
  readonly field: number;
  readonly onRestored: () => void;
}

export function Lights({ shadow, focus, field, onRestored }: LightsProps) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const invalidate = useThree((state) => state.invalidate);
  const sun = useRef<DirectionalLight>(null);
  const [target] = useState(() => new Object3D());
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

  useLayoutEffect(() => {
    const map = renderEnvironment(gl);
    scene.environment = map;
    scene.environmentIntensity = 0.85;
    gl.shadowMap.needsUpdate = true;
    invalidate();
    return () => {
      scene.environment = null;
      map.dispose();
    };
    // A new generation means a restored context.
  }, [gl, scene, invalidate, generation]);

  useLayoutEffect(() => {
    const light = sun.current;
    if (!light) return;
    const [x, y, z] = focus;
    target.position.set(x, y, z);
    target.updateMatrixWorld();
    light.target = target;
    light.position.set(x - 13, y - 15, z + 26);
    light.updateMatrixWorld();
    const camera = light.shadow.camera;
    camera.left = -field;
    camera.right = field;
    camera.top = field;
    camera.bottom = -field;
    camera.near = 1;
    camera.far = 70;
    camera.up.set(0, 0, 1);
    camera.updateProjectionMatrix();
    gl.shadowMap.autoUpdate = false;
    gl.shadowMap.needsUpdate = true;
    invalidate();
  }, [focus, field, gl, invalidate, target, shadow]);

  return (
    <>
      <hemisphereLight args={['#E6EEF5', '#75756F', 0.42]} position={[0, 0, 1]} />
      <directionalLight
        ref={sun}
        color="#FFF1DE"
        intensity={2.7}
        castShadow={shadow}
        shadow-mapSize={[2048, 2048]}
        shadow-bias={-0.0006}
        shadow-normalBias={0.03}
      />
    </>
  );
}
