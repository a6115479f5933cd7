// The part of a diagram that has a place in space: runs are cut where a node stands nowhere yet.
import { type Arrangement, portKey } from './arrangement.ts';
import { type Diagram, isTee, type Node, type Run } from './diagram.ts';

/** Whether one end of a pipe has a place; `other` is the node at its other end. */
export function isPlaced({ inlines, ports, tees }: Arrangement, node: Node, other: Node): boolean {
  return isTee(node)
    ? tees.has(node)
    : inlines.has(node) || ports.has(node) || ports.has(portKey({ node, towards: other }));
}

function pieces({ medium, dn, nodes }: Run, arrangement: Arrangement): readonly Run[] {
  const found: Node[][] = [[]];
  for (const [i, node] of nodes.entries()) {
    const before = nodes[i - 1];
    const joined = before === undefined || (isPlaced(arrangement, before, node) && isPlaced(arrangement, node, before));
    if (joined) found.at(-1)!.push(node);
    else found.push([node]);
  }
  return found.filter((piece) => piece.length > 1).map((piece) => ({ medium, dn, nodes: piece }));
}

/** The diagram with those pipes alone whose both ends have a place; lines of which nothing is left are left out. */
export function standingPart(diagram: Diagram, arrangement: Arrangement): Diagram {
  const lines = diagram.lines.map(({ tag, runs }) => ({
    tag,
    runs: runs.flatMap((run) => pieces(run, arrangement)),
  }));
  return { ...diagram, lines: lines.filter(({ runs }) => runs.length > 0) };
}
