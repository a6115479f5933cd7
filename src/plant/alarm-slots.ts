// What a board remembers of each alarm: its slots in the state vector, so that a rewind rewinds alarms too.
import type { Layout } from '../kernel/state.ts';
import type { AlarmDefinition } from './alarm.ts';

/** What the status slot holds: nothing annunciated, or one of the annunciated states. */
export const NORMAL = 0;
export const UNACKNOWLEDGED = 1;
export const ACKNOWLEDGED = 2;
export const RETURNED = 3;

/** A second that does not come. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** First slots: those of one property of all alarms lie side by side. */
export class AlarmSlots {
  readonly status: number;
  /** Seconds beyond the limit, counted until the delay is over. */
  readonly timer: number;
  readonly raisedAt: number;
  /** Second until which an alarm is shelved, 0 for one that is not, NEVER for one that is out of service; and which reason of SHELVE_REASONS. */
  readonly until: number;
  readonly reason: number;

  constructor(definitions: readonly AlarmDefinition[], layout: Layout) {
    const property = (name: string) => definitions.map(({ id }) => layout.slot(`alarm.${id}.${name}`))[0] ?? 0;
    this.status = property('status');
    this.timer = property('timer');
    this.raisedAt = property('raised-at');
    this.until = property('shelved-until');
    this.reason = property('shelved-for');
  }
}
