// One field of a record: its entries with their time, older ones struck through, and the means to write the next.
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandValue } from '../../plant/plant.ts';
import type { RecordField } from '../../scoring/record.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { parseClock } from './parse-clock.ts';

interface Props {
  readonly form: string;
  readonly field: RecordField;
}

export function RecordLine({ form, field }: Props) {
  const line = useLineText();
  const { readOnly } = useSession();
  const attempt = useAttempt();
  const id = useId();
  const tag = `${form}.${field.id}`;
  const entries = attempt.records().filter((e) => e.field === tag);
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
          {entries.length > 0 && (
            <ol className="record-entries">
              {entries.map((entry, i) => (
                <li key={`${entry.tick}/${i}`}>
                  {i < entries.length - 1 ? <s>{show(entry.value)}</s> : <b className="live">{show(entry.value)}</b>}{' '}
                  <time className="quiet">{formatClock(entry.tick)}</time>
                </li>
              ))}
            </ol>
          )}
          {!readOnly && <Entry id={id} tag={tag} form={form} field={field} />}
        </>
      )}
    </div>
  );
}

interface EntryProps extends Props {
  readonly id: string;
  readonly tag: string;
}

function Entry({ id, tag, form, field }: EntryProps) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act } = useSession();
  const attempt = useAttempt();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  const timed = field.kind === 'time' || field.kind === 'duration';

  const write = (value: CommandValue) => {
    act('record', tag, value);
    setTyped('');
    setWrong(false);
  };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const value = valueOf(field, typed);
    if (value === null) setWrong(true);
    else write(value);
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
      ) : (
        <span className="record-input">
          <input
            id={id}
            value={typed}
            inputMode={field.kind === 'number' ? 'decimal' : 'text'}
            placeholder={timed ? '00:00:00' : undefined}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={(e) => setTyped(e.target.value)}
          />
          {field.unit && <span className="quiet">{field.unit}</span>}
        </span>
      )}
      {field.kind === 'time' && (
        <button type="button" className="button small" onClick={() => write(attempt.tick)}>
          {t('record/now')}
        </button>
      )}
      <button type="submit" className="button small">
        {t('record/write')}
      </button>
      {wrong && (
        <p id={`${id}-wrong`} className="record-wrong" role="alert">
          {t(timed ? 'record/wrong-time' : field.kind === 'choice' ? 'record/choose' : 'record/wrong-number')}
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
