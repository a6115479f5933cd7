import { describe, expect, it } from 'vitest';
import { ExhaustTrain } from './exhaust-train.ts';
import { build } from './testing/build.ts';

describe('an exhaust train', () => {
  it('stays dry with its condenser on and gets wet without', () => {
    const { unit, v } = build((memory) => new ExhaustTrain(memory, 'F-303'));
    unit.begin();
    for (let i = 0; i < 300; i++) unit.tick(0.5, 0.2, 0, 90, 1, 0);
    expect(v[unit.wetness]).toBe(0);
    for (let i = 0; i < 60; i++) unit.tick(0.5, 0.2, 0, 90, 0, 0);
    expect(v[unit.wetness]).toBeGreaterThan(0.5);
    expect(unit.conductance).toBeLessThan(0.7);
  });

  it('shows liquid that was thrown over until it is drained', () => {
    const { unit } = build((memory) => new ExhaustTrain(memory, 'F-303'));
    unit.begin();
    for (let i = 0; i < 10; i++) unit.tick(0.5, 0, 5, 30, 1, 0);
    expect(unit.floods).toBe(true);
    for (let i = 0; i < 100; i++) unit.tick(0.5, 0, 0, 30, 1, 1);
    expect(unit.floods).toBe(false);
  });
});
