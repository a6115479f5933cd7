// From the diagram's runs and the mimic's places to the pipes that are drawn. Nothing is joined here that the diagram does not join.
import type { Mimic, Point } from '../../../lines/screens.ts';
import { type Diagram, isTee, type Medium, type Run } from '../../../plant/diagram.ts';

export interface Pipe {
  readonly key: string;
  readonly points: readonly Point[];
  readonly medium: Medium;
  /** Nominal diameter, mm: for the weight of the line. */
  readonly dn: number;
  /** It leaves the picture at its last point: an arrow. */
  readonly leaves: boolean;
}

/** Every pipe of the picture. A node without a place (an instrument in the line, a trap's drain) is passed over. */
export function pipesOf(diagram: Diagram, mimic: Mimic): readonly Pipe[] {
  return diagram.lines.flatMap((line) => line.runs.flatMap((run) => pipesOfRun(run, mimic)));
}

function pipesOfRun({ nodes, medium, dn }: Run, { places, bends, stubs }: Mimic): readonly Pipe[] {
  const pipes: Pipe[] = [];
  let from: string | null = null;
  nodes.forEach((node, i) => {
    const place = places[node];
    const joint = `${nodes[i - 1]}>${node}`;
    const stub = stubs[joint];
    if (place === undefined) {
      // The pipe goes out of the picture here.
      if (stub !== undefined && from !== null) {
        pipes.push({ key: joint, points: [places[from]!.at, stub], medium, dn, leaves: true });
        from = null;
      }
      return;
    }
    if (stub !== undefined) {
      // The pipe comes into the picture here.
      pipes.push({ key: joint, points: [stub, place.at], medium, dn, leaves: false });
    } else if (from !== null) {
      const key = `${from}>${node}`;
      const points = [places[from]!.at, ...(bends[key] ?? []), place.at];
      pipes.push({ key, points, medium, dn, leaves: node.startsWith('END.') });
    }
    from = node;
  });
  return pipes;
}

/** Tees at which three drawn pipes meet: they get a dot. */
export function junctionsOf(pipes: readonly Pipe[], { places }: Mimic): readonly Point[] {
  const ends = new Map<string, number>();
  for (const { key } of pipes) {
    for (const node of key.split('>')) ends.set(node, (ends.get(node) ?? 0) + 1);
  }
  return [...ends]
    .filter(([node, count]) => isTee(node) && count > 2 && node in places)
    .map(([node]) => places[node]!.at);
}

/** Weight of a line by its bore: process and air 3, feeds, steam and water 2 to 2.5, sample 1.5 (table of lines of the look). */
export function weightOf({ medium, dn }: Pipe): number {
  if (dn <= 25) return 1.5;
  if (medium === 'process' || medium === 'air') return dn >= 80 ? 3 : 2;
  return dn >= 80 ? 2.5 : 2;
}

export function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
