// Taking a sample at R-301 in production, by the valves (content/fermentation.md 4.1).
import { describe, expect, it } from 'vitest';
import { Operator } from '../testing/operator.ts';

/** Steams the sample pipe for so many seconds, 11 and 12 shut, then shuts steam and drain. */
function steam(o: Operator, seconds: number): void {
  o.set({ '14': 100 });
  o.set({ '13': 10 });
  o.wait(20);
  o.set({ '13': 100 });
  o.wait(seconds);
  o.set({ '14': 0, '13': 0 });
  o.wait(40);
}

function fill(o: Operator): boolean {
  return o.plant.operate('sample', 'HV-30112.sample', null).ok;
}

const ready = () => {
  const o = new Operator([], 'P7');
  o.wait(60);
  return o;
};

describe('a sample of R-301', () => {
  it('taken by the book costs no dose, holds the broth, and hardly any weight', () => {
    const o = ready();
    const before = o.read('WT-301');
    steam(o, 600);
    o.act('start', 'HV-30112.flame');
    o.set({ '12': 100 });
    o.set({ '11': 100 });
    o.wait(30);
    expect(fill(o)).toBe(true);
    o.set({ '11': 0 });
    o.wait(10);
    steam(o, 180);
    o.set({ '12': 0 });
    expect(o.read('R-301.dose')).toBe(0);
    expect(o.read('LAB.unsteamed')).toBe(0);
    expect(o.read('LAB.samples')).toBe(1);
    expect(before - o.read('WT-301')).toBeLessThan(0.3);
    const [bottle] = o.plant.samples();
    expect(bottle!.vessel).toBe('R-301');
    o.act('assay', 'LAB.NH3N', '1/distilled');
    o.wait(1801);
    expect(o.read('LAB.NH3N')).toBeGreaterThan(1500);
    expect(o.read('LAB.NH3N')).toBeLessThan(1900);
    expect(o.read('LAB.NH3N.results')).toBe(1);
  });

  it('through a pipe that was not steamed gives R-301 a dose of 0.3, and tells so', () => {
    const o = ready();
    o.set({ '12': 100 });
    o.set({ '11': 100 });
    o.wait(30);
    expect(o.happened('unsteamed-sample')).toBe(true);
    expect(o.read('R-301.dose')).toBeCloseTo(0.3);
    expect(o.read('LAB.unsteamed')).toBe(1);
  });

  it('cannot be taken while nothing runs', () => {
    const o = ready();
    expect(fill(o)).toBe(false);
    steam(o, 600);
    o.set({ '12': 100 });
    o.wait(10);
    expect(fill(o)).toBe(false);
  });

  it('that is taken before the dead volume has run to waste is the last one again', () => {
    const o = ready();
    const once = (wait: number) => {
      steam(o, 600);
      o.set({ '12': 100 });
      o.set({ '11': 100 });
      o.wait(wait);
      const taken = fill(o);
      o.set({ '11': 0 });
      o.wait(10);
      o.set({ '12': 0 });
      return taken;
    };
    expect(once(30)).toBe(true);
    o.wait(4 * 3600);
    // As soon as anything runs.
    steam(o, 600);
    o.set({ '12': 100 });
    o.set({ '11': 5 });
    let seconds = 0;
    while (!fill(o) && seconds < 60) {
      o.wait(1);
      seconds++;
    }
    const hold = (bottle: number) => {
      o.act('assay', 'LAB.morphology', `${bottle}/methylene-blue`);
      o.wait(901);
      return o.plant.samples().find(({ number }) => number === bottle)!.slide!;
    };
    expect(hold(2)['dry-weight']).toBe(hold(1)['dry-weight']);
  });
});
