import { describe, expect, test } from 'vitest';
import { Layout } from '../../src/kernel/state.ts';
import { growSeed, HISTORIES } from '../../src/lines/fermentation/culture/grow-seed.ts';
import grown from '../../src/lines/fermentation/culture/grown-seed.json' with { type: 'json' };
import { Operator } from '../../src/lines/fermentation/plant/testing/operator.ts';
import { mistakes } from './p6-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P6', { minutes: 20 }, (run) => {
  test('leaves V-202 clean and killed, the line rinsed', () => {
    const { attempt } = run();
    expect(attempt.read('TL-23.residue')).toBeLessThan(0.05);
    expect(attempt.read('V-202.soil')).toBeLessThan(0.05);
    expect(attempt.measure('activity')!.value).toBeGreaterThan(0.88);
  });
});

ignoranceSuite('P6');
mistakeSuite('P6', mistakes);

describe('the seed in V-202', () => {
  test('has grown as its file says (node --import tsx scripts/grow-seed.ts)', () => {
    const { hours, share } = HISTORIES.good;
    expect(growSeed(new Layout(), hours, share)).toEqual(grown.good);
  });

  // content/fermentation.md P6 (criteria) and E15.
  test.each([
    [
      'good',
      [],
      { 'V-202.truth': 1, 'V-202.stage': 3 },
      { 'V-202.pmv': [35, 45], 'V-202.rs': [3, 10], 'AT-222': [30, 70] },
    ],
    ['young', ['E15'], { 'V-202.truth': 2, 'V-202.stage': 2 }, { 'V-202.pmv': [5, 25], 'AT-222': [60, 100] }],
    ['old', ['E15-old'], { 'V-202.truth': 3 }, { 'V-202.rs': [0, 0.5], 'V-202.stage': [4, 6] }],
    ['sparse', ['E15-sparse'], { 'V-202.truth': 4 }, { 'V-202.pmv': [5, 25], 'AT-222': [60, 100] }],
    ['contaminated', ['E15-contaminated'], { 'V-202.truth': 5, 'V-202.stage': 3 }, { 'V-202.pmv': [35, 45] }],
  ] as const)('is as told when it is %s', (_, events, exactly, within) => {
    const o = new Operator(
      events.map((event) => ({ event, at: 0 })),
      'P6',
    );
    o.wait(600);
    for (const [tag, value] of Object.entries(exactly)) expect(o.read(tag), tag).toBe(value);
    for (const [tag, [low, high]] of Object.entries(within)) {
      expect(o.read(tag), tag).toBeGreaterThanOrEqual(low);
      expect(o.read(tag), tag).toBeLessThanOrEqual(high);
    }
    expect(o.read('PT-202')).toBeCloseTo(0.05, 2);
    expect(o.read('FT-202')).toBeGreaterThan(10);
  });

  test('waits at its age until somebody touches it', () => {
    const o = new Operator([], 'P5');
    // M-202 turns at 110 rpm: its magnetising current alone is 20 A.
    expect(o.read('IT-202')).toBeGreaterThan(20);
    o.wait(3600);
    expect(o.read('V-202.age')).toBe(16);
    o.act('set', 'HV-20214', 100);
    o.wait(3600);
    expect(o.read('V-202.age')).toBeCloseTo(17, 1);
  });
});
