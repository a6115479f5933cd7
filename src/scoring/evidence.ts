// What a score is computed from: the run as it was observed, in order, and what was measured.
import type { CommandValue, Outcome, Tag } from '../plant/plant.ts';
import type { DeviationKind, Procedure } from '../procedure/language.ts';
import type { InjectedEvent } from './event.ts';
import type { Measured } from './measure.ts';
import type { RecordEntry, RecordForm } from './record.ts';
import type { Rubric } from './rubric.ts';

/** One line of the event journal. */
export type Observation =
  | {
      readonly tick: number;
      readonly kind: 'command';
      readonly verb: string;
      readonly tag: Tag;
      readonly value: CommandValue;
      /** What stood there before, where a loop or a valve is set. */
      readonly from?: number;
      readonly outcome: Outcome;
    }
  | { readonly tick: number; readonly kind: 'fact'; readonly name: string; readonly value: boolean }
  | { readonly tick: number; readonly kind: 'alarm'; readonly id: string; readonly change: string }
  | { readonly tick: number; readonly kind: 'flood'; readonly began: boolean }
  | {
      readonly tick: number;
      readonly kind: 'happening';
      readonly code: string;
      readonly tag: Tag;
      readonly value: number;
    }
  | { readonly tick: number; readonly kind: 'step'; readonly step: string; readonly change: 'done' | 'undone' }
  | { readonly tick: number; readonly kind: 'deviation'; readonly step: string; readonly deviation: DeviationKind };

export interface Evidence {
  readonly procedure: Procedure;
  readonly rubric: Rubric;
  readonly forms: readonly RecordForm[];
  /** Everything that was observed, in order of its ticks. */
  readonly events: readonly Observation[];
  readonly records: readonly RecordEntry[];
  /** Events that were injected while the procedure was in hand. */
  readonly injected: readonly InjectedEvent[];
  /** Seconds of working time used up at a second of plant time. */
  readonly worked: (tick: number) => number;
  /** What a measure has found, or null if it never opened. */
  readonly measure: (name: string) => Measured | null;
  /** The second up to which the run has got. */
  readonly end: number;
}

/** A point lost, before it is explained. */
export interface Loss {
  readonly step: string;
  readonly points: number;
  readonly tick: number;
  readonly tag: Tag | null;
  readonly reason: string;
  readonly details: Readonly<Record<string, number | string>>;
}
