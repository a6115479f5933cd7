import { describe, expect, it } from 'vitest';
import { STATUS, SterilePlace } from './sterility.ts';
import { build } from './testing/build.ts';

describe('a sterile place', () => {
  const place = () => {
    const built = build((memory) => new SterilePlace(memory, 'L-3003'));
    built.unit.begin(STATUS.clean);
    return built;
  };

  it('becomes sterile after 30 min at 121.1 with steam flowing, not before', () => {
    const { unit } = place();
    for (let i = 0; i < 1799; i++) expect(unit.tick(121.1, 0.01)).toBe(false);
    expect(unit.tick(121.1, 0.01)).toBe(true);
    expect(unit.isSterile).toBe(true);
  });

  it('starts its timer again below 120, keeps its F0', () => {
    const { unit, v } = place();
    for (let i = 0; i < 1700; i++) unit.tick(122, 0.01);
    unit.tick(119, 0.01);
    expect(v[unit.held]).toBe(0);
    expect(v[unit.f0]).toBeGreaterThan(30);
    for (let i = 0; i < 1799; i++) unit.tick(122, 0.01);
    expect(unit.isSterile).toBe(false);
  });

  it('does not become sterile in a dead end, however hot', () => {
    const { unit, v } = place();
    for (let i = 0; i < 4000; i++) unit.tick(125, 0);
    expect(unit.isSterile).toBe(false);
    expect(v[unit.f0]).toBe(0);
  });

  it('needs F0 25 as well: 30 min at 120.0 are not enough', () => {
    const { unit } = place();
    for (let i = 0; i < 1900; i++) unit.tick(120, 0.01);
    expect(unit.isSterile).toBe(false);
  });
});
