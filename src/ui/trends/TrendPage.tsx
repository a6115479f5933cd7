// Trends: presets, up to six pens, a sliding or a chosen span, the values under the cursor, and the same as a table.
import './trends.css';
import { useState } from 'react';
import type { Tag } from '../../plant/plant.ts';
import { useDcs, useTexts } from '../dcs/context.tsx';
import { Chart, type ChartScale } from './Chart.tsx';
import { CursorSignal } from './cursor.ts';
import { PenList } from './PenList.tsx';
import { MOST_PENS } from './pens.ts';
import { align, lastMinutes, leastSpan, type Span } from './series.ts';
import { TrendTable } from './TrendTable.tsx';

/** Minutes; the last is a whole batch. */
const WINDOWS = [10, 60, 120, 480, 1440, 13_800] as const;

export function TrendPage() {
  const { attempt, follow } = useDcs();
  const { ui, line } = useTexts();
  const presets = attempt.line.screens.trends;
  const [pens, setPens] = useState<readonly Tag[]>(presets[0]!.pens);
  const [minutes, setMinutes] = useState<number>(60);
  const [fixed, setFixed] = useState<Span | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [cursor] = useState(() => new CursorSignal());
  const preset = presets.find((p) => p.pens.join() === pens.join());

  const scales: Record<string, ChartScale> = {};
  for (const tag of pens) {
    const { unit, range } = attempt.readings.get(tag)!;
    const least = leastSpan(range);
    scales[unit] = { unit, least: Math.max(least, scales[unit]?.least ?? 0) };
  }
  const span = (): Span => fixed ?? lastMinutes(attempt.tick, minutes);
  const pan = (share: number) => {
    const [from, to] = span();
    const shift = Math.max((to - from) * share, -from);
    setFixed([from + shift, to + shift]);
  };
  const zoom = (factor: number) => {
    const [from, to] = span();
    const half = Math.max(30, ((to - from) / 2) * factor);
    const middle = (from + to) / 2;
    setFixed([Math.max(0, middle - half), middle + half]);
  };
  const toggle = (tag: Tag) => {
    if (pens.includes(tag)) setPens(pens.length > 1 ? pens.filter((pen) => pen !== tag) : pens);
    else if (pens.length < MOST_PENS) setPens([...pens, tag]);
  };

  return (
    <>
      <section className="dcs-panel trend-main">
        <div className="trend-tools">
          <div role="group" aria-label={ui('trend/presets')}>
            {presets.map(({ id, pens: of }) => (
              <button
                key={id}
                type="button"
                className="dcs-button"
                aria-pressed={id === preset?.id}
                onClick={() => setPens(of)}
              >
                {line(`trends/${id}`)}
              </button>
            ))}
          </div>
          <div role="group" aria-label={ui('trend/window')}>
            {WINDOWS.map((m) => (
              <button
                key={m}
                type="button"
                className="dcs-button"
                aria-pressed={fixed === null && minutes === m}
                onClick={() => {
                  setMinutes(m);
                  setFixed(null);
                }}
              >
                {m < 60 ? `${m} min` : `${m / 60} h`}
              </button>
            ))}
          </div>
          <div role="group" aria-label={ui('trend/move')}>
            <Tool name={ui('trend/earlier')} sign="◀" onClick={() => pan(-0.5)} />
            <Tool name={ui('trend/later')} sign="▶" onClick={() => pan(0.5)} />
            <Tool name={ui('trend/in')} sign="+" onClick={() => zoom(0.5)} />
            <Tool name={ui('trend/out')} sign="−" onClick={() => zoom(2)} />
            <button type="button" className="dcs-button" disabled={fixed === null} onClick={() => setFixed(null)}>
              {ui('trend/now')}
            </button>
          </div>
          <button type="button" className="dcs-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {ui('trend/table')}
          </button>
        </div>
        {asTable ? (
          <TrendTable pens={pens} span={span} />
        ) : (
          <Chart
            pens={pens.map((tag) => ({ tag, label: tag, scale: attempt.readings.get(tag)!.unit }))}
            scales={scales}
            axes={2}
            labelRoom={62}
            read={() => ({ span: span(), data: align(attempt, pens, span(), 1600) })}
            follow={follow}
            onCursor={cursor.tell}
            onZoom={setFixed}
            label={ui('trend/chart', { pens: pens.join(', ') })}
          />
        )}
        <p className="trend-hint">{ui('trend/hint')}</p>
      </section>
      <PenList pens={pens} cursor={cursor} onToggle={toggle} />
    </>
  );
}

function Tool({ name, sign, onClick }: { readonly name: string; readonly sign: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="dcs-button" title={name} aria-label={name} onClick={onClick}>
      {sign}
    </button>
  );
}
