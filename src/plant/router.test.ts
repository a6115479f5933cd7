import { describe, expect, it } from 'vitest';
import { bendRadius, type Direction, outsideDiameter, type Position, type Solid } from './arrangement.ts';
import { freeLength, type Obstacle } from './clearance.ts';
import type { PipeEnd } from './pipe-ends.ts';
import { route } from './router.ts';

const end = (node: string, at: Position, out: Direction): PipeEnd => ({ node, at, out });
const wall = (low: Position, high: Position): Obstacle => ({
  solid: { tag: 'wall', shape: 'box', low, high },
  owners: [],
});
const lay = (from: PipeEnd, to: PipeEnd, obstacles: readonly Obstacle[] = [], dn = 50) =>
  route({ from, to, dn }, { obstacles, floors: [], neighbours: 5 });

const A = end('A', [0, 0, 1], '+x');
const B = end('B', [4, 0, 1], '-x');

describe('the way of a pipe', () => {
  it('is straight where nothing is in the way', () => {
    expect(lay(A, B)).toEqual([A.at, B.at]);
  });

  it('may be as short as the gap between two faces, but only straight', () => {
    expect(lay(A, end('B', [0.01, 0, 1], '-x'))).toEqual([A.at, [0.01, 0, 1]]);
  });

  it('turns once into an end that lies round a corner', () => {
    expect(lay(A, end('B', [4, 3, 1], '-y'))).toEqual([A.at, [4, 0, 1], [4, 3, 1]]);
  });

  it('goes round a wall, a pipe radius and 30 mm away from it', () => {
    const path = lay(A, B, [wall([1.9, -2, 0], [2.1, 0.5, 3])])!;
    expect(path.length).toBeGreaterThan(2);
    const room = outsideDiameter(50) / 2 + 0.03;
    const past = path
      .slice(1)
      .filter((p, i) => Math.min(p[0], path[i]![0]) < 2.1 + room && Math.max(p[0], path[i]![0]) > 1.9 - room);
    expect(past.length).toBeGreaterThan(0);
    for (const [, y, z] of past) expect(y >= 0.5 + room || y <= -2 - room || z >= 3 + room).toBe(true);
  });

  it('gives every bend the room of 1.5 D', () => {
    const path = lay(A, end('B', [4, 0.8, 1.9], '-x'), [], 150)!;
    const lengths = path.slice(1).map((p, i) => Math.hypot(...[0, 1, 2].map((k) => p[k]! - path[i]![k]!)));
    lengths.forEach((length, i) => {
      const bends = (i > 0 ? 1 : 0) + (i < lengths.length - 1 ? 1 : 0);
      expect(length).toBeGreaterThanOrEqual(bends * bendRadius(150) - 1e-9);
    });
  });

  it('does not exist where the end is walled in', () => {
    const box = [
      wall([3, -1, 0], [3.1, 1, 2]),
      wall([3, -1, 0], [5, -0.9, 2]),
      wall([3, 0.9, 0], [5, 1, 2]),
      wall([3, -1, 1.9], [5, 1, 2]),
      wall([3, -1, 0], [5, 1, 0.1]),
      wall([4.9, -1, 0], [5, 1, 2]),
    ];
    expect(lay(A, B, box)).toBeNull();
  });

  it('passes a floor upright and never runs inside it', () => {
    const floor: Solid = { tag: 'floor', shape: 'floor', low: [-9, -9, 0.95], high: [9, 9, 1.05] };
    expect(freeLength(floor, [0, 0, 0], '+z', 0.05)).toBe(Infinity);
    expect(freeLength(floor, [0, 0, 1], '+x', 0.05)).toBe(0);
  });

  it('measures round vessels as round', () => {
    const vessel: Solid = { tag: 'V-1', shape: 'upright', at: [5, 0, 0], radius: 2, height: 3 };
    expect(freeLength(vessel, [0, 0, 1], '+x', 0)).toBeCloseTo(3, 9);
    // 1.2 m beside the axis the wall is 0.4 m further away: 2 m by Pythagoras less 1.6 m.
    expect(freeLength(vessel, [0, 1.2, 1], '+x', 0)).toBeCloseTo(3.4, 9);
    expect(freeLength(vessel, [0, 2.1, 1], '+x', 0)).toBe(Infinity);
    expect(freeLength(vessel, [0, 0, 3.1], '+x', 0)).toBe(Infinity);
    expect(freeLength(vessel, [9, 0, 1], '+x', 0)).toBe(Infinity);
  });
});
