import { describe, expect, it } from 'vitest';
import { absolutePressure } from '../kernel/units.ts';
import { Compressor } from './compressor.ts';
import { build } from './testing/build.ts';

const at = (running: boolean) => {
  const { unit, v } = build((memory) => new Compressor(memory, { tag: 'K-1', flow: 2, power: 500 }));
  unit.begin(running);
  /** Runs on for some seconds: blow-off, outlet and vanes open 0..1, receiver in MPa(g). */
  const run = (seconds: number, on: boolean, blowOff: number, outlet = 1, vanes = 1, receiver = 0.2) => {
    for (let i = 0; i < seconds; i++) unit.tick(on, blowOff, outlet, vanes, absolutePressure(receiver));
  };
  return { unit, v, run };
};

describe('a compressor', () => {
  it('comes up unloaded in 15 s, idles at a quarter of its power and delivers nothing', () => {
    const { unit, v, run } = at(false);
    run(15, true, 1);
    expect(unit.isAtSpeed).toBe(true);
    expect(unit.delivered).toBe(0);
    expect(unit.power).toBeCloseTo(125);
    expect(v[unit.vibration]).toBeLessThan(3);
    expect(unit.oil).toBeCloseTo(0.25);
  });

  it('delivers by its vanes once it is loaded, and its own limiter stops it at 0.325 MPa', () => {
    const { unit, run } = at(true);
    run(1, true, 0);
    expect(unit.delivered).toBeCloseTo(2);
    expect(unit.power).toBeCloseTo(500);
    run(1, true, 0, 1, 0.4);
    expect(unit.delivered).toBeCloseTo(0.8);
    run(1, true, 0, 1, 1, 0.31);
    expect(unit.delivered).toBeCloseTo(1);
    run(1, true, 0, 1, 1, 0.33);
    expect(unit.delivered).toBe(0);
  });

  it('surges when it is started loaded, or loaded against a shut outlet', () => {
    const started = at(false);
    started.run(10, true, 0);
    expect(started.unit.surges).toBe(true);
    const shut = at(true);
    shut.run(2, true, 0, 0);
    expect(shut.unit.surges).toBe(true);
    expect(shut.unit.delivered).toBe(0);
  });

  it('shakes when it is loaded cold, less the longer it has run', () => {
    const { unit, v, run } = at(false);
    run(30, true, 1);
    run(1, true, 0);
    const cold = v[unit.vibration]!;
    expect(cold).toBeGreaterThan(4);
    expect(cold).toBeLessThan(7.1);
    run(200, true, 1);
    run(1, true, 0);
    expect(v[unit.vibration]).toBeLessThan(2);
  });

  it('discharges at 130-150 °C at 0.30-0.325 MPa, coasts down in half a minute and cools', () => {
    const { unit, v, run } = at(true);
    run(600, true, 0, 1, 1, 0.3);
    expect(v[unit.discharge]).toBeGreaterThan(130);
    expect(v[unit.discharge]).toBeLessThan(150);
    run(31, false, 0);
    expect(v[unit.speed]).toBe(0);
    expect(unit.power).toBe(0);
    run(7200, false, 0);
    expect(v[unit.discharge]).toBeCloseTo(25, 1);
  });

  it('begins the same whatever it has been through', () => {
    const fresh = at(true);
    const used = at(false);
    used.run(10, true, 0);
    used.unit.begin(true);
    expect([...used.v]).toEqual([...fresh.v]);
  });
});
