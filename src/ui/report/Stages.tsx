// The procedures of a run of several: the score of each, and the way to its section.
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { ScoreReport } from '../../scoring/report.ts';
import { formatClock, formatPoints } from '../format.ts';
import { useTextsOf } from './report-texts.ts';

interface Props {
  readonly attempt: Attempt;
  readonly reports: readonly ScoreReport[];
}

/** Where the section of a procedure stands on the page. */
export const sectionId = (procedure: string): string => `report-${procedure}`;

export function Stages({ attempt, reports }: Props) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  return (
    <section className="report-panel" aria-labelledby="stages-title">
      <h2 id="stages-title">{t('report/stages')}</h2>
      <table className="report-stages">
        <thead>
          <tr>
            <th scope="col">{t('report/stage')}</th>
            <th scope="col">{t('report/stage-began')}</th>
            <th scope="col">{t('report/stage-ended')}</th>
            <th scope="col" className="number">
              {t('report/points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {attempt.stages.map(({ entry, start, end }, stage) => {
            const { id } = entry.procedure;
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={`#${sectionId(id)}`}>
                    {id} {line(`procedures/${id}/title`)}
                  </a>
                </th>
                <td>{start === null ? t('report/never-begun') : formatClock(start.tick)}</td>
                <td>{end === null ? '' : formatClock(end)}</td>
                <td className="number live">{formatPoints(reports[stage]!.score)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
