import { expect, test } from 'vitest';
import reference from '../../src/lines/fermentation/procedures/p8.reference.json' with { type: 'json' };
import { mistakes } from './p8-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P8', { minutes: 15, reference }, (run) => {
  test('leaves R-301 clean, with nothing running to the tanks', () => {
    const { attempt } = run();
    expect(attempt.read('R-301.soil')).toBeLessThanOrEqual(1);
    for (const tag of ['HV-30181.flow', 'P-802.flow', 'L-9001.flow', 'HV-30126.flow'])
      expect(attempt.read(tag)).toBe(0);
    expect(attempt.read('V-901.units')).toBeGreaterThan(2050);
  });
});

ignoranceSuite('P8');
// 8.07 has no such cell.
mistakeSuite('P8', mistakes, ['8.07']);
