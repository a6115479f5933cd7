// Withdrawal and harvest line: what is steamed, what runs, what it costs to leave something out (content/fermentation.md 7.10, 8.04).
import { describe, expect, it } from 'vitest';
import { Operator } from '../testing/operator.ts';
import { near } from '../testing/tolerance.ts';
import { steamHarvestLine, withdraw } from '../testing/harvest.ts';
import { DENSITY } from './figures.ts';

describe('a partial withdrawal', () => {
  it('goes through a line that was steamed for 20 min, and leaves vessel and tank clean', () => {
    const o = new Operator([], 'P7');
    o.wait(10);
    steamHarvestLine(o);
    expect(o.read('L-9001.sterility')).toBe(4);
    expect(o.read('L-3003.sterility')).toBe(4);
    const before = o.liquor();
    const units = o.read('V-901.units');
    withdraw(o, 7.1);
    // Out of R-301, into line and tank: nothing is lost on the way but what evaporated.
    const arrived = (o.read('V-901.volume') * DENSITY + o.read('L-9001.held')) / 1000;
    near(before - o.liquor(), arrived, 0.02);
    expect(o.read('PT-301')).toBeGreaterThan(0.05);
    expect(o.read('V-901.temperature')).toBeLessThan(17);
    steamHarvestLine(o);
    near(o.read('V-901.portion'), 8, 0.03);
    expect(o.read('L-3003.sterility')).toBe(4);
    expect(o.read('R-301.dose')).toBe(0);
    expect(o.read('V-901.sterility')).toBe(2);
    expect(o.read('V-901.units')).toBeGreaterThanOrEqual(units);
    expect(Math.abs(o.imbalance().mass)).toBeLessThan(1e-6);
  });

  it('through an unsteamed line brings bacteria into V-901 and a dose into R-301', () => {
    const o = new Operator([], 'P7');
    o.wait(10);
    withdraw(o, 2);
    expect(o.happened('harvest-unsteamed', 'V-901')).toBe(true);
    expect(o.read('V-901.sterility')).toBe(6);
    expect(o.read('R-301.dose')).toBeGreaterThanOrEqual(1);
  });

  it('of contaminated broth before 120 h is told: it spoils what V-901 holds', () => {
    const o = new Operator([], 'P7');
    o.wait(10);
    steamHarvestLine(o);
    o.state[o.slots.indexOf('R-301.culture.contaminant')] = 0.5;
    withdraw(o, 1);
    expect(o.happened('contaminated-to-V-901', 'V-901')).toBe(true);
  });

  it('is not steamed while chilled water runs through the cooler', () => {
    const o = new Operator([], 'P7');
    o.wait(10);
    o.act('set', 'TIC-901', 100);
    o.set({ '22': 100, '23': 100, '24': 25 });
    o.act('set', 'HV-90102', 15);
    o.wait(1500);
    expect(o.read('L-9001.sterility')).toBeLessThan(4);
  });
});

describe('V-901', () => {
  it('shuts its inlet at 95 % (I-317)', () => {
    const o = new Operator([], 'P7');
    o.wait(10);
    const mass = o.slots.indexOf('V-901.mass');
    o.state[mass] = 0.945 * 120 * DENSITY;
    o.act('mode', 'FIC-301', 'auto');
    steamHarvestLine(o);
    o.set({ '22': 100, '23': 100 });
    o.act('set', 'XV-90101', 100);
    o.set({ '21': 100 });
    o.until(() => o.read('LT-901') > 95, 300);
    o.wait(15);
    expect(o.read('XV-90101')).toBe(0);
    expect(o.plant.operate('set', 'XV-90101', 100)).toEqual({ ok: false, refusal: 'I-317' });
    expect(o.read('LT-901')).toBeLessThan(96);
  });
});
