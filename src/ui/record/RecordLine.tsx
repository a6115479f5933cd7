// One field of a record: its entries with their time, older ones struck through, and the means to write the next.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { CommandValue, Tag } from '../../plant/plant.ts';
import { NOT_APPLICABLE, ON_TIME, REASON_SUFFIX, type RecordEntry, type RecordField } from '../../scoring/record.ts';
import { type Doubt, doubtOf, reasonOf } from '../../scoring/record-entries.ts';
import { entriesAfter, eventsOf } from '../../scoring/event-record.ts';
import { lateRow } from '../../scoring/repeated-record.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { Compared, compared } from './Compared.tsx';
import { parseClock } from './parse-clock.ts';
import { recordWords } from './record-words.ts';
import { RowLog } from './RowLog.tsx';
import { useWho } from './who.ts';

/** Longest text that the log holds. */
const MOST_CHARACTERS = 200;

/** Of a field that is logged again and again only the newest rows are shown. */
const ROWS_SHOWN = 12;

/** What a missing reason is told as. */
const ASKED: Readonly<Record<Doubt, string>> = {
  changed: 'record/reason-missing',
  late: 'record/late-reason-missing',
};

interface Props {
  readonly form: string;
  readonly field: RecordField;
  /** Name of the trainee, where one is known. */
  readonly learner: string | null | undefined;
}

export function RecordLine({ form, field, learner }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { readOnly } = useSession();
  const attempt = useAttempt();
  const who = useWho(attempt, learner);
  const id = useId();
  const tag = `${form}.${field.id}`;
  const records = attempt.records();
  const entries = records.filter((e) => e.field === tag);
  // Rows of a field that is logged again and again stand one beside another: none of them changes what another says.
  const { repeated } = field;
  const series = repeated !== undefined || field.each !== undefined;
  const shown = series ? entries.slice(-ROWS_SHOWN) : entries;
  const asTable = repeated !== undefined && field.tags !== undefined;
  const name = line(`records/${form}/fields/${field.id}`) || field.id;
  const show = (value: CommandValue): string => recordWords(t, line, form, field, value);
  return (
    <div className={series ? 'record-line series' : 'record-line'} role="group" aria-labelledby={`${id}-name`}>
      <label id={`${id}-name`} htmlFor={id}>
        {name}
      </label>
      {field.tags !== undefined && field.repeated === undefined && (
        <span className="quiet record-tags">{field.tags.join(' / ')}</span>
      )}
      {field.kind === 'given' ? (
        <output id={id} className="live">
          {show(field.given ?? '')}
        </output>
      ) : (
        <>
          {repeated !== undefined && (
            <p className="quiet">{t('record/rows', { logged: entries.length, due: repeated.due.length })}</p>
          )}
          {shown.length > 0 && asTable && (
            <RowLog name={name} tags={field.tags!} first={entries.length - shown.length} entries={shown} who={who} />
          )}
          {shown.length > 0 && !asTable && (
            <ol className="record-entries">
              {shown.map((entry, i) => (
                <li key={`${entry.tick}/${i}`}>
                  {!series && i < shown.length - 1 ? (
                    <s>{show(entry.value)}</s>
                  ) : (
                    <b className="live">{show(entry.value)}</b>
                  )}{' '}
                  <span className="quiet">
                    <time>{formatClock(entry.tick)}</time> {who(entry.who)}
                  </span>{' '}
                  <Reason text={reasonOf(entry, records)} late={isLate(attempt, tag, field, entry.value, entry.tick)} />
                  {i === shown.length - 1 && <Comparing entry={entry} form={form} field={field} />}
                </li>
              ))}
            </ol>
          )}
          {!readOnly && (
            <Entry id={id} tag={tag} form={form} field={field} before={hasEntry(field, attempt, entries)} />
          )}
        </>
      )}
    </div>
  );
}

function Reason({ text, late }: { readonly text: string | null; readonly late: boolean }) {
  const { t } = useTranslation('ui');
  return (
    <>
      {late && <em>{t('record/late')}</em>} {text !== null && <q className="quiet">{text}</q>}
    </>
  );
}

function Comparing({
  entry,
  form,
  field,
}: {
  readonly entry: RecordEntry;
  readonly form: string;
  readonly field: RecordField;
}) {
  const line = useLineText();
  const attempt = useAttempt();
  const comparison = compared(attempt, attempt.stage, field, entry);
  return comparison && <Compared comparison={comparison} form={form} field={field} line={line} />;
}

function doubtAt(attempt: Attempt, tag: Tag, field: RecordField, value: CommandValue, tick: number, before: boolean) {
  const measure = (name: string) => attempt.measure(name);
  const { repeated, each } = field;
  if (repeated !== undefined) return lateRow(tag, field, repeated, attempt.records(), tick, measure) ? 'late' : null;
  if (each === undefined) return doubtOf(field, value, tick, before, measure);
  const last = eventsOf(each, attempt.journal).findLast(({ over }) => over <= tick);
  return before ? 'changed' : last !== undefined && tick - last.over > ON_TIME ? 'late' : null;
}

