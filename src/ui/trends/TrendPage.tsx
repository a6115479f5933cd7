// Trends: presets, pens with their scales, a stretch of time that follows or stands, the values under the cursor, and the same as a table.
import './trends.css';
import { useEffect, useMemo, useState } from 'react';
import { useDcs, useTexts } from '../dcs/context.tsx';
import { useLimits } from '../dcs/limits.ts';
import { keepTrend, lastTrend } from '../dcs/notes.ts';
import { formatClock, formatReading } from '../format.ts';
import { Chart } from './Chart.tsx';
import type { Marks } from './chart-paint.ts';
import { CursorSignal } from './cursor.ts';
import { firstDesk, scaled, type TrendDesk, toggled, withPens } from './desk.ts';
import { PenList } from './PenList.tsx';
import { PenScale } from './PenScale.tsx';
import { align, valueAt } from './series.ts';
import { TrendTable } from './TrendTable.tsx';
import { TrendTools } from './TrendTools.tsx';

/** Axes that stand beside each other at most. */
const AXES = 2;

export function TrendPage() {
  const { attempt, follow } = useDcs();
  const { ui } = useTexts();
  const [desk, change] = useState<TrendDesk>(() => {
    const left = lastTrend(attempt) ?? firstDesk(attempt);
    return { ...left, view: left.view.copy() };
  });
  // Where it stands is remembered from the first: whoever only zooms and looks elsewhere comes back to that.
  useEffect(() => keepTrend(attempt, desk), [attempt, desk]);
  const [asTable, setAsTable] = useState(false);
  const [cursor] = useState(() => new CursorSignal());
  const { view, chosen } = desk;
  const { pens, scales } = useMemo(() => scaled(attempt, desk), [attempt, desk]);
  const marks: Marks = {
    scale: Object.keys(scales)[0]!,
    ...limitsOf(useLimits(chosen), attempt.readings.get(chosen)!.range),
    ...(desk.moment === null ? {} : { moment: desk.moment }),
  };
  const describe = (tick: number): string =>
    [
      formatClock(tick),
      ...desk.pens.map((tag) => {
        const value = valueAt(attempt.trend(tag, tick, tick), tick);
        return `${tag} ${value === null ? '—' : formatReading(attempt, tag, value)}`;
      }),
    ].join('; ');
  return (
    <>
      <section className="dcs-panel trend-main">
        <TrendTools
          desk={desk}
          onPens={(of) => change(withPens(desk, of))}
          asTable={asTable}
          onTable={() => setAsTable(!asTable)}
        />
        {asTable ? (
          <TrendTable pens={desk.pens} view={view} />
        ) : (
          <Chart
            pens={pens}
            scales={scales}
            axes={AXES}
            marks={marks}
            labelRoom={66}
            span={() => view.span()}
            now={() => attempt.tick}
            read={(span, most) => align(attempt, desk.pens, span, most)}
            follow={follow}
            view={view}
            cursor={cursor}
            describe={describe}
            label={ui('trend/chart', { pens: desk.pens.join(', ') })}
          />
        )}
        <p className="trend-hint">{ui('trend/hint')}</p>
      </section>
      <section className="dcs-panel trend-pens" aria-label={ui('trend/pens')}>
        <PenList
          pens={desk.pens}
          chosen={chosen}
          cursor={cursor}
          onToggle={(tag) => change(toggled(desk, tag))}
          onChoose={(tag) => change({ ...desk, chosen: tag })}
        />
        <PenScale
          key={chosen}
          tag={chosen}
          scale={desk.scales[chosen] ?? 'fit'}
          onChange={(scale) => change({ ...desk, scales: { ...desk.scales, [chosen]: scale } })}
        />
      </section>
    </>
  );
}

/** The limits of the chosen pen, and between the inner ones the band that is normal. */
function limitsOf(
  limits: ReturnType<typeof useLimits>,
  [low, high]: readonly [number, number],
): Pick<Marks, 'limits' | 'band'> {
  if (limits.length === 0) return {};
  const below = limits.filter(({ kind }) => kind === 'L' || kind === 'LL').map(({ limit }) => limit);
  const above = limits.filter(({ kind }) => kind === 'H' || kind === 'HH').map(({ limit }) => limit);
  return {
    limits: limits.map(({ kind, limit }) => ({ name: kind, value: limit })),
    band: [Math.max(low, ...below), Math.min(high, ...above)],
  };
}
