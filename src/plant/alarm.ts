// Alarms after ISA-18.2: what is watched, at which limit, with which priority, and in which states of the plant.
import type { Tag } from './plant.ts';

export type AlarmPriority = 1 | 2 | 3;

/** Minutes within which the operator responds, by priority (content/fermentation.md 5). */
export const RESPOND_MINUTES: Readonly<Record<AlarmPriority, number>> = { 1: 2, 2: 10, 3: 30 };

/** Low-low, low, high, high-high; ON is a contact (LSH, XA, YA, a trip) that closes: 1 for 0. */
export type AlarmKind = 'LL' | 'L' | 'H' | 'HH' | 'ON';

export interface AlarmDefinition {
  /** "TT-303.H" */
  readonly id: string;
  readonly tag: Tag;
  readonly kind: AlarmKind;
  /** In the tag's unit, of a rate in that unit per hour; where `from` is given, what is added to it. */
  readonly limit: number;
  /** The limit follows another tag (a set-point, a second measurement): factor x reading + `limit`. */
  readonly from?: { readonly tag: Tag; readonly factor: number };
  /** The change per hour is watched instead of the value: that over so many seconds. */
  readonly rateOver?: number;
  readonly priority: AlarmPriority;
  /** Another priority while a condition (condition.ts) holds. */
  readonly priorityWhile?: { readonly condition: string; readonly priority: AlarmPriority };
  /** Back inside the limit by this much before it clears, in the unit of the limit. */
  readonly hysteresis: number;
  /** Seconds beyond the limit before it is raised. */
  readonly delay: number;
  /** Annunciated only while one of these conditions holds; in every other state it is suppressed by design. */
  readonly while?: readonly string[];
}

/** An annunciated alarm. */
export interface AlarmView {
  readonly id: string;
  readonly tag: Tag;
  readonly kind: AlarmKind;
  /** As it is now, whatever it follows. */
  readonly limit: number;
  /** Whether value and limit are changes per hour. */
  readonly isRate: boolean;
  readonly priority: AlarmPriority;
  readonly status: 'unacknowledged' | 'acknowledged' | 'returned-unacknowledged';
  readonly raisedAt: number;
  readonly value: number;
  readonly respondMinutes: number;
}

/** Why an operator takes an alarm off the list for a while (ISA-18.2 wants a reason and a time limit) [K]. */
export const SHELVE_REASONS = ['nuisance', 'instrument-fault', 'maintenance', 'test', 'known-condition'] as const;
export type ShelveReason = (typeof SHELVE_REASONS)[number];

/** No alarm stays shelved beyond the end of a shift, minutes [K]. */
export const LONGEST_SHELVING = 480;

/** Reasons for which an alarm may be taken out of service instead: without a time limit, until somebody puts it back (ISA-18.2). */
export const REMOVAL_REASONS: readonly ShelveReason[] = ['instrument-fault', 'maintenance'];
/** Minutes of a shelving that stand for "out of service". */
export const OUT_OF_SERVICE = 0;

/** An alarm that an operator has shelved or taken out of service. */
export interface ShelvedAlarm {
  readonly id: string;
  readonly tag: Tag;
  readonly priority: AlarmPriority;
  readonly reason: ShelveReason;
  /** Second at which it comes back by itself; null for one that is out of service. */
  readonly until: number | null;
}

/** Something that changed at an alarm, with the priority it has at that moment. */
export interface AlarmChange {
  readonly id: string;
  readonly change: 'raised' | 'cleared' | 'acknowledged' | 'shelved' | 'unshelved';
  readonly priority: AlarmPriority;
}
