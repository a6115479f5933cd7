// The arrangement of a plant in space: where equipment, valves and instruments of a diagram stand, and what is in the way.
// Data and plain geometry; whoever draws it and whoever routes pipes through it start from here.
import type { Node, Valve } from './diagram.ts';
import type { Tag } from './plant.ts';

/** Metres: x east, y north from the hall's south-west corner, z above the ground floor. */
export type Position = readonly [x: number, y: number, z: number];

export type Direction = '+x' | '-x' | '+y' | '-y' | '+z' | '-z';

const VECTORS: Readonly<Record<Direction, Position>> = {
  '+x': [1, 0, 0],
  '-x': [-1, 0, 0],
  '+y': [0, 1, 0],
  '-y': [0, -1, 0],
  '+z': [0, 0, 1],
  '-z': [0, 0, -1],
};

/** Unit vector of a direction. */
export function vector(direction: Direction): Position {
  return VECTORS[direction];
}

/** The point `distance` metres from `at` in a direction. */
export function offset(at: Position, direction: Direction, distance: number): Position {
  const v = VECTORS[direction];
  return [at[0] + v[0] * distance, at[1] + v[1] * distance, at[2] + v[2] * distance];
}

/** The other way. */
export function opposite(direction: Direction): Direction {
  return `${direction[0] === '+' ? '-' : '+'}${direction[1]}` as Direction;
}

/** A valve, trap, or in-line instrument: the middle of its body, where the medium goes, where its stem (or head) points. */
export interface Inline {
  readonly tag: Tag;
  readonly at: Position;
  readonly flow: Direction;
  readonly stem: Direction;
  /** Where the medium leaves, if the body is an angle. */
  readonly leaves?: Direction;
}

/** The face of a connection of equipment: a nozzle, a header's tap, or the end of a pipe. */
export interface Port {
  readonly node: Node;
  /** For equipment with one unnamed connection that several pipes share: the node at the other end of this one. */
  readonly towards?: Node;
  readonly at: Position;
  /** Away from the equipment. */
  readonly out: Direction;
}

/** Where pipes join; each of them leaves it in a direction of its own, towards the next thing unless said otherwise. */
export interface Tee {
  readonly node: Node;
  readonly at: Position;
  /** Directions by the node at the other end, where the nearest way is not the right one. */
  readonly leaves?: Readonly<Record<Node, Direction>>;
}

/** A gauge, thermometer or transmitter, and where its face looks. */
export interface Mounting {
  readonly tag: Tag;
  readonly at: Position;
  readonly faces: Direction;
}

/** A body that pipes must not enter: upright cylinders (vessels), lying ones (headers), boxes (steelwork), and floors, which pipes pass only upright. */
export type Solid =
  | {
      readonly tag: Tag;
      readonly shape: 'upright';
      readonly at: Position;
      readonly radius: number;
      readonly height: number;
    }
  | {
      readonly tag: Tag;
      readonly shape: 'lying';
      readonly at: Position;
      readonly radius: number;
      readonly length: number;
    }
  | { readonly tag: Tag; readonly shape: 'box' | 'floor'; readonly low: Position; readonly high: Position };

/** A floor: level of its surface in metres, and its outlines in plan. */
export interface Floor {
  readonly level: number;
  readonly rects: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
}

/** One part of an arrangement (an area, a skid); `bindAreas` makes the whole. */
export interface Area {
  readonly inlines?: readonly Inline[];
  readonly ports?: readonly Port[];
  readonly tees?: readonly Tee[];
  readonly mountings?: readonly Mounting[];
  readonly solids?: readonly Solid[];
}

export interface Arrangement {
  readonly inlines: ReadonlyMap<Tag, Inline>;
  /** By node, or "node>towards" where several pipes share a connection. */
  readonly ports: ReadonlyMap<string, Port>;
  readonly tees: ReadonlyMap<Node, Tee>;
  readonly mountings: ReadonlyMap<Tag, Mounting>;
  readonly solids: readonly Solid[];
}

/** Key of a port in an arrangement. */
export function portKey({ node, towards }: Pick<Port, 'node' | 'towards'>): string {
  return towards === undefined ? node : `${node}>${towards}`;
}

/** Binds areas to one arrangement. Throws if something is placed twice. */
export function bindAreas(areas: readonly Area[]): Arrangement {
  const index = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> => {
    const map = new Map<string, T>();
    for (const item of items) {
      if (map.has(key(item))) throw new Error(`${key(item)} is placed twice`);
      map.set(key(item), item);
    }
    return map;
  };
  return {
    inlines: index(
      areas.flatMap((a) => a.inlines ?? []),
      (i) => i.tag,
    ),
    ports: index(
      areas.flatMap((a) => a.ports ?? []),
      portKey,
    ),
    tees: index(
      areas.flatMap((a) => a.tees ?? []),
      (t) => t.node,
    ),
    mountings: index(
      areas.flatMap((a) => a.mountings ?? []),
      (m) => m.tag,
    ),
    solids: areas.flatMap((a) => a.solids ?? []),
  };
}

/** Outside diameter of pipe by nominal diameter, mm (ISO 1127 / EN 10220 series 1). */
const OUTSIDE: readonly (readonly [dn: number, mm: number])[] = [
  [10, 17.2],
  [15, 21.3],
  [20, 26.9],
  [25, 33.7],
  [40, 48.3],
  [50, 60.3],
  [65, 76.1],
  [80, 88.9],
  [100, 114.3],
  [125, 139.7],
  [150, 168.3],
  [200, 219.1],
  [250, 273],
];

/** Face-to-face of flanged globe, ball, diaphragm and check valves, mm (EN 558 series 1). */
const SERIES_1: readonly (readonly [dn: number, mm: number])[] = [
  [10, 130],
  [15, 130],
  [20, 150],
  [25, 160],
  [40, 200],
  [50, 230],
  [65, 290],
  [80, 310],
  [100, 350],
  [125, 400],
  [150, 480],
  [200, 600],
  [250, 730],
];

/** The same of gate valves (EN 558 series 14). */
const SERIES_14: readonly (readonly [dn: number, mm: number])[] = [
  [40, 140],
  [50, 150],
  [65, 170],
  [80, 180],
  [100, 190],
  [125, 200],
  [150, 210],
  [200, 230],
  [250, 250],
];

function entry(table: readonly (readonly [number, number])[], dn: number): number {
  const row = table.find(([nominal]) => nominal === dn);
  if (row === undefined) throw new Error(`no figure for DN${dn}`);
  return row[1] / 1000;
}

/** Outside diameter of a pipe, m. */
export function outsideDiameter(dn: number): number {
  return entry(OUTSIDE, dn);
}

/** Radius of a bend on its centre line: 1.5 times the outside diameter, m. */
export function bendRadius(dn: number): number {
  return 1.5 * outsideDiameter(dn);
}

/** Face-to-face length of a valve, m. Butterfly valves and rupture discs are clamped between flanges (EN 558 series 20). */
export function faceToFace({ body, dn }: Pick<Valve, 'body' | 'dn'>): number {
  switch (body) {
    case 'gate':
      return entry(SERIES_14, dn);
    case 'butterfly':
      return 0.068;
    case 'disc':
      return 0.05;
    case 'angle-safety':
    case 'flush-bottom':
    case 'globe':
    case 'ball':
    case 'diaphragm':
    case 'swing-check':
      return entry(SERIES_1, dn);
  }
}
