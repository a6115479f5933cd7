// Every point lost: when, where, why, and what the plant did; choosing one shows the trend at that moment.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { Deduction, ScoreReport } from '../../scoring/report.ts';
import { formatClock, formatPoints } from '../format.ts';
import { itemNumber, itemTitle, plantTexts, reasonText } from './deduction-text.ts';
import { useTextsOf } from './report-texts.ts';

interface Props {
  readonly attempt: Attempt;
  readonly report: ScoreReport;
  readonly chosen: Deduction | null;
  readonly onChoose: (deduction: Deduction) => void;
}

export function Deductions({ attempt, report, chosen, onChoose }: Props) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  const id = useId();
  return (
    <section className="report-panel deductions" aria-labelledby={id}>
      <h2 id={id}>{t('report/deductions')}</h2>
      {report.deductions.length === 0 ? (
        <p>{t('report/none-lost')}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('report/time')}</th>
                <th scope="col">{t('report/item')}</th>
                <th scope="col">{t('report/fact')}</th>
                <th scope="col" className="number">
                  {t('report/points')}
                </th>
              </tr>
            </thead>
            <tbody>
              {report.deductions.map((d, i) => (
                <tr key={`${d.step}/${i}`} className={d === chosen ? 'chosen' : undefined}>
                  <td>{formatClock(d.tick)}</td>
                  <td>{itemNumber(d.step)}</td>
                  <td>
                    <b>{itemTitle(d.step, line)}</b>
                    <p>
                      {reasonText(attempt, d, line)}
                      {d.tag !== null && attempt.readings.has(d.tag) && ` • ${d.tag}`}
                    </p>
                    {plantTexts(attempt, d, line).map((text) => (
                      <p key={text} className="quiet">
                        {text}
                      </p>
                    ))}
                    <button
                      type="button"
                      className="link no-print"
                      aria-pressed={d === chosen}
                      onClick={() => onChoose(d)}
                    >
                      {t('report/show-trend')}
                    </button>
                  </td>
                  <td className="number live">−{formatPoints(d.points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
