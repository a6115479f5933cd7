import { describe, expect, it } from 'vitest';
import { Agitator } from './agitator.ts';
import { build } from './testing/build.ts';

describe('an agitator', () => {
  const agitator = () =>
    build(
      (memory) =>
        new Agitator(memory, {
          tag: 'M-301',
          diameter: 1.7,
          powerNumber: 5,
          heights: [0.3, 1.8, 3.3],
          ratedPower: 630_000,
          ratedSpeed: 100,
          ratedCurrent: 1042,
          covering: 500,
          steadyFrom: 15_000,
        }),
    );

  it('takes 146 kW at 60 rpm in 50 m3', () => {
    const { unit } = agitator();
    for (let i = 0; i < 30; i++) unit.tick(60, 2.91, 45, 50_000, false, true, 0);
    expect(unit.power / 1000).toBeCloseTo(146, 0);
  });

  it('runs up in 20 s and down in 10', () => {
    const { unit, v } = agitator();
    for (let i = 0; i < 19; i++) unit.tick(60, 2.91, 45, 50_000, false, true, 0);
    expect(v[unit.speed]).toBeLessThan(60);
    unit.tick(60, 2.91, 45, 50_000, false, true, 0);
    expect(v[unit.speed]).toBe(60);
    for (let i = 0; i < 10; i++) unit.tick(0, 2.91, 45, 50_000, false, true, 0);
    expect(v[unit.speed]).toBe(0);
    expect(unit.current).toBe(0);
  });

  it('wears its seal by 1 a minute above 100 deg C, three times as fast over 15 t', () => {
    const { unit, v } = agitator();
    for (let i = 0; i < 20; i++) unit.tick(60, 2.91, 45, 50_000, false, true, 0);
    const before = v[unit.wear]!;
    for (let i = 0; i < 60; i++) unit.tick(60, 2.91, 110, 50_000, false, true, 0);
    expect(v[unit.wear]! - before).toBeCloseTo(1, 9);
    for (let i = 0; i < 60; i++) unit.tick(60, 0.5, 110, 14_000, false, true, 0);
    expect(v[unit.wear]! - before).toBeCloseTo(4, 9);
  });

  it('wears as fast without seal fluid, however cold', () => {
    const { unit, v } = agitator();
    for (let i = 0; i < 60; i++) unit.tick(60, 2.91, 30, 50_000, false, false, 0);
    expect(v[unit.wear]).toBeCloseTo(1, 9);
  });
});
