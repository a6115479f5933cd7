// The cold points, each with its temperature against band and limits, its F0 and its uninterrupted minutes above the limit.
import type { SterilisationPage } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { priorityOf } from '../../alarms/standing.ts';
import { formatMinutes, formatNumber } from '../../format.ts';
import { Live, useLive, useTexts } from '../context.tsx';
import { pointHold } from './lethality.ts';

export function ColdPoints({ page }: { readonly page: SterilisationPage }) {
  const { ui } = useTexts();
  return (
    <section className="dcs-panel cold-points">
      <h2>
        {ui('sterilisation/points', {
          count: page.points.length,
          from: page.band[0],
          to: page.band[1],
          low: page.limits[0],
          high: page.limits[1],
        })}
      </h2>
      <ul>
        {page.points.map((tag, i) => (
          <ColdPoint key={tag} tag={tag} page={page} first={i === 0} />
        ))}
      </ul>
    </section>
  );
}

interface ColdPointProps {
  readonly tag: Tag;
  readonly page: SterilisationPage;
  readonly first: boolean;
}

function ColdPoint({ tag, page, first }: ColdPointProps) {
  const { ui, line } = useTexts();
  const priority = useLive((attempt) => priorityOf(attempt, [tag]));
  const limit = page.limits[0];
  const f0 = useLive((attempt) => formatNumber(pointHold(attempt, tag, limit).f0, 1));
  const share = useLive((attempt) => Math.min(1, pointHold(attempt, tag, limit).f0 / (page.lethality.target * 1.5)));
  const held = useLive((attempt) => formatMinutes(pointHold(attempt, tag, limit).minutes * 60));
  return (
    <li className={`cold-point p${priority}`}>
      <h3>{tag}</h3>
      <p className="quiet">{line(`points/${tag}`)}</p>
      <div className="cold-body">
        <Column tag={tag} page={page} first={first} alarmed={priority !== 0} />
        <div className="cold-values">
          <p className="cold-value">
            <Live tag={tag} />
          </p>
          <p className="cold-unit">
            °C {priority !== 0 && <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />}
          </p>
          <p className="cold-f0">
            <span>
              F<sub>0</sub>
            </span>
            <b>{f0}</b>
          </p>
          <svg viewBox="0 0 72 12" className="cold-f0-bar" preserveAspectRatio="none" aria-hidden="true">
            <rect x="0.5" y="0.5" width="71" height="11" fill="var(--track)" stroke="#9aa3a8" />
            <rect x="0.5" y="0.5" width={71 * share} height="11" fill="#5b666d" />
            <path d={`M${71 / 1.5} 0V12`} stroke="#1b2227" strokeWidth="2" />
          </svg>
          <p className="cold-target">{page.lethality.target} min</p>
          <p className="cold-held-name">≥ {limit} °C</p>
          <p className="cold-held">
            {held} <small>min</small>
          </p>
        </div>
      </div>
    </li>
  );
}

const TOP = 8;
const HEIGHT = 204;

interface ColumnProps {
  readonly tag: Tag;
  readonly page: SterilisationPage;
  readonly first: boolean;
  readonly alarmed: boolean;
}

function Column({ tag, page, first, alarmed }: ColumnProps) {
  const [low, high] = page.axis;
  const y = (value: number) => TOP + HEIGHT * (1 - Math.min(1, Math.max(0, (value - low) / (high - low))));
  const top = useLive((attempt) => Math.round(y(attempt.read(tag)) * 2) / 2);
  const below = useLive((attempt) => attempt.read(tag) < low);
  const left = 30;
  return (
    <svg viewBox="0 0 64 220" className="cold-column" aria-hidden="true">
      {first &&
        [100, 110, 120, 130].map((mark) => (
          <text key={mark} x={left - 8} y={y(mark) + 4} textAnchor="end">
            {mark}
          </text>
        ))}
      <rect x={left} y={TOP} width="26" height={HEIGHT} fill="var(--inset)" stroke="#9aa3a8" />
      <rect x={left} y={y(page.band[1])} width="26" height={y(page.band[0]) - y(page.band[1])} fill="var(--band)" />
      <rect
        x={left + 5}
        y={top}
        width="16"
        height={TOP + HEIGHT - top}
        fill={alarmed ? 'var(--p2)' : 'var(--live)'}
        stroke={alarmed ? '#1b2227' : 'none'}
      />
      {below && (
        <path d={`M${left + 13} ${TOP + HEIGHT - 2}l-7 -11h14z`} fill="none" stroke="var(--live)" strokeWidth="2" />
      )}
      {page.limits.map((limit) => (
        <path key={limit} d={`M${left - 4} ${y(limit)}h34`} stroke="#1b2227" strokeWidth="2" />
      ))}
    </svg>
  );
}
