// The pens of the trend page: every tag with a history, those that are drawn on top, each with its line and its value.
import { type ReactNode, useId, useState, useSyncExternalStore } from 'react';
import type { Tag } from '../../plant/plant.ts';
import { Live, shown, unitOf, useDcs, useLive, useTexts } from '../dcs/context.tsx';
import { formatClock, formatNumber } from '../format.ts';
import type { CursorSignal } from './cursor.ts';
import { MOST_PENS, strokeOf } from './pens.ts';
import { valueAt } from './series.ts';

interface PenListProps {
  readonly pens: readonly Tag[];
  /** The pen whose axis and limits the chart shows. */
  readonly chosen: Tag;
  readonly cursor: CursorSignal;
  readonly onToggle: (tag: Tag) => void;
  readonly onChoose: (tag: Tag) => void;
}

export function PenList({ pens, chosen, cursor, onToggle, onChoose }: PenListProps) {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  const [search, setSearch] = useState('');
  const group = useId();
  const wanted = search.trim().toLowerCase();
  const others = attempt.line.screens.history.filter(
    (tag) => !pens.includes(tag) && `${tag} ${line(`tags/${tag}`)}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <h2>
        {ui('trend/pens')} <small>{ui('trend/most', { most: MOST_PENS })}</small>
        <span>
          <CursorTime cursor={cursor} />
        </span>
      </h2>
      <input
        type="search"
        className="trend-search"
        value={search}
        placeholder={ui('trend/search')}
        aria-label={ui('trend/search')}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ul>
        {pens.map((tag, i) => (
          <Row key={tag} tag={tag} index={i} onToggle={onToggle} value={<Value tag={tag} cursor={cursor} />}>
            <label className="trend-axis" title={ui('trend/axis')}>
              <input type="radio" name={group} checked={tag === chosen} onChange={() => onChoose(tag)} />
              <span className="visually-hidden">
                {ui('trend/axis')} {tag}
              </span>
            </label>
          </Row>
        ))}
        {others.map((tag) => (
          <Row
            key={tag}
            tag={tag}
            index={null}
            onToggle={onToggle}
            full={pens.length >= MOST_PENS}
            value={<Live tag={tag} />}
          />
        ))}
      </ul>
    </>
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
  readonly onToggle: (tag: Tag) => void;
  readonly full?: boolean;
  readonly value: ReactNode;
  /** Behind the value. */
  readonly children?: ReactNode;
}

function Row({ tag, index, onToggle, full = false, value, children }: RowProps) {
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
          <b>{value}</b> <small>{unitOf(attempt, tag)}</small>
        </span>
      </label>
      {children}
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
  const then = valueAt(attempt.trend(tag, tick, tick), tick);
  return <>{then === null ? '—' : formatNumber(then, attempt.readings.get(tag)?.decimals ?? 1)}</>;
}
