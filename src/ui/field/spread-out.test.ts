import { expect, it } from 'vitest';
import { stations } from '../../lines/fermentation/stations.ts';
import { spreadOut } from './spread-out.ts';

const closest = (places: readonly (readonly [number, number, ...number[]])[]): number => {
  const distances = places.flatMap(([x, y], i) =>
    places.slice(i + 1).map(([u, v]) => Math.max(Math.abs(u - x), Math.abs(v - y))),
  );
  return Math.min(...distances);
};

it('parts the stations of every floor until each can be hit, none by more than 5 m', () => {
  const apart = 2.8;
  for (const floor of [0, 5, 9.5]) {
    const eyes = stations.filter((station) => (station.floor < 5 ? 0 : station.floor) === floor).map(({ eye }) => eye);
    const moved = spreadOut(eyes, apart);
    expect(closest(moved)).toBeGreaterThanOrEqual(apart);
    const far = Math.max(...moved.map(([x, y], i) => Math.hypot(x - eyes[i]![0], y - eyes[i]![1])));
    expect(far).toBeLessThan(5);
  }
  expect(closest(stations.filter(({ floor }) => floor < 5).map(({ eye }) => eye))).toBeLessThan(1.5);
});
