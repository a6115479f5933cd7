// Particles of one kind at all open ends, as instances of one small plane. Those of the ends out of which something comes stand at the
// front and are drawn; the others are not, and where nothing comes out anywhere nothing is drawn at all.
import {
  type DataTexture,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  PlaneGeometry,
  type Vector3,
} from 'three';

export interface Particle {
  /** Where it begins, and a length of its own: metres it falls, how tall it is, or the force that throws it. */
  readonly at: Vector3;
  readonly reach: number;
  /** Where it is carried, and a share of its own. */
  readonly way: Vector3;
  readonly share: number;
  /** Place in the course of the end's particles, 0..1, and something of its own by which it differs. */
  readonly phase: number;
  readonly seed: number;
  /** Width, metres. */
  readonly width: number;
}

/** What the shaders of all kinds read. */
export interface Shared {
  /** Strength of each end, 0..1, with the look of its liquid (liquids.ts), a texel each. */
  readonly strengths: { readonly value: DataTexture };
  readonly ends: { readonly value: number };
}

/** Opening of the vertex shaders: what a particle is, and the strength of its end. */
export const particleVertex = /* glsl */ `
attribute vec4 origin; // place, reach
attribute vec4 heading; // way, share
attribute vec4 traits; // end, phase, seed, width
uniform sampler2D strengths;
uniform float ends;
vec4 texelOf(float end) { return texture2D(strengths, vec2((end + 0.5) / ends, 0.5)); }
float strengthOf(float end) { return texelOf(end).r; }
`;

/** Numbers of a particle. */
const STRIDE = 12;
/** Spreads what differs from particle to particle evenly. */
const GOLDEN = 0.61803398875;

/** What makes the n-th particle different from its neighbours, 0..1. */
export const seedOf = (n: number): number => (n * GOLDEN) % 1;

export class Particles {
  readonly geometry = new InstancedBufferGeometry();
  readonly #all: Float32Array;
  /** First number of each end in `#all`, and behind the last one its length. */
  readonly #from: Int32Array;
  readonly #front: InstancedInterleavedBuffer;

  /** Of each end its particles, none for an end that has none of this kind. */
  constructor(ends: readonly (readonly Particle[])[]) {
    const numbers: number[] = [];
    this.#from = new Int32Array(ends.length + 1);
    ends.forEach((particles, end) => {
      for (const { at, reach, way, share, phase, seed, width } of particles)
        numbers.push(at.x, at.y, at.z, reach, way.x, way.y, way.z, share, end, phase, seed, width);
      this.#from[end + 1] = numbers.length;
    });
    this.#all = new Float32Array(numbers);
    this.#front = new InstancedInterleavedBuffer(new Float32Array(numbers.length), STRIDE);
    const plane = new PlaneGeometry(1, 1);
    this.geometry.setAttribute('position', plane.getAttribute('position'));
    this.geometry.setIndex(plane.getIndex());
    ['origin', 'heading', 'traits'].forEach((name, i) =>
      this.geometry.setAttribute(name, new InterleavedBufferAttribute(this.#front, 4, i * 4)),
    );
    this.geometry.instanceCount = 0;
  }

  /** How many are drawn. */
  get shown(): number {
    return this.geometry.instanceCount;
  }

  /** Draws those of the first `count` ends of `running`, and no others. */
  show(running: Uint16Array, count: number): void {
    const front = this.#front.array;
    let next = 0;
    for (let i = 0; i < count; i++) {
      const end = running[i]!;
      for (let k = this.#from[end]!; k < this.#from[end + 1]!; k++) front[next++] = this.#all[k]!;
    }
    this.geometry.instanceCount = next / STRIDE;
    if (next > 0) this.#front.needsUpdate = true;
  }

  dispose(): void {
    this.geometry.dispose();
  }
}
