// The whole plant at a glance (ISA-101 level 1): a card for each unit with its key values, its machines, its alarms; its name leads to its page.
import './overview.css';
import type { OverviewPage as OverviewPageData, OverviewUnit } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { priorityOf, standingAlarms } from '../../alarms/standing.ts';
import { useDcs, useLive, useTexts } from '../context.tsx';
import { measuredKeys } from '../measured.ts';
import { KeyRow } from './KeyRow.tsx';

interface OverviewPageProps {
  readonly page: OverviewPageData;
  readonly onPage: (id: string) => void;
}

export function OverviewPage({ page, onPage }: OverviewPageProps) {
  return page.units.map((unit) => <Card key={unit.id} unit={unit} onPage={onPage} />);
}

function Card({ unit, onPage }: { readonly unit: OverviewUnit; readonly onPage: (id: string) => void }) {
  const { attempt } = useDcs();
  const { line } = useTexts();
  const { id, machines, keys, figures = [], place } = unit;
  const isMeasured = (tag: Tag) => attempt.readings.has(tag);
  const [column, columns, row, rows] = place;
  const large = rows > 1 && columns > 3;
  const list = (
    <ul className="overview-machines">
      {machines.filter(isMeasured).map((tag) => (
        <Machine key={tag} tag={tag} />
      ))}
    </ul>
  );
  return (
    <section
      className={large ? 'dcs-panel overview-card large' : 'dcs-panel overview-card'}
      style={{ gridColumn: `${column} / span ${columns}`, gridRow: `${row} / span ${rows}` }}
      aria-label={line(`overview/${id}`)}
    >
      <header>
        <Title unit={unit} onPage={onPage} />
        {machines.length === 1 && list}
        <Alarms unit={unit} />
      </header>
      {machines.length !== 1 && list}
      <ul className="overview-keys">
        {measuredKeys(attempt, keys).map((key) => (
          <KeyRow key={key.tag} of={key} width={large ? 330 : 84} />
        ))}
        {figures.filter(isMeasured).map((tag) => (
          <KeyRow key={tag} of={{ tag, bands: [] }} width={null} />
        ))}
      </ul>
    </section>
  );
}

/** The unit's name: a button that leads to its page, where that page exists. */
function Title({ unit, onPage }: { readonly unit: OverviewUnit; readonly onPage: (id: string) => void }) {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  const name = line(`overview/${unit.id}`);
  const page = attempt.line.screens.pages.find(({ number }) => number === unit.page);
  return (
    <h2>
      {page === undefined ? (
        name
      ) : (
        <button
          type="button"
          title={ui('overview/open', { page: line(`pages/${page.id}/title`) })}
          onClick={() => onPage(page.id)}
        >
          {name} <small>{page.number}</small>
        </button>
      )}
    </h2>
  );
}

/** How many of the unit's alarms stand, and the worst of them. */
function Alarms({ unit }: { readonly unit: OverviewUnit }) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const own = new RegExp(unit.alarms);
  const tags = () => [...standingAlarms(attempt).worst.keys()].filter((tag) => own.test(tag));
  const count = useLive(() => tags().length);
  const priority = useLive((a) => priorityOf(a, tags()));
  if (priority === 0) return null;
  return (
    <p className="overview-alarms">
      <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />
      <b>{count}</b>
    </p>
  );
}

/** Dark while it runs. */
function Machine({ tag }: { readonly tag: Tag }) {
  const { ui } = useTexts();
  const running = useLive((attempt) => attempt.read(tag) > 0);
  return (
    <li className={running ? 'running' : ''}>
      {tag} <small>{ui(`state/${running ? 'running' : 'stopped'}`)}</small>
    </li>
  );
}
