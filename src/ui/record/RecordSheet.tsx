// The batch record forms of the procedure, filled in by the trainee while the work goes on. Nothing is erased: the last entry counts.
import './record.css';
import { useTranslation } from 'react-i18next';
import type { RecordForm } from '../../scoring/record.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { Judgements } from '../judgement/Judgements.tsx';
import { Batch } from '../stage/Batch.tsx';
import { RecordLine } from './RecordLine.tsx';

export function RecordSheet() {
  const { entry } = useAttempt();
  return (
    <>
      <Batch />
      <Judgements />
      {entry.records.map((form) => (
        <Form key={form.id} form={form} />
      ))}
    </>
  );
}

function Form({ form }: { readonly form: RecordForm }) {
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
        {signed && <p>{t('record/signed', { time: formatClock(signed[0]) })}</p>}
        {!readOnly && (
          <button type="button" className="button primary" onClick={() => act('sign', form.id)}>
            {t(signed ? 'record/sign-again' : 'record/sign')}
          </button>
        )}
      </div>
    </section>
  );
}
