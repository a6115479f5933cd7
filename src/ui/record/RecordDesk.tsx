// The whole batch record of a finished attempt, procedure by procedure, to be read against the trend and printed.
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import { takeFocus } from '../take-focus.ts';
import { RecordPaper } from './RecordPaper.tsx';

interface Props {
  readonly attempt: Attempt;
  readonly learner: string | null;
  readonly onBack: () => void;
}

export function RecordDesk({ attempt, learner, onBack }: Props) {
  const { t } = useTranslation('ui');
  return (
    <main className="record-desk">
      <nav className="no-print">
        <button type="button" className="button" onClick={onBack}>
          {t('report/back')}
        </button>
        <button type="button" className="button primary" onClick={() => window.print()}>
          {t('record/print')}
        </button>
      </nav>
      <h1 ref={takeFocus} tabIndex={-1}>
        {t('record/whole')}
      </h1>
      {attempt.stages.map(({ entry }, stage) => (
        <RecordPaper key={entry.procedure.id} attempt={attempt} stage={stage} learner={learner} />
      ))}
    </main>
  );
}
