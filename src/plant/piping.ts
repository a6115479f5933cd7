// All pipes of a diagram through an arrangement: what is straight first, then the large before the small, each keeping clear of those before.
import {
  type Arrangement,
  type Direction,
  type Floor,
  type Inline,
  offset,
  outsideDiameter,
  type Position,
  type Solid,
  vector,
  bendRadius,
} from './arrangement.ts';
import { axisOf, type Obstacle, pipeSolid } from './clearance.ts';
import { type Diagram, type Medium, type Node, parseNode, type Valve } from './diagram.ts';
import { halfLength, type PipeEnd, type PipeEnds, pipeEnds } from './pipe-ends.ts';
import type { Tag } from './plant.ts';
import { route } from './router.ts';

/** A pipe as it is laid: the corners of its centre line in metres; every inner corner is a bend of 1.5 D. */
export interface RoutedPipe {
  readonly line: Tag;
  readonly medium: Medium;
  readonly dn: number;
  readonly from: Node;
  readonly to: Node;
  readonly points: readonly Position[];
}

/** Outer size of a valve or trap about its middle: half its length, half its width, and how far its stem and wheel reach. */
export interface Envelope {
  readonly half: number;
  readonly width: number;
  readonly stem: number;
  readonly wheel: number;
}

/** Size of a body in a pipe of a given nominal diameter, m: flange about 40 mm wider than the pipe, wheel and yoke as on common valves. */
export function envelope(tag: Tag, dn: number, valves: ReadonlyMap<Tag, Valve>): Envelope {
  const od = outsideDiameter(dn);
  const valve = valves.get(tag);
  const half = halfLength(tag, valves);
  const width = od / 2 + 0.045;
  if (valve === undefined || valve.kind === 'check' || valve.kind === 'rupture-disc') {
    return { half, width, stem: width, wheel: width };
  }
  const small = valve.body === 'ball' && dn <= 50;
  return { half, width, stem: small ? 0.1 : 0.16 + 2.1 * od, wheel: small ? 0.07 : 0.06 + 0.9 * od };
}

/** Box from `at` reaching `back` and `ahead` along a direction, and `aside` to all sides of it. */
function reaching(tag: Tag, at: Position, direction: Direction, back: number, ahead: number, aside: number): Solid {
  const axis = axisOf(direction);
  const a = offset(at, direction, -back);
  const b = offset(at, direction, ahead);
  const low = [0, 1, 2].map((i) => (i === axis ? Math.min(a[i]!, b[i]!) : at[i]! - aside));
  const high = [0, 1, 2].map((i) => (i === axis ? Math.max(a[i]!, b[i]!) : at[i]! + aside));
  return { tag, shape: 'box', low: [low[0]!, low[1]!, low[2]!], high: [high[0]!, high[1]!, high[2]!] };
}

/** Body and stem of a valve as boxes. */
export function bodySolids(place: Inline, dn: number, valves: ReadonlyMap<Tag, Valve>): readonly Solid[] {
  const { tag, at, flow, stem, leaves } = place;
  const size = envelope(tag, dn, valves);
  const body = reaching(tag, at, flow, size.half, leaves === undefined ? size.half : size.width, size.width);
  const top = reaching(tag, at, stem, 0, size.stem, size.wheel);
  const angle = leaves === undefined ? [] : [reaching(tag, at, leaves, 0, size.half, size.width)];
  return [body, top, ...angle];
}

/** What stands before any pipe is laid: solids, bodies of valves, and the first piece of every pipe, kept free for it. */
export function standing(diagram: Diagram, arrangement: Arrangement, ends: readonly PipeEnds[]): readonly Obstacle[] {
  const valves = new Map(diagram.valves.map((valve) => [valve.tag, valve]));
  const nodes = [...new Set(ends.flatMap(({ from, to }) => [from.node, to.node]))];
  const mountedOn = new Map(diagram.equipment.map(({ tag, on }) => [tag, on]));
  const bores = new Map<Node, number>();
  for (const { segment } of ends) {
    for (const node of [segment.from, segment.to]) bores.set(node, Math.max(bores.get(node) ?? 0, segment.dn));
  }
  return [
    ...arrangement.solids.map((solid): Obstacle => {
      const of = [solid.tag, mountedOn.get(solid.tag)];
      return { solid, owners: nodes.filter((node) => of.includes(parseNode(node).owner)) };
    }),
    ...[...arrangement.inlines.values()].flatMap((place) =>
      bodySolids(place, valves.get(place.tag)?.dn ?? bores.get(place.tag)!, valves).map(
        (solid): Obstacle => ({ solid, owners: [place.tag] }),
      ),
    ),
  ];
}

