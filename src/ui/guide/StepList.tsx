// All steps of the procedure with their state.
import { useTranslation } from 'react-i18next';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText } from '../session.tsx';

const marks = { todo: '○', current: '▶', done: '✓', skipped: '–' } as const;

export function StepList() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const steps = useAttempt().steps();
  return (
    <ol className="step-list">
      {steps.map(({ id, state, doneAt }) => (
        <li key={id} className={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span aria-hidden="true">{marks[state]}</span>
          <b>{id}</b>
          <span>
            {line(`steps/${id}/title`)} <span className="visually-hidden">{t(`guide/state/${state}`)}</span>
          </span>
          <time className="quiet">{doneAt === null ? '' : formatClock(doneAt)}</time>
        </li>
      ))}
    </ol>
  );
}
