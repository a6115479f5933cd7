// All weights of a procedure, as data of its line. score.ts computes with it, explain.ts tells why.
import type { Tag } from '../plant/plant.ts';
import type { MeasureDefinition } from './measure.ts';
import type { Trigger } from './trigger.ts';

/** Points against a measured value: linear between the given pairs, constant outside. Shares of the item's points, 0..1. */
export interface Curve {
  /** Name of a measure, or of a record field that is entered again and again ("R9.row": entries on time, %). */
  readonly measure: string;
  /** Tag to show in the explanation. */
  readonly tag: Tag;
  readonly shares: readonly (readonly [value: number, share: number])[];
  /** Share while the measure has found nothing; 0 if left out. */
  readonly never?: number;
}

/** A quality index; the worst of its curves counts. */
export interface QualityItem {
  /** "Q.f0" */
  readonly id: string;
  readonly points: number;
  readonly curves: readonly Curve[];
}

export interface UtilityItem {
  /** "U.steam" */
  readonly id: string;
  /** Totaliser read at the end of the run. */
  readonly measure: string;
  readonly tag: Tag;
  /** Consumption that still earns full points, in the totaliser's unit: 1.05 times the expert's. */
  readonly reference: number;
}

export interface SafetyRule {
  /** "S.hammer" */
  readonly id: string;
  readonly class: 'minor' | 'serious' | 'red-line';
  readonly points: number;
  readonly triggers: readonly Trigger[];
  /** Lost at most once in a run. Otherwise each event counts, those at one tag within five minutes as one. */
  readonly once?: boolean;
}

/** A measure shown with a deduction as what the plant did. */
export interface Consequence {
  readonly measure: string;
  readonly tag: Tag;
}

/** By what a step's purpose fails. */
export interface Failure {
  readonly by: Trigger;
  /** Fact that must have come true before; an earlier event is no failure. */
  readonly since?: string;
}

export interface Rubric {
  readonly procedure: string;
  readonly measures: readonly MeasureDefinition[];
  readonly steps: {
    /** Points of the whole part. */
    readonly points: number;
    /** Weight of each step in the content; scaled so that together they make `points`. */
    readonly weights: Readonly<Record<string, number>>;
    /** By what a step's purpose fails: the step earns nothing once any of it has come about. */
    readonly failed: Readonly<Record<string, readonly Failure[]>>;
    /**
     * Steps that go on as long as the run does and are judged by how well they went: the worst of the curves is the share of the
     * points, whether or not the run was carried to its end, since what is lacking then is lacking in the measures.
     */
    readonly measured?: Readonly<Record<string, readonly Curve[]>>;
  };
  readonly quality: readonly QualityItem[];
  /** Forms that are graded; every field of all of them weighs the same. */
  readonly records: { readonly points: number; readonly forms: readonly string[] };
  readonly utilities: { readonly points: number; readonly items: readonly UtilityItem[] };
  readonly safety: {
    /** Most that can be lost. */
    readonly cap: number;
    readonly rules: readonly SafetyRule[];
  };
  /** Which steps, items and parts ("R6", "S") make up each competency. */
  readonly competencies: Readonly<Record<string, readonly string[]>>;
  /** What to show of the plant beside the loss of an item. */
  readonly consequences: Readonly<Record<string, readonly Consequence[]>>;
}