/** The piece before a face that a pipe needs to come out of it and turn. */
function stub({ node, at, out }: PipeEnd, dn: number): Obstacle {
  return { solid: pipeSolid(node, at, offset(at, out, bendRadius(dn)), outsideDiameter(dn) / 2), owners: [node] };
}

function isStraight({ from, to }: PipeEnds): boolean {
  const v = vector(from.out);
  const delta = [0, 1, 2].map((i) => to.at[i]! - from.at[i]!);
  const along = delta[0]! * v[0] + delta[1]! * v[1] + delta[2]! * v[2];
  const aside = [0, 1, 2].every((i) => v[i] !== 0 || Math.abs(delta[i]!) < 1e-6);
  return aside && along > -1e-9 && from.out[1] === to.out[1] && from.out[0] !== to.out[0];
}

const length = ({ from, to }: PipeEnds): number =>
  [0, 1, 2].reduce((sum, i) => sum + Math.abs(to.at[i]! - from.at[i]!), 0);

/** Lays every pipe, in the diagram's order; lines of an earlier stage have their way before those of a later one,
 * and those after the last stage asked for are left out. Pipes whose ends are flanged to each other have no length and are left out. Throws where there is no way. */
export function layPipes(
  diagram: Diagram,
  arrangement: Arrangement,
  floors: readonly Floor[],
  stageOf: (line: Tag) => number = () => 0,
  lastStage = Infinity,
): readonly RoutedPipe[] {
  const ends = pipeEnds(diagram, arrangement);
  const order = ends
    .map((pipe, index) => ({ pipe, index, straight: isStraight(pipe), length: length(pipe) }))
    .sort(
      (a, b) =>
        stageOf(a.pipe.segment.line) - stageOf(b.pipe.segment.line) ||
        Number(b.straight) - Number(a.straight) ||
        b.pipe.segment.dn - a.pipe.segment.dn ||
        a.length - b.length ||
        a.index - b.index,
    );
  const still = new Map(
    order
      .filter(({ straight }) => !straight)
      .map(({ pipe }) => [pipe, [stub(pipe.from, pipe.segment.dn), stub(pipe.to, pipe.segment.dn)]]),
  );
  const obstacles: Obstacle[] = [...standing(diagram, arrangement, ends)];
  const laid = new Map<PipeEnds, RoutedPipe>();
  const lost: string[] = [];
  for (const { pipe, straight } of order) {
    const { segment, from, to } = pipe;
    if (stageOf(segment.line) > lastStage) break;
    still.delete(pipe);
    // Straight pipes come first and need no bends: what is kept free for others does not concern them.
    const reserved = straight ? [] : [...still.values()].flat();
    const points = route(
      { from, to, dn: segment.dn },
      {
        obstacles: [...obstacles, ...reserved],
        floors,
        neighbours: stageOf(segment.line) === 0 ? 5 : 1.5,
      },
    );
    if (points === null) {
      lost.push(`${segment.from} → ${segment.to}`);
      continue;
    }
    laid.set(pipe, { ...segment, points });
    for (let i = 1; i < points.length; i++) {
      const solid = pipeSolid(segment.line, points[i - 1]!, points[i]!, outsideDiameter(segment.dn) / 2);
      obstacles.push({ solid, owners: [segment.from, segment.to] });
    }
  }
  if (lost.length > 0) throw new Error(`no way for ${lost.join(', ')}`);
  return ends.flatMap((pipe) => laid.get(pipe) ?? []).filter(({ points }) => points.length > 1 && !samePoint(points));
}

function samePoint([first, ...rest]: readonly Position[]): boolean {
  return rest.every((p) => [0, 1, 2].every((i) => Math.abs(p[i]! - first![i]!) < 1e-3));
}
