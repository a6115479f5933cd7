// What a student, a class or a competition is asked to play. One JSON object; what is left out has the procedure's default.
import type { Language } from '../lines/line.ts';
import type { FaultInjection } from '../plant/plant.ts';

export type Mode = 'demonstration' | 'practice' | 'exam' | 'drill' | 'contest';

/** A complete assignment: every default filled in. */
export interface Assignment {
  readonly line: string;
  readonly procedures: readonly string[];
  readonly mode: Mode;
  readonly seed: number;
  readonly timeLimitMinutes: number;
  readonly passMark: number;
  readonly language: Language;
  readonly faults: readonly FaultInjection[];
  readonly hints: 'off' | 'on-request';
  readonly speeds: readonly (number | 'next')[];
  /** Whether the speed is held at ×10 for 3 plant minutes after a steam or air valve moves. */
  readonly speedCap: boolean;
  readonly start: string;
}
