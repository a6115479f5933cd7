// Materials of what stands where it is drawn, in light that never changes. three hands each material, at each change from one to
// another, the numbers of camera, lights, haze and exposure one by one, and each object its matrices; every number that goes that way
// is boxed, some 8 kB a picture. Here the camera lies in one block that all of them share and that is written once a picture, light
// and haze are constants of the shaders, and there is no object's matrix, for it would be the unit matrix.
import {
  Color,
  type Material,
  Matrix4,
  type Object3D,
  ShaderChunk,
  Uniform,
  UniformsGroup,
  Vector3,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import { TO_SUN } from '../sun.ts';
import { haze, sky, sun } from './daylight.ts';

const view = new Uniform(new Matrix4());
const projection = new Uniform(new Matrix4());
const eye = new Uniform(new Vector3());

/** What the camera sees, for all shaders. The order is that of the block below. */
const seen = new UniformsGroup();
seen.setName('Seen');
seen.add(view);
seen.add(projection);
seen.add(eye);

/** Notes the camera of a picture: a scene's `onBeforeRender`. */
export const noteCamera: Object3D['onBeforeRender'] = (_renderer, _scene, camera) => {
  view.value.copy(camera.matrixWorldInverse);
  projection.value.copy(camera.projectionMatrix);
  eye.value.setFromMatrixPosition(camera.matrixWorld);
};

const block = /* glsl */ `
layout(std140) uniform Seen {
  mat4 seenView;
  mat4 seenProjection;
  vec3 seenEye;
};
#define viewMatrix seenView
#define cameraPosition seenEye
`;

const vertexOpening = /* glsl */ `
${block}
#define projectionMatrix seenProjection
#define modelViewMatrix seenView
#define normalMatrix mat3(seenView)
#define modelMatrix mat4(1.0)
`;

const number = (value: number): string => value.toFixed(8);
const vector = ({ x, y, z }: Vector3): string => `vec3(${[x, y, z].map(number).join(', ')})`;
const colour = (hex: string, strength = 1): string => {
  const { r, g, b } = new Color(hex).multiplyScalar(strength);
  return vector(new Vector3(r, g, b));
};
const inView = (way: Vector3): string => `mat3(viewMatrix) * ${vector(way)}`;

/** Texts of three's chunks and what takes their places. */
const constants = {
  lights_pars_begin: [
    ['uniform vec3 ambientLightColor;', 'const vec3 ambientLightColor = vec3(0.0);'],
    ['uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];', ''],
    ['uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];', ''],
  ],
  lights_fragment_begin: [
    [
      'directionalLights[ i ]',
      `DirectionalLight(${inView(TO_SUN.clone().normalize())}, ${colour(sun.color, sun.strength)})`,
    ],
    [
      'hemisphereLights[ i ]',
      `HemisphereLight(${inView(new Vector3(0, 0, 1))}, ${colour(sky.above, sky.strength)}, ${colour(sky.below, sky.strength)})`,
    ],
  ],
  fog_pars_fragment: [
    ['uniform vec3 fogColor;', `const vec3 fogColor = ${colour(haze.color)};`],
    ['uniform float fogDensity;', `const float fogDensity = ${number(haze.density)};`],
  ],
} as const;

function withConstants(shader: string): string {
  let text = shader;
  for (const [name, pairs] of Object.entries(constants)) {
    let chunk = ShaderChunk[name as keyof typeof constants];
    for (const [from, to] of pairs) {
      // Another release of three words its chunks otherwise: then nobody shall be misled by a light that does not change.
      if (!chunk.includes(from)) throw new Error(`no "${from}" in ${name}`);
      chunk = chunk.replace(from, to);
    }
    text = text.replace(`#include <${name}>`, chunk);
  }
  return text;
}

/** Makes a material one of those that stand where they are drawn: no object that wears it may have a matrix of its own. */
export function fixed<M extends Material>(material: M): M {
  const key = material.customProgramCacheKey();
  const before = material.onBeforeCompile.bind(material);
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms, renderer) => {
    before(shader, renderer);
    shader.vertexShader = vertexOpening + shader.vertexShader;
    shader.fragmentShader = block + withConstants(shader.fragmentShader);
  };
  material.customProgramCacheKey = () => `fixed ${key}`;
  // three asks for the groups of every material; its types know them of shader materials alone.
  return Object.assign(material, { uniformsGroups: [seen] });
}
