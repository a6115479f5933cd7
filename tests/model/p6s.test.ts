import { expect, test } from 'vitest';
import { mistakes } from './p6s-mistakes.ts';
import { takenOver } from './hand-over.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P6S', { minutes: 20 }, (run) => {
  test('leaves live, clean seed in V-202, V-201 clean and killed, TL-12 rinsed', () => {
    const { attempt } = run();
    expect(attempt.measure('activity')!.value).toBeGreaterThan(0.88);
    expect(attempt.read('V-202.biomass')).toBeGreaterThan(0.3);
    expect(attempt.read('V-202.dose') + attempt.read('V-201.dose')).toBe(0);
    expect(attempt.read('V-201.soil')).toBeLessThan(0.05);
    expect(attempt.read('TL-12.residue')).toBeLessThan(0.05);
  });

  // content/fermentation.md P6, criteria of V-202: P6 does not follow at once, but finds such seed there.
  test('leaves seed that is fit for R-301 by its twentieth hour', () => {
    const o = takenOver(run().attempt.state, 'P6');
    o.wait(Math.round((20.1 - o.read('V-202.age')) * 3600));
    expect(o.read('V-202.truth')).toBe(1);
    expect(o.read('V-202.stage')).toBe(3);
    expect(o.read('V-202.rs')).toBeGreaterThan(3);
    expect(o.read('AT-222')).toBeGreaterThan(30);
    expect(o.read('V-202.dose')).toBe(0);
    for (const [tag, at, within] of [
      ['TT-202', 27, 0.5],
      ['PT-202', 0.05, 0.005],
      ['FT-202', 11.5, 1.5],
    ] as const) {
      expect(Math.abs(o.read(tag) - at), tag).toBeLessThanOrEqual(within);
    }
  });

  // content/fermentation.md P6, criteria of V-201.
  test('has seed of 24 h as the criteria ask for', () => {
    const { attempt } = run();
    const at = (measure: string) => attempt.measure(measure)!.value;
    expect(at('seed-age')).toBeGreaterThan(24);
    expect(at('seed-pmv')).toBeGreaterThan(25);
    expect(at('seed-sugar')).toBeGreaterThan(5);
    expect(at('seed-sugar')).toBeLessThan(0.6 * 20);
    expect(at('seed-oxygen')).toBeGreaterThan(35);
    expect(at('seed-ph')).toBeGreaterThan(6);
    expect(at('seed-ph')).toBeLessThan(6.5);
  });
});

ignoranceSuite('P6S');
mistakeSuite('P6S', mistakes);
