// Collects a plant into a few meshes: one mesher per zone and surface, and lists of what is drawn as instances.
import { Box3, type BufferAttribute, type BufferGeometry, type Color, type Matrix4, type Vector3 } from 'three';
import { Atlas } from './atlas.ts';
import type { VesselNumber } from '../broth.ts';
import type { Pieces } from '../pieces.ts';
import { type Ambient, type Finish, Mesher, NoMesher } from './mesher.ts';

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
  | 'display'
  | 'screen'
  | 'glow'
  | 'sky'
  | 'sight';

/** A part that moves with a valve's position (or a gauge's value): drawn as an instance. */
export interface Moving {
  readonly tag: string;
  readonly kind: 'wheel' | 'stem' | 'lever' | 'needle' | 'bend';
  /** Frame at 0 %: z along the stem (or out of the dial), x along the lever. */
  readonly frame: Matrix4;
  /** Diameter of the wheel, length of the lever or needle, diameter of the stem; metres. A bend is drawn in metres: 1. */
  readonly size: number;
  /** Rise of the part at 100 %, metres. */
  readonly lift: number;
  /** Turn about z at 100 % (wheel, lever) or over the whole scale (needle), radians. */
  readonly turn: number;
  readonly look: Finish;
  /** Range of the scale for needles, and of what a bend follows. */
  readonly range?: readonly [number, number];
}

/** What may be pointed at: a box about a valve or an instrument. */
export interface Target {
  readonly tag: string;
  readonly centre: Vector3;
  readonly half: Vector3;
}

/**
 * What feeds an open end: a reading and its value at the strongest that is drawn. Where the plant tells no flow it is what drives one
 * (a pressure, a level), and `through` the valve it passes with its reading wide open.
 */
interface Feed {
  readonly flow: string;
  readonly full: number;
  readonly through?: { readonly tag: string; readonly wide: number };
}

/**
 * The liquid of an end that is not clear water: the broth of a vessel, by its number; a colour; or that of a flask, of which what the readings
 * tell, %, has gone.
 */
export type Liquid = { readonly of: VesselNumber } | { readonly look: Color } | { readonly lessBy: readonly string[] };

/** Where steam or water may come out, and how fast it leaves; or where a flame burns. */
export interface Outlet {
  readonly by: Feed;
  /** Steam; fog that creeps along the ground; a trap's water with its flash steam; water; air, hardly seen; a ring of flame; or a vessel of glass that stands there. */
  readonly what: 'steam' | 'fog' | 'condensate' | 'water' | 'air' | 'flame' | 'glass';
  /** Metres that its water falls, and by which a spray spreads on the way; nothing falls without it. */
  readonly fall?: number;
  readonly spray?: number;
  readonly liquid?: Liquid;
  /** What stands there instead of running out: a bottle, or a flask whose liquid is seen. */
  readonly stands?: 'bottle' | 'flask';
  readonly at: Vector3;
  readonly direction: Vector3;
  /** Width of the mouth, or of the ring of flame, metres. */
  readonly bore: number;
  /** How much farther and wider it blows than a drain or a vent; 1 without it. */
  readonly force?: number;
}

/** A long glass in a tank's shell: how full it shows. */
export interface LevelGlass {
  /** Unit square to glass: x across, y upwards. */
  readonly frame: Matrix4;
  /** Reading of what is in the tank, and how much fills the glass; null where nothing is measured. */
  readonly level: string | null;
  readonly full: number;
  /** Reading of the foam's height in metres, if any, and the glass's own height. */
  readonly foam: string | null;
  readonly height: number;
  readonly look: Color;
}

/** Something that turns in sight about the z axis of its frame. */
export interface Rotor {
  readonly kind: 'coupling' | 'fan';
  /** Reading of its speed, rpm; or of whether it runs, with the speed that it then has. */
  readonly tag: string;
  readonly speed: number | null;
  readonly frame: Matrix4;
  readonly size: number;
}

/** A lamp that is lit while a reading lies in a range. */
export interface Lamp {
  readonly tag: string;
  readonly above: number;
  readonly below: number;
  /** z out of the panel. */
  readonly frame: Matrix4;
  /** Radius, metres. */
  readonly size: number;
  readonly look: Color;
}

