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
  /** Conditions that must all hold together for `hold` seconds; each is listed to the trainee with its live value. */
  readonly done: readonly string[];
  /** Seconds of plant time; 10 unless the content gives another. */
  readonly hold?: number;
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

/** Name of the fact that says a step's completion criterion holds. */
export const doneFact = (stepId: string): string => `done-${stepId}`;

/** Name of the fact that says a step's needs hold. */
export const readyFact = (stepId: string): string => `ready-${stepId}`;
