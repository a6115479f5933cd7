// Points of the record forms (content/fermentation.md 6): for each field a third for being there, a third for being entered within ten
// minutes of when it became due, a third for saying what the trend says.
import type { CommandValue } from '../plant/plant.ts';
import { clock } from './clock.ts';
import { isNear } from './comparison.ts';
import { eventsKept } from './event-record.ts';
import type { Evidence, Loss } from './evidence.ts';
import type { Measured } from './measure.ts';
import { doubtOf, entriesOf, reasonOf } from './record-entries.ts';
import {
  type EachEvent,
  type Expected,
  NOT_APPLICABLE,
  ON_TIME,
  type RecordEntry,
  type RecordField,
  type RecordForm,
} from './record.ts';
import { rowsOf } from './repeated-record.ts';
import type { ScoreItem } from './report.ts';

/** Checks passed of three, and what the first failed one is. */
interface Check {
  readonly thirds: number;
  readonly tick: number;
  readonly reason: string;
  readonly details: Readonly<Record<string, number | string>>;
}

/** `share` is the share of the step points that was earned: a record of work that was not done is worth nothing. */
export function scoreRecords(
  evidence: Evidence,
  share: number,
): { items: readonly ScoreItem[]; losses: readonly Loss[] } {
  const items: ScoreItem[] = [];
  const losses: Loss[] = [];
  const { points, forms: graded } = evidence.rubric.records;
  const forms = evidence.forms.filter((form) => graded.includes(form.id));
  const counted = forms.reduce((sum, form) => sum + gradedFields(form).length, 0);
  for (const form of forms) scoreForm(form, points / counted, evidence, share, items, losses);
  return { items, losses };
}

const gradedFields = (form: RecordForm): readonly RecordField[] =>
  form.fields.filter((field) => field.kind !== 'given');

/** `of` is what one field is worth. */
function scoreForm(
  form: RecordForm,
  of: number,
  evidence: Evidence,
  share: number,
  items: ScoreItem[],
  losses: Loss[],
): void {
  let unearned = 0;
  for (const field of gradedFields(form)) {
    const step = `${form.id}.${field.id}`;
    const check = checked(form, field, evidence);
    const earned = (of * check.thirds) / 3;
    items.push({ id: step, part: 'records', points: earned * share, of });
    unearned += earned * (1 - share);
    if (check.thirds < 3) {
      const { tick, reason, details } = check;
      losses.push({ step, points: of - earned, tick, tag: step, reason, details });
    }
  }
  if (unearned > 0) {
    const details = { share: 100 * share };
    losses.push({ step: form.id, points: unearned, tick: evidence.end, tag: null, reason: 'share-of-steps', details });
  }
}

function checked(form: RecordForm, field: RecordField, evidence: Evidence): Check {
  if (field.repeated !== undefined) return checkRows(form, field, evidence);
  return field.each === undefined ? checkField(form, field, evidence) : checkEvents(form, field, field.each, evidence);
}

/** The last entry counts: nothing is erased, a correction is a further entry. */
function checkField(form: RecordForm, field: RecordField, evidence: Evidence): Check {
  const { records, measure, end } = evidence;
  const entries = entriesOf(form, field, records);
  const entry = entries.at(-1);
  if (entry === undefined || (field.kind !== 'signature' && (entry.value === null || entry.value === ''))) {
    return { thirds: 0, tick: end, reason: missing(form, field, records), details: {} };
  }
  const checks = field.expected.map((expected) => against(expected, field, entry, evidence));
  const best = checks.reduce((found, next) => (next.thirds > found.thirds ? next : found));
  const doubt = doubtOf(field, entry.value, entry.tick, entries.length > 1, measure);
  // What was changed, or written long after, without a reason is no record of that time: the third for being there goes.
  if (best.thirds === 0 || doubt === null || reasonOf(entry, records) !== null) return best;
  return { ...best, thirds: best.thirds - 1, reason: `record-${doubt}-without-reason` };
}

