import { expect, test } from 'vitest';
import { Operator } from '../../src/lines/fermentation/plant/testing/operator.ts';
import reference from '../../src/lines/fermentation/procedures/p2.reference.json' with { type: 'json' };
import { mistakes } from './p2-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P2', { minutes: 12, reference }, (run) => {
  test('leaves the air train as P3 finds it', () => {
    const { attempt } = run();
    const next = new Operator([], 'P3');
    const left = [...next.plant.readings.keys()].filter((tag) =>
      /^(?:HV-(?:301|501)\d\dB?|BV-501[AB]|K-50[12][AB]?|[PTM]T-50[1234]|PI-31202|.*\.sterility|K-501B\.standby)$/.test(
        tag,
      ),
    );
    expect(left.length).toBeGreaterThan(60);
    const near = (tag: string) => (/^(?:TT-501|MT)/.test(tag) ? 12 : tag.startsWith('TT') ? 2 : 0.03);
    const differing = left.filter((tag) => Math.abs(attempt.read(tag) - next.read(tag)) > near(tag));
    // The spare is not steamed in P2: who needs it prepares it (content/fermentation.md 3.2, E09).
    expect(differing).toEqual(['F-312B.sterility']);
    for (const tag of ['PIC-501', 'TIC-503', 'TIC-504']) expect(attempt.loop(tag)).toMatchObject({ mode: 'auto' });
  });
});

ignoranceSuite('P2');
mistakeSuite('P2', mistakes);
