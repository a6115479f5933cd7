import { expect, test } from 'vitest';
import { Operator } from '../../src/lines/fermentation/plant/testing/operator.ts';
import { expertRun } from './expert-run.ts';
import { mistakes } from './p4a-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P4A', { minutes: 30 }, (run) => {
  test('leaves V-101 as P4 finds it', () => {
    const { attempt } = run();
    const next = new Operator([], 'P4');
    for (const [tag, within] of [
      ['WT-101', 0.3],
      ['TT-101', 1],
      ['V-101.volume', 0.3],
      ['V-101.ph', 0.06],
      ['V-101.lumps', 0],
      ['M-101', 0],
      ['HV-10101', 0],
      ['HV-10105', 0],
      ['HV-10108', 0],
      ['WT-301', 0.05],
      ['R-301.sterility', 0],
    ] as const) {
      expect(Math.abs(attempt.read(tag) - next.read(tag)), tag).toBeLessThanOrEqual(within);
    }
  });
});

test.each([3, 6])('the expert has a lot replaced that is not in order (seed %i)', (seed) => {
  const attempt = expertRun('P4A', seed);
  const happened = attempt.journal.flatMap((entry) => (entry.kind === 'happening' ? [entry.code] : []));
  expect(happened).toContain('lot-replaced');
  expect(happened).not.toContain('wrong-lot');
  expect(attempt.score().score).toBeGreaterThanOrEqual(98);
});

ignoranceSuite('P4A');
mistakeSuite('P4A', mistakes);
