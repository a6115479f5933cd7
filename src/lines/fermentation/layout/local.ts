// A frame on a floor: what repeats (a feed station, a seed vessel) is laid out once along u and v and set down where it stands.
import type { Direction, Inline, Mounting, Port, Position, Tee } from '../../../plant/arrangement.ts';
import { opposite, vector } from '../../../plant/arrangement.ts';
import type { Node } from '../../../plant/diagram.ts';
import type { Tag } from '../../../plant/plant.ts';

/** Directions in a local frame: u and v lie on the floor, z is up. */
export type LocalDirection = '+u' | '-u' | '+v' | '-v' | '+z' | '-z';

export interface LocalFrame {
  readonly inline: (tag: Tag, u: number, v: number, z: number, flow: LocalDirection, stem: LocalDirection) => Inline;
  readonly port: (node: Node, u: number, v: number, z: number, out: LocalDirection, towards?: Node) => Port;
  readonly tee: (node: Node, u: number, v: number, z: number) => Tee;
  readonly mounting: (tag: Tag, u: number, v: number, z: number, faces: LocalDirection) => Mounting;
  readonly at: (u: number, v: number, z: number) => Position;
  readonly turn: (direction: LocalDirection) => Direction;
}

const millimetres = (metres: number): number => Math.round(metres * 1000) / 1000;

/** A local frame at (x, y, z) whose u and v run along two directions of the hall. */
export function localFrame([x, y, z]: Position, u: Direction, v: Direction): LocalFrame {
  const [a, b] = [vector(u), vector(v)];
  const at = (du: number, dv: number, dz: number): Position => [
    millimetres(x + a[0] * du + b[0] * dv),
    millimetres(y + a[1] * du + b[1] * dv),
    millimetres(z + dz),
  ];
  const turn = (direction: LocalDirection): Direction => {
    if (direction === '+z' || direction === '-z') return direction;
    const axis = direction[1] === 'u' ? u : v;
    return direction[0] === '+' ? axis : opposite(axis);
  };
  return {
    at,
    turn,
    inline: (tag, du, dv, dz, flow, stem) => ({ tag, at: at(du, dv, dz), flow: turn(flow), stem: turn(stem) }),
    port: (node, du, dv, dz, out, towards) => ({
      node,
      at: at(du, dv, dz),
      out: turn(out),
      ...(towards === undefined ? {} : { towards }),
    }),
    tee: (node, du, dv, dz) => ({ node, at: at(du, dv, dz) }),
    mounting: (tag, du, dv, dz, faces) => ({ tag, at: at(du, dv, dz), faces: turn(faces) }),
  };
}
