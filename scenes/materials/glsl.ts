// GLSL that several painted-by-formula materials share: where a point of the surface lies, and noise.

/** Vertex shader that hands on the point in metres (`vAt`) and its place on a disc or sheet, -1..1 (`vDisc`). */
export const placedVertex = /* glsl */ `
varying vec3 vAt;
varying vec2 vDisc;
void main() {
  vDisc = uv * 2.0 - 1.0;
  vec4 at = modelMatrix * vec4(position, 1.0);
  vAt = at.xyz;
  gl_Position = projectionMatrix * viewMatrix * at;
}
`;

/** `hash` of a lattice point and smooth `noise` of a place, both 0..1. */
export const planeNoise = /* glsl */ `
float hash(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float noise(vec2 p) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
`;
