// A mistake: how the expert's script is spoilt, what the plant does in consequence, and what it costs.
import type { Edit } from './script-edit.ts';

/** A measured value (scoring/measure.ts) that must lie within bounds. */
export interface Bound {
  readonly measure: string;
  readonly above?: number;
  readonly below?: number;
}

export interface Mistake {
  /** The step in whose row the content names it. */
  readonly step: string;
  readonly name: string;
  readonly edit: Edit;
  /** Valves from which the expert's hand is kept away. */
  readonly handsOff?: readonly string[];
  readonly faults?: readonly { readonly event: string; readonly at: number }[];
  readonly seed?: number;
  /** Start state, where it is not the procedure's own. */
  readonly start?: string;
  /** Second at which it is handed in, where the spoilt script would wait for ever. */
  readonly end?: number;
  /** What must happen, by code. */
  readonly happens?: readonly string[];
  /** Facts that must come true. */
  readonly facts?: readonly string[];
  readonly bounds?: readonly Bound[];
  /** Refusal of an interlock that must be seen. */
  readonly refusal?: string;
  /** Items on which points must be lost. */
  readonly costs: readonly string[];
}
