// Liquids at open ends: drops that fall into the tundish, so many and so long that they become a stream where much runs, in the colour of
// what runs. A drop's place follows from time alone. With them, in the same draw call, the glass that a sample or spores are handled in.
import { ShaderMaterial, Vector3 } from 'three';
import type { Outlet } from '../equipment/builder.ts';
import { fixed } from '../materials/fixed.ts';
import { type Particle, Particles, particleVertex, seedOf, type Shared } from './particles.ts';

const vertexShader = /* glsl */ `
${particleVertex}
// Reach is the fall, the way how far it leaves the plumb line on its way down, share 1 for the drops of a spray.
varying vec2 vUv;
varying float vAlpha;
varying vec4 vLiquid; // colour, or below zero where it is clear; 1 for a bottle, 2 for a flask
void main() {
  vec4 texel = texelOf(traits.x);
  float strength = texel.r;
  vLiquid = vec4(texel.gba, max(0.0, heading.w - 1.0));
  if (heading.w > 1.0) {
    // Glass stands upright and is the same from all sides: only its width turns with whoever looks.
    vUv = position.xy;
    vAlpha = smoothstep(0.02, 0.3, strength);
    vec4 stands = viewMatrix * vec4(origin.xyz + vec3(0.0, 0.0, (position.y + 0.5) * origin.w), 1.0);
    stands.x += position.x * traits.w;
    gl_Position = projectionMatrix * stands;
    return;
  }
  float lasts = sqrt(2.0 * origin.w / 9.81);
  float age = fract(seenSeconds / lasts + traits.y);
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
varying vec4 vLiquid;
// Half the width of a bottle, or of a conical flask, at a height of 0..1 above its foot.
float outline(float h, bool conical) {
  if (conical) return h < 0.04 ? 0.92 : max(0.26, mix(1.0, 0.22, smoothstep(0.0, 0.74, h))) + 0.06 * step(0.95, h);
  return mix(0.92, 0.34, smoothstep(0.60, 0.76, h)) + 0.10 * step(0.93, h);
}
vec4 glass(bool conical) {
  float h = vUv.y + 0.5;
  float wide = outline(h, conical);
  float across = abs(vUv.x) * 2.0 / wide;
  if (across > 1.0) discard;
  float round_ = sqrt(1.0 - across * across);
  vec4 pane = vec4(mix(vec3(0.30, 0.36, 0.37), vec3(0.72, 0.78, 0.79), round_), mix(0.85, 0.30, round_));
  bool filled = conical && h < 0.05 + 0.5 * vLiquid.r && vLiquid.r > 0.0;
  // Spores in water: a grey green, darker where one looks through more of it.
  if (filled) pane = vec4(vec3(0.36, 0.42, 0.33) * (0.75 + 0.35 * round_), 0.92);
  bool label = !conical && h > 0.14 && h < 0.48 && across < 0.82;
  if (label) pane = vec4(vec3(0.86, 0.86, 0.82) * (0.55 + 0.45 * round_) * (abs(h - 0.40) < 0.02 || abs(h - 0.30) < 0.012 ? 0.45 : 1.0), 1.0);
  float lit = smoothstep(0.16, 0.0, abs(vUv.x * 2.0 / wide + 0.45));
  pane.rgb += 0.45 * lit;
  pane.a = max(pane.a, lit * 0.7);
  return pane;
}
void main() {
  float across = abs(vUv.x) * 2.0;
  float along = abs(vUv.y) * 2.0;
  if (vLiquid.a > 0.5) {
    vec4 pane = glass(vLiquid.a > 1.5);
    gl_FragColor = vec4(pane.rgb, pane.a * vAlpha);
    #include <tonemapping_fragment>
    #include <colorspace_fragment>
    return;
  }
  float body = smoothstep(1.0, 0.7, across) * smoothstep(1.0, 0.55, along);
  // Water bends the light: dark edges, a bright middle off to one side.
  vec3 color = mix(vec3(0.62, 0.68, 0.70), vec3(0.24, 0.29, 0.31), smoothstep(0.35, 0.9, across));
  color += 0.5 * smoothstep(0.22, 0.0, abs(vUv.x + 0.14));
  float cover = vAlpha;
  if (vLiquid.r >= 0.0) {
    // What is not clear hides what is behind it, and only its skin shines.
    color = vLiquid.rgb * mix(1.1, 0.55, smoothstep(0.3, 0.95, across));
    color += 0.16 * smoothstep(0.12, 0.0, abs(vUv.x + 0.16));
    cover = max(0.95, vAlpha);
  }
  gl_FragColor = vec4(color, body * cover);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Of the glass that stands at an end, metres: how tall it is and how wide; and its mark for the shader behind those of drops. */
const GLASS = {
  bottle: { tall: 0.17, wide: 0.075, mark: 2 },
  flask: { tall: 0.2, wide: 0.13, mark: 3 },
} as const;

/** Turn from one drop to the next about the plumb line, radians: no two fall side by side. */
const TURN = 2.399963;

/** The drops of all ends out of which liquid runs, `drops` for each, and the glass that stands at ends. */
export function streamsOf(outlets: readonly Outlet[], drops: number, shared: Shared) {
  let n = 0;
  const particles = new Particles(
    outlets.map(({ at, bore, fall, stands, spray = bore * 0.15 }) => {
      const made: Particle[] = [];
      if (stands !== undefined) {
        const { tall, wide, mark } = GLASS[stands];
        made.push({ at, reach: tall, way: new Vector3(), share: mark, phase: 0, seed: 0, width: wide });
        return made;
      }
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
