// The batch record forms of the procedure, filled in by the trainee while the work goes on. Nothing is erased: the last entry counts.
import './record.css';
import { useTranslation } from 'react-i18next';
import type { RecordForm } from '../../scoring/record.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { Judgements } from '../judgement/Judgements.tsx';
import { Batch } from '../stage/Batch.tsx';
import { RecordLine } from './RecordLine.tsx';

interface Props {
  /** Name of the trainee; null where nobody gave one. Left out where there is no room for the head of the sheet. */
  readonly operator?: string | null;
}

export function RecordSheet({ operator }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { entry, tick } = useAttempt();
  const who = operator ?? t('dcs/header/you');
  const facts: readonly (readonly [string, string])[] = [
    [t('dcs/header/batch'), line('batch')],
    [t('record/procedure'), `${entry.procedure.id} ${line(`procedures/${entry.procedure.id}/title`)}`],
    [t('dcs/header/operator'), who],
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
          <button type="button" className="button no-print" onClick={() => window.print()}>
            {t('record/print')}
          </button>
        </header>
      )}
      <Batch />
      <Judgements />
      {entry.records.map((form) => (
        <Form key={form.id} form={form} who={who} />
      ))}
    </>
  );
}

function Form({ form, who }: { readonly form: RecordForm; readonly who: string }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useAttempt();
  // The form of a procedure before, though it may bear the same name, is another one.
  const own = attempt.commands.slice(attempt.stages[attempt.stage]!.start?.commands);
  const signed = own.findLast(([, verb, tag]) => verb === 'sign' && tag === form.id);
  return (
    <section className="record" aria-labelledby={`record-${form.id}`}>
      <h3 id={`record-${form.id}`}>
        {form.id} {line(`records/${form.id}/title`)}
      </h3>
      <p className="quiet">{t('record/rule')}</p>
      {form.fields
        .filter((field) => field.kind !== 'signature')
        .map((field) => (
          <RecordLine key={field.id} form={form.id} field={field} />
        ))}
      <div className="record-sign">
        {signed && <p>{t('record/signed', { time: formatClock(signed[0]), who })}</p>}
        {!readOnly && (
          <button type="button" className="button primary" onClick={() => act('sign', form.id)}>
            {t(signed ? 'record/sign-again' : 'record/sign')}
          </button>
        )}
      </div>
    </section>
  );
}
