import { describe, expect, it } from 'vitest';
import { absolutePressure, ATMOSPHERE, gaugePressure } from '../kernel/units.ts';
import { SterileFilter } from './sterile-filter.ts';
import { build } from './testing/build.ts';

const spec = {
  tag: 'F-312',
  volume: 0.3,
  heatCapacity: 1.5e5,
  loss: 15,
  capacity: 0.02,
  dryingAir: 0.08,
  steamLimit: absolutePressure(0.15),
};
const filter = () => build((memory) => new SterileFilter(memory, spec));

describe('a sterile filter', () => {
  it('charges from the header while its outlet is shut, and lets nothing back', () => {
    const { unit, v } = filter();
    unit.begin(ATMOSPHERE);
    unit.airKv = 16;
    unit.airPressure = absolutePressure(0.22);
    for (let i = 0; i < 60; i++) unit.tick();
    expect(gaugePressure(v[unit.pressure]!)).toBeCloseTo(0.22, 3);
    unit.outKv = 337;
    unit.pipePressure = absolutePressure(0.13);
    for (let i = 0; i < 60; i++) unit.tick();
    expect(v[unit.wetness]).toBe(0);
  });

  it('is wetted where the pipe behind it stands higher', () => {
    const { unit, v } = filter();
    unit.begin(ATMOSPHERE);
    unit.outKv = 337;
    unit.pipePressure = absolutePressure(0.13);
    unit.tick();
    expect(unit.leak).toBeGreaterThan(0);
    for (let i = 0; i < 300; i++) unit.tick();
    expect(v[unit.wetness]).toBeGreaterThan(spec.capacity);
    expect(v[unit.pressure]).toBeLessThanOrEqual(unit.pipePressure + 1);
  });

  it('follows the pipe without chatter while air passes into a vessel whose pressure rises', () => {
    const { unit, v } = filter();
    unit.begin(absolutePressure(0.2));
    unit.airKv = 16;
    unit.airPressure = absolutePressure(0.22);
    unit.outKv = 337;
    for (let i = 0; i < 300; i++) {
      unit.pipePressure = absolutePressure(0.13 + 1e-4 * i);
      unit.tick();
      if (i > 60) expect(Math.abs(v[unit.pressure]! - unit.pipePressure)).toBeLessThan(2000);
    }
    expect(v[unit.wetness]).toBe(0);
  });
});

/** A filter under steam at a pressure, MPa(g), with its drain and its vent at some K_v. */
function steamed(ventKv: number, drainKv: number, steamKv = 8) {
  const { unit, v } = filter();
  unit.begin(ATMOSPHERE, false);
  unit.steamKv = steamKv;
  unit.steamPressure = absolutePressure(0.114);
  unit.ventKv = ventKv;
  unit.drainKv = drainKv;
  return { unit, v };
}

describe('a filter under steam', () => {
  it('is sterile after 30 min with drain and vent cracked, and soaked', () => {
    const { unit, v } = steamed(1.2, 2);
    let seconds = 0;
    while (!unit.place.isSterile && seconds < 4000) {
      unit.tick();
      seconds++;
    }
    expect(seconds).toBeGreaterThan(1800);
    expect(seconds).toBeLessThan(2700);
    expect(unit.soaked).toBeGreaterThan(0.9);
    expect(v[unit.stub]).toBeGreaterThan(120);
    expect(v[unit.stub]).toBeLessThan(124);
    expect(unit.resistance).toBeGreaterThan(6);
  });

  it('keeps its air with both ways out shut: the full pressure, but 20 K short', () => {
    const { unit, v } = steamed(0, 0);
    for (let i = 0; i < 3600; i++) unit.tick();
    expect(gaugePressure(v[unit.pressure]!)).toBeGreaterThan(0.1);
    expect(v[unit.metal]).toBeLessThan(105);
    expect(unit.place.isSterile).toBe(false);
  });

  it('is damaged above its limit, and is never sterile again', () => {
    const { unit, v } = steamed(1.2, 2, 12);
    unit.steamPressure = absolutePressure(0.3);
    for (let i = 0; i < 3600; i++) unit.tick();
    expect(v[unit.torn]).toBe(1);
    expect(unit.isSafe).toBe(false);
    expect(unit.resistance).toBeLessThan(1);
  });

  it('dries in a quarter of an hour with air, not with damp air', () => {
    const { unit, v } = steamed(1.2, 2);
    for (let i = 0; i < 2600; i++) unit.tick();
    unit.steamKv = 0;
    unit.drainKv = 0;
    unit.airKv = 16;
    unit.airPressure = absolutePressure(0.22);
    unit.ventKv = 12;
    unit.humidity = 0.95;
    for (let i = 0; i < 900; i++) unit.tick();
    expect(unit.soaked).toBeGreaterThan(0.9);
    unit.humidity = 0.45;
    for (let i = 0; i < 900; i++) unit.tick();
    expect(unit.soaked).toBeLessThan(0.06);
    expect(v[unit.air]! / v[unit.pressure]!).toBeGreaterThan(0.98);
    expect(unit.place.isSterile).toBe(true);
  });

  it('with a fibre element tears where air meets it under more than 0.08 MPa of steam, not under 0.05', () => {
    for (const [at, torn] of [
      [0.11, 1],
      [0.05, 0],
    ] as const) {
      const { unit, v } = build((memory) => new SterileFilter(memory, { ...spec, tearsAbove: absolutePressure(0.08) }));
      unit.begin(ATMOSPHERE, false);
      unit.steamKv = 8;
      unit.steamPressure = absolutePressure(0.114);
      unit.ventKv = 1.2;
      unit.drainKv = 2;
      for (let i = 0; i < 2600; i++) unit.tick();
      unit.steamKv = 0;
      while (gaugePressure(v[unit.pressure]!) > at) unit.tick();
      unit.airKv = 8;
      unit.airPressure = absolutePressure(0.3);
      for (let i = 0; i < 60; i++) unit.tick();
      expect(v[unit.torn], `${at} MPa`).toBe(torn);
    }
  });
});

describe('a filter in damp air', () => {
  it('takes up water and chokes within hours; once wet it is in doubt until it is steamed', () => {
    const { unit } = filter();
    unit.begin(absolutePressure(0.2));
    unit.humidity = 1;
    for (let i = 0; i < 4 * 3600; i++) unit.passes(1.3);
    expect(unit.resistance).toBeGreaterThan(5);
    unit.humidity = 0.4;
    for (let i = 0; i < 2 * 3600; i++) unit.passes(1.3);
    expect(unit.soaked).toBe(0);
    expect(unit.isWet).toBe(true);
  });
});
