// Materials of what stands where it is drawn, in light that never changes. three hands each material, at each change from one to
// another, the numbers of camera, lights, haze, exposure and finish one by one, and each object its matrices; every number that goes
// that way is boxed, some 8 kB a picture. Here the camera lies in one block that all of them share and that is written once a picture,
// light, haze and finish are constants of the shaders, and there is no object's matrix, for it would be the unit matrix.
import {
  type Camera,
  Color,
  type Material,
  type Matrix4,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  ShaderChunk,
  type Texture,
  Vector3,
  type WebGLProgramParametersWithUniforms,
  type WebGLRenderer,
} from 'three';
import { TO_SUN } from '../sun.ts';
import { EXPOSURE, haze, sky, sun } from './daylight.ts';

/** What all shaders see, as it lies in the block below: view, projection, eye, seconds. */
const seen = new Float32Array(36);
const Seen = { view: 0, projection: 16, eye: 32, seconds: 35 } as const;

/** Seconds that what moves by itself has moved for: `seenSeconds` of the shaders. */
export const seconds = seen.subarray(Seen.seconds);

function note({ elements }: Matrix4, at: number): void {
  for (let i = 0; i < 16; i++) seen[at + i] = elements[i]!;
}

/**
 * Has the camera of each picture noted for the shaders; call what it returns to end that. three would write a block of its own making
 * too, but puts names together in each picture for it. A block that no program is told the place of is looked for in the first place,
 * where this is.
 */
export function noteCameras(renderer: WebGLRenderer, scene: Object3D): () => void {
  const context = renderer.getContext() as WebGL2RenderingContext;
  const { UNIFORM_BUFFER } = context;
  const buffer = context.createBuffer();
  context.bindBufferBase(UNIFORM_BUFFER, 0, buffer);
  context.bufferData(UNIFORM_BUFFER, seen.byteLength, context.DYNAMIC_DRAW);
  scene.onBeforeRender = (_renderer, _scene, camera: Camera) => {
    note(camera.matrixWorldInverse, Seen.view);
    note(camera.projectionMatrix, Seen.projection);
    const { elements } = camera.matrixWorld;
    for (let i = 0; i < 3; i++) seen[Seen.eye + i] = elements[12 + i]!;
    context.bindBufferBase(UNIFORM_BUFFER, 0, buffer);
    context.bufferSubData(UNIFORM_BUFFER, 0, seen);
  };
  return () => {
    scene.onBeforeRender = () => {};
    context.deleteBuffer(buffer);
  };
}

const block = /* glsl */ `
layout(std140) uniform Seen {
  mat4 seenView;
  mat4 seenProjection;
  vec3 seenEye;
  float seenSeconds;
};
#define viewMatrix seenView
#define cameraPosition seenEye
`;

const vertexOpening = /* glsl */ `
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
    ['NUM_DIR_LIGHTS > 0', '1 > 0'],
    ['NUM_HEMI_LIGHTS > 0', '1 > 0'],
    ['uniform vec3 ambientLightColor;', 'const vec3 ambientLightColor = vec3(0.0);'],
    ['uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];', ''],
    ['uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];', ''],
  ],
  // One sun, one sky.
  lights_fragment_begin: [
    ['NUM_DIR_LIGHTS', '1'],
    ['NUM_HEMI_LIGHTS', '1'],
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
  return chunk.replaceAll(from, to);
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
  map.matrixAutoUpdate = false;
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

/** Gives a standard material its roughness and metalness, 0 to 1: constants of its shaders, for three boxes a material's numbers. */
export function finished<M extends MeshStandardMaterial>(material: M, roughness: number, metalness: number): M {
  material.defines = { ...material.defines, ROUGHNESS: number(roughness), METALNESS: number(metalness) };
  return material;
}

/** Tells a material constants and what stands before its shaders. */
function told<M extends Material>(material: M, kind: string, constants: Constants, vertex: string, both: string): M {
  const key = material.customProgramCacheKey();
  const before = material.onBeforeCompile.bind(material);
  // Told to the shader here, haze need not be told by three.
  const hazy = 'fog' in material && material.fog === true;
  if (hazy) Object.assign(material, { fog: false });
  const opening = hazy ? '#define USE_FOG\n#define FOG_EXP2\n' : '';
  const isStandard = material instanceof MeshStandardMaterial;
  if (isStandard) material.defines = { ROUGHNESS: '1.0', METALNESS: '0.0', ...material.defines };
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms, renderer) => {
    before(shader, renderer);
    if (isStandard)
      for (const name of ['roughness', 'metalness'])
        shader.fragmentShader = replaced(
          shader.fragmentShader,
          `uniform float ${name};`,
          `const float ${name} = ${name.toUpperCase()};`,
        );
    shader.vertexShader = opening + both + vertex + withConstants(shader.vertexShader, constants);
    shader.fragmentShader = opening + both + withConstants(shader.fragmentShader, constants);
  };
  const whole = `${kind} ${hazy} ${key}`;
  material.customProgramCacheKey = () => whole;
  return material;
}

/** Puts a material into the light of the workshop: every lit one has to be, for three is not told of any light but what throws shadows. */
export const inDaylight = <M extends Material>(material: M): M => told(material, 'daylight', light, '', '');

/**
 * Makes a material one of those that stand where they are drawn: no object that wears it may have a matrix of its own, and what it is
 * painted with does not change any more.
 */
export function fixed<M extends Material>(material: M): M {
  const painted = texturing(material);
  return told(material, `fixed ${JSON.stringify(painted)}`, { ...light, ...painted }, vertexOpening, block);
}
