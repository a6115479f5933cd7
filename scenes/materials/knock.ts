// A pipe that is struck: what sits on a length of it swings with it. Every material that is told moves alike.
import { Vector3, type WebGLProgramParametersWithUniforms } from 'three';

/** Ends of the struck length and how far its middle is from its place at this moment, metres. */
export const knock = {
  knockFrom: { value: new Vector3() },
  knockTo: { value: new Vector3() },
  knockSwing: { value: new Vector3() },
  /** Distance from its axis within which all swings with it: the pipe with its flanges, not its neighbours on the rack. */
  knockReach: { value: 0 },
};

const declarations = /* glsl */ `
uniform vec3 knockFrom;
uniform vec3 knockTo;
uniform vec3 knockSwing;
uniform float knockReach;
`;

/** Behind `project_vertex`; `place` is an expression for the vertex in metres. */
const swing = (place: string): string => /* glsl */ `
if (knockSwing != vec3(0.0)) {
  vec3 run = knockTo - knockFrom;
  vec3 place = ${place};
  float along = clamp(dot(place - knockFrom, run) / dot(run, run), 0.0, 1.0);
  float near = smoothstep(knockReach + 0.06, knockReach, distance(place, knockFrom + run * along));
  mvPosition.xyz += (viewMatrix * vec4(knockSwing * near * pow(sin(3.14159 * along), 0.6), 0.0)).xyz;
  gl_Position = projectionMatrix * mvPosition;
}
`;

/** Lets a material swing with what is struck; `place` names its vertex in metres. */
export function swings(shader: WebGLProgramParametersWithUniforms, place: string): void {
  Object.assign(shader.uniforms, knock);
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', `#include <common>\n${declarations}`)
    .replace('#include <project_vertex>', `#include <project_vertex>\n${swing(place)}`);
}
