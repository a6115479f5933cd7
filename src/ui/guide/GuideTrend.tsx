// What the current step turns on, as lines over the last ten minutes.
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepView } from '../../attempt/attempt.ts';
import { parseCondition } from '../../plant/condition.ts';
import { useNumbers, useSession } from '../session.tsx';

const Trend = lazy(() => import('../trends/Trend.tsx').then((m) => ({ default: m.Trend })));

const MINUTES = 10;
const MOST = 3;

/** The first history tags that the steps' criteria name, all of one unit, and the limit of the first. */
function subject(steps: readonly StepView[], known: (tag: string) => boolean, unit: (tag: string) => string) {
  const named = steps
    .flatMap((step) => [...step.done, ...step.needs])
    .flatMap((view) => parseCondition(view.text))
    .filter(({ left }) => known(left));
  const first = named[0];
  if (!first) return null;
  const tags = [...new Set(named.map(({ left }) => left))].filter((tag) => unit(tag) === unit(first.left));
  return { tags: tags.slice(0, MOST), limits: first.right === null ? [first.offset] : [] };
}

export function GuideTrend() {
  const { t } = useTranslation('ui');
  const { clock } = useSession();
  const attempt = useNumbers();
  const { history, trends } = attempt.line.screens;
  const current = attempt.steps().filter((step) => step.state === 'current');
  const found = subject(
    current,
    (tag) => history.includes(tag),
    (tag) => attempt.readings.get(tag)?.unit ?? '',
  );
  const tags = (found?.tags ?? trends[0]?.pens.slice(0, 1) ?? []).join(' ');
  const limit = found?.limits[0];
  const pens = useMemo(() => tags.split(' ').map((tag) => ({ tag, label: tag })), [tags]);
  const limits = useMemo(() => (limit === undefined ? [] : [limit]), [limit]);
  // The instrument's own range: a limit far from the line stays in the picture.
  const range = attempt.readings.get(pens[0]!.tag)?.range;
  if (tags === '') return null;
  return (
    <div className="guide-trend">
      <Suspense>
        <Trend
          attempt={attempt}
          pens={pens}
          minutes={MINUTES}
          limits={limits}
          {...(range === undefined ? {} : { range })}
          follow={clock.slowBeat.subscribe}
          label={t('guide/trend', { tags: tags.replaceAll(' ', ', ') })}
        />
      </Suspense>
    </div>
  );
}
