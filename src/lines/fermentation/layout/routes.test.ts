import { describe, expect, it } from 'vitest';
import { bendRadius, outsideDiameter, type Position, type Solid } from '../../../plant/arrangement.ts';
import { parseNode } from '../../../plant/diagram.ts';
import { pipeEnds } from '../../../plant/pipe-ends.ts';
import { bodySolids, layPipes } from '../../../plant/piping.ts';
import { stations } from '../stations.ts';
import { arrangement, floors, routes, stageOf, standing } from './index.ts';

type Leg = {
  readonly pipe: number;
  readonly index: number;
  readonly a: Position;
  readonly b: Position;
  /** Both ends of the pipe. */
  readonly first: Position;
  readonly last: Position;
};
/** Metres about its end within which a pipe is inside the box of what it is joined to. */
const NOZZLE = 0.6;

const pipes = routes();
const legs: readonly Leg[] = pipes.flatMap(({ points }, pipe) =>
  points.slice(1).map((b, i) => ({ pipe, index: i, a: points[i]!, b, first: points[0]!, last: points.at(-1)! })),
);
const name = (pipe: number) => `${pipes[pipe]!.from} → ${pipes[pipe]!.to}`;
const length = (a: Position, b: Position) => Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);

/** Shortest distance between two axis-parallel pieces: measured by their boxes, which here are lines. */
function apart(p: Pick<Leg, 'a' | 'b'>, q: Pick<Leg, 'a' | 'b'>): number {
  const gaps = [0, 1, 2].map((i) =>
    Math.max(
      0,
      Math.max(Math.min(p.a[i]!, p.b[i]!), Math.min(q.a[i]!, q.b[i]!)) -
        Math.min(Math.max(p.a[i]!, p.b[i]!), Math.max(q.a[i]!, q.b[i]!)),
    ),
  );
  return Math.hypot(...gaps);
}

const samples = ({ a, b }: Leg, step: number): readonly Position[] => {
  const n = Math.max(1, Math.ceil(length(a, b) / step));
  return Array.from(
    { length: n + 1 },
    (_, k) => [0, 1, 2].map((i) => a[i]! + ((b[i]! - a[i]!) * k) / n) as unknown as Position,
  );
};

/** Whether a leg comes within a metre of the box about a solid. */
function isNear(solid: Solid, { a, b }: Leg): boolean {
  const r = solid.shape === 'upright' || solid.shape === 'lying' ? solid.radius : 0;
  const [low, high] =
    solid.shape === 'upright'
      ? [solid.at, [solid.at[0], solid.at[1], solid.at[2] + solid.height]]
      : solid.shape === 'lying'
        ? [solid.at, [solid.at[0] + solid.length, solid.at[1], solid.at[2]]]
        : [solid.low, solid.high];
  return [0, 1, 2].every((i) => Math.max(a[i]!, b[i]!) > low[i]! - r - 1 && Math.min(a[i]!, b[i]!) < high[i]! + r + 1);
}

