// The language in which a procedure is written: ordered steps and free-order groups, each with what it needs and when it is done.
// Weights live in the rubric and texts in the locales; a step here is only its id and its conditions.

/** Where a step is worked: in the workshop, at the DCS, in the laboratory. */
export type Place = 'field' | 'dcs' | 'lab';

export interface Step {
  /** The step's id in the content, "4.10". */
  readonly id: string;
  readonly places: readonly Place[];
  /** Conditions (condition.ts) that should hold before the step is begun; each is listed to the trainee with its live value. */
  readonly needs: readonly string[];
  /**
   * Conditions that say the step has been begun. If its needs hold neither then nor within ten seconds (valves take five to
   * move), it was begun too early.
   */
  readonly begun?: readonly string[];
  /** Conditions that must all hold together for `hold` seconds; each is listed to the trainee with its live value. */
  readonly done: readonly string[];
  /** What ties `done` to this phase of the procedure, so that a like act in another phase does not fulfil it; not listed. */
  readonly phase?: readonly string[];
  /** Seconds of plant time; 10 unless the content gives another. */
  readonly hold?: number;
  /**
   * Id of the later step up to which this one must stay done: `kept` failing before that is the deviation "undone".
   * Left out: what was done once stays done.
   */
  readonly until?: string;
  /** Conditions that must stay true until then; `done` if left out. */
  readonly kept?: readonly string[];
  /** Names of facts that are a deviation "too fast" while this step is the current one. */
  readonly tooFast?: readonly string[];
}

/** Steps that may be done in any order among themselves; the group itself is one strict step of the procedure. */
export interface FreeGroup {
  readonly group: string;
  readonly steps: readonly Step[];
}

export interface Procedure {
  /** "P4" */
  readonly id: string;
  /** Start state of the plant (a name the line's plant knows). */
  readonly start: string;
  readonly sequence: readonly (Step | FreeGroup)[];
}

export function isGroup(part: Step | FreeGroup): part is FreeGroup {
  return 'group' in part;
}

/** All steps in the order in which they are written. */
export function stepsOf(procedure: Procedure): readonly Step[] {
  return procedure.sequence.flatMap((part) => (isGroup(part) ? part.steps : [part]));
}

/** What the procedure can find fault with. */
export type DeviationKind = 'skipped' | 'out-of-order' | 'undone' | 'too-fast' | 'too-early';

/** Name of the fact that says a step's completion criterion holds. */
export const doneFact = (stepId: string): string => `done-${stepId}`;

/** Name of the fact that says a step's needs hold. */
export const readyFact = (stepId: string): string => `ready-${stepId}`;

/** Name of the fact that says a step has been begun. */
export const begunFact = (stepId: string): string => `begun-${stepId}`;

/** Name of the fact that says a step that was done has not been undone. */
export const keptFact = (stepId: string): string => `kept-${stepId}`;

/** Name of the fact that says a step has been begun for some time while its needs do not hold. */
export const earlyFact = (stepId: string): string => `early-${stepId}`;