/** Whether what is entered next takes the place of another entry. */
function hasEntry({ repeated, each }: RecordField, attempt: Attempt, entries: readonly RecordEntry[]): boolean {
  if (repeated !== undefined) return false;
  if (each === undefined) return entries.length > 0;
  const last = eventsOf(each, attempt.journal).at(-1);
  return last !== undefined && entriesAfter(last, entries).length > 0;
}

/** Whether an entry was made so long after it was due that it needs a reason (content/fermentation.md 6). */
function isLate(attempt: Attempt, tag: Tag, field: RecordField, value: CommandValue, tick: number): boolean {
  return (
    field.repeated === undefined &&
    field.each === undefined &&
    doubtAt(attempt, tag, field, value, tick, false) === 'late'
  );
}

interface EntryProps {
  readonly form: string;
  readonly field: RecordField;
  readonly id: string;
  readonly tag: Tag;
  /** There is an entry already: a change needs its reason. */
  readonly before: boolean;
}

function Entry({ id, tag, form, field, before }: EntryProps) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act } = useSession();
  const attempt = useAttempt();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);

  // What is entered stays as it is until somebody wants to change it; the keyboard's focus goes along with the buttons.
  const [changing, setChanging] = useState(false);
  const closed = before && !changing;
  const held = useRef(false);
  const open = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!held.current) return;
    held.current = false;
    if (closed) open.current?.focus();
    else sheet.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [closed]);

  const timed = field.kind === 'time' || field.kind === 'duration';

  /** Enters a value, or for a row, which takes none, logs what its instruments show now. */
  const enter = (value: CommandValue) => {
    const doubt = doubtAt(attempt, tag, field, value, attempt.tick, before);
    held.current = sheet.current?.contains(document.activeElement) ?? false;
    if (doubt !== null && reason.trim() === '') return setWrong(ASKED[doubt]);
    act('record', tag, value);
    if (doubt !== null) act('record', tag + REASON_SUFFIX, reason.trim());
    setTyped('');
    setReason('');
    setWrong(null);
    setChanging(false);
  };
  const write = (value: CommandValue) => {
    if (value === null) return setWrong(timed ? 'record/wrong-time' : `record/wrong-${field.kind}`);
    enter(value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write(valueOf(field, typed));
  };

  if (closed) {
    const change = () => {
      held.current = true;
      setChanging(true);
    };
    return (
      <p className="record-entry">
        <button ref={open} type="button" className="button small" onClick={change}>
          {t('record/change')}
        </button>
      </p>
    );
  }
  return (
    <form ref={sheet} className="record-entry" onSubmit={submit} noValidate>
      {field.kind === 'choice' ? (
        <select id={id} value={typed} onChange={(e) => setTyped(e.target.value)}>
          <option value="">{t('record/choose')}</option>
          {(field.choices ?? []).map((choice) => (
            <option key={choice} value={choice}>
              {line(`records/${form}/choices/${choice}`) || choice}
            </option>
          ))}
        </select>
      ) : field.kind === 'row' ? null : (
        <span className="record-input">
          <input
            id={id}
            value={typed}
            inputMode={field.kind === 'number' ? 'decimal' : 'text'}
            placeholder={timed ? '00:00:00' : undefined}
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? undefined : `${id}-wrong`}
            onChange={(e) => setTyped(e.target.value)}
          />
          {field.unit && <span className="quiet">{field.unit}</span>}
        </span>
      )}
      {(before || wrong === ASKED.late) && (
        <label className="record-reason">
          {t(before ? 'record/reason' : 'record/late-reason')}{' '}
          <input value={reason} maxLength={MOST_CHARACTERS} onChange={(e) => setReason(e.target.value)} />
        </label>
      )}
      {field.kind === 'time' && (
        <button type="button" className="button small" onClick={() => write(attempt.tick)}>
          {t('record/now')}
        </button>
      )}
      {field.kind === 'row' ? (
        <button type="button" className="button small" onClick={() => enter(null)}>
          {t('record/log')}
        </button>
      ) : (
        <button type="submit" className="button small">
          {t('record/write')}
        </button>
      )}
      {field.kind !== 'row' && !before && (
        <button type="button" className="button small" onClick={() => enter(NOT_APPLICABLE)}>
          {t('record/not-applicable')}
        </button>
      )}
      {wrong !== null && (
        <p id={`${id}-wrong`} className="record-wrong" role="alert">
          {t(wrong)}
        </p>
      )}
    </form>
  );
}

/** What was typed as the value of the field, or null where it is none. */
function valueOf(field: RecordField, typed: string): CommandValue {
  const text = typed.trim();
  if (text === '') return null;
  if (field.kind === 'time' || field.kind === 'duration') return parseClock(text);
  if (field.kind === 'choice') return text;
  const number = Number(text.replace(',', '.').replace('−', '-'));
  return Number.isFinite(number) ? number : null;
}
