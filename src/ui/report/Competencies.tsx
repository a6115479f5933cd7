// How the six competencies came out.
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { ScoreReport } from '../../scoring/report.ts';
import { formatNumber } from '../format.ts';
import { useTextsOf } from './report-texts.ts';

interface Props {
  readonly attempt: Attempt;
  readonly report: ScoreReport;
}

export function Competencies({ attempt, report }: Props) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  return (
    <section className="report-panel" aria-labelledby="competencies-title">
      <h2 id="competencies-title">{t('report/competencies')}</h2>
      <ul className="items">
        {report.competencies.map(({ id, points, of }) => (
          <li key={id}>
            <b>{id}</b>
            <span className="item-title">{line(`competencies/${id}`)}</span>
            <span className="item-points">
              <b className="live">{formatNumber(points, 1)}</b> / {formatNumber(of, 1)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
