// How far the drawn pipes run between the things that hold them, and that what holds them stands clear.
import { describe, expect, it } from 'vitest';
import { diagram } from '../../src/lines/fermentation/diagram/index.ts';
import { arrangement, routes } from '../../src/lines/fermentation/layout/index.ts';
import { stations } from '../../src/lines/fermentation/stations.ts';
import { bore } from '../equipment/dimensions.ts';
import type { Point } from '../equipment/frame.ts';
import { ClearSpace } from './clear-space.ts';
import { hall } from './places.ts';
import { floorAt, platforms } from './platform-plan.ts';
import { blockOf, portals } from './portals.ts';
import { legsOf, lengthOf, pitchOf, Supports } from './supports.ts';

const pipes = routes();
const finder = new Supports(pipes, diagram, arrangement);
const held = new Map(pipes.toSorted((p, q) => q.dn - p.dn).map((laid) => [laid, finder.of(laid)]));
const machines = new Set(diagram.equipment.map(({ tag }) => tag));

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly long: number;
  readonly dn: number;
  readonly level: boolean;
  readonly name: string;
}

const far = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
const atWall = ([x, y]: Point): boolean => x < 0.8 || x > hall.length - 0.8 || y < 0.8 || y > hall.width - 0.8;

/** All pipes as a net of stretches, and the names of the points at which something holds them. */
function net(): { stretches: readonly Stretch[]; holds: ReadonlySet<string> } {
  const stretches: Stretch[] = [];
  const holds = new Set<string>();
  for (const [n, laid] of pipes.entries()) {
    const end = (node: string, at: Point): string => {
      const owner = node.split('.')[0]!;
      const name = arrangement.inlines.has(owner) ? owner : node;
      // A machine's nozzle carries; so do wall and roof that an end passes.
      if (machines.has(owner) || (node.startsWith('END.') && (atWall(at) || at[2] > 14))) holds.add(name);
      return name;
    };
    let here = end(laid.from, laid.points[0]!);
    const legs = legsOf(laid);
    for (const [i, leg] of legs.entries()) {
      const whole = lengthOf(leg);
      const level = Math.abs(leg.a[2] - leg.b[2]) < 0.01;
      const stops = held
        .get(laid)!
        .map(({ at }) => far(leg.a, at))
        .filter((t, k) => Math.abs(t + far(held.get(laid)![k]!.at, leg.b) - whole) < 1e-3);
      // Sleeves of the platforms.
      for (const { floor, rects, openings } of platforms) {
        const [x, y, z] = leg.a;
        if (level || (z - floor) * (leg.b[2] - floor) > 0) continue;
        if (openings.some((o) => Math.hypot(o.x - x, o.y - y) < o.r)) continue;
        if (rects.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1)) stops.push(Math.abs(z - floor));
      }
      let done = 0;
      const name = `${laid.line} ${laid.from} → ${laid.to}`;
      for (const t of stops.toSorted((p, q) => p - q)) {
        const next = `${n}/${i}/${t}`;
        holds.add(next);
        stretches.push({ from: here, to: next, long: t - done, dn: laid.dn, level, name });
        here = next;
        done = t;
      }
      const next = i === legs.length - 1 ? end(laid.to, laid.points.at(-1)!) : `${n}/${i}`;
      stretches.push({ from: here, to: next, long: whole - done, dn: laid.dn, level, name });
      here = next;
    }
  }
  return { stretches, holds };
}

const { stretches, holds } = net();
/** Metres along the pipes from every point to the nearest thing that holds. */
const away = new Map([...holds].map((name) => [name, 0]));
const at = (name: string): number => away.get(name) ?? Infinity;
for (let changed = true; changed; ) {
  changed = false;
  for (const { from, to, long } of stretches)
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      if (at(a) + long < at(b) - 1e-9) {
        away.set(b, at(a) + long);
        changed = true;
      }
}
const spans = stretches
  .filter(({ level }) => level)
  .map((stretch) => ({ ...stretch, span: at(stretch.from) + at(stretch.to) + stretch.long }));

