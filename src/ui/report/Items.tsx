// The items of one part of the score as bars: what was earned of what could be.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { Part, ScoreReport } from '../../scoring/report.ts';
import { formatNumber, formatPoints, formatReading } from '../format.ts';
import { itemTitle } from './deduction-text.ts';
import { useTextsOf } from './report-texts.ts';

interface Props {
  readonly attempt: Attempt;
  readonly report: ScoreReport;
  readonly part: Part;
  /** With a bar beside each; a narrow panel leaves them out. */
  readonly bars?: boolean;
}

export function Items({ attempt, report, part, bars = false }: Props) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  const id = useId();
  const items = report.items.filter((item) => item.part === part && item.of > 0);
  const whole = report.parts[part];
  if (items.length === 0) return null;
  return (
    <section className="report-panel" aria-labelledby={id}>
      <h2 id={id}>
        {t(`report/part/${part}`)}
        <span className="part-points">
          <b className="live">{formatNumber(whole.points, 1)}</b> / {formatPoints(whole.of)}
        </span>
      </h2>
      <ul className={bars ? `items with-bars ${part}` : 'items'}>
        {items.map((item) => (
          <li key={item.id}>
            {part === 'steps' && <b>{item.id}</b>}
            <span className="item-title">
              {itemTitle(item.id, line)} {part === 'utilities' && <Used attempt={attempt} id={item.id} />}
            </span>
            {bars && <Bar share={item.points / item.of} />}
            <span className="item-points">
              <b className="live">{formatNumber(item.points, 1)}</b> / {formatNumber(item.of, 1)}
            </span>
          </li>
        ))}
        {part === 'steps' && <SafetyLine report={report} />}
      </ul>
    </section>
  );
}

/** What the totaliser of a utility shows. */
function Used({ attempt, id }: { readonly attempt: Attempt; readonly id: string }) {
  // In a run of several procedures it shows what all of them have used.
  if (attempt.stages.length > 1) return null;
  const tag = attempt.entry.rubric.utilities.items.find((utility) => utility.id === id)?.tag;
  return tag !== undefined && attempt.readings.has(tag) && <b className="live">{formatReading(attempt, tag)}</b>;
}

/** What was lost beside the items: safety stands at zero and can only fall. */
function SafetyLine({ report }: { readonly report: ScoreReport }) {
  const { t } = useTranslation('ui');
  const { points, of } = report.parts.safety;
  return (
    <li className="safety-line">
      <b />
      <span className="item-title">{t('report/part/safety')}</span>
      <span />
      <b className="item-points live">{formatNumber(points - of, 1)}</b>
    </li>
  );
}

/** Decoration beside the figures. */
function Bar({ share }: { readonly share: number }) {
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </span>
  );
}
