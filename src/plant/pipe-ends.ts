// Where each pipe of a diagram begins and ends in space, and in which direction it leaves.
import {
  type Arrangement,
  type Direction,
  faceToFace,
  offset,
  opposite,
  type Position,
  portKey,
  type Tee,
} from './arrangement.ts';
import { type Diagram, isTee, type Node, type Segment, segments, type Valve } from './diagram.ts';
import type { Tag } from './plant.ts';

/** One end of a pipe: the node, the face where it starts, and the direction away from the node. */
export interface PipeEnd {
  readonly node: Node;
  readonly at: Position;
  readonly out: Direction;
}

export interface PipeEnds {
  readonly segment: Segment;
  readonly from: PipeEnd;
  readonly to: PipeEnd;
}

const DIRECTIONS: readonly Direction[] = ['+x', '-x', '+y', '-y', '+z', '-z'];

/** Half the length of traps and in-line instruments, m: small bodies between unions. */
const HALF_TRAP = 0.075;

/** Half the length of a body in a pipe, m. */
export function halfLength(tag: Tag, valves: ReadonlyMap<Tag, Valve>): number {
  const valve = valves.get(tag);
  return valve === undefined ? HALF_TRAP : faceToFace(valve) / 2;
}

/** Where a node lies roughly, seen from the node at the other end: what a tee looks at to choose its directions. */
function roughly(node: Node, other: Node, { inlines, ports, tees }: Arrangement): Position {
  const place = inlines.get(node) ?? tees.get(node) ?? ports.get(portKey({ node, towards: other })) ?? ports.get(node);
  if (place === undefined) throw new Error(`${node} has no place`);
  return place.at;
}

/** Gives every pipe at a tee a direction of its own: stated ones first, then those straight ahead, then the nearest free one. */
function teeDirections(tee: Tee, neighbours: readonly Node[], arrangement: Arrangement): ReadonlyMap<Node, Direction> {
  const chosen = new Map<Node, Direction>(Object.entries(tee.leaves ?? {}));
  const taken = new Set(chosen.values());
  const wishes = neighbours
    .filter((node) => !chosen.has(node))
    .map((node) => {
      const there = roughly(node, tee.node, arrangement);
      const delta = [there[0] - tee.at[0], there[1] - tee.at[1], there[2] - tee.at[2]];
      const along = (direction: Direction) => delta['xyz'.indexOf(direction[1]!)]! * (direction[0] === '+' ? 1 : -1);
      const ranked = [...DIRECTIONS].sort((a, b) => along(b) - along(a));
      // How much of the way lies along the best direction: 1 is straight ahead.
      const straight = along(ranked[0]!) / (Math.abs(delta[0]!) + Math.abs(delta[1]!) + Math.abs(delta[2]!));
      return { node, ranked, straight };
    })
    .sort((a, b) => b.straight - a.straight);
  for (const { node, ranked } of wishes) {
    const direction = ranked.find((d) => !taken.has(d))!;
    chosen.set(node, direction);
    taken.add(direction);
  }
  return chosen;
}

/** Both ends of every pipe, in the diagram's order. Throws where something has no place. */
export function pipeEnds(diagram: Diagram, arrangement: Arrangement): readonly PipeEnds[] {
  const pipes = segments(diagram);
  const valves = new Map(diagram.valves.map((valve) => [valve.tag, valve]));
  const neighbours = new Map<Node, Node[]>();
  for (const { from, to } of pipes) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const tees = new Map(
    [...arrangement.tees].map(([node, tee]) => [node, teeDirections(tee, neighbours.get(node) ?? [], arrangement)]),
  );
  const end = (node: Node, other: Node, leaving: boolean): PipeEnd => {
    if (isTee(node)) return { node, at: roughly(node, other, arrangement), out: tees.get(node)!.get(other)! };
    const body = arrangement.inlines.get(node);
    if (body === undefined) {
      const port = arrangement.ports.get(portKey({ node, towards: other })) ?? arrangement.ports.get(node);
      if (port === undefined) throw new Error(`${node} has no place`);
      return { node, at: port.at, out: port.out };
    }
    const out = leaving ? (body.leaves ?? body.flow) : opposite(body.flow);
    return { node, at: offset(body.at, out, halfLength(node, valves)), out };
  };
  return pipes.map((segment) => ({
    segment,
    from: end(segment.from, segment.to, true),
    to: end(segment.to, segment.from, false),
  }));
}
