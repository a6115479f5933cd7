// How the six competencies came out.
import { useId } from 'react';
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
  const id = useId();
  return (
    <section className="report-panel" aria-labelledby={id}>
      <h2 id={id}>{t('report/competencies')}</h2>
      <ul className="items">
        {report.competencies.map(({ id: competency, points, of }) => (
          <li key={competency}>
            <b>{competency}</b>
            <span className="item-title">{line(`competencies/${competency}`)}</span>
            <span className="item-points">
              <b className="live">{formatNumber(points, 1)}</b> / {formatNumber(of, 1)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
