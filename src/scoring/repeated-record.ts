// Rows that are logged again and again (content/fermentation.md 6, R9): each due time has the row logged nearest to it.
import type { Measured } from './measure.ts';
import { reasonOf } from './record-entries.ts';
import { ON_TIME, type RecordEntry, type RecordField, type RecordForm, type Repetition } from './record.ts';

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
  const logged = records.filter((entry) => entry.field === name);
  const due = repeated.due.map((age) => seen.at + (age - seen.value) * HOUR);
  const distances = due.map((second, i) => {
    const from = i === 0 ? Number.NEGATIVE_INFINITY : (due[i - 1]! + second) / 2;
    const to = i === due.length - 1 ? Number.POSITIVE_INFINITY : (second + due[i + 1]!) / 2;
    // A row that was logged late says why, or it is none.
    const own = logged
      .filter(({ tick }) => tick >= from && tick < to)
      .filter((entry) => entry.tick - second <= Math.max(within, ON_TIME) + 0.5 || reasonOf(entry, records) !== null)
      .map(({ tick }) => Math.abs(tick - second));
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

/** Whether a row logged at a second would come too late for the last due time that has none: it needs a reason then. */
export function lateRow(
  tag: string,
  field: RecordField,
  repeated: Repetition,
  records: readonly RecordEntry[],
  tick: number,
  measure: Measure,
): boolean {
  const seen = measure(repeated.age);
  if (seen === null) return false;
  const age = seen.value + (tick - seen.at) / HOUR;
  const last = repeated.due.findLast((due) => due <= age);
  const next = repeated.due.find((due) => due > age);
  if (last === undefined || (next !== undefined && next - age < age - last)) return false;
  const second = seen.at + (last - seen.value) * HOUR;
  const within = Math.max(field.within ?? ON_TIME, ON_TIME) + 0.5;
  const isLogged = records.some((entry) => entry.field === tag && Math.abs(entry.tick - second) <= within);
  return !isLogged && tick - second > within;
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
