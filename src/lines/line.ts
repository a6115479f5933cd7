// The shape of a production line. Whoever adds one fills in this shape in a folder of its own and names it in index.ts.
import type { Layout } from '../kernel/state.ts';
import type { AlarmDefinition } from '../plant/alarm.ts';
import type { Diagram } from '../plant/diagram.ts';
import type { FactDefinition } from '../plant/fact.ts';
import type { CommandValue, FaultInjection, Plant, Tag } from '../plant/plant.ts';
import type { Procedure } from '../procedure/language.ts';
import type { EventRubric } from '../scoring/event.ts';
import type { RecordForm } from '../scoring/record.ts';
import type { Rubric } from '../scoring/rubric.ts';
import type { Screens } from './screens.ts';

export type Language = 'zh-CN' | 'en';

/** All texts of a line in one language: nested objects whose keys are joined by '/' ("steps/4.10/text"). */
export type Texts = { readonly [key: string]: string | Texts };

/** One act of a script (`penline run`) or of an expert: when it happens, and what is done. */
export interface ScriptAct {
  /** Second of plant time; one that is past acts at once. */
  readonly at?: number;
  /** Seconds since the act before it. */
  readonly after?: number;
  /** Condition in the language of plant/condition.ts. */
  readonly when?: string;
  /** Condition at its turn without which the act is left out: what is done depends on what is found. */
  readonly if?: string;
  /** Seconds since its turn came after which the script fails. */
  readonly within?: number;
  readonly tag?: Tag;
  readonly do: string;
  /** "=WT-301" stands for what that instrument shows at the moment. */
  readonly value?: CommandValue;
}

/**
 * How an expert plays a procedure: a script, and controllers that act while their condition holds
 * (the expert's hand on a valve during the hold).
 */
export interface Expert {
  readonly script: readonly ScriptAct[];
  /** Acts before the script where another procedure was played before on the same plant: what that one leaves and this one does not expect. */
  readonly takeOver?: readonly ScriptAct[];
  readonly hands: readonly ExpertHand[];
}

/** A PI hand on valves: every `every` seconds while `while` holds, sets each valve to its share times u (0..100 %). */
export interface ExpertHand {
  readonly while: string;
  readonly every: number;
  readonly measured: Tag;
  readonly target: number;
  /** u = I + gain e, dI = integral e per second, e = target - measured; u in 0..1. */
  readonly gain: number;
  readonly integral: number;
  readonly start: number;
  /** `share` is the travel in % at u = 1. */
  readonly valves: readonly { readonly tag: Tag; readonly share: number }[];
  /** Valves move only if u changed by at least this much since they were last set. */
  readonly deadband: number;
}

/** A procedure with all that belongs to it. */
export interface ProcedureEntry {
  readonly procedure: Procedure;
  /** Facts that only this procedure, its rubric and its texts speak of; they begin afresh with it. */
  readonly facts: readonly FactDefinition[];
  readonly rubric: Rubric;
  readonly records: readonly RecordForm[];
  readonly expert: Expert;
  readonly defaults: {
    readonly timeLimitMinutes: number;
    readonly speeds: readonly (number | 'next')[];
    readonly speed: number | 'next';
    /** Whether steam and air valves slow the clock (content/fermentation.md 0.2); they do if left out. */
    readonly speedCap?: boolean;
    /** What happens where the assignment names no faults, if this is its first procedure. */
    readonly faults?: readonly FaultInjection[];
  };
}

export interface Line {
  readonly id: string;
  readonly diagram: Diagram;
  /** Builds the plant, which reserves its slots in `layout`. */
  buildPlant(layout: Layout, options: { readonly seed: number; readonly faults: readonly FaultInjection[] }): Plant;
  readonly facts: readonly FactDefinition[];
  readonly alarms: readonly AlarmDefinition[];
  readonly faults: readonly string[];
  /** How the faults that are events are scored, by their ids. */
  readonly events: ReadonlyMap<string, EventRubric>;
  /** Starts at which a batch runs, with its age there, h. */
  readonly ages: ReadonlyMap<string, number>;
  readonly procedures: ReadonlyMap<string, ProcedureEntry>;
  /** Procedures of a whole batch, in the order in which they can be played in one run. */
  readonly batch: readonly string[];
  readonly screens: Screens;
  readonly texts: Readonly<Record<Language, Texts>>;
}
