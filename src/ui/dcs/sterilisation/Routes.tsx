// Steam routes and vents. No hand valve reports its position: the operator ticks what the workshop told, and the traps tell the rest.
import { useState } from 'react';
import type { RouteRow, SterilisationPage } from '../../../lines/screens.ts';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { priorityOf } from '../../alarms/standing.ts';
import { Live, useDcs, useLive, useTexts } from '../context.tsx';
import { isTicked, keepTick } from '../notes.ts';
import { coldest } from './lethality.ts';

const ROUTES = ['', '①', '②', '③', '④', '⑤'];

export function Routes({ page }: { readonly page: SterilisationPage }) {
  const { ui } = useTexts();
  return (
    <section className="dcs-panel routes">
      <h2>{ui('sterilisation/routes')}</h2>
      <ul>
        {page.routes.map((row) => (
          <Route key={row.id} row={row} steamed={page.steamed} />
        ))}
      </ul>
    </section>
  );
}

function Route({ row, steamed }: { readonly row: RouteRow; readonly steamed: number }) {
  const { attempt } = useDcs();
  const { line } = useTexts();
  const [ticked, setTicked] = useState(() => isTicked(attempt, row.id));
  const priority = useLive((a) => priorityOf(a, row.reads));
  const toggle = () => {
    keepTick(attempt, row.id, !ticked);
    setTicked(!ticked);
  };
  return (
    <li className={`route p${priority}`}>
      <label>
        <input type="checkbox" checked={ticked} onChange={toggle} />
        {priority !== 0 && <PriorityMark priority={priority} />}
        <span className="route-name">
          {row.route === undefined ? '' : `${ROUTES[row.route]} `}
          {line(`routes/${row.id}`)}
        </span>
        <span className="route-valves">{row.valves.map((tag, i) => (i === 0 ? tag : tag.slice(-2))).join(' · ')}</span>
      </label>
      <Evidence row={row} steamed={steamed} ticked={ticked} />
    </li>
  );
}

interface EvidenceProps {
  readonly row: RouteRow;
  readonly steamed: number;
  readonly ticked: boolean;
}

function Evidence({ row, steamed, ticked }: EvidenceProps) {
  const { ui } = useTexts();
  if (row.interlock !== undefined) return <InterlockState id={row.interlock} />;
  if (row.reads.length > 0) return <TrapTemperature row={row} steamed={steamed} />;
  return (
    <>
      <span className="route-reading live">{ui('route/field')}</span>
      <span className="route-word">{ui(ticked ? 'route/noted' : 'route/open')}</span>
    </>
  );
}

function TrapTemperature({ row, steamed }: { readonly row: RouteRow; readonly steamed: number }) {
  const { ui } = useTexts();
  const tag = useLive((attempt) => coldest(attempt, row.reads));
  const hot = useLive((attempt) => attempt.read(coldest(attempt, row.reads)) >= steamed);
  return (
    <>
      <span className="route-reading">
        <small>{tag}</small>{' '}
        <b className="live">
          <Live tag={tag} /> °C
        </b>
      </span>
      <span className="route-word">{ui(hot ? 'route/hot' : 'route/cold')}</span>
    </>
  );
}

function InterlockState({ id }: { readonly id: string }) {
  const { ui } = useTexts();
  const active = useLive((attempt) =>
    attempt.interlocks().some((interlock) => interlock.id === id && interlock.active),
  );
  return (
    <>
      <span className="route-reading">
        <small>{id}</small>
      </span>
      <span className="route-word">{ui(active ? 'route/locked' : 'route/armed')}</span>
    </>
  );
}
