// The expert's run of P4, and what it consumes.
import { playExpert } from '../../src/attempt/expert.ts';
import { readAssignment } from '../../src/attempt/assignment.ts';
import type { RunningAttempt } from '../../src/attempt/run.ts';

/** How much more than the expert one may consume without losing points (content/fermentation.md 7.2). */
const ALLOWANCE = 1.05;

/** P4 played to its end as the expert plays it. */
export function expertRun(): RunningAttempt {
  return playExpert(readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'exam' })).attempt;
}

/** References of the rubric's utilities, to four significant digits. */
export function utilityReference(attempt: RunningAttempt = expertRun()): Record<string, number> {
  const { items } = attempt.entry.rubric.utilities;
  return Object.fromEntries(
    items.map(({ measure, tag }) => [measure, Number((ALLOWANCE * attempt.read(tag)).toPrecision(4))]),
  );
}
