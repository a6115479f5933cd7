// What a mode allows a trainee, as one table; the screens ask here and never compare modes themselves.
import type { Assignment, Mode } from '../attempt/assignment.ts';

export interface Allowances {
  /** The current step with its needs and criteria. */
  readonly guide: boolean;
  /** The next act on request, where the assignment gives hints at all. */
  readonly hint: boolean;
  /** A mistake is explained at once. */
  readonly explain: boolean;
  readonly rewind: boolean;
  readonly pause: boolean;
  /** The score so far is shown. */
  readonly score: boolean;
  /** The expert plays, the trainee watches. */
  readonly expert: boolean;
  /** The time limit is that of an official paper: the clock owes every second, however long the page slept. */
  readonly official: boolean;
}

const none: Allowances = {
  guide: false,
  hint: false,
  explain: false,
  rewind: false,
  pause: false,
  score: false,
  expert: false,
  official: true,
};

const byMode: Readonly<Record<Mode, Allowances>> = {
  demonstration: { ...none, guide: true, pause: true, score: true, expert: true, official: false },
  practice: {
    guide: true,
    hint: true,
    explain: true,
    rewind: true,
    pause: true,
    score: true,
    expert: false,
    official: false,
  },
  drill: { ...none, pause: true, official: false },
  exam: none,
  contest: none,
};

export function allowancesOf(assignment: Assignment): Allowances {
  const allowed = byMode[assignment.mode];
  return { ...allowed, hint: allowed.hint && assignment.hints === 'on-request' };
}
