import { describe, expect, it } from 'vitest';
import { gaugePressure } from '../kernel/units.ts';
import { SteamHeaders } from './steam-header.ts';
import { build } from './testing/build.ts';

describe('steam headers', () => {
  it('hold 0.40 and 0.30 MPa(g) under 2 kg/s', () => {
    const { unit, v } = build((memory) => new SteamHeaders(memory));
    unit.begin(0);
    for (let i = 0; i < 600; i++) {
      unit.draw(2);
      unit.tick(0);
    }
    expect(gaugePressure(v[unit.plant]!)).toBeCloseTo(0.4, 1);
    expect(gaugePressure(v[unit.clean]!)).toBeCloseTo(0.3, 2);
  });

  it('hammer where demand jumps over condensate, not where it was drained', () => {
    const { unit } = build((memory) => new SteamHeaders(memory));
    unit.begin(20);
    expect(unit.draw(0.1)).toBe(false);
    expect(unit.draw(0.4)).toBe(true);
    for (let i = 0; i < 30; i++) unit.drain(1);
    expect(unit.draw(0)).toBe(false);
    expect(unit.draw(0.4)).toBe(false);
  });

  it('are emptied by 30 s of drain, however full', () => {
    const { unit, v } = build((memory) => new SteamHeaders(memory));
    unit.begin(60);
    for (let i = 0; i < 31; i++) unit.drain(1);
    expect(v[unit.condensate]).toBeCloseTo(0, 6);
  });
});
