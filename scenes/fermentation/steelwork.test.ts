// The pipes as they are laid against the building as it is drawn: the router knows steel by boxes, here it is its triangles.
import { Triangle, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { arrangement, routes } from '../../src/lines/fermentation/layout/index.ts';
import type { Position } from '../../src/plant/arrangement.ts';
import { outsideDiameter } from '../../src/plant/arrangement.ts';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import { PlantBuilder } from '../equipment/builder.ts';
import { inOneGo } from '../pieces.ts';
import { drawHall } from './hall.ts';
import { drawHead } from './head.ts';
import { drawPlatforms } from './platforms.ts';
import { drawR301 } from './r301.ts';
import { drawRooms } from './rooms.ts';

interface Piece {
  readonly zone: string;
  readonly triangle: Triangle;
}

/** Metres by which a pipe may touch: roundings of sections. */
const TOUCH = 0.006;
/** Metres from sample to sample: of a thin pipe fewer, so that no sheet lies between two. */
const STEP = 0.06;
/** Metres about its ends within which a pipe touches what it is joined to. */
const JOINT = 0.2;
/** Floors are passed in sleeves; ground, walls and roof have no pipes through them that the layout does not mean. */
const passed = new Set(['sky', 'floor', 'wall', 'glow', 'label', 'screen', 'chequer', 'grating']);
const outside = new Set(['ground', 'walls', 'south', 'roof', 'soffit']);
const cell = (x: number, y: number, z: number): string => `${Math.floor(x)},${Math.floor(y)},${Math.floor(z)}`;

/** All steel, by the cubic metres that it passes. */
function drawnSteel(): ReadonlyMap<string, readonly Piece[]> {
  const plant = new PlantBuilder(() => 1);
  drawHall(plant);
  drawPlatforms(plant, routes());
  drawRooms(plant);
  drawR301(plant, arrangement);
  drawHead(plant);
  const cells = new Map<string, Piece[]>();
  for (const { zone, surface, geometry } of inOneGo(plant.build())) {
    if (passed.has(surface) || outside.has(zone)) continue;
    const position = geometry.getAttribute('position');
    const index = geometry.getIndex()!;
    for (let i = 0; i < index.count; i += 3) {
      const corner = (k: number): Vector3 => new Vector3().fromBufferAttribute(position, index.getX(i + k));
      const [a, b, c] = [corner(0), corner(1), corner(2)];
      const low = a.clone().min(b).min(c).floor();
      const high = a.clone().max(b).max(c);
      const piece = { zone, triangle: new Triangle(a, b, c) };
      for (let x = low.x; x <= high.x; x++)
        for (let y = low.y; y <= high.y; y++)
          for (let z = low.z; z <= high.z; z++) {
            const key = cell(x, y, z);
            const pieces = cells.get(key);
            if (pieces) pieces.push(piece);
            else cells.set(key, [piece]);
          }
    }
  }
  return cells;
}

const cells = drawnSteel();

/** Where a pipe first runs into steel; null if it does nowhere. */
function struck({ points, dn }: Pick<RoutedPipe, 'points' | 'dn'>): string | null {
  const r = outsideDiameter(dn) / 2 - TOUCH;
  const at = new Vector3();
  const nearest = new Vector3();
  const joints = [points[0]!, points.at(-1)!].map((end) => new Vector3(...end));
  for (const [i, b] of points.slice(1).entries()) {
    const a = points[i]!;
    const count = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) / Math.min(STEP, r * 1.5));
    for (let k = 0; k <= count; k++) {
      at.set(...a).lerp(new Vector3(...b), count === 0 ? 0 : k / count);
      if (joints.some((end) => end.distanceTo(at) < JOINT)) continue;
      for (const key of new Set(
        [-r, r].flatMap((x) => [-r, r].flatMap((y) => [-r, r].map((z) => cell(at.x + x, at.y + y, at.z + z)))),
      )) {
        for (const { zone, triangle } of cells.get(key) ?? []) {
          triangle.closestPointToPoint(at, nearest);
          if (nearest.distanceTo(at) < r) return `${zone} at ${at.toArray().map((n) => n.toFixed(2))}`;
        }
      }
    }
  }
  return null;
}

describe('the laid pipes and the steel as it is drawn', () => {
  it('do not meet', () => {
    expect(cells.size).toBeGreaterThan(1000);
    const hits = routes().flatMap((pipe) => {
      const where = struck(pipe);
      return where === null ? [] : [`${pipe.line} ${pipe.from} → ${pipe.to}: ${where}`];
    });
    expect(hits).toEqual([]);
  });

  it.each<[string, Position, Position]>([
    ['a column', [25, 11.6, 2], [25.6, 11.6, 2]],
    ['a girder', [20, 3.8, 4.8], [20, 4.8, 4.8]],
    ['a railing', [20, 3.7, 6.1], [20, 4.3, 6.1]],
    ['a stair', [11.5, 9.2, 1.3], [13, 9.2, 1.3]],
    ['a room', [28, 20, 5.4], [28, 22, 5.4]],
    ['the vessel', [28, 10, 6.5], [29.5, 10, 6.5]],
  ])('would be seen to meet %s', (_what, from, to) => {
    expect(struck({ points: [from, to], dn: 25 })).not.toBeNull();
  });
});
