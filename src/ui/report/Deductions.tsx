// Every point lost: when, at which step, why.
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { ScoreReport } from '../../scoring/report.ts';
import { formatClock, formatPoints } from '../format.ts';

interface Props {
  readonly attempt: Attempt;
  readonly report: ScoreReport;
}

export function Deductions({ attempt, report }: Props) {
  const { t } = useTranslation('ui');
  const { t: line } = useTranslation(attempt.line.id);
  return (
    <section className="report-panel" aria-labelledby="deductions-title">
      <h2 id="deductions-title">{t('report/deductions')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report/time')}</th>
            <th scope="col">{t('report/item')}</th>
            <th scope="col">{t('report/fact')}</th>
            <th scope="col">{t('report/points')}</th>
          </tr>
        </thead>
        <tbody>
          {report.deductions.map((d, i) => (
            <tr key={`${d.step}/${i}`}>
              <td>{formatClock(d.tick)}</td>
              <td>{d.step}</td>
              <td>{line(`reasons/${d.reason}`, { ...d.details })}</td>
              <td className="live">−{formatPoints(d.points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
