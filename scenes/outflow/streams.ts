// Water at open ends: drops that fall into the tundish, so many and so long that they become a stream where much runs. One
// instanced mesh for all ends; a drop's place follows from time alone.
import {
  type DataTexture,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  PlaneGeometry,
  ShaderMaterial,
} from 'three';
import type { Outlet } from '../equipment/builder.ts';

const vertexShader = /* glsl */ `
attribute vec4 origin; // place, fall
attribute vec4 traits; // end, phase, seed, bore
attribute vec3 throwing; // metres by which it leaves the plumb line on its way down
uniform float time;
uniform sampler2D strengths;
uniform float ends;
varying vec2 vUv;
varying float vAlpha;
void main() {
  float strength = texture2D(strengths, vec2((traits.x + 0.5) / ends, 0.5)).r;
  float lasts = sqrt(2.0 * origin.w / 9.81);
  float age = fract(time / lasts + traits.y);
  vec3 at = origin.xyz + throwing * age - vec3(0.0, 0.0, origin.w * age * age);
  // A trap drips; a valve thrown open pours: more drops, thicker, and each as long as the gap to the next.
  bool falls = strength > 0.004 && traits.y < mix(0.3, 1.0, strength);
  float width = falls ? traits.w * mix(0.3, 0.9, strength) : 0.0;
  float height = falls ? mix(width, max(width, origin.w * 0.34 * (0.25 + age)), smoothstep(0.1, 0.6, strength)) : 0.0;
  vUv = position.xy;
  vAlpha = mix(0.9, 0.7, strength);
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

/** The drops of all ends out of which water runs, `drops` for each. */
export function streamsOf(outlets: readonly Outlet[], drops: number, strengths: DataTexture, time: { value: number }) {
  const plane = new PlaneGeometry(1, 1);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', plane.getAttribute('position'));
  geometry.setIndex(plane.getIndex());
  const origin: number[] = [];
  const traits: number[] = [];
  const throwing: number[] = [];
  let n = 0;
  outlets.forEach(({ at, bore, fall, spray = bore * 0.15 }, end) => {
    if (fall === undefined) return;
    for (let k = 0; k < drops; k++, n++) {
      const seed = (n * 0.61803398875) % 1;
      const turn = n * 2.399963;
      const wide = spray * Math.sqrt(seed);
      origin.push(at.x, at.y, at.z, fall);
      traits.push(end, (k + seed * 0.5) / drops, seed, bore);
      throwing.push(Math.cos(turn) * wide, Math.sin(turn) * wide, 0);
    }
  });
  geometry.setAttribute('origin', new InstancedBufferAttribute(new Float32Array(origin), 4));
  geometry.setAttribute('traits', new InstancedBufferAttribute(new Float32Array(traits), 4));
  geometry.setAttribute('throwing', new InstancedBufferAttribute(new Float32Array(throwing), 3));
  geometry.instanceCount = n;
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    uniforms: { time, strengths: { value: strengths }, ends: { value: outlets.length } },
  });
  return { geometry, material };
}
