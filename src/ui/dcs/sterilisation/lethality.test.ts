import { describe, expect, it } from 'vitest';
import type { Trend } from '../../../attempt/attempt.ts';
import { coldest, greatest, PointRecord, saturationTemperature } from './lethality.ts';

function record(temperatures: readonly number[]): Trend {
  return { ticks: temperatures.map((_, i) => i), values: [...temperatures], length: temperatures.length, bucket: 1 };
}

const minutes = (count: number, temperature: number) => Array.from({ length: count * 60 }, () => temperature);

describe('the record of a cold point', () => {
  it('counts one minute of F0 a minute at 121.1 °C, and ten at 131.1', () => {
    const at = new PointRecord(120).follow(record([121.1, ...minutes(10, 121.1), ...minutes(2, 131.1)]));
    expect(at.f0).toBeCloseTo(30, 6);
    expect(at.minutes).toBeCloseTo(12, 6);
  });

  it('starts the uninterrupted minutes anew below the limit, and keeps F0', () => {
    const at = new PointRecord(120).follow(record([121.1, ...minutes(10, 121.1), 119.9, ...minutes(3, 121.1)]));
    expect(at.minutes).toBeCloseTo(3, 6);
    expect(at.f0).toBeGreaterThan(13);
  });

  it('gives the same whether it is read at once or while it grows', () => {
    const temperatures = [118, ...minutes(4, 120.5), ...minutes(1, 119), ...minutes(5, 122)];
    const growing = new PointRecord(120);
    for (let length = 0; length <= temperatures.length; length += 37)
      growing.follow(record(temperatures.slice(0, length)));
    expect(growing.follow(record(temperatures))).toEqual(new PointRecord(120).follow(record(temperatures)));
  });

  it('forgets what a rewind took back', () => {
    const point = new PointRecord(120);
    point.follow(record([121.1, ...minutes(20, 121.1)]));
    expect(point.follow(record([121.1, ...minutes(5, 121.1)])).f0).toBeCloseTo(5, 6);
    expect(point.follow(record([111.1, ...minutes(30, 111.1)])).f0).toBeCloseTo(3, 6);
  });
});

describe('saturated steam', () => {
  // content/fermentation.md 0.3, which is the test of the formula, ±0.2 °C.
  it.each([
    [0, 100],
    [0.05, 111.6],
    [0.1, 120.4],
    [0.12, 123.4],
    [0.2, 133.7],
    [0.3, 143.7],
    [0.4, 151.9],
  ])('at %s MPa has %s °C', (pressure, temperature) => {
    expect(Math.abs(saturationTemperature(pressure) - temperature)).toBeLessThan(0.2);
  });
});

it('names the coldest point and the greatest value', () => {
  const values: Record<string, number> = { A: 121, B: 119.5, C: 120 };
  expect(coldest({ read: (tag) => values[tag]! }, ['A', 'B', 'C'])).toBe('B');
  expect(greatest(record([3, 21.4, 7]))).toBe(21.4);
  expect(greatest(record([]))).toBe(0);
});
