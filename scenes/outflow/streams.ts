// Water at open ends: drops that fall into the tundish, so many and so long that they become a stream where much runs. A drop's place
// follows from time alone.
import { ShaderMaterial, Vector3 } from 'three';
import type { Outlet } from '../equipment/builder.ts';
import { fixed } from '../materials/fixed.ts';
import { type Particle, Particles, particleVertex, seedOf, type Shared } from './particles.ts';

const vertexShader = /* glsl */ `
${particleVertex}
// Reach is the fall, the way how far it leaves the plumb line on its way down, share 1 for the drops of a spray.
varying vec2 vUv;
varying float vAlpha;
void main() {
  float strength = strengthOf(traits.x);
  float lasts = sqrt(2.0 * origin.w / 9.81);
  float age = fract(clock.x / lasts + traits.y);
  vec3 at = origin.xyz + heading.xyz * age - vec3(0.0, 0.0, origin.w * age * age);
  // A trap drips; a valve thrown open pours: more drops, thicker, and each as long as the gap to the next.
  bool falls = strength > 0.004 && traits.y < mix(0.3, 1.0, strength);
  float width = falls ? traits.w * mix(0.3, 0.9, strength) : 0.0;
  float height = falls ? mix(width, max(width, origin.w * mix(0.34, 0.1, heading.w) * (0.25 + age)), smoothstep(0.1, 0.6, strength)) : 0.0;
  vUv = position.xy;
  vAlpha = mix(0.9, 0.7, strength) * mix(1.0, 0.6, heading.w);
  vec4 view = viewMatrix * vec4(at + vec3(0.0, 0.0, position.y * height), 1.0);
  view.x += position.x * width;
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = /* glsl */ `
varying vec2 vUv;
varying float vAlpha;
void main() {
  float across = abs(vUv.x) * 2.0;
  float along = abs(vUv.y) * 2.0;
  float body = smoothstep(1.0, 0.7, across) * smoothstep(1.0, 0.55, along);
  // Water bends the light: dark edges, a bright middle off to one side.
  vec3 color = mix(vec3(0.62, 0.68, 0.70), vec3(0.24, 0.29, 0.31), smoothstep(0.35, 0.9, across));
  color += 0.5 * smoothstep(0.22, 0.0, abs(vUv.x + 0.14));
  gl_FragColor = vec4(color, body * vAlpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Turn from one drop to the next about the plumb line, radians: no two fall side by side. */
const TURN = 2.399963;

/** The drops of all ends out of which water runs, `drops` for each. */
export function streamsOf(outlets: readonly Outlet[], drops: number, shared: Shared) {
  let n = 0;
  const particles = new Particles(
    outlets.map(({ at, bore, fall, spray = bore * 0.15 }) => {
      const made: Particle[] = [];
      if (fall === undefined) return made;
      for (let k = 0; k < drops; k++, n++) {
        const seed = seedOf(n);
        const wide = spray * Math.sqrt(seed);
        const way = new Vector3(Math.cos(n * TURN) * wide, Math.sin(n * TURN) * wide, 0);
        made.push({
          at,
          reach: fall,
          way,
          share: spray > bore ? 1 : 0,
          phase: (k + seed * 0.5) / drops,
          seed,
          width: bore,
        });
      }
      return made;
    }),
  );
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    uniforms: { ...shared },
  });
  return { particles, material: fixed(material) };
}
