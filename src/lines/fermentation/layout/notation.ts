// Short forms in which the layout's tables are written; one row a thing, figures in metres.
import type { Area, Direction, Inline, Mounting, Port, Solid, Tee } from '../../../plant/arrangement.ts';
import type { Node } from '../../../plant/diagram.ts';
import type { Tag } from '../../../plant/plant.ts';

/** A valve, trap or in-line instrument at (x, y, z), its flow and its stem. */
export const inline = (tag: Tag, x: number, y: number, z: number, flow: Direction, stem: Direction): Inline => ({
  tag,
  at: [x, y, z],
  flow,
  stem,
});

/** A nozzle face, tap or end at (x, y, z) looking `out`; `towards` names the other end where pipes share a connection. */
export const port = (node: Node, x: number, y: number, z: number, out: Direction, towards?: Node): Port => ({
  node,
  at: [x, y, z],
  out,
  ...(towards === undefined ? {} : { towards }),
});

export const tee = (node: Node, x: number, y: number, z: number, leaves?: Tee['leaves']): Tee => ({
  node,
  at: [x, y, z],
  ...(leaves === undefined ? {} : { leaves }),
});

export const mounting = (tag: Tag, x: number, y: number, z: number, faces: Direction): Mounting => ({
  tag,
  at: [x, y, z],
  faces,
});

/** An upright cylinder: foot of its axis, radius, height. */
export const upright = (tag: Tag, x: number, y: number, z: number, radius: number, height: number): Solid => ({
  tag,
  shape: 'upright',
  at: [x, y, z],
  radius,
  height,
});

/** A cylinder lying along x: west end of its axis, radius, length. */
export const lying = (tag: Tag, x: number, y: number, z: number, radius: number, length: number): Solid => ({
  tag,
  shape: 'lying',
  at: [x, y, z],
  radius,
  length,
});

export const box = (
  tag: Tag,
  low: readonly [number, number, number],
  high: readonly [number, number, number],
): Solid => ({ tag, shape: 'box', low, high });

/** Parts of one area as one. */
export function bindAreaParts(parts: readonly Area[]): Area {
  return {
    inlines: parts.flatMap((part) => part.inlines ?? []),
    ports: parts.flatMap((part) => part.ports ?? []),
    tees: parts.flatMap((part) => part.tees ?? []),
    mountings: parts.flatMap((part) => part.mountings ?? []),
    solids: parts.flatMap((part) => part.solids ?? []),
  };
}
