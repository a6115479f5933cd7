// Plays a procedure as its line says it should be played.
import type { Assignment } from './assignment.ts';
import { Player } from './player.ts';
import { beginAttempt, type RunningAttempt } from './run.ts';

/** A player for an attempt's own procedure: the expert's script and hands. */
export function expertPlayer(attempt: RunningAttempt): Player {
  return new Player(attempt, attempt.entry.expert.script, attempt.entry.expert.hands);
}

/** Plays the whole procedure. */
export function playExpert(assignment: Assignment): Player {
  const player = expertPlayer(beginAttempt(assignment));
  player.play(Number.POSITIVE_INFINITY);
  return player;
}
