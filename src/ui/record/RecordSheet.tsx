// The batch record forms of the procedure, filled in by the trainee while the work goes on. Nothing is erased: the last entry counts.
import './record.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordForm } from '../../scoring/record.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { Judgements } from '../judgement/Judgements.tsx';
import { Batch } from '../stage/Batch.tsx';
import { Login } from './Login.tsx';
import { RecordLine } from './RecordLine.tsx';
import { RecordPaper } from './RecordPaper.tsx';
import { Signatures } from './Signatures.tsx';
import { useWho } from './who.ts';

interface Props {
  /** Name of the trainee; null where nobody gave one. Left out where there is no room for the head of the sheet. */
  readonly operator?: string | null;
}

export function RecordSheet({ operator }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const attempt = useAttempt();
  const { entry, tick } = attempt;
  const { readOnly } = useSession();
  const who = useWho(attempt, operator);
  const [onPaper, setOnPaper] = useState(false);
  const facts: readonly (readonly [string, string])[] = [
    [t('dcs/header/batch'), line('batch')],
    [t('record/procedure'), `${entry.procedure.id} ${line(`procedures/${entry.procedure.id}/title`)}`],
    [t('dcs/header/operator'), who(null)],
    [t('dcs/header/clock'), formatClock(tick)],
  ];
  return (
    <>
      {operator !== undefined && (
        <header className="record-head">
          <dl>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div className="no-print record-tools">
            <button type="button" className="button" aria-pressed={onPaper} onClick={() => setOnPaper(!onPaper)}>
              {t('record/paper')}
            </button>
            {onPaper && (
              <button type="button" className="button" onClick={() => window.print()}>
                {t('record/print')}
              </button>
            )}
          </div>
        </header>
      )}
      {onPaper ? (
        <RecordPaper attempt={attempt} stage={attempt.stage} learner={operator} />
      ) : (
        <>
          <Batch />
          <Judgements />
          {!readOnly && entry.records.length > 0 && <Login learner={operator} />}
          {entry.records.map((form) => (
            <Form key={form.id} form={form} learner={operator} />
          ))}
        </>
      )}
    </>
  );
}

function Form({ form, learner }: { readonly form: RecordForm; readonly learner: string | null | undefined }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  return (
    <section className="record" aria-labelledby={`record-${form.id}`}>
      <h3 id={`record-${form.id}`}>
        {form.id} {line(`records/${form.id}/title`)}
      </h3>
      <p className="quiet">{t('record/rule')}</p>
      {line(`records/${form.id}/note`) && <p>{line(`records/${form.id}/note`)}</p>}
      {form.fields
        .filter((field) => field.kind !== 'signature')
        .map((field) => (
          <RecordLine key={field.id} form={form.id} field={field} learner={learner} />
        ))}
      <Signatures form={form} learner={learner} />
    </section>
  );
}
