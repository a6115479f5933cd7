// Batch record forms: what a student fills in, and against what it is checked.

/** A field of a record. Times are plant seconds; "number" fields are compared with the trend, "choice" with the truth. */
export interface RecordField {
  /** "f0" of record "R6" is the tag "R6.f0". */
  readonly id: string;
  readonly kind: 'number' | 'time' | 'choice' | 'given';
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** Measure (scoring/measure.ts) that holds the true value, and the one that holds the second at which it became due. */
  readonly truth: string;
  readonly due: string;
}

export interface RecordForm {
  /** "R6" */
  readonly id: string;
  readonly fields: readonly RecordField[];
}
