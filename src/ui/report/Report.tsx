// The report of a finished attempt: the score, where it came from, and every point lost with its evidence.
import './report.css';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import { formatMinutes, formatPoints } from '../format.ts';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { Deductions } from './Deductions.tsx';

export function Report({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useTranslation('ui');
  const { t: line } = useTranslation(attempt.line.id);
  const report = attempt.score();
  const { id } = attempt.entry.procedure;
  return (
    <div className="report">
      <header className="shell-header on-dark">
        <span className="wordmark">Penline</span>
        <h1>{t('report/title')}</h1>
        <dl className="figures end">
          <div className="figure">
            <dt>{t('shell/procedure', { id })}</dt>
            <dd>{line(`procedures/${id}/title`)}</dd>
          </div>
          <div className="figure">
            <dt>{t('shell/elapsed')}</dt>
            <dd>{formatMinutes(attempt.elapsed)}</dd>
          </div>
        </dl>
        <LanguageSwitch />
      </header>
      <main className="report-work">
        <section className="report-panel total" aria-labelledby="total-title">
          <h2 id="total-title">{t('report/total')}</h2>
          <p className="total-score">
            <b>{formatPoints(report.score)}</b> / 100
          </p>
          <p>{t(report.passed ? 'report/passed' : 'report/failed', { mark: attempt.assignment.passMark })}</p>
        </section>
        <Deductions attempt={attempt} report={report} />
      </main>
    </div>
  );
}
