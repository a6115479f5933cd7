import { describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { packLog, resumeAttempt } from '../../src/attempt/compact.ts';
import { toFile } from '../../src/attempt/file.ts';
import { verify } from '../../src/attempt/verify.ts';
import { beginAttempt } from '../../src/attempt/run.ts';
import { mistakes } from './p1-mistakes.ts';
import { expertRun } from './expert-run.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P1', { minutes: 12 });

test.each([2, 3, 4, 5, 7, 10])('the expert finds what is wrong with the vessel of seed %i', (seed) => {
  const attempt = expertRun('P1', seed);
  const report = attempt.score();
  expect(report.score).toBeGreaterThanOrEqual(98);
  expect(report.parts.quality.points).toBeCloseTo(15);
});

describe('a second red line', () => {
  const twice = () => {
    const attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P1'] }));
    attempt.act('start', 'M-301');
    attempt.advance(5);
    expect(attempt.finished).toBeNull();
    attempt.act('start', 'P-101');
    return attempt;
  };

  test('ends the run by an act of its own', () => {
    const attempt = twice();
    expect(attempt.finished).toBe('red-line');
    expect(attempt.commands.at(-1)).toEqual([5, 'finish', '', 'red-line']);
    expect(() => attempt.act('wear', 'PPE.helmet')).toThrow();
  });

  test('costs its step and, up to the cap, 20 points each', () => {
    const { deductions, parts } = twice().score();
    expect(deductions.filter(({ step }) => step === 'S.loto')).toHaveLength(1);
    expect(parts.safety.points).toBe(0);
    expect(deductions.find(({ step }) => step === '1.01')?.reason).toBe('step-struck-out');
  });

  test('is found again by a replay', () => {
    const attempt = twice();
    const again = resumeAttempt(packLog(attempt, 4000).text);
    expect(again.hash).toBe(attempt.hash);
    expect(again.finished).toBe('red-line');
    expect(verify(toFile(attempt)).verified).toBe(true);
  });
});

ignoranceSuite('P1');
mistakeSuite('P1', mistakes);
