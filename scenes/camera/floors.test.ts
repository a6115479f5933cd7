import { describe, expect, it } from 'vitest';
import { stations } from '../../src/lines/fermentation/stations.ts';
import { eyeHeight, floorUnder, step } from './floors.ts';

describe('walking', () => {
  it('is free on the open floor', () => {
    expect(step(eyeHeight, 31, 4, 0.5, 0)).toEqual([31.5, 4]);
  });

  it('stops at the edge of a platform', () => {
    expect(step(9.5 + eyeHeight, 37.5, 8, 0.5, 0)).toEqual([37.5, 8]);
  });

  it('slides along what it meets', () => {
    expect(step(9.5 + eyeHeight, 37.5, 8, 0.5, 0.3)).toEqual([37.5, 8.3]);
  });

  it('does not pass through R-301 on the upper floors', () => {
    let [x, y] = [31, 6.5];
    for (let i = 0; i < 200; i++) [x, y] = step(9.5 + eyeHeight, x, y, 0, 0.05);
    expect(y).toBeLessThan(10 - 2.3);
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
        const [x, y] = step(eye[2], eye[0], eye[1], dx, dy);
        return x !== eye[0] || y !== eye[1];
      });
      expect(free, id).toBe(true);
    }
  });
});
