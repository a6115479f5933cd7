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
