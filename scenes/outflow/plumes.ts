// Steam at open ends: soft puffs. A puff's place along its plume follows from time alone, so nothing is kept between frames but each
// end's strength.
import { ShaderMaterial, Vector3 } from 'three';
import type { Outlet } from '../equipment/builder.ts';
import { planeNoise } from '../materials/glsl.ts';
import { fixed } from '../materials/fixed.ts';
import { type Particle, Particles, particleVertex, seedOf, type Shared } from './particles.ts';

const vertexShader = /* glsl */ `
${particleVertex}
// Reach is the force, share how well it is seen; below zero for fog, which is heavier than air.
uniform float density;
varying vec2 vUv;
varying float vAlpha;
varying float vSeed;
varying float vUp;
void main() {
  bool sinks = heading.w < 0.0;
  float time = seenSeconds;
  float strength = strengthOf(traits.x);
  // One behind the other at even gaps: where some overtook others, the plume would fall to pieces.
  float age = fract(time * (sinks ? 0.13 : 0.45) + traits.y);
  float reach = mix(0.35, 1.9, strength) * origin.w;
  float s1 = sin(traits.z * 61.0 + time * 1.7 + age * 5.0);
  float s2 = cos(traits.z * 37.0 - time * 1.3 + age * 6.0);
  vec3 side = normalize(cross(heading.xyz, vec3(0.31, 0.77, 0.55)));
  vec3 other = cross(side, heading.xyz);
  // A jet that slows down, widens, and is carried up by its heat.
  float run = 1.0 - exp(-2.6 * age);
  float rise = sinks ? 0.25 * sin(traits.z * 43.0) * age - 0.3 * run : age * age * reach * 0.85;
  vec3 at = origin.xyz + heading.xyz * run * reach * 0.75 + vec3(0.0, 0.0, rise);
  float spread = traits.w * 0.5 + age * reach * 0.16;
  vec3 astray = (side * s1 + other * s2) * spread;
  at += sinks ? vec3(astray.xy * 2.0, 0.0) : astray * 0.8;
  // A jet is wide from the mouth on.
  float size = traits.w * mix(1.5, 2.2, smoothstep(2.5, 3.5, origin.w)) + mix(age, sqrt(age), 0.5) * (0.25 + 0.6 * strength) * origin.w;
  vAlpha = strength <= 0.004 ? 0.0 : smoothstep(0.0, 0.05, age) * pow(1.0 - age, 1.15) * mix(0.5, 0.85, strength);
  vAlpha = min(0.9, vAlpha * abs(heading.w) * density * mix(1.0, 2.2, smoothstep(2.5, 3.5, origin.w)));
  // Fewer puffs are each so much larger that the plume has no gaps.
  size *= mix(1.0, density, 0.6);
  if (vAlpha <= 0.0) size = 0.0;
  vSeed = traits.z;
  float turn = traits.z * 6.28 + age * (s1 > 0.0 ? 1.2 : -1.2);
  vec2 corner = mat2(cos(turn), -sin(turn), sin(turn), cos(turn)) * position.xy;
  vec4 view = modelViewMatrix * vec4(at, 1.0);
  // Fog lies flat.
  view.xy += corner * size * vec2(1.0, sinks ? 0.55 : 1.0);
  vUv = position.xy;
  vUp = corner.y;
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = /* glsl */ `
uniform float density;
varying vec2 vUv;
varying float vAlpha;
varying float vSeed;
varying float vUp;
${planeNoise}
void main() {
  float r = length(vUv) * 2.0;
  float n = noise(vUv * 5.0 + vSeed * 17.0) * 0.6 + noise(vUv * 11.0 + vSeed * 31.0) * 0.4;
  // The larger, the softer: holes in large puffs would be seen one by one.
  float soft = smoothstep(1.0, 0.15 / density, r + (n - 0.5) * 0.7 / (density * density));
  // Lit from above, grey underneath: so it stands out before a bright wall as well as before a dark one.
  float lit = smoothstep(-0.42, 0.3, vUp + (n - 0.5) * 0.5);
  gl_FragColor = vec4(mix(vec3(0.60, 0.64, 0.67), vec3(0.97, 0.98, 0.985), lit), soft * vAlpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Puffs of a plume where all of them are drawn. */
const MOST_PUFFS = 32;

/** How well is seen what rises from an end: flash steam over a trap's water less than steam, air that expands hardly. Below zero it sinks. */
const SEEN: Readonly<Record<Outlet['what'], number>> = {
  steam: 1,
  fog: -1,
  condensate: 0.9,
  water: 0,
  air: 0.3,
  flame: 0,
  glass: 0,
};
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
  return { particles, material: fixed(material) };
}
