// What the screens, the scenes, the LMS side and the command line may ask of an attempt. run.ts implements it.
import type { Ending } from './ending.ts';
import type { AlarmChange, AlarmDefinition, AlarmView, ShelvedAlarm } from '../plant/alarm.ts';
import type { CommandValue, InterlockView, LoopView, Outcome, Reading, SampleView, Tag } from '../plant/plant.ts';
import type { Line, ProcedureEntry } from '../lines/line.ts';
import type { Measured } from '../scoring/measure.ts';
import type { RecordEntry } from '../scoring/record.ts';
import type { ScoreReport } from '../scoring/report.ts';
import type { Assignment } from './assignment.ts';
import type { Verb } from './verb.ts';

export type { Verb } from './verb.ts';

/** One line of the log: the tick at which it takes effect, and what was done. */
export type Command = readonly [tick: number, verb: Verb, tag: Tag, value: CommandValue];

/** One line of the event journal, for the DCS and the report. Texts come from the line's locales. */
export type JournalEntry =
  | {
      readonly tick: number;
      readonly kind: 'command';
      readonly verb: Verb;
      readonly tag: Tag;
      readonly value: CommandValue;
      /** What stood there before, where a loop or a valve is set. */
      readonly from?: number;
      readonly outcome: Outcome;
    }
  | { readonly tick: number; readonly kind: 'fact'; readonly name: string; readonly value: boolean }
  | ({ readonly tick: number; readonly kind: 'alarm' } & AlarmChange)
  | { readonly tick: number; readonly kind: 'flood'; readonly began: boolean }
  | {
      readonly tick: number;
      readonly kind: 'happening';
      readonly code: string;
      readonly tag: Tag;
      readonly value: number;
    }
  | { readonly tick: number; readonly kind: 'step'; readonly step: string; readonly change: 'done' | 'undone' }
  | {
      readonly tick: number;
      readonly kind: 'deviation';
      readonly step: string;
      readonly deviation: 'skipped' | 'out-of-order' | 'undone' | 'too-fast' | 'too-early';
    };

/** A condition of a step as the guide shows it. */
export interface ConditionView {
  readonly text: string;
  readonly holds: boolean;
  /** What the left-hand tag shows now. */
  readonly value: number;
  readonly tag: Tag;
}

export interface StepView {
  readonly id: string;
  readonly state: 'todo' | 'current' | 'done' | 'skipped';
  readonly doneAt: number | null;
  readonly needs: readonly ConditionView[];
  readonly done: readonly ConditionView[];
}

/** One procedure of a run of several; `start` and `end` are null as long as it has not begun, not been handed in. */
export interface StageView {
  readonly entry: ProcedureEntry;
  readonly start: {
    readonly tick: number;
    /** Positions in the run's log and journal from which they are the stage's. */
    readonly commands: number;
    readonly journal: number;
  } | null;
  readonly end: number | null;
}

/** The course of a tag. Of what is older than an hour, the lowest and the highest value of each bucket of time, in their order. */
export interface Trend {
  /** Seconds of plant time, ascending. */
  readonly ticks: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly length: number;
  /** Greatest number of seconds of which only two samples are left. */
  readonly bucket: number;
}

export interface Attempt {
  readonly line: Line;
  readonly assignment: Assignment;
  /** The procedures of the assignment in their order, and which of them is in hand: after the end, the one at which it ended. */
  readonly stages: readonly StageView[];
  readonly stage: number;
  /** The procedure in hand. */
  readonly entry: ProcedureEntry;
  /** Seconds of plant time since the start. */
  readonly tick: number;
  /** Seconds of working time by the log (each tick takes 1/speed). */
  readonly elapsed: number;
  /** Seconds of walking through the workshop by the log; in the timed modes part of `elapsed`. */
  readonly walked: number;
  readonly speed: number | 'next';
  /** The speed that is in force now (the assignment's cap after a steam or air valve moved considered). */
  readonly effectiveSpeed: number;
  readonly finished: null | Ending;
  /** Who is logged in: null for the one whose attempt it is, else a name or the number of a seat. */
  readonly person: CommandValue;

  /** What an instrument, valve, loop or computed tag shows. Throws for an unknown tag. */
  read(tag: Tag): number;
  readonly readings: ReadonlyMap<Tag, Reading>;
  /** All numbers of the plant; a reading's is at its `slot`. The same array for the whole attempt: to be looked at, never written. */
  readonly values: Float64Array;
  /** What can be done to a thing of the plant; empty for what can only be read. */
  verbsOf(tag: Tag): readonly Verb[];
  /** Answers from which `judge` chooses, by the tag that asks. */
  readonly choices: ReadonlyMap<Tag, readonly string[]>;
  /** Tests of the laboratory with the ways of doing each, and its bench. */
  readonly assays: ReadonlyMap<Tag, readonly string[]>;
  samples(): readonly SampleView[];
  fact(name: string): boolean;
  loop(tag: Tag): LoopView;
  /** Tags at which the abnormal events that have come so far are diagnosed. */
  events(): readonly Tag[];
  /** What is annunciated. */
  alarms(): readonly AlarmView[];
  shelvedAlarms(): readonly ShelvedAlarm[];
  /** What is suppressed by design in the present state of the plant. */
  suppressedAlarms(): readonly AlarmDefinition[];
  interlocks(): readonly InterlockView[];
  /** Steps of the procedure in hand, or of stage number `stage`. */
  steps(stage?: number): readonly StepView[];
  readonly currentSteps: readonly string[];
  readonly journal: readonly JournalEntry[];
  readonly commands: readonly Command[];
  /** Entries in the records of the procedure in hand, or of stage number `stage`. */
  records(stage?: number): readonly RecordEntry[];
  /** From the last sample at or before second `from` to the first at or after second `to`; the whole course without them. */
  trend(tag: Tag, from?: number, to?: number): Trend;
  /** What a measure of the procedure in hand, or of stage number `stage`, has found, or null if it never opened. Throws for an unknown name. */
  measure(name: string, stage?: number): Measured | null;
  /** Score of the whole run: of several procedures their mean. */
  score(): ScoreReport;
  /** Score of the procedure in hand by itself, or of stage number `stage`. */
  stageReport(stage?: number): ScoreReport;

  /** Does something now: logs it and applies it. Throws InputError for what the log could not hold. */
  act(verb: Verb, tag: Tag, value?: CommandValue): Outcome;
  /** Advances at most `ticks` seconds of plant time; stops early when a fact flips at speed "next", or at the end. Returns the seconds done. */
  advance(ticks: number): number;
  /**
   * Back to an earlier second, before anything was done in it; what was done in it and after it is gone from the log.
   * Practice only.
   */
  rewind(tick: number): void;

  /** Called after every act and every discrete change (fact, alarm, step, end), never for a mere tick. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void;
  /** Grows with every discrete change; for useSyncExternalStore. */
  readonly version: number;
}