/** Something that stands on a floor: where, and how wide. Metres. */
export interface Foot {
  readonly at: Vector3;
  readonly radius: number;
  /** 0..1: how dark the floor gets right under it. */
  readonly weight: number;
}

/** A screen of a transmitter: where its digits stand in the atlas of displays. */
export interface Display {
  readonly tag: string;
  readonly slot: number;
  readonly zone: string;
  /** z out of the screen. */
  readonly frame: Matrix4;
}

export interface BuiltMesh {
  readonly zone: string;
  readonly surface: Surface;
  readonly geometry: BufferGeometry;
}

/** The box that holds a mesh. */
export function boundsOf({ geometry }: BuiltMesh): Box3 {
  return new Box3().setFromBufferAttribute(geometry.getAttribute('position') as BufferAttribute);
}

/** Surfaces of bodies, which have a coarse form for being seen from afar. */
export function isBody(surface: Surface): boolean {
  return surface === 'uber' || surface === 'brushed';
}

export class PlantBuilder {
  readonly #ambient: Ambient;
  readonly #meshers = new Map<string, { zone: string; surface: Surface; mesher: Mesher }>();
  readonly #bolts = new Map<string, Matrix4[]>();
  #zone = 'hall';
  /** Frames of hexagon bolts: origin under the head, z out of the flange, scale = thread diameter in metres. */
  get bolts(): Matrix4[] {
    let list = this.#bolts.get(this.#zone);
    if (!list) {
      list = [];
      this.#bolts.set(this.#zone, list);
    }
    return list;
  }

  /** All bolts, by zone. */
  get boltsByZone(): ReadonlyMap<string, readonly Matrix4[]> {
    return this.#bolts;
  }

  readonly moving: Moving[] = [];
  readonly #movingZones: string[] = [];

  /** Adds a moving part in the current zone. */
  move(part: Moving): void {
    this.moving.push(part);
    this.#movingZones.push(this.#zone);
  }

  /** Moving parts of a zone. */
  movingIn(zone: string): readonly Moving[] {
    return this.moving.filter((_, i) => this.#movingZones[i] === zone);
  }

  get movingZones(): readonly string[] {
    return [...new Set(this.#movingZones)];
  }

  readonly targets: Target[] = [];
  readonly outlets: Outlet[] = [];
  /** What stands on a floor: it darkens the floor about itself. */
  readonly feet: Foot[] = [];
  readonly displays: Display[] = [];

  /** Adds a screen in the current zone; returns its slot. */
  show(tag: string, frame: Matrix4): number {
    const slot = this.displays.length;
    this.displays.push({ tag, slot, zone: this.#zone, frame });
    return slot;
  }

  readonly glasses: LevelGlass[] = [];
  readonly rotors: Rotor[] = [];
  readonly lamps: Lamp[] = [];
  readonly atlas = new Atlas();

  readonly #fineness: number;
  readonly #wanted: (zone: string, surface: Surface) => boolean;

  /** `fineness` below 1 draws round parts with fewer sides; what is not `wanted` is not kept. */
  constructor(ambient: Ambient, fineness = 1, wanted: (zone: string, surface: Surface) => boolean = () => true) {
    this.#ambient = ambient;
    this.#fineness = fineness;
    this.#wanted = wanted;
  }

  /** Whether this is the drawing of what is only seen from afar. */
  get coarse(): boolean {
    return this.#fineness < 1;
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
      const Kept = this.#wanted(this.#zone, surface) ? Mesher : NoMesher;
      entry = { zone: this.#zone, surface, mesher: new Kept(this.#ambient, this.#fineness) };
      this.#meshers.set(key, entry);
    }
    return entry.mesher;
  }

  /** The mesher of nearly everything. */
  get body(): Mesher {
    return this.on('uber');
  }

  /** The mesher of small parts, which are drawn only from near. */
  get detail(): Mesher {
    const zone = this.#zone;
    this.#zone = `${zone}+`;
    const mesher = this.on('uber');
    this.#zone = zone;
    return mesher;
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

  /** The meshes; what they were collected in is given up. */
  *build(): Pieces<BuiltMesh[]> {
    const meshes: BuiltMesh[] = [];
    for (const { zone, surface, mesher } of this.#meshers.values()) {
      yield;
      const geometry = mesher.build();
      if (geometry) meshes.push({ zone, surface, geometry });
    }
    this.#meshers.clear();
    return meshes;
  }
}
