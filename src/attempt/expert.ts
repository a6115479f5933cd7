// Plays the procedures of an attempt as their line says they should be played: before each, in a run of several, the acts by which
// its expert takes over the plant from the one before.
import type { Assignment } from './assignment.ts';
import { Player } from './player.ts';
import { beginAttempt, type RunningAttempt } from './run.ts';

export class ExpertPlayer {
  #player: Player;
  #stage: number;

  /** An attempt that has begun already is taken up as if the stage in hand had just begun. */
  constructor(readonly attempt: RunningAttempt) {
    this.#stage = attempt.stage;
    this.#player = playerFor(attempt);
  }

  /** Whether every act of every procedure has been done. */
  get done(): boolean {
    return this.#player.done && this.#stage === this.attempt.stages.length - 1;
  }

  /** Plays at most `ticks` seconds; returns how many, fewer at the end of the attempt. */
  play(ticks: number): number {
    const { attempt } = this;
    let played = 0;
    for (;;) {
      played += this.#player.play(ticks - played);
      if (played === ticks || attempt.stage === this.#stage) return played;
      this.#stage = attempt.stage;
      this.#player = playerFor(attempt);
    }
  }
}

function playerFor(attempt: RunningAttempt): Player {
  const { script, hands, takeOver = [] } = attempt.entry.expert;
  return new Player(attempt, attempt.stage === 0 ? script : [...takeOver, ...script], hands, attempt.stage);
}

/** A player for an attempt's own procedures. */
export function expertPlayer(attempt: RunningAttempt): ExpertPlayer {
  return new ExpertPlayer(attempt);
}

/** Plays all procedures. */
export function playExpert(assignment: Assignment): ExpertPlayer {
  const player = expertPlayer(beginAttempt(assignment));
  player.play(Number.POSITIVE_INFINITY);
  return player;
}
