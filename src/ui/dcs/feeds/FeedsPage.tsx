// The feeds: one row a tank, from its level to its total; a row's buttons choose the face-plate of its loop or its pump.
import './feeds.css';
import { useState } from 'react';
import type { FeedStation, FeedsPage as FeedsPageData } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { priorityOf } from '../../alarms/standing.ts';
import { Live, unitOf, useDcs, useLive, useTexts } from '../context.tsx';
import { Faceplate } from '../faceplate/Faceplate.tsx';
import { keepFaceplate, lastFaceplate } from '../notes.ts';
import { PlateTrend } from '../unit/PlateTrend.tsx';

const COLUMNS = ['tank', 'level', 'temperature', 'pressure', 'flow', 'setpoint', 'valve', 'pump', 'total', 'trap'];

interface FeedsPageProps {
  readonly id: string;
  readonly page: FeedsPageData;
}

export function FeedsPage({ id, page }: FeedsPageProps) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const [tag, setTag] = useState<Tag>(() => lastFaceplate(attempt, id) ?? page.faceplates[0]!.tag);
  const select = (next: Tag) => {
    keepFaceplate(attempt, id, next);
    setTag(next);
  };
  const isMeasured = (other: Tag) => attempt.readings.has(other);
  const plate = page.faceplates.find((candidate) => candidate.tag === tag) ?? page.faceplates[0]!;
  return (
    <>
      <section className="dcs-panel feeds-table">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {ui(`feeds/${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.stations.map((station) => (
              <Row key={station.id} station={station} selected={plate.tag} onSelect={select} />
            ))}
          </tbody>
        </table>
        <dl className="feeds-others">
          {page.others.filter(isMeasured).map((other) => (
            <Other key={other} tag={other} />
          ))}
        </dl>
      </section>
      <div className="unit-side">
        <Faceplate plate={plate} all={page.faceplates} onSelect={select} />
        <PlateTrend plate={plate} />
      </div>
    </>
  );
}

function Other({ tag }: { readonly tag: Tag }) {
  const { attempt } = useDcs();
  const { ui, line } = useTexts();
  const priority = useLive((a) => priorityOf(a, [tag]));
  return (
    <div className={`p${priority}`}>
      <dt>
        {line(`tags/${tag}`)} <small>{tag.includes('.') ? '' : tag}</small>
      </dt>
      <dd>
        {priority !== 0 && <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />}
        <b className="live">
          <Live tag={tag} />
        </b>
        <small>{unitOf(attempt, tag)}</small>
      </dd>
    </div>
  );
}

interface RowProps {
  readonly station: FeedStation;
  readonly selected: Tag;
  readonly onSelect: (tag: Tag) => void;
}

function Row({ station, selected, onSelect }: RowProps) {
  const { line } = useTexts();
  const { tank, flow, valve, loop, pump } = station;
  return (
    <tr aria-selected={selected === loop || selected === pump}>
      <th scope="row">
        {tank} <small>{line(`tags/${tank}`)}</small>
      </th>
      <Level tag={station.level} />
      <Figure tag={station.temperature} />
      <Figure tag={station.pressure} />
      <Figure tag={flow} far />
      <td>{loop === null ? '' : <Loop tag={loop} pressed={selected === loop} onSelect={onSelect} />}</td>
      <Figure tag={valve} />
      <td>
        <Pump tag={pump} pressed={selected === pump} onSelect={onSelect} />
      </td>
      <Figure tag={station.total} />
      <Figure tag={station.trap} />
    </tr>
  );
}

function Figure({ tag, far = false }: { readonly tag: Tag | null; readonly far?: boolean }) {
  return tag === null ? <td /> : <Measured tag={tag} far={far} />;
}

/** `far`: what is read from across the room. */
function Measured({ tag, far }: { readonly tag: Tag; readonly far: boolean }) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const priority = useLive((a) => priorityOf(a, [tag]));
  return (
    <td className={`live p${priority}${far ? ' far' : ''}`} title={tag}>
      {priority !== 0 && <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />}{' '}
      <Live tag={tag} /> <small>{unitOf(attempt, tag)}</small>
    </td>
  );
}

function Level({ tag }: { readonly tag: Tag }) {
  const { ui } = useTexts();
  const percent = useLive((attempt) => Math.round(Math.max(0, Math.min(100, attempt.read(tag)))));
  const priority = useLive((attempt) => priorityOf(attempt, [tag]));
  return (
    <td className={`p${priority}`}>
      {priority !== 0 && <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />}{' '}
      <span className="feeds-level" title={tag}>
        <i style={{ width: `${percent}%` }} />
        <b className="live">{percent} %</b>
      </span>
    </td>
  );
}

interface ChoiceProps {
  readonly tag: Tag;
  readonly pressed: boolean;
  readonly onSelect: (tag: Tag) => void;
}

function Loop({ tag, pressed, onSelect }: ChoiceProps) {
  const { ui } = useTexts();
  const mode = useLive((attempt) => attempt.loop(tag).mode);
  const setpoint = useLive((attempt) => attempt.loop(tag).setpoint.toFixed(1));
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onSelect(tag)}
      aria-label={`${tag} ${ui(`mode/${mode}`)}`}
    >
      {ui(`mode/${mode}`)} <b className="live">{mode === 'man' ? '' : setpoint}</b>
    </button>
  );
}

function Pump({ tag, pressed, onSelect }: ChoiceProps) {
  const { ui } = useTexts();
  const on = useLive((attempt) => attempt.read(tag) > 0);
  return (
    <button type="button" aria-pressed={pressed} onClick={() => onSelect(tag)} aria-label={tag}>
      {ui(`state/${on ? 'running' : 'stopped'}`)}
    </button>
  );
}
