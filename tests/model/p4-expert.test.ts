import { beforeAll, describe, expect, test } from 'vitest';
import { packLog } from '../../src/attempt/compact.ts';
import type { RunningAttempt } from '../../src/attempt/run.ts';
import reference from '../../src/lines/fermentation/procedures/p4.reference.json' with { type: 'json' };
import type { ScoreReport } from '../../src/scoring/report.ts';
import { expertRun, utilityReference } from './expert-run.ts';
import { doNothingRun, randomRun } from './random-run.ts';

/** What SCORM 1.2 stores of a run. */
const SUSPEND_DATA = 4000;

describe('the expert', () => {
  let attempt: RunningAttempt;
  let report: ScoreReport;
  beforeAll(() => {
    attempt = expertRun();
    report = attempt.score();
    console.log(
      `expert: score ${report.score}, ${attempt.tick} s of plant time, ${(attempt.elapsed / 60).toFixed(1)} min of working time, ` +
        `${attempt.commands.length} commands, ${packLog(attempt, SUSPEND_DATA).text.length} characters`,
    );
  }, 60_000);

  test('scores at least 98, with every step done in order and nothing lost for safety', () => {
    expect(report.score).toBeGreaterThanOrEqual(98);
    expect(report.parts.steps.points).toBeCloseTo(55);
    expect(report.parts.safety.points).toBe(30);
    expect(attempt.journal.filter((entry) => entry.kind === 'deviation')).toEqual([]);
  });

  test('keeps to 121-123 °C once the hold is established, and to the limits of the ramps', () => {
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

  test('needs less than the working time, and its log fits into what the smallest LMS stores', () => {
    expect(attempt.finished).toBe('finished');
    expect(attempt.elapsed / 60).toBeLessThan(25);
    const log = packLog(attempt, SUSPEND_DATA);
    expect(log.text.length).toBeLessThanOrEqual(SUSPEND_DATA);
    expect(log.kept).toBe('whole');
  });

  test('is what the utilities are compared with (scripts/utility-reference.ts)', () => {
    expect(reference).toEqual(utilityReference(attempt));
  });
});

describe('who does not know the procedure', () => {
  test('earns at most 5 by doing nothing', () => {
    const { score } = doNothingRun().score();
    console.log(`do nothing: score ${score}`);
    expect(score).toBeLessThanOrEqual(5);
  });

  test.each([
    [1, 5],
    [2, 20],
    [3, 60],
    [4, 120],
    [5, 20],
    [6, 20],
  ])('earns at most 20 with random acts (seed %i, every %i s)', (seed, every) => {
    const { score } = randomRun(seed, every).score();
    console.log(`random acts, seed ${seed}, every ${every} s: score ${score}`);
    expect(score).toBeLessThanOrEqual(20);
  });
});
