import { expect, test } from 'vitest';
import { Layout } from '../../src/kernel/state.ts';
import { buildPlant } from '../../src/lines/fermentation/plant/index.ts';
import reference from '../../src/lines/fermentation/procedures/p5.reference.json' with { type: 'json' };
import { feedSterilisation } from '../../src/lines/fermentation/procedures/p5.ts';
import { FEED_VARIANTS } from '../../src/lines/fermentation/procedures/p5.variants.ts';
import { namesIn, parseCondition } from '../../src/plant/condition.ts';
import { stepsOf } from '../../src/procedure/language.ts';
import { mistakes } from './p5-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P5', { minutes: 20, reference }, (run) => {
  test('keeps the sugar between 115 and 118 °C while it is held, and leaves tank and line sterile and full', () => {
    const { attempt } = run();
    expect(attempt.measure('feed-hottest')!.value).toBeLessThanOrEqual(118);
    expect(attempt.measure('feed-strength')!.value).toBeGreaterThan(585);
    for (const tag of ['V-401.sterility', 'L-401.sterility']) expect(attempt.read(tag)).toBe(4);
    expect(attempt.read('PT-401')).toBeGreaterThan(0.05);
    expect(attempt.read('L-401.filled')).toBeGreaterThan(98);
    expect(attempt.read('R-301.dose')).toBe(0);
  });
});

ignoranceSuite('P5');
mistakeSuite('P5', mistakes);

test('every variant asks only for what the plant has', () => {
  const { readings } = buildPlant(new Layout(), { seed: 1, faults: [] });
  const facts = /^(?:feed-|R7\.|done-)/;
  const named = FEED_VARIANTS.flatMap((variant) =>
    stepsOf(feedSterilisation(variant)).flatMap((step) =>
      [...step.needs, ...(step.begun ?? []), ...step.done, ...(step.phase ?? []), ...(step.kept ?? [])].flatMap(
        (text) => namesIn(parseCondition(text)),
      ),
    ),
  );
  expect(named.filter((name) => !facts.test(name) && !readings.has(name))).toEqual([]);
});
