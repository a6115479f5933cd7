// What the computer can draw, found at the start by drawing: one shader like the workshop's own, on a small picture, timed.
import type { Quality } from './props.ts';

/** Picture, px each way, and evaluations of noise a pixel. */
const SIDE = 192;
const ROUNDS = 24;
/** The measurement is long enough from this many milliseconds on, and has at most so many pictures. */
const ENOUGH_MS = 12;
const MOST = 64;
/** How often it is measured once it is long enough. */
const TRIES = 3;
/**
 * Evaluations of noise a millisecond from which a tier is drawn at 30 pictures a second [K]: software WebGL on two cores reaches
 * about 2e4, the graphics of an office processor some 1e6, a card of its own 1e7 and more.
 */
const LEAST = { medium: 4e5, high: 6e6 } as const;

const vertex = `#version 300 es
void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }`;
const fragment = `#version 300 es
precision highp float;
uniform float seed;
out vec4 color;
float hash(vec3 p) { p = fract(p * 0.1031); p += dot(p, p.zyx + 31.32); return fract((p.x + p.y) * p.z); }
void main() {
  vec3 p = vec3(gl_FragCoord.xy * 0.37, seed);
  float sum = 0.0;
  for (int i = 0; i < ${ROUNDS}; i++) {
    vec3 f = fract(p);
    sum += mix(mix(hash(p), hash(p + vec3(1, 0, 0)), f.x), mix(hash(p + vec3(0, 1, 0)), hash(p + vec3(1, 1, 0)), f.x), f.y);
    p += sum;
  }
  color = vec4(fract(sum));
}`;

function program(gl: WebGL2RenderingContext): WebGLProgram | null {
  const made = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  return gl.getProgramParameter(made, gl.LINK_STATUS) ? made : null;
}

/** Evaluations of noise a millisecond; 0 where nothing can be drawn. */
function rate(): number {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const gl = canvas.getContext('webgl2', { antialias: false, powerPreference: 'high-performance' });
  if (!gl) return 0;
  const made = program(gl);
  if (!made) return 0;
  gl.useProgram(made);
  const seed = gl.getUniformLocation(made, 'seed');
  const pixel = new Uint8Array(4);
  const draw = (count: number): number => {
    const began = performance.now();
    for (let i = 0; i < count; i++) {
      gl.uniform1f(seed, i);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 3);
    }
    // Reading a pixel waits until all is drawn.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return performance.now() - began;
  };
  draw(1);
  let count = 1;
  let took = draw(count);
  while (took < ENOUGH_MS && count < MOST) {
    count *= 4;
    took = draw(count);
  }
  // Whatever else the computer did for a moment only took time: the shortest tells what it can.
  for (let i = 1; i < TRIES; i++) took = Math.min(took, draw(count));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return (count * SIDE * SIDE * ROUNDS) / Math.max(0.1, took);
}

/** The tier for a computer that evaluates noise at a rate, in evaluations a millisecond. */
export function qualityFor(noiseRate: number): Quality {
  if (noiseRate >= LEAST.high) return 'high';
  return noiseRate >= LEAST.medium ? 'medium' : 'low';
}

let found: Quality | null = null;

/** The tier that this computer can draw; measured once. */
export function measuredQuality(): Quality {
  found ??= qualityFor(rate());
  return found;
}
