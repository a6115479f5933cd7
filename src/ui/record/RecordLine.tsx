// One field of a record: its entries with their time, older ones struck through, and the means to write the next.
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REASON_SUFFIX } from '../../attempt/record-rules.ts';
import type { CommandValue } from '../../plant/plant.ts';
import type { RecordField } from '../../scoring/record.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { parseClock } from './parse-clock.ts';

/** Seconds by which a time may lie back without a reason. */
const BACKDATED = 600;

/** Longest text that the log holds. */
const MOST_CHARACTERS = 200;

/** Of a field that is logged again and again only the newest rows are shown. */
const ROWS_SHOWN = 12;

const LATE = 'record/late-reason-missing';

interface Props {
  readonly form: string;
  readonly field: RecordField;
}

export function RecordLine({ form, field }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { readOnly } = useSession();
  const attempt = useAttempt();
  const id = useId();
  const tag = `${form}.${field.id}`;
  const records = attempt.records();
  const entries = records.filter((e) => e.field === tag);
  // Rows of a field that is logged again and again stand one beside another: none of them changes what another says.
  const { repeated } = field;
  const shown = repeated === undefined ? entries : entries.slice(-ROWS_SHOWN);
  const reasonAt = (tick: number) => records.findLast((e) => e.field === tag + REASON_SUFFIX && e.tick === tick)?.value;
  const show = (value: CommandValue): string => {
    if (field.kind === 'time' || field.kind === 'duration') return formatClock(Number(value));
    if (typeof value === 'string') return line(`records/${form}/choices/${value}`) || value;
    return field.unit ? `${value} ${field.unit}` : String(value);
  };
  return (
    <div className="record-line" role="group" aria-labelledby={`${id}-name`}>
      <label id={`${id}-name`} htmlFor={id}>
        {line(`records/${form}/fields/${field.id}`) || field.id}
      </label>
      {field.kind === 'given' ? (
        <output id={id} className="live">
          {show(field.given ?? '')}
        </output>
      ) : (
        <>
          {repeated !== undefined && (
            <p className="quiet">{t('record/rows', { logged: entries.length, due: repeated.due.length })}</p>
          )}
          {shown.length > 0 && (
            <ol className="record-entries">
              {shown.map((entry, i) => (
                <li key={`${entry.tick}/${i}`}>
                  {repeated === undefined && i < shown.length - 1 ? (
                    <s>{show(entry.value)}</s>
                  ) : (
                    <b className="live">{show(entry.value)}</b>
                  )}{' '}
                  <time className="quiet">{formatClock(entry.tick)}</time>{' '}
                  {isLate(field, entry.value, entry.tick) && <em>{t('record/late')}</em>}{' '}
                  {(i > 0 || isLate(field, entry.value, entry.tick)) && (
                    <span className="quiet">{reasonAt(entry.tick)}</span>
                  )}
                </li>
              ))}
            </ol>
          )}
          {!readOnly && (
            <Entry id={id} tag={tag} form={form} field={field} change={repeated === undefined && entries.length > 0} />
          )}
        </>
      )}
    </div>
  );
}

/** A time that is entered more than ten minutes after it: it needs a reason, and says that it is late (content/fermentation.md 6). */
function isLate({ kind }: RecordField, value: CommandValue, tick: number): boolean {
  return kind === 'time' && tick - Number(value) > BACKDATED;
}

interface EntryProps extends Props {
  readonly id: string;
  readonly tag: string;
  /** There is an entry already: a change needs its reason. */
  readonly change: boolean;
}

function Entry({ id, tag, form, field, change }: EntryProps) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act } = useSession();
  const attempt = useAttempt();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);

  const timed = field.kind === 'time' || field.kind === 'duration';

  const write = (value: CommandValue) => {
    if (value === null) return setWrong(timed ? 'record/wrong-time' : `record/wrong-${field.kind}`);
    const late = isLate(field, value, attempt.tick);
    if (change && reason.trim() === '') return setWrong('record/reason-missing');
    if (late && reason.trim() === '') return setWrong(LATE);
    act('record', tag, value);
    if (change || late) act('record', tag + REASON_SUFFIX, reason.trim());
    setTyped('');
    setReason('');
    setWrong(null);
  };
  /** A row takes no value: it logs what its instruments show now. */
  const log = () => {
    if (change && reason.trim() === '') return setWrong('record/reason-missing');
    act('record', tag);
    if (change) act('record', tag + REASON_SUFFIX, reason.trim());
    setReason('');
    setWrong(null);
  };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    write(valueOf(field, typed));
  };

  return (
    <form className="record-entry" onSubmit={enter} noValidate>
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
      {(change || wrong === LATE) && (
        <label className="record-reason">
          {t(change ? 'record/reason' : 'record/late-reason')}{' '}
          <input value={reason} maxLength={MOST_CHARACTERS} onChange={(e) => setReason(e.target.value)} />
        </label>
      )}
      {field.kind === 'time' && (
        <button type="button" className="button small" onClick={() => write(attempt.tick)}>
          {t('record/now')}
        </button>
      )}
      {field.kind === 'row' ? (
        <button type="button" className="button small" onClick={log}>
          {t('record/log')}
        </button>
      ) : (
        <button type="submit" className="button small">
          {t('record/write')}
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
