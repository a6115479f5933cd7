// Steam and water at open ends: one instanced mesh of soft puffs for all outlets. A puff's place along its plume follows
// from time alone, so nothing is kept between frames but each plume's strength, which follows the plant's flow.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import {
  DataTexture,
  FloatType,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type Mesh,
  NearestFilter,
  PlaneGeometry,
  RGBAFormat,
  ShaderMaterial,
} from 'three';
import { useRef } from 'react';
import type { Attempt } from '../src/attempt/attempt.ts';
import type { Outlet } from './equipment/builder.ts';
import { useStir } from './unrest.ts';
import { planeNoise } from './materials/glsl.ts';

const vertexShader = /* glsl */ `
attribute vec4 origin; // place, force
attribute vec3 heading;
attribute vec4 traits; // plume, phase, seed, bore
uniform float time;
uniform sampler2D strengths;
uniform float plumes;
varying vec2 vUv;
varying float vAlpha;
varying float vSeed;
varying float vLight;
void main() {
  float strength = texture2D(strengths, vec2((traits.x + 0.5) / plumes, 0.5)).r;
  float speed = mix(0.55, 1.0, fract(traits.z * 7.13));
  float age = fract(time * 0.55 * speed + traits.y);
  float reach = mix(0.35, 1.9, strength) * origin.w;
  float s1 = sin(traits.z * 61.0 + time * 1.7 + age * 5.0);
  float s2 = cos(traits.z * 37.0 - time * 1.3 + age * 6.0);
  vec3 side = normalize(cross(heading, vec3(0.31, 0.77, 0.55)));
  vec3 other = cross(side, heading);
  // A jet that slows down, widens, and is carried up by its heat.
  float run = 1.0 - exp(-2.6 * age);
  vec3 at = origin.xyz + heading * run * reach * 0.75 + vec3(0.0, 0.0, 1.0) * age * age * reach * 0.85;
  float spread = traits.w * 0.5 + age * reach * 0.16;
  at += (side * s1 + other * s2) * spread * 0.8;
  float size = traits.w * 1.4 + age * (0.16 + 0.5 * strength) * origin.w;
  vAlpha = strength <= 0.004 ? 0.0 : smoothstep(0.0, 0.07, age) * pow(1.0 - age, 1.5) * mix(0.16, 0.5, strength);
  if (vAlpha <= 0.0) size = 0.0;
  vSeed = traits.z;
  vLight = 0.86 + 0.14 * s2;
  float turn = traits.z * 6.28 + age * (s1 > 0.0 ? 1.2 : -1.2);
  vec2 corner = mat2(cos(turn), -sin(turn), sin(turn), cos(turn)) * position.xy;
  vec4 view = modelViewMatrix * vec4(at, 1.0);
  view.xy += corner * size;
  vUv = position.xy;
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = /* glsl */ `
varying vec2 vUv;
varying float vAlpha;
varying float vSeed;
varying float vLight;
${planeNoise}
void main() {
  float r = length(vUv) * 2.0;
  float n = noise(vUv * 5.0 + vSeed * 17.0) * 0.6 + noise(vUv * 11.0 + vSeed * 31.0) * 0.4;
  float soft = smoothstep(1.0, 0.15, r + (n - 0.5) * 0.7);
  gl_FragColor = vec4(vec3(0.93, 0.945, 0.955) * vLight, soft * vAlpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

interface SteamProps {
  readonly outlets: readonly Outlet[];
  readonly puffs: number;
  readonly attempt: Attempt;
  readonly still: boolean;
}

/** Flow at which a plume has its full size, kg/s. */
const full = 0.08;
/** Metres beyond which a plume of usual force is not drawn, and beyond which nobody sees it move. */
const SEEN = 40;
const STIRS = 18;

export function Steam({ outlets, puffs, attempt, still }: SteamProps) {
  const invalidate = useThree((state) => state.invalidate);
  const mesh = useRef<Mesh>(null);
  const stir = useStir();
  const { geometry, material, strengths } = useMemo(() => build(outlets, puffs), [outlets, puffs]);
  const tags = useMemo(
    () => outlets.map(({ tag, by }) => readingOf(attempt, by?.reading ?? `${tag}.flow`)),
    [outlets, attempt],
  );
  useEffect(
    () => () => {
      geometry.dispose();
      material.dispose();
      strengths.dispose();
    },
    [geometry, material, strengths],
  );
  useLayoutEffect(() => invalidate(), [invalidate]);
  useFrame(({ camera }, delta) => {
    const data = strengths.image.data as Float32Array;
    let flowing = false;
    let seen = false;
    for (let i = 0; i < outlets.length; i++) {
      const tag = tags[i];
      const away = camera.position.distanceTo(outlets[i]!.at) / (outlets[i]!.force ?? 1);
      const flow = tag && away < SEEN ? Math.max(0, attempt.read(tag)) : 0;
      const wanted = flow <= 1e-5 ? 0 : Math.min(1, Math.sqrt(flow / (outlets[i]!.by?.full ?? full)));
      const now = data[i * 4]!;
      const next = still ? wanted : now + (wanted - now) * Math.min(1, delta * 4);
      if (next !== now) {
        data[i * 4] = next;
        strengths.needsUpdate = true;
      }
      if (next <= 0.004) continue;
      flowing = true;
      if (away < STIRS) seen = true;
    }
    material.uniforms['time']!.value += still ? 0 : Math.min(delta, 1 / 30);
    if (mesh.current) mesh.current.visible = flowing;
    if (seen && !still) stir.moves = true;
  });
  if (outlets.length === 0) return null;
  return (
    <mesh ref={mesh} geometry={geometry} material={material} frustumCulled={false} raycast={nothing} renderOrder={5} />
  );
}

const nothing = (): null => null;

/** The reading that tells how much passes an end, or nothing when the plant does not show it. */
function readingOf(attempt: Attempt, name: string): string | null {
  return attempt.readings.has(name) || attempt.readings.size === 0 ? name : null;
}

function build(outlets: readonly Outlet[], puffs: number) {
  const count = outlets.length * puffs;
  const geometry = new InstancedBufferGeometry();
  const plane = new PlaneGeometry(1, 1);
  geometry.setAttribute('position', plane.getAttribute('position'));
  geometry.setIndex(plane.getIndex());
  const origin = new Float32Array(count * 4);
  const heading = new Float32Array(count * 3);
  const traits = new Float32Array(count * 4);
  for (let i = 0; i < outlets.length; i++) {
    const { at, direction, bore, force = 1 } = outlets[i]!;
    for (let k = 0; k < puffs; k++) {
      const n = i * puffs + k;
      at.toArray(origin, n * 4);
      origin[n * 4 + 3] = force;
      direction.toArray(heading, n * 3);
      const seed = (n * 0.61803398875) % 1;
      traits.set([i, (k + seed * 0.7) / puffs, seed, bore], n * 4);
    }
  }
  geometry.setAttribute('origin', new InstancedBufferAttribute(origin, 4));
  geometry.setAttribute('heading', new InstancedBufferAttribute(heading, 3));
  geometry.setAttribute('traits', new InstancedBufferAttribute(traits, 4));
  geometry.instanceCount = count;
  const strengths = new DataTexture(
    new Float32Array(Math.max(1, outlets.length) * 4),
    Math.max(1, outlets.length),
    1,
    RGBAFormat,
    FloatType,
  );
  strengths.magFilter = NearestFilter;
  strengths.minFilter = NearestFilter;
  strengths.needsUpdate = true;
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: { time: { value: 4.2 }, strengths: { value: strengths }, plumes: { value: Math.max(1, outlets.length) } },
    transparent: true,
    depthWrite: false,
    fog: false,
  });
  return { geometry, material, strengths };
}
