// Alarms after ISA-18.2: limits with hysteresis and delay, priority, acknowledgement, suppression by state.
import type { Tag } from './plant.ts';

export type AlarmPriority = 1 | 2 | 3;

export interface AlarmDefinition {
  /** "TT-303.H" */
  readonly id: string;
  readonly tag: Tag;
  readonly kind: 'LL' | 'L' | 'H' | 'HH';
  readonly limit: number;
  readonly priority: AlarmPriority;
  /** Back inside the limit by this much before it clears, in the tag's unit. */
  readonly hysteresis: number;
  /** Seconds beyond the limit before it is raised. */
  readonly delay: number;
  /** Annunciated only while this condition (condition.ts) holds. */
  readonly while?: string;
  /** Minutes within which the operator should respond. */
  readonly respondMinutes: number;
}

export interface AlarmView {
  readonly id: string;
  readonly tag: Tag;
  readonly kind: AlarmDefinition['kind'];
  readonly limit: number;
  readonly priority: AlarmPriority;
  /** ISA-18.2 state of an annunciated alarm. */
  readonly status: 'unacknowledged' | 'acknowledged' | 'returned-unacknowledged';
  readonly raisedAt: number;
  readonly value: number;
  readonly respondMinutes: number;
}
