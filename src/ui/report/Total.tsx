// The score, and whether it is enough.
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { ScoreReport } from '../../scoring/report.ts';
import { formatPoints } from '../format.ts';

interface Props {
  readonly attempt: Attempt;
  readonly report: ScoreReport;
}

export function Total({ attempt, report }: Props) {
  const { t } = useTranslation('ui');
  const { passMark } = attempt.assignment;
  return (
    <section className="report-panel" aria-labelledby="total-title">
      <h2 id="total-title">{t('report/total')}</h2>
      <p className="total-score">
        <b>{formatPoints(report.score)}</b> / 100
      </p>
      <p className="total-verdict">
        <b>{t(report.passed ? 'report/passed' : 'report/failed')}</b> •{' '}
        {t('report/pass-mark', { mark: formatPoints(passMark) })}
        {attempt.finished === 'time' && <> • {t('report/time-over')}</>}
        {attempt.finished === 'red-line' && <> • {t('report/red-line')}</>}
      </p>
      <div className="total-bar" aria-hidden="true">
        <span style={{ width: `${report.score}%` }} />
        <i style={{ left: `${passMark}%` }} />
      </div>
    </section>
  );
}
