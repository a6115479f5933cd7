// What a score looks like once it is computed: every part, every item, and every point lost with its evidence.

export type Part = 'steps' | 'quality' | 'faults' | 'records' | 'utilities' | 'safety';

/** One thing that earns points: a step, a quality index, a record field, a utility. */
export interface ScoreItem {
  /** "4.10", "Q.f0", "R6.hold-start", "U.steam" */
  readonly id: string;
  /** In the report of a run of several procedures: of which it is. */
  readonly procedure?: string;
  readonly part: Part;
  readonly points: number;
  readonly of: number;
}

/** A point lost, with the evidence: when, where, what was expected, what the plant did. */
export interface Deduction {
  /** Id of the item, or of the safety rule ("S.hammer"). */
  readonly step: string;
  /** In the report of a run of several procedures: in which it was lost. */
  readonly procedure?: string;
  /** Points lost, positive. */
  readonly points: number;
  /** Second of plant time at which it was lost; the end of the run for what was never done. */
  readonly tick: number;
  /** Tag at fault, or null. */
  readonly tag: string | null;
  /** Key of the line's locales (`reasons/<reason>`). */
  readonly reason: string;
  /** Values for the text: expected, actual, limits. */
  readonly details: Readonly<Record<string, number | string>>;
  /** What the plant did: measured values with their tag and second; text in the line's locales (`consequences/<measure>`). */
  readonly plant: readonly {
    readonly measure: string;
    readonly tag: string;
    readonly value: number;
    readonly tick: number;
  }[];
}

export interface CompetencyScore {
  readonly id: string;
  readonly points: number;
  readonly of: number;
}

export interface ScoreReport {
  /** 0-100, rounded half up to 2 decimals. */
  readonly score: number;
  readonly passed: boolean;
  readonly parts: Readonly<Record<Part, { readonly points: number; readonly of: number }>>;
  readonly items: readonly ScoreItem[];
  readonly deductions: readonly Deduction[];
  readonly competencies: readonly CompetencyScore[];
}