/** A second signature is lacking: was it the same hand, or one that had written in the form? */
function missing({ id, fields }: RecordForm, field: RecordField, records: readonly RecordEntry[]): string {
  const isFirst = fields.find(({ kind }) => kind === 'signature') === field;
  const signed = records.filter((entry) => entry.field === id).length;
  return field.kind === 'signature' && !isFirst && signed > 1 ? 'record-same-person' : 'record-missing';
}

/** Rows have their thirds one by one, and their average in common. */
function checkRows(form: RecordForm, field: RecordField, evidence: Evidence): Check {
  const rows = rowsOf(form, field, field.repeated!, evidence.records, evidence.measure);
  if (rows === null) return { thirds: 0, tick: evidence.end, reason: 'record-of-nothing', details: {} };
  const { due, there, onTime } = rows;
  // A row says what the instruments say: what is there has two thirds, and the third if it was logged in time.
  const thirds = (2 * there + onTime) / due;
  const details = { due, there, onTime, within: (field.within ?? ON_TIME) / 60 };
  return { thirds, tick: Math.min(Math.round(rows.at), evidence.end), reason: 'record-rows', details };
}

/** The entries of events have their thirds one by one, and their average in common; where nothing happened there is nothing to enter. */
function checkEvents(form: RecordForm, field: RecordField, each: readonly EachEvent[], evidence: Evidence): Check {
  const kept = eventsKept(field, `${form.id}.${field.id}`, each, evidence.events, evidence.records);
  if (kept === null) return { thirds: 3, tick: evidence.end, reason: '', details: {} };
  const { due, there, onTime, right, at } = kept;
  return {
    thirds: (there + onTime + right) / due,
    tick: at,
    reason: 'record-events',
    details: { due, there, onTime, right, within: ON_TIME / 60 },
  };
}

function against(expected: Expected, field: RecordField, entry: RecordEntry, { measure }: Evidence): Check {
  const { tick } = entry;
  const due = measure(expected.due);
  const truth = measure(expected.truth);
  const isBlank = entry.value === NOT_APPLICABLE;
  // What never came to pass cannot be recorded: the entry is there, but neither on time nor, unless it says so, true.
  if (due === null || truth === null) {
    // What fell due in a run that could not see it, the sugar of a batch taken over ripe, say, is not applicable.
    const isRight = isBlank && due !== null && Math.abs(tick - due.at) <= (field.within ?? ON_TIME);
    return { thirds: isRight ? 3 : isBlank ? 2 : 1, tick, reason: 'record-of-nothing', details: {} };
  }
  if (isBlank && field.kind !== 'signature') {
    return { thirds: 0, tick, reason: 'record-not-applicable', details: { truth: inWords(field, truth.value) } };
  }
  const within = field.within ?? ON_TIME;
  const late = Math.abs(tick - due.at) > within;
  const right = agrees(field, entry, truth);
  const details = {
    written: inWords(field, entry.value),
    truth: inWords(field, truth.value),
    due: clock(due.at),
    within: within / 60,
  };
  if (right && !late) return { thirds: 3, tick, reason: '', details };
  const wrong = field.kind === 'choice' ? 'record-wrong-choice' : 'record-wrong';
  const reason = right ? 'record-late' : late ? 'record-late-and-wrong' : wrong;
  return { thirds: right || !late ? 2 : 1, tick, reason, details };
}

function agrees(field: RecordField, entry: RecordEntry, truth: Measured): boolean {
  const { value, shown } = entry;
  // A row is what the instruments showed: it can be late, but not wrong.
  if (field.kind === 'signature' || field.kind === 'row') return true;
  if (field.kind === 'choice') return value === field.choices?.[truth.value];
  if (typeof value !== 'number') return false;
  return isNear(field, value, truth.value) || (shown !== null && isNear(field, value, shown));
}

/** A value as the explanation shows it: times as h:mm:ss. */
function inWords(field: RecordField, value: CommandValue): number | string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return field.kind === 'time' || field.kind === 'duration' ? clock(value) : value;
}
