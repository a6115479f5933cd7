// Collects a plant into a few meshes: one mesher per zone and surface, and lists of what is drawn as instances.
import type { BufferGeometry, Matrix4 } from 'three';
import { type Ambient, Mesher } from './mesher.ts';

/** Surfaces that need a material of their own; nearly everything is 'uber'. */
export type Surface =
  | 'uber'
  | 'cladding'
  | 'brushed'
  | 'chequer'
  | 'grating'
  | 'floor'
  | 'wall'
  | 'label'
  | 'glow'
  | 'sky'
  | 'sight';

/** A rectangle of the atlas, in its pixels, from the top left. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BuiltMesh {
  readonly zone: string;
  readonly surface: Surface;
  readonly geometry: BufferGeometry;
}

export class PlantBuilder {
  readonly #ambient: Ambient;
  readonly #meshers = new Map<string, { zone: string; surface: Surface; mesher: Mesher }>();
  #zone = 'hall';
  /** Frames of hexagon bolts: origin under the head, z out of the flange, scale = thread diameter in metres. */
  readonly bolts: Matrix4[] = [];

  constructor(ambient: Ambient) {
    this.#ambient = ambient;
  }

  /** What follows belongs to this zone: zones outside the picture are not drawn. */
  zone(name: string): this {
    this.#zone = name;
    return this;
  }

  /** The mesher of a surface in the current zone. */
  on(surface: Surface): Mesher {
    const key = `${this.#zone}/${surface}`;
    let entry = this.#meshers.get(key);
    if (!entry) {
      entry = { zone: this.#zone, surface, mesher: new Mesher(this.#ambient) };
      this.#meshers.set(key, entry);
    }
    return entry.mesher;
  }

  /** The mesher of nearly everything. */
  get body(): Mesher {
    return this.on('uber');
  }

  get triangles(): number {
    let sum = 0;
    for (const { mesher } of this.#meshers.values()) sum += mesher.triangles;
    return sum;
  }

  /** Triangles by zone and surface, for budgets. */
  census(): ReadonlyMap<string, number> {
    return new Map([...this.#meshers].map(([key, { mesher }]) => [key, mesher.triangles]));
  }

  build(): BuiltMesh[] {
    const meshes: BuiltMesh[] = [];
    for (const { zone, surface, mesher } of this.#meshers.values()) {
      const geometry = mesher.build();
      if (geometry) meshes.push({ zone, surface, geometry });
    }
    return meshes;
  }
}
