// Materials of what stands where it is drawn, in light that never changes. three hands each material, at each change from one to
// another, the numbers of camera, lights, haze and exposure one by one, and each object its matrices; every number that goes that way
// is boxed, some 8 kB a picture. Here the camera lies in one block that all of them share and that is written once a picture, light
// and haze are constants of the shaders, and there is no object's matrix, for it would be the unit matrix.
import {
  Color,
  type Material,
  Matrix4,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  ShaderChunk,
  type Texture,
  Uniform,
  UniformsGroup,
  Vector3,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import { TO_SUN } from '../sun.ts';
import { EXPOSURE, haze, sky, sun } from './daylight.ts';

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

/** Texts of three's chunks and what takes their places, chunk by chunk. */
type Constants = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

const light: Constants = {
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
};

/** Of another release of three, which words its chunks otherwise: then nobody shall be misled by light that does not change. */
function replaced(chunk: string, from: string, to: string): string {
  if (!chunk.includes(from)) throw new Error(`no "${from}" in a chunk of three's shaders`);
  return chunk.replace(from, to);
}

// This one comes before every shader, and cannot be replaced in one alone.
ShaderChunk.tonemapping_pars_fragment = replaced(
  ShaderChunk.tonemapping_pars_fragment,
  'uniform float toneMappingExposure;',
  `const float toneMappingExposure = ${number(EXPOSURE)};`,
);

/** What a texture's place on its surface is, once and for all. */
function placeOf(map: Texture, uniform: string): readonly [string, string] {
  map.updateMatrix();
  const matrix = `mat3(${map.matrix.elements.map(number).join(', ')})`;
  return [`uniform mat3 ${uniform};`, `const mat3 ${uniform} = ${matrix};`];
}

/** What a material's own textures are to its shaders. */
function texturing(material: Material): Constants {
  if (!(material instanceof MeshStandardMaterial || material instanceof MeshBasicMaterial) || !material.map) return {};
  const place = placeOf(material.map, 'mapTransform');
  if (!(material instanceof MeshStandardMaterial) || !material.normalMap) return { uv_pars_vertex: [place] };
  const { x, y } = material.normalScale;
  const bump = `const vec2 normalScale = vec2(${number(x)}, ${number(y)});`;
  return {
    uv_pars_vertex: [place, placeOf(material.normalMap, 'normalMapTransform')],
    normalmap_pars_fragment: [['uniform vec2 normalScale;', bump]],
  };
}

function withConstants(shader: string, constants: Constants): string {
  let text = shader;
  for (const [name, pairs] of Object.entries(constants)) {
    const chunk = pairs.reduce(
      (all, [from, to]) => replaced(all, from, to),
      ShaderChunk[name as keyof typeof ShaderChunk],
    );
    text = text.replace(`#include <${name}>`, chunk);
  }
  return text;
}

/**
 * Makes a material one of those that stand where they are drawn: no object that wears it may have a matrix of its own, and what it is
 * painted with does not change any more.
 */
export function fixed<M extends Material>(material: M): M {
  const key = material.customProgramCacheKey();
  const before = material.onBeforeCompile.bind(material);
  // Told to the shader here, haze need not be told by three.
  const hazy = 'fog' in material && material.fog === true;
  if (hazy) Object.assign(material, { fog: false });
  const constants = { ...light, ...texturing(material) };
  const opening = hazy ? '#define USE_FOG\n#define FOG_EXP2\n' : '';
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms, renderer) => {
    before(shader, renderer);
    shader.vertexShader = opening + vertexOpening + withConstants(shader.vertexShader, constants);
    shader.fragmentShader = opening + block + withConstants(shader.fragmentShader, constants);
  };
  const whole = `fixed ${hazy} ${JSON.stringify(texturing(material))} ${key}`;
  material.customProgramCacheKey = () => whole;
  // three asks for the groups of every material; its types know them of shader materials alone.
  return Object.assign(material, { uniformsGroups: [seen] });
}
