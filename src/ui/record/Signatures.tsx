// The foot of a form: who has signed it and as what, and the button by which whoever is logged in signs.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NOT_APPLICABLE, type RecordForm } from '../../scoring/record.ts';
import { doubtOf, entriesOf, reasonOf } from '../../scoring/record-entries.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { useWho } from './who.ts';

const MOST_CHARACTERS = 200;

interface Props {
  readonly form: RecordForm;
  readonly learner: string | null | undefined;
}

export function Signatures({ form, learner }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useAttempt();
  const who = useWho(attempt, learner);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const records = attempt.records();
  const fields = form.fields.filter(({ kind }) => kind === 'signature');
  const signed = fields.map((field) => ({ field, entry: entriesOf(form, field, records)[0] }));
  const next = signed.find(({ entry }) => entry === undefined)?.field ?? fields[0];
  const measure = (name: string) => attempt.measure(name);
  const late = next !== undefined && doubtOf(next, null, attempt.tick, false, measure) !== null;
  const blanks = form.fields.filter(
    (field) =>
      field.kind !== 'given' &&
      field.kind !== 'signature' &&
      field.repeated === undefined &&
      field.each === undefined &&
      entriesOf(form, field, records).length === 0,
  ).length;
  if (fields.length === 0) return null;
  const sign = () => {
    if (late && reason.trim() === '') return setWrong(true);
    act('sign', form.id, reason.trim() === '' ? null : reason.trim());
    setReason('');
    setWrong(false);
  };
  return (
    <div className="record-sign">
      <ul>
        {signed.map(({ field, entry }) => (
          <li key={field.id}>
            {line(`records/${form.id}/fields/${field.id}`)}:{' '}
            {entry === undefined ? (
              <span className="quiet">{t('record/unsigned')}</span>
            ) : (
              <>
                {t('record/signed', { time: formatClock(entry.tick), who: who(entry.who) })}{' '}
                <span className="quiet">{reasonOf(entry, records)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <>
          {blanks > 0 && <p className="quiet">{t('record/blanks', { count: blanks, mark: NOT_APPLICABLE })}</p>}
          {late && (
            <label className="record-reason">
              {t('record/late-reason')}{' '}
              <input value={reason} maxLength={MOST_CHARACTERS} onChange={(e) => setReason(e.target.value)} />
            </label>
          )}
          {wrong && (
            <p className="record-wrong" role="alert">
              {t('record/late-reason-missing')}
            </p>
          )}
          <button type="button" className="button primary" onClick={sign}>
            {t(signed.every(({ entry }) => entry !== undefined) ? 'record/sign-again' : 'record/sign-as', {
              who: who(attempt.person),
            })}
          </button>
        </>
      )}
    </div>
  );
}
