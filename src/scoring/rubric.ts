// All weights of a procedure, as data of its line.

/** Filled in by the line; score.ts computes with it. */
export interface Rubric {
  readonly procedure: string;
}
