import { expect, test } from 'vitest';
import reference from '../../src/lines/fermentation/procedures/p4.reference.json' with { type: 'json' };
import { expertSuite, ignoranceSuite } from './procedure-suite.ts';

expertSuite('P4', { minutes: 25, reference }, (run) => {
  test('keeps to 121-123 °C once the hold is established, and to the limits of the ramps', () => {
    const { attempt, report } = run();
    const measured = new Map(report.items.map((item) => [item.id, item]));
    expect(measured.get('Q.f0')!.points).toBeCloseTo(12);
    expect(measured.get('Q.volume')!.points).toBeCloseTo(6);
    expect(measured.get('Q.ramp')!.points).toBeCloseTo(5);
    const { ticks, values, length } = attempt.trend('TT-301');
    const done = attempt.journal.find((e) => e.kind === 'fact' && e.name === 'hold-complete')!.tick;
    for (let i = 0; i < length; i++) {
      if (ticks[i]! > done - 1500 && ticks[i]! <= done) expect(values[i]!).toBeGreaterThanOrEqual(121);
      if (ticks[i]! <= done) expect(values[i]!).toBeLessThanOrEqual(123);
    }
  });
});

ignoranceSuite('P4');
