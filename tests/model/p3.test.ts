import { expect, test } from 'vitest';
import { Operator } from '../../src/lines/fermentation/plant/testing/operator.ts';
import reference from '../../src/lines/fermentation/procedures/p3.reference.json' with { type: 'json' };
import { mistakes } from './p3-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P3', { minutes: 15, reference }, (run) => {
  test('leaves R-301 as P4 finds it, but for its heat, its pressure and the probes', () => {
    const { attempt } = run();
    const next = new Operator();
    const left = [...next.plant.readings.keys()].filter((tag) =>
      /^(?:[HX]V-\d|M-|P-|PI-31202$|.*\.sterility$)/.test(tag),
    );
    expect(left.length).toBeGreaterThan(60);
    const differing = left.filter((tag) => Math.abs(attempt.read(tag) - next.read(tag)) > 0.03);
    expect(differing).toEqual([]);
    expect(attempt.read('WT-301')).toBeLessThanOrEqual(0.2);
    expect(attempt.read('PT-301')).toBeGreaterThan(0.03);
    for (const tag of ['PIC-301', 'FIC-301', 'TIC-301'])
      expect(attempt.loop(tag)).toMatchObject({ mode: 'man', output: 0 });
  });
});

ignoranceSuite('P3');
mistakeSuite('P3', mistakes);
