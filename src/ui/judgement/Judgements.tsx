// The judgements that the procedure asks for, in one sheet: the control room's own list, so that nobody has to walk for an answer.
import { useTranslation } from 'react-i18next';
import { judgementsOf } from './asked.ts';
import { useAttempt } from '../session.tsx';
import { SessionJudgement } from './SessionJudgement.tsx';

export function Judgements() {
  const { t } = useTranslation('ui');
  const attempt = useAttempt();
  const asked = judgementsOf(attempt);
  if (asked.length === 0) return null;
  return (
    <section className="record" aria-labelledby="judgements-title">
      <h3 id="judgements-title">{t('judgement/title')}</h3>
      <p className="quiet">{t('judgement/rule')}</p>
      {asked.map((tag) => (
        <SessionJudgement key={tag} tag={tag} />
      ))}
    </section>
  );
}
