// The tools above the trend: presets, length of the window, moving and zooming, live or held, table, and the export.
import { useSyncExternalStore } from 'react';
import type { Tag } from '../../plant/plant.ts';
import { saveCsv } from '../alarms/csv.ts';
import { useDcs, useTexts } from '../dcs/context.tsx';
import { formatClock } from '../format.ts';
import type { TrendDesk } from './desk.ts';
import { rowsOf } from './export-rows.ts';
import type { TimeView } from './view.ts';

/** Minutes; the last is a whole batch. */
const WINDOWS = [10, 60, 120, 480, 1440, 13_800] as const;

interface Props {
  readonly desk: TrendDesk;
  readonly onPens: (pens: readonly Tag[]) => void;
  readonly asTable: boolean;
  readonly onTable: () => void;
}

export function TrendTools({ desk, onPens, asTable, onTable }: Props) {
  const { attempt } = useDcs();
  const texts = useTexts();
  const { ui, line } = texts;
  const { view, pens } = desk;
  const shown = useSyncExternalStore(view.subscribe, () => (view.held === null ? view.minutes : null));
  const preset = attempt.line.screens.trends.find((p) => p.pens.join() === pens.join());
  const pan = (share: number) => {
    const [from, to] = view.span();
    view.pan((to - from) * share);
  };
  const save = () =>
    saveCsv(`trend-${attempt.line.id}-${attempt.entry.procedure.id}.csv`, rowsOf(attempt, pens, view.span(), texts));
  return (
    <div className="trend-tools">
      <div role="group" aria-label={ui('trend/presets')}>
        {attempt.line.screens.trends.map(({ id, pens: of }) => (
          <button
            key={id}
            type="button"
            className="dcs-button"
            aria-pressed={id === preset?.id}
            onClick={() => onPens(of)}
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
            aria-pressed={shown === m}
            onClick={() => view.follow(m)}
          >
            {m < 60 ? `${m} min` : `${m / 60} h`}
          </button>
        ))}
      </div>
      <div role="group" aria-label={ui('trend/move')}>
        <Tool name={ui('trend/earlier')} sign="◀" onClick={() => pan(-0.5)} />
        <Tool name={ui('trend/later')} sign="▶" onClick={() => pan(0.5)} />
        <Tool name={ui('trend/in')} sign="+" onClick={() => view.zoom(0.5)} />
        <Tool name={ui('trend/out')} sign="−" onClick={() => view.zoom(2)} />
        <button
          type="button"
          className="dcs-button"
          aria-pressed={shown !== null}
          onClick={() => (shown === null ? view.follow() : view.hold(view.span()))}
        >
          {ui('trend/live')}
        </button>
      </div>
      <div>
        <button type="button" className="dcs-button" aria-pressed={asTable} onClick={onTable}>
          {ui('trend/table')}
        </button>
        <button type="button" className="dcs-button" onClick={save}>
          {ui('trend/export')}
        </button>
      </div>
      <p className="trend-state">
        <b role="status">{ui(shown === null ? 'trend/held' : 'trend/follows')}</b>{' '}
        {shown === null && <HeldSpan view={view} />}
      </p>
    </div>
  );
}

/** From when to when a trend stands; not announced, for it changes while a hand moves it. */
function HeldSpan({ view }: { readonly view: TimeView }) {
  const text = useSyncExternalStore(view.subscribe, () => view.span().map(formatClock).join(' – '));
  return <span>{text}</span>;
}

function Tool({ name, sign, onClick }: { readonly name: string; readonly sign: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="dcs-button" title={name} aria-label={name} onClick={onClick}>
      {sign}
    </button>
  );
}
