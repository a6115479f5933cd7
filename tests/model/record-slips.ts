// Every entry of a record counts: left out, entered an hour late or written wrongly, the expert's own records earn less.
// The run is not played again: only what was written down in it is changed.
import { expect } from 'vitest';
import type { RunningAttempt } from '../../src/attempt/run.ts';
import { signaturesOf } from '../../src/scoring/record-entries.ts';
import { NOT_APPLICABLE, type RecordEntry, type RecordField, type RecordForm } from '../../src/scoring/record.ts';
import { scoreRecords } from '../../src/scoring/records.ts';

const HOUR = 3600;

/** Slips that cost nothing, "R6.f0 late"; none is expected. */
export function freeSlips(attempt: RunningAttempt): readonly string[] {
  const { entry } = attempt;
  const all = attempt.records();
  const earned = (records: readonly RecordEntry[]) => {
    const { items } = scoreRecords(
      {
        procedure: entry.procedure,
        rubric: entry.rubric,
        forms: entry.records,
        events: attempt.journal,
        records,
        injected: [],
        worked: (tick) => tick,
        measure: (name) => attempt.measure(name),
        end: attempt.tick,
      },
      1,
    );
    // Of several signatures the next one takes the place of one that is lacking.
    return items.reduce((sum, { points }) => sum + points, 0);
  };
  const kept = earned(all);
  return entry.records.flatMap((form) =>
    form.fields.flatMap((field) => {
      const item = `${form.id}.${field.id}`;
      return slipsOf(form, field, all).flatMap(([slip, records]) =>
        earned(records) < kept - 1e-3 ? [] : [`${item} ${slip}`],
      );
    }),
  );
}

type Slip = readonly [name: string, records: readonly RecordEntry[]];

function slipsOf(form: RecordForm, field: RecordField, all: readonly RecordEntry[]): readonly Slip[] {
  if (field.kind === 'given') return [];
  const own = entriesOf(form, field, all);
  // Where nothing has happened there is nothing to enter.
  if (own.length === 0 && field.each !== undefined) return [];
  expect(own.length, `${form.id}.${field.id}`).toBeGreaterThan(0);
  const change = (by: (entry: RecordEntry) => RecordEntry) =>
    all.map((entry) => (own.includes(entry) ? by(entry) : entry));
  const slips: Slip[] = [['left out', all.filter((entry) => !own.includes(entry))]];
  // A row that is logged again and again comes near to the next one's time.
  if (field.repeated === undefined) slips.push(['late', change((entry) => ({ ...entry, tick: entry.tick + HOUR }))]);
  if (field.kind !== 'row' && field.kind !== 'signature') {
    slips.push(['wrong', change((entry) => ({ ...entry, value: wrong(field, entry), shown: null }))]);
  }
  return slips;
}

function entriesOf(form: RecordForm, field: RecordField, all: readonly RecordEntry[]): readonly RecordEntry[] {
  if (field.kind !== 'signature') return all.filter((entry) => entry.field === `${form.id}.${field.id}`);
  const at = form.fields.filter(({ kind }) => kind === 'signature').indexOf(field);
  const entry = signaturesOf(form.id, all)[at];
  return entry === undefined ? [] : [entry];
}

function wrong(field: RecordField, { value }: RecordEntry): RecordEntry['value'] {
  if (field.kind === 'choice') return field.choices!.find((choice) => choice !== value)!;
  if (typeof value !== 'number') return value === NOT_APPLICABLE ? 1 : null;
  return field.kind === 'time' ? value - 2 * HOUR : 2 * value + 1;
}