describe('what holds the pipes', () => {
  const supports = [...held.values()].flat();

  it.each<[string, number, number, number]>([
    ['up to DN 40', 0, 40, 16],
    ['DN 50 to 80', 50, 80, 15],
    ['DN 100 and more', 100, 500, 10],
  ])('no run of %s is longer than that without anything', (_name, least, most, longest) => {
    const long = spans.filter(({ dn, span }) => dn >= least && dn <= most && span > longest);
    expect(long.map(({ name, span }) => `${name}: ${span.toFixed(1)} m`)).toEqual([]);
  });

  it.each<[number, number]>([
    [0, 0.85],
    [50, 0.85],
    [100, 0.91],
  ])('holds most metres of level pipes from DN %i as often as is due', (least, share) => {
    const own = spans.filter(({ dn }) => dn >= least);
    const sum = (of: typeof own): number => of.reduce((total, { long }) => total + long, 0);
    expect(sum(own.filter(({ span, dn }) => span <= pitchOf(dn) + 0.5)) / sum(own)).toBeGreaterThan(share);
  });

  it('stands clear of every other pipe', () => {
    const met: string[] = [];
    for (const { x, y, floor, top } of [
      ...finder.masts,
      ...finder.racks.flatMap(({ posts }) => posts),
      ...finder.stands,
    ])
      for (const laid of pipes)
        for (const leg of legsOf(laid)) {
          const r = bore(leg.dn).od / 2;
          const [dx, dy] = [leg.b[0] - leg.a[0], leg.b[1] - leg.a[1]];
          const l2 = dx * dx + dy * dy;
          const t = l2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - leg.a[0]) * dx + (y - leg.a[1]) * dy) / l2));
          const beside = Math.hypot(leg.a[0] + dx * t - x, leg.a[1] + dy * t - y);
          const low = Math.min(leg.a[2], leg.b[2]) - (l2 === 0 ? 0 : r);
          const high = Math.max(leg.a[2], leg.b[2]) + (l2 === 0 ? 0 : r);
          if (beside < r + 0.03 && low < top - 0.01 && high > floor) met.push(`${laid.line} at ${x}, ${y}`);
        }
    expect(supports.length).toBeGreaterThan(900);
    expect(finder.masts.length).toBeGreaterThan(50);
    expect(met).toEqual([]);
  });

  it('lays bundles of pipes on portals, which stand clear of all there is', () => {
    const space = new ClearSpace(pipes.flatMap(legsOf), diagram, arrangement);
    for (const { beam, ends, hangs } of portals) {
      const name = `at ${beam.low.map((m) => m.toFixed(2)).join()}`;
      expect(space.isClear({ ...beam, high: [beam.high[0], beam.high[1], beam.high[2] - 0.006] }), name).toBe(true);
      for (const end of ends) {
        const block = blockOf(end, hangs);
        expect(space.isClear(block), name).toBe(true);
        if (hangs) continue;
        expect(floorAt([end.x, end.y, end.head]), name).toBe(0);
        for (const { id, floor, eye } of stations)
          if (floor === 0) expect(Math.hypot(end.x - eye[0], end.y - eye[1]), `${id}: ${name}`).toBeGreaterThan(0.8);
      }
      // One can pass under it.
      expect(beam.low[2], name).toBeGreaterThan(2.05);
      const carried = supports.filter(
        ({ at, kind }) =>
          (kind === 'shoe' || kind === 'hanger') &&
          [0, 1].every((k) => at[k]! > beam.low[k]! && at[k]! < beam.high[k]!) &&
          Math.abs(at[2] - beam.high[2]) < 1,
      );
      expect(carried.length, name).toBeGreaterThanOrEqual(2);
    }
  });

  it('clamps the pipes of long rows of valves to frames behind them', () => {
    expect(finder.racks.length).toBeGreaterThanOrEqual(5);
    expect(finder.stands.length).toBeGreaterThanOrEqual(10);
    for (const { rails, posts, clamps } of finder.racks) {
      expect(posts.length).toBeGreaterThanOrEqual(2);
      expect(clamps.length).toBeGreaterThanOrEqual(3);
      // A clamp holds only where the rail lies right behind the pipe.
      for (const { at, dn } of clamps) {
        const gaps = rails
          .filter(({ low, high }) => at[2] > low[2] && at[2] < high[2])
          .map(({ low, high }) => Math.hypot(...[0, 1].map((k) => Math.max(low[k]! - at[k]!, 0, at[k]! - high[k]!))));
        expect(Math.min(...gaps)).toBeGreaterThan(bore(dn).od / 2);
        expect(Math.min(...gaps)).toBeLessThan(bore(dn).od / 2 + 0.06);
      }
    }
  });

  it('keeps aisles and stations free', () => {
    for (const { x, y, floor } of finder.masts) {
      expect(floor > 0 || y < 1.3 || y > 3.3 || x < 0, `${x}, ${y}`).toBe(true);
      for (const { id, floor: own, eye } of stations)
        if (own === floor) expect(Math.hypot(x - eye[0], y - eye[1]), `${id}: ${x}, ${y}`).toBeGreaterThan(0.8);
    }
  });
});
