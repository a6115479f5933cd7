import { describe, expect, it } from 'vitest';
import { Foam, FOAMINESS_MEDIUM } from './foam.ts';
import { build } from './testing/build.ts';

describe('foam', () => {
  it('stands at foaminess times gas velocity, and goes over the top at about 0.105 m/s on 53 m3', () => {
    const { unit, v } = build((memory) => new Foam(memory, 'R-301'));
    const level = (53 - 9.7) / 13.854;
    for (let i = 0; i < 400; i++) unit.tick(0.095, level, 7.55, FOAMINESS_MEDIUM);
    expect(v[unit.height]).toBeCloseTo(35 * 0.095, 2);
    expect(unit.overflow).toBe(0);
    for (let i = 0; i < 400; i++) unit.tick(0.11, level, 7.55, FOAMINESS_MEDIUM);
    expect(unit.overflow).toBeGreaterThan(0);
  });
});
