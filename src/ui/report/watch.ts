// Watching a run again: the same log on a fresh attempt, taken up a little before the moment of interest.
import type { Assignment } from '../../attempt/assignment.ts';
import type { Command } from '../../attempt/attempt.ts';
import { replay } from '../../attempt/replay.ts';
import { createAttempt, type RunningAttempt } from '../../attempt/run.ts';
import type { Play } from '../play.ts';
import type { Saving } from '../saving.ts';

const nothing: ReturnType<Saving['state']> = { kind: 'saved' };
const unkept: Saving = {
  state: () => nothing,
  resumedAt: null,
  learner: null,
  shortened: () => null,
  subscribe: () => () => undefined,
};

/** The longest an assignment may have: a watcher's slow speed must not end the run before its time. */
const DAY_MINUTES = 1440;

/** A play that shows the run of `attempt` from second `from` to its end, with nobody's hand on it. */
export function watchAgain(attempt: RunningAttempt, from: number): Play {
  const log = attempt.commands;
  const start = Math.max(0, Math.min(from, attempt.tick));
  const assignment: Assignment = { ...attempt.assignment, mode: 'demonstration', timeLimitMinutes: DAY_MINUTES };
  const copy = createAttempt(attempt.line, assignment);
  const before = log.filter(([tick]) => tick < start);
  replay(copy, before, start);
  let next = before.length;
  const advance = (ticks: number): void => {
    for (let i = 0; i < ticks && copy.finished === null && copy.tick < attempt.tick; i++) {
      next = perform(copy, log, next);
      if (copy.finished === null) copy.advance(1);
    }
    if (copy.tick === attempt.tick && copy.finished === null) next = perform(copy, log, next);
  };
  return { attempt: copy, saving: unkept, elsewhere: false, advance };
}

/** Does all that was done in the present second; the watcher's own choice of speed stands above the log's. */
function perform(copy: RunningAttempt, log: readonly Command[], from: number): number {
  let next = from;
  while (copy.finished === null && log[next]?.[0] === copy.tick) {
    const [, verb, tag, value] = log[next++]!;
    if (verb === 'finish') copy.act('finish', '');
    else if (verb !== 'speed') copy.act(verb, tag, value);
  }
  return next;
}
