// Flames at ports that are opened in the fire: tongues about a ring, blue at the root and yellow at the tip as spirit burns. Each flickers
// in its own time; where nothing may move they stand as they are.
import { CustomBlending, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial, Vector3 } from 'three';
import type { Outlet } from '../equipment/builder.ts';
import { planeNoise } from '../materials/glsl.ts';
import { fixed } from '../materials/fixed.ts';
import { type Particle, Particles, particleVertex, seedOf, type Shared } from './particles.ts';

const vertexShader = /* glsl */ `
${particleVertex}
// Reach is how tall it is, the way where its tip leans.
varying vec2 vUv;
varying float vSeed;
varying float vStrength;
void main() {
  float strength = strengthOf(traits.x);
  float up = position.y + 0.5;
  float beat = seenSeconds * 9.0 + traits.z * 61.0;
  float tall = origin.w * strength * (0.82 + 0.13 * sin(beat) + 0.08 * sin(beat * 2.7 + 1.3));
  vec3 at = origin.xyz + vec3(0.0, 0.0, up * tall);
  // The root stays where it burns; the tip is drawn in by its neighbours and waves.
  at += (heading.xyz * 0.8 + 0.1 * tall * vec3(sin(beat * 0.83), cos(beat * 0.71), 0.0)) * up * up;
  vec4 view = viewMatrix * vec4(at, 1.0);
  view.x += position.x * traits.w * (0.6 + 0.4 * strength);
  vUv = vec2(position.x * 2.0, up);
  vSeed = traits.z;
  vStrength = strength;
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = /* glsl */ `
varying vec2 vUv;
varying float vSeed;
varying float vStrength;
${planeNoise}
void main() {
  float h = vUv.y;
  float torn = noise(vec2(vUv.x * 2.0 + vSeed * 31.0, h * 3.0 - seenSeconds * 3.1 + vSeed * 17.0)) - 0.5;
  // Narrow at the root, widest at a third, drawn out to a tip.
  float wide = 0.95 * smoothstep(-0.12, 0.28, h) * pow(1.0 - h, 0.75);
  float off = abs(vUv.x + torn * 0.5 * h);
  float body = smoothstep(wide, wide * 0.35, off) * smoothstep(1.0, 0.8, h);
  float core = smoothstep(wide * 0.6, 0.0, off) * smoothstep(0.12, 0.5, h);
  vec3 root = vec3(0.10, 0.30, 1.0);
  vec3 tip = mix(vec3(1.0, 0.30, 0.04), vec3(1.0, 0.78, 0.30), core);
  vec3 color = mix(root, tip, smoothstep(0.10, 0.50, h + torn * 0.2)) * (0.75 + 1.1 * core);
  float lit = body * vStrength * mix(0.55, 1.0, smoothstep(0.0, 0.4, h));
  // Light is added to what lies behind; a little of that is hidden, so that it shows before bright steel as well.
  gl_FragColor = vec4(color * lit, lit * 0.55);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Tongues about a ring, and how many times as tall as wide one is. */
const TONGUES = 9;
const SLIM = 3.2;

/** The tongues of all flames. The bore of a flame is the width of its ring, metres. */
export function flamesOf(outlets: readonly Outlet[], shared: Shared) {
  let n = 0;
  const particles = new Particles(
    outlets.map(({ at, bore, what }) => {
      const made: Particle[] = [];
      if (what !== 'flame') return made;
      for (let k = 0; k < TONGUES; k++, n++) {
        const seed = seedOf(n);
        const turn = ((k + seed * 0.4) / TONGUES) * Math.PI * 2;
        const out = new Vector3(Math.cos(turn), Math.sin(turn), 0).multiplyScalar(bore / 2);
        const width = bore * 0.62 * (0.85 + 0.3 * seed);
        made.push({
          at: at.clone().add(out),
          reach: width * SLIM,
          way: out.clone().negate(),
          share: 0,
          phase: k / TONGUES,
          seed,
          width,
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
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    uniforms: { ...shared },
  });
  return { particles, material: fixed(material) };
}
