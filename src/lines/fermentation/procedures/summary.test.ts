// The summary of a batch (R12): what the book of the batch holds, and what can be reckoned in a run that has seen it from t = 0 on.
import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../../attempt/assignment.ts';
import { beginAttempt, type RunningAttempt } from '../../../attempt/run.ts';
import { RECKONED } from './summary.record.ts';

const OF_BATCH = RECKONED.filter(({ ofBatch }) => ofBatch).map(({ id }) => `summary-${id}`);

function run(...procedures: readonly string[]): RunningAttempt {
  return beginAttempt(readAssignment({ line: 'fermentation', procedures: [...procedures], mode: 'practice' }));
}

const found = (attempt: RunningAttempt, names: readonly string[]) =>
  names.filter((name) => attempt.measure(name) !== null);

describe('the summary of a batch', () => {
  it('is not applicable in its totals where the batch was taken over ripe; the meters stand at something', () => {
    const attempt = run('P8');
    attempt.advance(60);
    expect(attempt.read('BATCH.whole')).toBe(0);
    expect(attempt.read('BATCH.age')).toBeGreaterThanOrEqual(200);
    expect(found(attempt, OF_BATCH)).toEqual([]);
    expect(found(attempt, ['summary-steam', 'summary-water', 'summary-power'])).toHaveLength(3);
  });

  it('is reckoned from the totalisers of the whole run where it was followed from t = 0 on', () => {
    const attempt = run('P7', 'P8');
    for (const [loop, flow] of [
      ['FIC-401', 100],
      ['FIC-403', 15],
    ] as const) {
      attempt.act('set', loop, flow);
    }
    attempt.advance(600);
    attempt.act('finish', '');
    attempt.advance(60);
    expect(attempt.read('BATCH.whole')).toBe(1);
    expect(attempt.read('BATCH.charge')).toBeCloseTo(58.9, 0);
    const sugar = attempt.measure('summary-sugar')!.value;
    expect(sugar).toBeGreaterThan(5);
    expect(sugar).toBeCloseTo(0.6 * attempt.read('FQ-401'), 6);
    expect(attempt.measure('summary-precursor')!.value).toBeCloseTo(0.53 * attempt.read('FQ-403'), 6);
    expect(attempt.measure('summary-power')!.value).toBeCloseTo(attempt.read('JQ-001'), 6);
    // Nothing has come into V-901 yet: there is no yield of nothing, and no consumption per unit.
    expect(found(attempt, ['summary-yield', 'summary-precursor-yield', 'summary-power-rate'])).toEqual([]);
  });
});
