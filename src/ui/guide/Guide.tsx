// The column beside the work: the current step where the mode guides, the task alone where it does not, and the batch record.
import './guide.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowancesOf } from '../allowances.ts';
import { RecordSheet } from '../record/RecordSheet.tsx';
import { useAttempt, useSession } from '../session.tsx';
import { Batch } from '../stage/Batch.tsx';
import { CurrentStep } from './CurrentStep.tsx';
import { GuideButtons } from './GuideButtons.tsx';
import { GuideTrend } from './GuideTrend.tsx';
import { Narrator } from './Narrator.tsx';
import { StepList } from './StepList.tsx';
import { TaskSheet } from './TaskSheet.tsx';

type Sheet = 'step' | 'all' | 'record';

export function Guide() {
  const { t } = useTranslation('ui');
  const { readOnly } = useSession();
  const attempt = useAttempt();
  const { guide } = allowancesOf(attempt.assignment);
  const sheets: readonly Sheet[] = guide ? ['step', 'all', 'record'] : ['step', 'record'];
  const [sheet, setSheet] = useState<Sheet>('step');
  return (
    <>
      <div className="sheets" role="tablist" aria-label={t('shell/guide')}>
        {sheets.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`sheet-${id}`}
            aria-selected={id === sheet}
            aria-controls="sheet"
            onClick={() => setSheet(id)}
          >
            {t(`guide/sheet/${id === 'step' && !guide ? 'task' : id}`)}
          </button>
        ))}
      </div>
      <div className="sheet" id="sheet" role="tabpanel" aria-labelledby={`sheet-${sheet}`} tabIndex={0}>
        {sheet !== 'record' && <Batch />}
        {sheet === 'step' && (guide ? <CurrentSteps /> : <TaskSheet />)}
        {sheet === 'all' && <StepList />}
        {sheet === 'record' && <RecordSheet />}
      </div>
      {sheet === 'step' && guide && (readOnly ? <Narrator /> : <GuideButtons />)}
      {sheet === 'step' && guide && <GuideTrend />}
    </>
  );
}

function CurrentSteps() {
  const { t } = useTranslation('ui');
  const steps = useAttempt().steps();
  const current = steps.filter((s) => s.state === 'current');
  const last = steps.at(-1)?.id ?? '';
  if (current.length === 0) return <p className="all-done">{t('guide/all-done')}</p>;
  return current.map((step) => <CurrentStep key={step.id} step={step} last={last} />);
}
