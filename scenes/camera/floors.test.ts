import { describe, expect, it } from 'vitest';
import { stations } from '../../src/lines/fermentation/stations.ts';
import { arrangement } from '../../src/lines/fermentation/layout/index.ts';
import { standingSteel } from '../fermentation/held.ts';
import { gates } from '../fermentation/places.ts';
import { eyeHeight, floorUnder, goRoundSteel, paceAt, step } from './floors.ts';

goRoundSteel();

/** Where a step of an eye at (x, y, z) by (dx, dy) ends. */
function stepped(z: number, x: number, y: number, dx: number, dy: number): readonly [x: number, y: number, z: number] {
  const eye = { x, y, z };
  step(eye, dx, dy);
  return [eye.x, eye.y, eye.z];
}

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

describe('walking', () => {
  it('is free on the open floor', () => {
    expect(stepped(eyeHeight, 31, 4, 0.5, 0)).toEqual([31.5, 4, eyeHeight]);
  });

  it('stops at the edge of a platform', () => {
    expect(stepped(9.5 + eyeHeight, 37.5, 8, 0.5, 0)).toEqual([37.5, 8, 9.5 + eyeHeight]);
  });

  it('slides along what it meets', () => {
    expect(stepped(9.5 + eyeHeight, 37.5, 8, 0.5, 0.3)).toEqual([37.5, 8.3, 9.5 + eyeHeight]);
  });

  it('does not pass through R-301 on the upper floors', () => {
    let [x, y] = [31, 6.5];
    for (let i = 0; i < 200; i++) [x, y] = stepped(9.5 + eyeHeight, x, y, 0, 0.05);
    expect(y).toBeLessThan(10 - 2.3);
  });

  it('does not pass through any vessel of the layout, from whichever side', () => {
    const bodies = arrangement.solids.flatMap((solid) => (/^[VEFS]-/.test(solid.tag) ? [solid] : []));
    expect(bodies.length).toBeGreaterThan(40);
    for (const solid of bodies) {
      if (solid.shape !== 'upright') continue;
      const [x, y, low] = solid.at;
      const { radius } = solid;
      for (const floor of [0, 5, 9.5]) {
        if (low > floor + 1.6 || low + solid.height < floor + 0.5) continue;
        for (const [dx, dy] of DIRECTIONS) {
          const from = [x - dx * (radius + 1), y - dy * (radius + 1)] as const;
          let [px, py] = from;
          for (let i = 0; i < 120; i++) [px, py] = stepped(floor + eyeHeight, px, py, dx * 0.05, dy * 0.05);
          expect(Math.hypot(px - x, py - y), `${solid.tag} on ${floor}`).toBeGreaterThan(radius);
        }
      }
    }
  });

  it('passes through no mast, frame or post', () => {
    const steel = standingSteel();
    expect(steel.length).toBeGreaterThan(200);
    for (const { low, high } of steel) {
      const floor = floorUnder(low[2] + 1.8);
      if (low[2] > floor + 1.6 || high[2] < floor + 0.5) continue;
      const [x, y] = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2];
      for (const [dx, dy] of DIRECTIONS) {
        const away = 0.6 + (high[0] - low[0] + high[1] - low[1]) / 2;
        let [px, py] = [x - dx * away, y - dy * away];
        for (let i = 0; i < away / 0.025; i++) [px, py] = stepped(floor + eyeHeight, px, py, dx * 0.05, dy * 0.05);
        expect(px > low[0] && px < high[0] && py > low[1] && py < high[1], `${x}, ${y} on ${floor}`).toBe(false);
      }
    }
  });

  it('reaches every station on the ground from the foot of the stairs', () => {
    const GRID = 0.2;
    const far = new Set<string>();
    const open: (readonly [number, number])[] = [[12.4, 6]];
    for (let next = open.pop(); next; next = open.pop())
      for (const [dx, dy] of DIRECTIONS) {
        const [x, y] = [next[0] + dx * GRID, next[1] + dy * GRID];
        const key = `${Math.round(x / GRID)},${Math.round(y / GRID)}`;
        if (far.has(key)) continue;
        const [tx, ty] = stepped(eyeHeight, next[0], next[1], dx * GRID, dy * GRID);
        if (Math.hypot(tx - x, ty - y) > 1e-9) continue;
        far.add(key);
        open.push([x, y]);
      }
    const missed = stations.filter(
      ({ floor, eye: [x, y] }) =>
        floor === 0 &&
        ![-2, -1, 0, 1, 2].some((i) =>
          [-2, -1, 0, 1, 2].some((j) => far.has(`${Math.round(x / GRID) + i},${Math.round(y / GRID) + j}`)),
        ),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('leaves the hall through its gates alone', () => {
    const out = (x: number, dx: number) =>
      Array.from({ length: 231 }, (_, i) => 0.5 + i / 10).filter((y) => {
        let [px, py] = [x, y];
        for (let i = 0; i < 60; i++) [px, py] = stepped(eyeHeight, px, py, dx * 0.05, 0);
        return px < 0 || px > 60;
      });
    for (const [x, dx, gate] of [
      [1.5, -1, gates[0]],
      [58.5, 1, gates[1]],
    ] as const) {
      const places = out(x, dx);
      expect(places.length).toBeGreaterThan(10);
      for (const y of places) expect(y).toSatisfy((at: number) => at > gate.y0 && at < gate.y1);
    }
  });

  it('is slower on stairs (1.10)', () => {
    expect(paceAt(eyeHeight, 31, 4)).toBe(1.4);
    expect(paceAt(1.25 + eyeHeight, 12.3, 9.25)).toBe(0.7);
    expect(paceAt(7.25 + eyeHeight, 24.5, 18.6)).toBe(0.7);
  });

  /** Walks by steps of 5 cm from a place along a path; the feet's height at its end. */
  const walk = (path: readonly (readonly [number, number])[], feet: number): number => {
    let [x, y, z] = [path[0]![0], path[0]![1], feet + eyeHeight];
    for (const [tx, ty] of path.slice(1)) {
      for (let i = 0; i < 400 && Math.hypot(tx - x, ty - y) > 0.04; i++) {
        const part = 0.05 / Math.hypot(tx - x, ty - y);
        [x, y, z] = stepped(z, x, y, (tx - x) * part, (ty - y) * part);
      }
      expect(Math.hypot(tx - x, ty - y), `at ${tx}, ${ty}`).toBeLessThan(0.05);
    }
    return z - eyeHeight;
  };
  const up = [
    [12.3, 6],
    [12.3, 16],
    [14, 16],
    [14, 17],
    [20.6, 17.4],
    [20.6, 18.6],
    [28.2, 18.6],
    [28.2, 17],
  ] as const;

  it('climbs the stairs from the ground to +5.0 and on to +9.5, and comes down again', () => {
    expect(walk(up.slice(0, 3), 0)).toBeCloseTo(5);
    expect(walk(up, 0)).toBeCloseTo(9.5);
    expect(walk(up.toReversed(), 9.5)).toBeCloseTo(0);
  });

  it('can leave every station in some direction, on the floor that the station names', () => {
    for (const { id, floor, eye } of stations) {
      expect(floorUnder(eye[2]), id).toBe(floor);
      const ways = [
        [0.1, 0],
        [-0.1, 0],
        [0, 0.1],
        [0, -0.1],
      ] as const;
      const free = ways.some(([dx, dy]) => {
        const [x, y] = stepped(eye[2], eye[0], eye[1], dx, dy);
        return x !== eye[0] || y !== eye[1];
      });
      expect(free, id).toBe(true);
    }
  });
});
