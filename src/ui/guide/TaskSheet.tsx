// The task of a paper without guidance: what is to be reached, in what time, with how many points.
import { useTranslation } from 'react-i18next';
import { formatPoints } from '../format.ts';
import { useAttempt, useLineText } from '../session.tsx';

export function TaskSheet() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { assignment, entry } = useAttempt();
  const { id } = entry.procedure;
  return (
    <article className="task-sheet">
      <p className="quiet">{t('shell/procedure', { id })}</p>
      <h3>{line(`procedures/${id}/title`)}</h3>
      <p>{line(`procedures/${id}/text`)}</p>
      <dl className="task-facts">
        <dt>{t('guide/time-limit')}</dt>
        <dd>{t('guide/minutes', { minutes: assignment.timeLimitMinutes })}</dd>
        <dt>{t('guide/pass-mark')}</dt>
        <dd>{formatPoints(assignment.passMark)} / 100</dd>
      </dl>
      <p className="quiet">{t('guide/no-help')}</p>
    </article>
  );
}
