// An expert's run of a procedure, and what it consumes.
import { playExpert } from '../../src/attempt/expert.ts';
import { readAssignment } from '../../src/attempt/assignment.ts';
import type { RunningAttempt } from '../../src/attempt/run.ts';

/** How much more than the expert one may consume without losing points (content/fermentation.md 7.2). */
const ALLOWANCE = 1.05;

/** A procedure played to its end as the expert plays it. */
export function expertRun(procedure = 'P4', seed = 1): RunningAttempt {
  return playExpert(readAssignment({ line: 'fermentation', procedures: [procedure], mode: 'exam', seed })).attempt;
}

/** References of the rubric's utilities, to four significant digits. */
export function utilityReference(attempt: RunningAttempt): Record<string, number> {
  const { items } = attempt.entry.rubric.utilities;
  return Object.fromEntries(
    items.map(({ measure, tag }) => [measure, Number((ALLOWANCE * attempt.read(tag)).toPrecision(4))]),
  );
}
