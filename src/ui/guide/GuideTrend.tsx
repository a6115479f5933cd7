// What the current step turns on, as lines over the last ten minutes.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepView } from '../../attempt/attempt.ts';
import { type Operator, parseCondition } from '../../plant/condition.ts';
import { useNumbers, useSession } from '../session.tsx';
import { SmallTrend } from '../trends/small-trend.tsx';

const MINUTES = 10;
const MOST = 3;
const SIGNS: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=', '!=': '≠' };

/** The first history tags that the steps' criteria name, all of one unit, and the limit of the first with its sign. */
function subject(steps: readonly StepView[], known: (tag: string) => boolean, unit: (tag: string) => string) {
  const named = steps
    .flatMap((step) => [...step.done, ...step.needs])
    .flatMap((view) => parseCondition(view.text))
    .filter(({ left }) => known(left));
  const first = named[0];
  if (!first) return null;
  const tags = [...new Set(named.map(({ left }) => left))].filter((tag) => unit(tag) === unit(first.left));
  return {
    tags: tags.slice(0, MOST),
    limit: first.right === null ? { value: first.offset, name: SIGNS[first.operator] } : null,
  };
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
  const limit = found?.limit;
  const pens = useMemo(() => tags.split(' ').map((tag) => ({ tag, label: tag })), [tags]);
  if (tags === '') return null;
  return (
    <div className="guide-trend">
      <SmallTrend
        attempt={attempt}
        pens={pens}
        minutes={MINUTES}
        limits={limit ? [limit] : []}
        reach
        follow={clock.slowBeat.subscribe}
        label={t('guide/trend', { tags: tags.replaceAll(' ', ', ') })}
      />
    </div>
  );
}
