// The trend at the moment of a loss; before one is chosen, the coldest points over the whole run.
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';
import type { Deduction } from '../../scoring/report.ts';
import { formatClock } from '../format.ts';
import { SmallTrend } from '../trends/small-trend.tsx';
import { useTextsOf } from './report-texts.ts';

/** Seconds shown before and after a loss. */
const BEFORE = 1200;
const AFTER = 600;
/** The preset of the whole run; the line's first where it has none of this name. */
const WHOLE = 'cold-points';

interface Props {
  readonly attempt: Attempt;
  readonly chosen: Deduction | null;
  /** From when to when, as long as no loss of that time is chosen. */
  readonly whole: readonly [number, number];
}

export function ReportTrend({ attempt, chosen: anywhere, whole }: Props) {
  const id = useId();
  const chosen = anywhere !== null && anywhere.tick >= whole[0] && anywhere.tick <= whole[1] ? anywhere : null;
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  const { history, trends } = attempt.line.screens;
  const preset = trends.find((p) => p.id === WHOLE) ?? trends[0];
  const tags = useMemo(() => {
    const own = chosen ? tagsOf(chosen, history) : [];
    return own.length > 0 ? own : (preset?.pens ?? []);
  }, [chosen, history, preset]);
  const pens = useMemo(() => tags.map((tag) => ({ tag, label: tag.replace(/^TT-/, '') })), [tags]);
  const span = useMemo(
    () =>
      chosen ? ([Math.max(0, chosen.tick - BEFORE), Math.min(attempt.tick, chosen.tick + AFTER)] as const) : whole,
    [attempt, chosen, whole],
  );
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (!preset) return null;
  const title = chosen ? t('report/trend', { time: formatClock(chosen.tick) }) : line(`trends/${preset.id}`);
  return (
    <section ref={panel} className="report-panel" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="part-points">{tags.join(' ')}</span>
      </h2>
      <div className="report-trend">
        <SmallTrend attempt={attempt} pens={pens} span={span} label={`${title}: ${tags.join(', ')}`} />
      </div>
    </section>
  );
}

/** Tags with a history that a loss names: its own, and those of what the plant did. */
function tagsOf({ tag, plant }: Deduction, history: readonly Tag[]): readonly Tag[] {
  const named = [tag, ...plant.map((p) => p.tag)].flatMap((name) =>
    name === null ? [] : [name, name.replace(/\.rate$/, '')],
  );
  return [...new Set(named)].filter((name) => history.includes(name));
}
