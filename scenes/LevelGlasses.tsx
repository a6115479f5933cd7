// The long sight glasses in the shells of the tanks: liquid to its level, foam above it. One instanced mesh for all of them.
import { useLayoutEffect, useMemo, useRef } from 'react';
import { InstancedBufferAttribute, type InstancedMesh, PlaneGeometry, ShaderMaterial } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import { useDisposal } from './disposal.ts';
import type { LevelGlass } from './equipment/builder.ts';
import { fixed } from './materials/fixed.ts';
import { nothing } from './nothing.ts';
import { slotsOf, UNKNOWN } from './readings.ts';
import { useShow } from './showing.ts';
import { Spots, spotsAt } from './sight.ts';

const vertexShader = /* glsl */ `
attribute vec2 fill;
attribute vec3 liquid;
varying vec2 vUv;
varying vec2 vFill;
varying vec3 vLiquid;
void main() {
  vUv = uv;
  vFill = fill;
  vLiquid = liquid;
  gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
}
`;

const fragmentShader = /* glsl */ `
varying vec2 vUv;
varying vec2 vFill;
varying vec3 vLiquid;
float hash(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
void main() {
  float across = vUv.x * 2.0 - 1.0;
  vec3 color = mix(vec3(0.16, 0.18, 0.19), vec3(0.34, 0.37, 0.39), vUv.y);
  if (vUv.y < vFill.x) color = vLiquid * (0.72 + 0.2 * vUv.y / max(vFill.x, 0.05));
  else if (vUv.y < vFill.x + vFill.y) {
    float cells = hash(floor(vUv * vec2(7.0, 70.0)));
    color = vec3(0.78, 0.68, 0.47) * (0.8 + 0.25 * cells);
  }
  // The glass mirrors a window on its left.
  color += smoothstep(0.18, 0.0, abs(across + 0.5)) * 0.10;
  color *= 1.0 - 0.45 * pow(abs(across), 6.0);
  gl_FragColor = vec4(color, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

interface LevelGlassesProps {
  readonly glasses: readonly LevelGlass[];
  readonly attempt: Attempt;
}

/** A change of less than this share of the glass is not seen. */
const LEAST = 0.002;

export function LevelGlasses({ glasses, attempt }: LevelGlassesProps) {
  const ref = useRef<InstancedMesh>(null);
  const made = useMemo(() => {
    const plane = new PlaneGeometry(1, 1);
    const share = new InstancedBufferAttribute(new Float32Array(glasses.length * 2), 2);
    const liquid = new Float32Array(glasses.length * 3);
    glasses.forEach(({ look }, i) => look.toArray(liquid, i * 3));
    plane.setAttribute('fill', share);
    plane.setAttribute('liquid', new InstancedBufferAttribute(liquid, 3));
    return { geometry: plane, material: fixed(new ShaderMaterial({ vertexShader, fragmentShader })), fill: share };
  }, [glasses]);
  useDisposal(made);
  const { geometry, material, fill } = made;
  useLayoutEffect(() => {
    const mesh = ref.current;
    if (!mesh) return;
    glasses.forEach(({ frame }, i) => mesh.setMatrixAt(i, frame));
    mesh.instanceMatrix.needsUpdate = true;
    mesh.computeBoundingSphere();
  }, [glasses]);
  const slots = useMemo(() => {
    const of = (tag: 'level' | 'foam') =>
      slotsOf(
        attempt,
        glasses.map((glass) => glass[tag]),
      );
    return { level: of('level'), foam: of('foam') };
  }, [glasses, attempt]);
  const spots = useMemo(
    () => new Spots(spotsAt(glasses, Math.max(0, ...glasses.map(({ height }) => height)), 'front')),
    [glasses],
  );
  useShow((camera) => {
    let changed = false;
    const { values } = attempt;
    const shown = fill.array as Float32Array;
    for (let i = 0; i < glasses.length; i++) {
      const { full, height } = glasses[i]!;
      const level = slots.level[i]!;
      const foam = slots.foam[i]!;
      const share = level === UNKNOWN ? 0 : Math.min(1, Math.max(0, values[level]! / full));
      const froth = foam === UNKNOWN ? 0 : Math.min(1, Math.max(0, values[foam]! / height));
      if (Math.abs(shown[i * 2]! - share) < LEAST && Math.abs(shown[i * 2 + 1]! - froth) < LEAST) continue;
      if (!spots.isInView(i, camera.position)) continue;
      shown[i * 2] = share;
      shown[i * 2 + 1] = froth;
      fill.needsUpdate = true;
      changed = true;
    }
    return changed;
  });
  return <instancedMesh ref={ref} args={[geometry, material, glasses.length]} raycast={nothing} />;
}
