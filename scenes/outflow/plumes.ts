// Steam at open ends: soft puffs. A puff's place along its plume follows from time alone, so nothing is kept between frames but each
// end's strength.
import { ShaderMaterial, Vector3 } from 'three';
import type { Outlet } from '../equipment/builder.ts';
import { planeNoise } from '../materials/glsl.ts';
import { type Particle, Particles, particleVertex, seedOf, type Shared } from './particles.ts';

const vertexShader = /* glsl */ `
${particleVertex}
// Reach is the force, share how well it is seen.
uniform float density;
varying vec2 vUv;
varying float vAlpha;
varying float vSeed;
varying float vLight;
void main() {
  float time = clock.x;
  float strength = strengthOf(traits.x);
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
const SEEN: Readonly<Record<Outlet['what'], number>> = { steam: 1, condensate: 0.9, water: 0, air: 0.3, flame: 0 };
const UP = new Vector3(0.25, -0.45, 0.85).normalize();

/** The puffs of all ends, `puffs` for each of usual force. */
export function plumesOf(outlets: readonly Outlet[], puffs: number, shared: Shared) {
  let n = 0;
  const particles = new Particles(
    outlets.map(({ at, direction, bore, what, force = 1 }) => {
      const made: Particle[] = [];
      if (SEEN[what] === 0) return made;
      // What a trap lets off rises from the water.
      const way = what === 'condensate' ? UP : direction;
      // A jet goes farther and stays as dense.
      const count = Math.round(puffs * force);
      for (let k = 0; k < count; k++, n++) {
        const seed = seedOf(n);
        made.push({ at, reach: force, way, share: SEEN[what], phase: (k + seed * 0.7) / count, seed, width: bore });
      }
      return made;
    }),
  );
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    // Fewer puffs are each as much denser as makes a plume of them.
    uniforms: { ...shared, density: { value: Math.sqrt(MOST_PUFFS / puffs) } },
  });
  return { particles, material };
}
