// How far a run of several procedures is: each by its number, done, in hand, or to come.
import './batch.css';
import { useTranslation } from 'react-i18next';
import { useAttempt, useLineText } from '../session.tsx';

export function Batch() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { stages, stage } = useAttempt();
  if (stages.length === 1) return null;
  return (
    <nav className="batch" aria-label={t('stage/batch')}>
      <ol>
        {stages.map(({ entry, end }, i) => {
          const { id } = entry.procedure;
          const state = end !== null ? 'done' : i === stage ? 'current' : 'todo';
          return (
            <li key={id} className={state} aria-current={state === 'current' ? 'step' : undefined}>
              <abbr title={line(`procedures/${id}/title`)}>{id}</abbr>
              <span className="visually-hidden"> {t(`stage/${state}`)}</span>
            </li>
          );
        })}
      </ol>
      <p className="quiet">{t('stage/number', { number: stage + 1, of: stages.length })}</p>
    </nav>
  );
}
