// The culture in the plant: its own loops, feeds, jacket and gas lead to the batch of the reference (reference/training/nominal.csv),
// as far as a plant with real valves can: it evaporates more, and holds its set-points with other valves.
import { beforeAll, describe, expect, it } from 'vitest';
import { lineUpFeeds, runBatch } from './testing/batch-hand.ts';
import { Operator } from './testing/operator.ts';

const HOURS = 48;

describe('the first two days of a batch', () => {
  const o = new Operator([], 'P7');
  let warmest = 0;
  let coldest = 100;
  beforeAll(() => {
    o.wait(60);
    lineUpFeeds(o);
    o.watch = () => {
      warmest = Math.max(warmest, o.read('TT-301'));
      coldest = Math.min(coldest, o.read('TT-301'));
    };
    runBatch(o, HOURS);
  }, 120_000);

  // Values of the reference at 48 h; tolerances of a plant against a model of its culture alone.
  it.each([
    ['R-301.titre', 2250.7, 0.06],
    ['R-301.biomass', 15.84, 0.05],
    ['R-301.nh3', 701.6, 0.06],
    ['R-301.paa', 1452, 0.06],
    ['R-301.our', 518.5, 0.05],
    ['FQ-401', 2239, 0.03],
  ])('brings %s to %d', (tag, value, tolerance) => {
    expect(Math.abs(o.read(tag) / value - 1), `${tag} ${o.read(tag)}`).toBeLessThan(tolerance);
  });

  it('holds temperature, pH, pressure and air by its own loops', () => {
    expect(warmest).toBeLessThan(26.3);
    expect(coldest).toBeGreaterThan(24.7);
    // At the lower edge of the dead band of 1.6: the base is asked for by what is beyond it.
    expect(Math.abs(o.read('AT-301') - 6.5)).toBeLessThan(0.06);
    expect(o.read('PT-301')).toBeCloseTo(0.11, 2);
    expect(Math.abs(o.read('FT-301') - 60)).toBeLessThan(0.5);
  });

  it('keeps DO and sugar where the reference has them', () => {
    expect(Math.abs(o.read('AT-302') - 66)).toBeLessThan(5);
    expect(o.read('R-301.rs')).toBeGreaterThan(0.1);
    expect(o.read('R-301.rs')).toBeLessThan(1);
  });

  it('gives R-301 the air that production asks for', () => {
    o.act('set', 'FIC-301', 75);
    o.wait(300);
    expect(o.read('FT-301')).toBeGreaterThan(74);
  });

  it('stops its feeds when the agitator trips, and starves the culture of oxygen within minutes', () => {
    o.act('stop', 'M-301');
    o.wait(300);
    expect(o.read('P-401')).toBe(0);
    expect(o.read('AT-302')).toBeLessThan(10);
  });
});
