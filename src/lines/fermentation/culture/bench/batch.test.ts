import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOMINAL_START } from '../start.ts';
import { type Hand, TrainingBatch } from './batch.ts';
import { NOMINAL_RECIPE, rampAt, stepAt } from './recipe.ts';

describe('TrainingBatch', () => {
  it('goes on from saved values as if it had not stopped', () => {
    const whole = new TrainingBatch();
    whole.run(1);
    const saved = whole.values.slice();
    whole.run(2);
    const resumed = new TrainingBatch(NOMINAL_RECIPE, NOMINAL_START, saved);
    resumed.run(2);
    expect(resumed.values).toEqual(whole.values);
  });

  it('keeps the books of volume and weight', () => {
    const batch = new TrainingBatch();
    batch.run(6);
    const fed = (['sugar', 'oil', 'precursor', 'base'] as const).reduce((sum, name) => sum + batch.total(name), 0);
    expect(batch.of('volume')).toBeLessThan(58_000 + fed);
    expect(batch.of('volume')).toBeGreaterThan(58_000 + fed - 150);
  });

  it('stays finite when set-points, valves, faults and feeds are drawn at random', () => {
    const wild = fc.double({ min: 0, max: 2, noNaN: true });
    const scene = fc.record({
      feeds: fc.tuple(wild, wild, wild, wild),
      air: wild,
      pressure: wild,
      temperature: fc.double({ min: 0, max: 45, noNaN: true }),
      pH: fc.double({ min: 3, max: 10, noNaN: true }),
      drive: fc.boolean(),
      coil: wild,
      header: wild,
      hand: wild,
      least: fc.integer({ min: 0, max: 100 }),
      bias: fc.double({ min: -1, max: 1, noNaN: true }),
      probe: fc.option(wild),
      auto: fc.boolean(),
      minutes: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(scene, { minLength: 1, maxLength: 6 }), (scenes) => {
        const batch = new TrainingBatch();
        let hours = 0;
        for (const s of scenes) {
          const forces = batch.forces;
          forces.drive = s.drive;
          forces.coilFlow = s.coil;
          forces.header = 2 * s.header;
          forces.exhaustHand = s.hand / 2;
          forces.exhaustLeast = s.least;
          forces.phBias = s.bias;
          forces.temperatureBias = s.bias;
          forces.oxygenReads = s.probe === null ? null : 50 * s.probe;
          forces.cascadeAuto = s.auto;
          forces.foamAuto = s.auto;
          const hand: Hand = (b) => {
            const [sugar, oil, precursor, water] = s.feeds;
            b.want('sugar', 200 * sugar);
            b.want('oil', 100 * oil);
            b.want('precursor', 20 * precursor);
            b.want('water', 1000 * water);
            b.set('wantAir', 60 * s.air);
            b.set('wantPressure', 0.11 * s.pressure);
            b.set('wantTemperature', s.temperature);
            b.set('wantPh', s.pH);
          };
          hours += s.minutes / 60;
          batch.run(hours, hand);
        }
        return batch.values.every(Number.isFinite) && batch.of('volume') > 0 && batch.of('pressure') >= 0;
      }),
      { numRuns: 25 },
    );
  });
});

describe('recipe', () => {
  it('holds steps and draws ramps', () => {
    expect(stepAt(NOMINAL_RECIPE.sugar, 3)).toBe(15);
    expect(stepAt(NOMINAL_RECIPE.sugar, 1000)).toBe(80);
    expect(rampAt(NOMINAL_RECIPE.rpm, 4)).toBe(90);
    expect(rampAt(NOMINAL_RECIPE.pH, 0)).toBe(6.3);
    expect(rampAt(NOMINAL_RECIPE.temperature, 400)).toBe(24);
  });
});
