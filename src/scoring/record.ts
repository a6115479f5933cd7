// Batch record forms: what a student fills in, and against what it is checked (content/fermentation.md 6).
import type { CommandValue, Tag } from '../plant/plant.ts';

/** What a field should say and when it becomes due: names of measures. For a choice the truth is the choice's index. */
export interface Expected {
  readonly truth: string;
  readonly due: string;
}

/** When a row is due, again and again: `age` names a measure that finds the age of the batch, h, at some second; `due` are ages, h. */
export interface Repetition {
  readonly age: string;
  readonly due: readonly number[];
}

/** An event after which a field is due: a fact that has ended, and what a choice should then say (null: the instrument tells). */
export interface EachEvent {
  readonly fact: string;
  readonly right: string | null;
}

/**
 * A form is signed as often as it has fields of the kind "signature", each time by another person.
 *
 * "number" in its unit, "time" and "duration" in seconds of plant time, "choice" one of `choices`, "signature" by signing the form;
 * "given" is filled in already; a "row" logs what its instruments show at that moment, in one act.
 */
export interface RecordField {
  /** "f0" of record "R6" is the tag "R6.f0". */
  readonly id: string;
  readonly kind: 'number' | 'time' | 'duration' | 'choice' | 'signature' | 'given' | 'row';
  readonly unit?: string;
  /** Instrument from which a number is read: what it showed when the entry was made is right too. */
  readonly tag?: Tag;
  /** Instruments of a row, in its order. */
  readonly tags?: readonly Tag[];
  /** By how much a number may differ from the trend where a share of it would mean nothing, in its unit. */
  readonly tolerance?: number;
  /** Seconds either side of the due time that are still on time, where ten minutes would mean nothing. */
  readonly within?: number;
  readonly choices?: readonly string[];
  /** Value of a given field. */
  readonly given?: number | string;
  /** A row that is logged again and again. */
  readonly repeated?: Repetition;
  /** An entry for each event of these kinds. */
  readonly each?: readonly EachEvent[];
  /** The best match counts. Empty for a given field, a row that is repeated and a field of events. */
  readonly expected: readonly Expected[];
}

export interface RecordForm {
  /** "R6" */
  readonly id: string;
  readonly fields: readonly RecordField[];
}

/** What is written where there is nothing to write: no field stays blank. */
export const NOT_APPLICABLE = 'N/A';

/** The reason of a late or changed entry is kept under the field's tag with this ending. */
export const REASON_SUFFIX = '.reason';

/** Seconds either side of the due time that are on time; so far may an entry lie back without a reason. */
export const ON_TIME = 600;

/** A kept entry of a record: nothing is erased, the last entry counts. */
export interface RecordEntry {
  readonly tick: number;
  /** Who made it: null for the one whose attempt it is, else who had logged in, by a name or the number of a seat. */
  readonly who: CommandValue;
  /** "R6.f0" */
  readonly field: Tag;
  readonly value: CommandValue;
  /** What the field's instrument showed at that moment; null for a field without one. */
  readonly shown: number | null;
}
