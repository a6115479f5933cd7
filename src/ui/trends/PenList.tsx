// The pens of the trend page: every tag with a history, those that are drawn on top, each with its line and its value.
import { useSyncExternalStore } from 'react';
import type { Tag } from '../../plant/plant.ts';
import { shown, unitOf, useDcs, useLive, useTexts } from '../dcs/context.tsx';
import { formatClock, formatNumber } from '../format.ts';
import type { CursorSignal } from './cursor.ts';
import { MOST_PENS, strokeOf } from './pens.ts';
import { valueAt } from './series.ts';

interface PenListProps {
  readonly pens: readonly Tag[];
  readonly cursor: CursorSignal;
  readonly onToggle: (tag: Tag) => void;
}

export function PenList({ pens, cursor, onToggle }: PenListProps) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const others = attempt.line.screens.history.filter((tag) => !pens.includes(tag));
  return (
    <section className="dcs-panel trend-pens" aria-label={ui('trend/pens')}>
      <h2>
        {ui('trend/pens')} <small>{ui('trend/most', { most: MOST_PENS })}</small>
        <span>
          <CursorTime cursor={cursor} />
        </span>
      </h2>
      <ul>
        {pens.map((tag, i) => (
          <Row key={tag} tag={tag} index={i} cursor={cursor} onToggle={onToggle} />
        ))}
        {others.map((tag) => (
          <Row key={tag} tag={tag} index={null} cursor={cursor} onToggle={onToggle} full={pens.length >= MOST_PENS} />
        ))}
      </ul>
    </section>
  );
}

function CursorTime({ cursor }: { readonly cursor: CursorSignal }) {
  const { ui } = useTexts();
  const tick = useSyncExternalStore(cursor.subscribe, () => cursor.tick);
  return <>{tick === null ? ui('trend/now') : formatClock(tick)}</>;
}

interface RowProps {
  readonly tag: Tag;
  /** Place among the pens; null for a tag that is not drawn. */
  readonly index: number | null;
  readonly cursor: CursorSignal;
  readonly onToggle: (tag: Tag) => void;
  readonly full?: boolean;
}

function Row({ tag, index, cursor, onToggle, full = false }: RowProps) {
  const { attempt } = useDcs();
  const { line } = useTexts();
  return (
    <li className={index === null ? '' : 'drawn'}>
      <label>
        <input type="checkbox" checked={index !== null} disabled={full} onChange={() => onToggle(tag)} />
        <Sample index={index} />
        <b>{tag}</b>
        <span className="trend-name">{line(`tags/${tag}`)}</span>
        <span className="trend-value">
          <Value tag={tag} cursor={cursor} /> <small>{unitOf(attempt, tag)}</small>
        </span>
      </label>
    </li>
  );
}

function Sample({ index }: { readonly index: number | null }) {
  if (index === null) return <svg className="trend-sample" aria-hidden="true" />;
  const { color, width, dash } = strokeOf(index);
  return (
    <svg className="trend-sample" viewBox="0 0 30 8" aria-hidden="true">
      <path d="M0 4H30" stroke={color} strokeWidth={width} strokeDasharray={dash.join(' ')} />
    </svg>
  );
}

function Value({ tag, cursor }: { readonly tag: Tag; readonly cursor: CursorSignal }) {
  const { attempt } = useDcs();
  const tick = useSyncExternalStore(cursor.subscribe, () => cursor.tick);
  const now = useLive((a) => shown(a, tag));
  if (tick === null) return <>{now}</>;
  const then = valueAt(attempt.trend(tag), tick);
  return <>{then === null ? '—' : formatNumber(then, attempt.readings.get(tag)?.decimals ?? 1)}</>;
}
