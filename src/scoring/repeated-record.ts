// Rows that are logged again and again (content/fermentation.md 6, R9): each due time has the row logged nearest to it.
import type { Measured } from './measure.ts';
import type { RecordEntry, RecordField, RecordForm, Repetition } from './record.ts';

/** Seconds either side of the due time. */
export const ON_TIME = 600;
const HOUR = 3600;

export interface Rows {
  readonly due: number;
  /** Rows that are there, and of these on time. */
  readonly there: number;
  readonly onTime: number;
  /** Second at which the first was due that was not logged in time, or the last one. */
  readonly at: number;
}

type Measure = (name: string) => Measured | null;

/** How a repeated field has been kept, or null while the batch that it is about has not begun. */
export function rowsOf(
  form: RecordForm,
  field: RecordField,
  repeated: Repetition,
  records: readonly RecordEntry[],
  measure: Measure,
): Rows | null {
  const seen = measure(repeated.age);
  if (seen === null) return null;
  const within = field.within ?? ON_TIME;
  const name = `${form.id}.${field.id}`;
  const logged = records.filter((entry) => entry.field === name).map((entry) => entry.tick);
  const due = repeated.due.map((age) => seen.at + (age - seen.value) * HOUR);
  const distances = due.map((second, i) => {
    const from = i === 0 ? Number.NEGATIVE_INFINITY : (due[i - 1]! + second) / 2;
    const to = i === due.length - 1 ? Number.POSITIVE_INFINITY : (second + due[i + 1]!) / 2;
    const own = logged.filter((tick) => tick >= from && tick < to).map((tick) => Math.abs(tick - second));
    return own.length === 0 ? null : Math.min(...own);
  });
  // A second of a due time is a whole one, up to the rounding of an age in hours.
  const isOnTime = (distance: number | null) => distance !== null && distance <= within + 0.5;
  const missed = distances.findIndex((distance) => !isOnTime(distance));
  return {
    due: due.length,
    there: distances.filter((distance) => distance !== null).length,
    onTime: distances.filter(isOnTime).length,
    at: due[missed < 0 ? due.length - 1 : missed]!,
  };
}

/** Adds to what is measured the share, %, of each repeated field's rows that were logged on time, under the field's name. */
export function withRows(forms: readonly RecordForm[], records: readonly RecordEntry[], measure: Measure): Measure {
  const found = new Map<string, Measured | null>();
  for (const form of forms) {
    for (const field of form.fields) {
      if (field.repeated === undefined) continue;
      const rows = rowsOf(form, field, field.repeated, records, measure);
      found.set(
        `${form.id}.${field.id}`,
        rows === null ? null : { value: (100 * rows.onTime) / rows.due, at: Math.round(rows.at) },
      );
    }
  }
  return (name) => (found.has(name) ? found.get(name)! : measure(name));
}
