import { expect, test } from 'vitest';
import { Operator } from '../../src/lines/fermentation/plant/testing/operator.ts';
import reference from '../../src/lines/fermentation/procedures/p8.reference.json' with { type: 'json' };
import { mistakes } from './p8-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P8', { minutes: 15, reference }, (run) => {
  test('leaves R-301 and the feeds as P9 finds them, but for its heat', () => {
    const { attempt } = run();
    const next = new Operator([], 'P9');
    const left = [...next.plant.readings.keys()].filter((tag) =>
      /^(?:HV-301\d\d$|HV-40\d\d\d$|XV-40201$|PV-301$|M-301$|P-[148]0\d$|PI-31202$|AT-30.*\.(?:probe|plug)$)/.test(tag),
    );
    expect(left.length).toBeGreaterThan(50);
    expect(left.filter((tag) => Math.abs(attempt.read(tag) - next.read(tag)) > 0.03)).toEqual([]);
    expect(attempt.read('WT-301')).toBeLessThanOrEqual(0.2);
    expect(attempt.read('PT-301')).toBeCloseTo(next.read('PT-301'), 2);
    expect(attempt.read('R-301.soil')).toBeLessThanOrEqual(1);
    for (const tag of ['HV-30181.flow', 'P-802.flow', 'L-9001.flow', 'HV-30126.flow'])
      expect(attempt.read(tag)).toBe(0);
    expect(attempt.read('V-901.units')).toBeGreaterThan(2150);
  });
});

ignoranceSuite('P8');
// 8.07 has no such cell.
mistakeSuite('P8', mistakes, ['8.07']);
