// One material for nearly everything: colour, roughness and metalness from the vertices, and world-space noise that keeps
// painted and cast surfaces from looking like plastic. Steel is rolled and ground along its girth: its noise is drawn out flat.
import {
  MeshStandardMaterial,
  type MeshStandardMaterialParameters,
  type WebGLProgramParametersWithUniforms,
} from 'three';

import { swings } from './knock.ts';

const noise = /* glsl */ `
float hash13(vec3 p) {
  p = fract(p * 0.1031);
  p += dot(p, p.zyx + 31.32);
  return fract((p.x + p.y) * p.z);
}
float valueNoise(vec3 p) {
  vec3 i = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash13(i), hash13(i + vec3(1, 0, 0)), f.x), mix(hash13(i + vec3(0, 1, 0)), hash13(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash13(i + vec3(0, 0, 1)), hash13(i + vec3(1, 0, 1)), f.x),
        mix(hash13(i + vec3(0, 1, 1)), hash13(i + vec3(1, 1, 1)), f.x), f.y), f.z);
}
`;

export interface UberOptions extends MeshStandardMaterialParameters {
  /** World-space noise over colour and roughness. */
  readonly noisy: boolean;
  /** Roughness and metalness come from the `surface` attribute; otherwise from the material. */
  readonly surfaceFromVertices?: boolean;
}

/** Lets a standard material read roughness and metalness from the vertices and breaks it up with noise at 3 and 23 per metre. */
export function uberMaterial({ noisy, surfaceFromVertices = true, ...parameters }: UberOptions): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ vertexColors: true, ...parameters });
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    // First: the point in metres is told behind it, so it stands before this in the shader.
    swings(shader, 'vWorldAt');
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>
        ${surfaceFromVertices ? 'attribute vec2 surface;\nvarying vec2 vSurface;' : ''}
        varying vec3 vWorldAt;`,
      )
      .replace(
        '#include <project_vertex>',
        `#include <project_vertex>
        ${surfaceFromVertices ? 'vSurface = surface;' : ''}
        vec4 worldAt = vec4(transformed, 1.0);
        #ifdef USE_INSTANCING
          worldAt = instanceMatrix * worldAt;
        #endif
        vWorldAt = (modelMatrix * worldAt).xyz;`,
      );
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>
        ${surfaceFromVertices ? 'varying vec2 vSurface;' : ''}
        varying vec3 vWorldAt;
        ${noisy ? noise : ''}`,
      )
      .replace(
        '#include <color_fragment>',
        `#include <color_fragment>
        ${
          noisy
            ? `float ground = smoothstep(0.5, 0.9, ${surfaceFromVertices ? 'vSurface.y' : 'metalness'});
        float coarse = valueNoise(vWorldAt * mix(vec3(3.0), vec3(0.7, 0.7, 7.0), ground)) - 0.5;
        // Grains narrower than a pixel only flicker.
        float grain = mix(23.0, 90.0, ground);
        float fine = (valueNoise(vWorldAt * mix(vec3(23.0), vec3(1.6, 1.6, 90.0), ground)) - 0.5) *
          mix(1.0, 1.0 - smoothstep(0.3, 1.2, fwidth(vWorldAt.z) * grain), ground);
        diffuseColor.rgb *= 1.0 + mix(0.13, 0.05, ground) * coarse + mix(0.07, 0.05, ground) * fine;`
            : ''
        }`,
      )
      .replace(
        '#include <roughnessmap_fragment>',
        `#include <roughnessmap_fragment>
        ${surfaceFromVertices ? 'roughnessFactor = vSurface.x;' : ''}
        ${noisy ? 'roughnessFactor = clamp(roughnessFactor + mix(0.10, 0.04, ground) * coarse + 0.06 * fine, 0.06, 1.0);' : ''}`,
      )
      .replace(
        '#include <metalnessmap_fragment>',
        `#include <metalnessmap_fragment>
        ${surfaceFromVertices ? 'metalnessFactor = vSurface.y;' : ''}`,
      );
  };
  const key = `uber-${noisy}-${surfaceFromVertices}`;
  material.customProgramCacheKey = () => key;
  return material;
}
