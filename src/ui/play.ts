// An attempt on the screen, with all that goes with it: who keeps it, and whose hand is on the plant.
import type { RunningAttempt } from '../attempt/run.ts';
import type { Saving } from './saving.ts';

export interface Play {
  readonly attempt: RunningAttempt;
  readonly saving: Saving;
  /** Another window plays this attempt: everything can be looked at, nothing done, and time stands still. */
  readonly elsewhere: boolean;
  /** Plays seconds of plant time where somebody else has the hand on the plant: the expert of a demonstration. */
  readonly advance?: (ticks: number) => unknown;
}
