// What the entries of a record say by the rules of ALCOA+ (content/fermentation.md 6): which one counts, who has signed, and which
// needs a reason.
import type { CommandValue } from '../plant/plant.ts';
import type { Measured } from './measure.ts';
import { ON_TIME, REASON_SUFFIX, type RecordEntry, type RecordField, type RecordForm } from './record.ts';

/** Why an entry needs a reason: it takes the place of another one, or it was made long after it was due. */
export type Doubt = 'changed' | 'late';

/** Signatures of a form that count, the operator's first. Who checks has not written what is checked, and signs once. */
export function signaturesOf(form: string, records: readonly RecordEntry[]): readonly RecordEntry[] {
  const signed = records.filter((entry) => entry.field === form);
  const authors = new Set(records.filter(({ field }) => field.startsWith(`${form}.`)).map(({ who }) => who));
  const signers = [...new Set(signed.map(({ who }) => who))];
  const operator = signers.find((who) => authors.has(who)) ?? signers[0];
  const checkers = signers.filter((who) => who !== operator && !authors.has(who));
  return operator === undefined
    ? []
    : [operator, ...checkers].map((person) => signed.findLast(({ who }) => who === person)!);
}

/** Entries of a field in their order: of a signature those by which the form was signed for it. */
export function entriesOf(
  form: RecordForm,
  field: RecordField,
  records: readonly RecordEntry[],
): readonly RecordEntry[] {
  if (field.kind !== 'signature') return records.filter((entry) => entry.field === `${form.id}.${field.id}`);
  const at = form.fields.filter(({ kind }) => kind === 'signature').indexOf(field);
  const entry = signaturesOf(form.id, records)[at];
  return entry === undefined ? [] : [entry];
}

/** The reason given with an entry, or null. Who signs late says why in the signature itself. */
export function reasonOf(entry: RecordEntry, records: readonly RecordEntry[]): string | null {
  const reason = entry.field + REASON_SUFFIX;
  const next = records.slice(records.indexOf(entry) + 1).find(({ field }) => field === reason || field === entry.field);
  const isGiven = next !== undefined && next.field === reason && next.tick === entry.tick && next.who === entry.who;
  const said = isGiven ? next.value : entry.field.includes('.') ? null : entry.value;
  return typeof said === 'string' ? said : null;
}

/** Why an entry of a field that is filled in once needs a reason, or null; `before` is whether there is an earlier one. */
export function doubtOf(
  field: RecordField,
  value: CommandValue,
  tick: number,
  before: boolean,
  measure: (name: string) => Measured | null,
): Doubt | null {
  if (before && field.kind !== 'signature') return 'changed';
  if (field.kind === 'time' && typeof value === 'number' && tick - value > ON_TIME) return 'late';
  const dues = field.expected.map(({ due }) => measure(due)).filter((due) => due !== null);
  const within = Math.max(field.within ?? ON_TIME, ON_TIME);
  return dues.length > 0 && dues.every((due) => tick - due.at > within) ? 'late' : null;
}
