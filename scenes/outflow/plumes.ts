// Steam at open ends: one instanced mesh of soft puffs for all of them. A puff's place along its plume follows from time alone, so
// nothing is kept between frames but each end's strength.
import {
  type DataTexture,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  PlaneGeometry,
  ShaderMaterial,
  Vector3,
} from 'three';
import type { Outlet } from '../equipment/builder.ts';
import { planeNoise } from '../materials/glsl.ts';

const vertexShader = /* glsl */ `
attribute vec4 origin; // place, force
attribute vec4 heading; // direction, how well it is seen
attribute vec4 traits; // end, phase, seed, bore
uniform float time;
uniform sampler2D strengths;
uniform float ends;
uniform float density;
varying vec2 vUv;
varying float vAlpha;
varying float vSeed;
varying float vLight;
void main() {
  float strength = texture2D(strengths, vec2((traits.x + 0.5) / ends, 0.5)).r;
  float speed = mix(0.55, 1.0, fract(traits.z * 7.13));
  float age = fract(time * 0.55 * speed + traits.y);
  float reach = mix(0.35, 1.9, strength) * origin.w;
  float s1 = sin(traits.z * 61.0 + time * 1.7 + age * 5.0);
  float s2 = cos(traits.z * 37.0 - time * 1.3 + age * 6.0);
  vec3 side = normalize(cross(heading.xyz, vec3(0.31, 0.77, 0.55)));
  vec3 other = cross(side, heading.xyz);
  // A jet that slows down, widens, and is carried up by its heat.
  float run = 1.0 - exp(-2.6 * age);
  vec3 at = origin.xyz + heading.xyz * run * reach * 0.75 + vec3(0.0, 0.0, 1.0) * age * age * reach * 0.85;
  float spread = traits.w * 0.5 + age * reach * 0.16;
  at += (side * s1 + other * s2) * spread * 0.8;
  float size = traits.w * 1.4 + age * (0.16 + 0.5 * strength) * origin.w;
  vAlpha = strength <= 0.004 ? 0.0 : smoothstep(0.0, 0.07, age) * pow(1.0 - age, 1.5) * mix(0.3, 0.55, strength);
  vAlpha = min(0.85, vAlpha * heading.w * density * mix(1.0, 1.9, smoothstep(2.5, 3.5, origin.w)));
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

/** Puffs of a plume where all of them are drawn. */
const MOST_PUFFS = 24;

/** How well is seen what rises from an end: flash steam over a trap's water less than steam, air that expands hardly. */
const SEEN: Readonly<Record<Outlet['what'], number>> = { steam: 1, condensate: 0.9, water: 0, air: 0.3 };
const UP = new Vector3(0.25, -0.45, 0.85).normalize();

/** The puffs of all ends, `puffs` for each of usual force; `strengths` holds each end's 0..1 in its place. */
export function plumesOf(outlets: readonly Outlet[], puffs: number, strengths: DataTexture, time: { value: number }) {
  const plane = new PlaneGeometry(1, 1);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', plane.getAttribute('position'));
  geometry.setIndex(plane.getIndex());
  const origin: number[] = [];
  const heading: number[] = [];
  const traits: number[] = [];
  let n = 0;
  outlets.forEach(({ at, direction, bore, what, force = 1 }, end) => {
    if (SEEN[what] === 0) return;
    // What a trap lets off rises from the water.
    const way = what === 'condensate' ? UP : direction;
    // A jet goes farther and stays as dense.
    const count = Math.round(puffs * force);
    for (let k = 0; k < count; k++, n++) {
      const seed = (n * 0.61803398875) % 1;
      origin.push(at.x, at.y, at.z, force);
      heading.push(way.x, way.y, way.z, SEEN[what]);
      traits.push(end, (k + seed * 0.7) / count, seed, bore);
    }
  });
  geometry.setAttribute('origin', new InstancedBufferAttribute(new Float32Array(origin), 4));
  geometry.setAttribute('heading', new InstancedBufferAttribute(new Float32Array(heading), 4));
  geometry.setAttribute('traits', new InstancedBufferAttribute(new Float32Array(traits), 4));
  geometry.instanceCount = n;
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    uniforms: {
      time,
      strengths: { value: strengths },
      ends: { value: outlets.length },
      // Fewer puffs are each as much denser as makes a plume of them.
      density: { value: Math.sqrt(MOST_PUFFS / puffs) },
    },
  });
  return { geometry, material };
}
