// Runs a log again: the same states, the same journal, the same score. Save, resume, verification and the debrief all come here.
import type { Command } from './attempt.ts';
import { InputError } from './input-error.ts';
import type { RunningAttempt } from './run.ts';

/**
 * Plays `log` on an attempt that stands at its start, up to second `until`. Where the clock or a second red line ends the
 * run, its own `finish` act is the one in the log. Throws InputError with the path "commands[i]..." for an act that could not have been done.
 */
export function replay(attempt: RunningAttempt, log: readonly Command[], until: number): RunningAttempt {
  let next = 0;
  for (;;) {
    while (next < log.length && log[next]![0] === attempt.tick && attempt.finished === null)
      perform(attempt, log, next++);
    if (attempt.finished !== null && endsItself(log[next], attempt)) next++;
    if (attempt.finished !== null || attempt.tick >= until) break;
    attempt.advance(Math.min(log[next]?.[0] ?? until, until) - attempt.tick);
  }
  if (next < log.length && attempt.finished !== null) throw new InputError(`commands[${next}]`, 'attempt-ended');
  return attempt;
}

const endsItself = (command: Command | undefined, { tick, finished }: RunningAttempt): boolean =>
  command !== undefined && command[0] === tick && command[1] === 'finish' && command[3] === finished;

function perform(attempt: RunningAttempt, log: readonly Command[], index: number): void {
  const [, verb, tag, value] = log[index]!;
  try {
    attempt.act(verb, tag, value);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const place = { tag: '[2]', value: '[3]' }[error.path] ?? '';
    throw new InputError(`commands[${index}]${place}`, error.code, error.details);
  }
}