describe('the laid pipes', () => {
  it('begin and end at the faces of their nodes', () => {
    const ends = new Map(pipeEnds(standing, arrangement).map((e) => [`${e.segment.from} → ${e.segment.to}`, e]));
    expect(pipes.length).toBeGreaterThan(270);
    for (const [i, { points }] of pipes.entries()) {
      const { from, to } = ends.get(name(i))!;
      expect(length(points[0]!, from.at), name(i)).toBeLessThan(1e-6);
      expect(length(points.at(-1)!, to.at), name(i)).toBeLessThan(1e-6);
    }
    // What is not laid is flanged face to face.
    for (const [key, { from, to }] of ends) {
      if (!pipes.some((_, i) => name(i) === key)) expect(length(from.at, to.at), key).toBeLessThan(1e-3);
    }
  });

  it('run along the axes and leave every bend the room of 1.5 D', () => {
    for (const { pipe, index, a, b } of legs) {
      const moved = [0, 1, 2].filter((i) => Math.abs(a[i]! - b[i]!) > 1e-6);
      expect(moved.length, name(pipe)).toBe(1);
      const last = pipes[pipe]!.points.length - 2;
      const bends = (index > 0 ? 1 : 0) + (index < last ? 1 : 0);
      expect(length(a, b), `${name(pipe)} leg ${index}`).toBeGreaterThanOrEqual(
        bends * bendRadius(pipes[pipe]!.dn) - 1e-3,
      );
    }
  });

  it('keep clear of each other', () => {
    const close: string[] = [];
    // From west to east, so that only neighbours are compared.
    const west = ({ a, b }: Leg) => Math.min(a[0], b[0]);
    const sorted = [...legs].sort((p, q) => west(p) - west(q));
    for (const [i, p] of sorted.entries()) {
      const east = Math.max(p.a[0], p.b[0]) + 0.3;
      for (let j = i + 1; j < sorted.length && west(sorted[j]!) <= east; j++) {
        const q = sorted[j]!;
        const [one, two] = [pipes[p.pipe]!, pipes[q.pipe]!];
        // Pipes that meet at a node touch there.
        if (p.pipe === q.pipe || [one.from, one.to].some((n) => n === two.from || n === two.to)) continue;
        const least = (outsideDiameter(one.dn) + outsideDiameter(two.dn)) / 2;
        if (apart(p, q) < least) close.push(`${name(p.pipe)} and ${name(q.pipe)}: ${apart(p, q).toFixed(3)} m`);
      }
    }
    expect(close).toEqual([]);
  });

  it('do not pass through vessels, steelwork or valves', () => {
    const valves = new Map(standing.valves.map((v) => [v.tag, v]));
    const hits: string[] = [];
    const mounted = new Map(standing.equipment.map((e) => [e.tag, e.on]));
    const bodies = [...arrangement.inlines.values()].flatMap((p) => bodySolids(p, valves.get(p.tag)?.dn ?? 15, valves));
    for (const leg of legs) {
      const { from, to, dn } = pipes[leg.pipe]!;
      const own = [from, to].map((node) => parseNode(node).owner);
      for (const solid of [...arrangement.solids, ...bodies]) {
        if (!isNear(solid, leg)) continue;
        const nozzles = [leg.first, leg.last].filter(
          (_, i) => own[i] === solid.tag || own[i] === mounted.get(solid.tag),
        );
        const upright = leg.a[2] !== leg.b[2];
        if (solid.shape === 'floor' && upright) continue;
        const inside = samples(leg, 0.05).some((p) => {
          // What a pipe is joined to it may touch where it is joined, and nowhere else.
          if (nozzles.some((end) => length(p, end) < NOZZLE)) return false;
          const r = outsideDiameter(dn) / 2;
          if (solid.shape === 'upright') {
            const [x, y, z] = solid.at;
            return Math.hypot(p[0] - x, p[1] - y) < solid.radius + r && p[2] > z - r && p[2] < z + solid.height + r;
          }
          if (solid.shape === 'lying') {
            const [x, y, z] = solid.at;
            return Math.hypot(p[1] - y, p[2] - z) < solid.radius + r && p[0] > x && p[0] < x + solid.length;
          }
          // A pipe is as wide across its run only.
          return [0, 1, 2].every((i) => {
            const pad = leg.a[i] === leg.b[i] ? r : 0;
            return p[i]! > solid.low[i]! - pad && p[i]! < solid.high[i]! + pad;
          });
        });
        if (inside) hits.push(`${name(leg.pipe)} through ${solid.tag}`);
      }
    }
    expect(hits).toEqual([]);
  });

  it('leave room for a person at every station', () => {
    const squeezed = stations.flatMap(({ id, eye, floor }) => {
      const person: Pick<Leg, 'a' | 'b'> = { a: [eye[0], eye[1], floor + 0.2], b: eye };
      const near = legs.filter((leg) => apart(person, leg) < 0.35 + outsideDiameter(pipes[leg.pipe]!.dn) / 2);
      return near.map((leg) => `${id}: ${name(leg.pipe)}`);
    });
    expect(squeezed).toEqual([]);
  });

  // All of them take a minute; the fermentor's own come first and depend on no other.
  it('are those that the router finds, as far as R-301 goes', { timeout: 120_000 }, () => {
    expect(layPipes(standing, arrangement, floors, stageOf, 0)).toEqual(
      pipes.filter(({ line }) => stageOf(line) === 0),
    );
  });

  it('are all laid', () => {
    const laid = new Set(pipes.map((_, i) => name(i)));
    const open = pipeEnds(standing, arrangement).filter(
      ({ segment, from, to }) => !laid.has(`${segment.from} → ${segment.to}`) && length(from.at, to.at) > 1e-3,
    );
    expect(open.map(({ segment }) => `${segment.from} → ${segment.to}`)).toEqual([]);
  });
});
