// Where one stands, and behind it the map: the floor from above with its stations, each one click away.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Station } from '../../lines/screens.ts';
import { formatMinutes } from '../format.ts';
import { useLineText, useSession } from '../session.tsx';
import { ChipDialog } from './ChipDialog.tsx';
import { formatFloor } from './Stations.tsx';
import { spreadOut } from './spread-out.ts';

export function PlanMap({ here }: { readonly here: Station }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { attempt } = useSession();
  return (
    <ChipDialog
      chip="where"
      look="map"
      label={
        <>
          {line(`stations/${here.id}`)} • {formatFloor(here.floor)} <span aria-hidden="true">▾</span>
          <span className="visually-hidden"> {t('field/map')}</span>
        </>
      }
      title={t('field/map')}
    >
      {({ isOpen, close }) => (
        <>
          {isOpen && <Floors here={here} onGone={close} />}
          <p className="quiet">{t('field/walked', { time: formatMinutes(attempt.walked) })}</p>
        </>
      )}
    </ChipDialog>
  );
}

/** The map beside the list, where there is no picture. */
export function PlanBeside() {
  const { t } = useTranslation('ui');
  const { attempt, station } = useSession();
  const here = attempt.line.screens.stations.find((s) => s.id === station);
  if (!here) return null;
  return (
    <section className="plan-beside overlay" aria-label={t('field/map')}>
      <Floors here={here} />
    </section>
  );
}

/** Least distance of two stations, m: 24 px on a map of 90 m that is 776 px wide. On a narrower one they are a list below it (field.css). */
const APART = 2.8;

interface FloorsProps {
  readonly here: Station;
  readonly onGone?: () => void;
}

/** Radius, m, of a body that has room for its tag. */
const ROOMY = 1.9;

/** Station names are written beside their dots only where the pointer or the focus is: forty of them would cover the plan. */
function Floors({ here, onGone }: FloorsProps) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { attempt, stand, select } = useSession();
  const { stations, plan } = attempt.line.screens;
  const levels = [...new Set(plan.outlines.map(({ floor }) => floor))].sort((a, b) => a - b);
  /** The steps at R-301 stand on the ground. */
  const levelOf = ({ floor }: Station) => levels.findLast((level) => level <= floor) ?? 0;
  // What was looked at from where one stood before counts no longer.
  const [looked, setLooked] = useState({ from: here, level: levelOf(here), named: here });
  const { level, named } = looked.from === here ? looked : { level: levelOf(here), named: here };
  const setNamed = (station: Station) => setLooked({ from: here, level, named: station });
  const { x0, y0, x1, y1 } = plan.size;
  const shown = stations.filter((station) => levelOf(station) === level);
  const places = spreadOut(
    shown.map(({ eye }) => eye),
    APART,
  );
  const go = (id: string) => {
    select(null);
    stand(id);
    onGone?.();
  };
  return (
    <div className="map-floors">
      <div className="map-levels" role="group" aria-label={t('field/map-level')}>
        {levels.map((floor) => (
          <button
            key={floor}
            type="button"
            className="floor"
            aria-pressed={floor === level}
            onClick={() => setLooked({ from: here, level: floor, named })}
          >
            {formatFloor(floor)}
          </button>
        ))}
      </div>
      <div className="map-plan">
        <svg viewBox={`${x0} ${-y1} ${x1 - x0} ${y1 - y0}`} aria-hidden="true">
          {plan.outlines
            .filter(({ floor }) => floor === level || floor === 0)
            .map(({ floor, rect: [a, b, c, d] }) => (
              <rect
                key={`${floor}/${a}/${b}`}
                className={floor === level ? 'map-floor' : 'map-below'}
                x={a}
                y={-d}
                width={c - a}
                height={d - b}
              />
            ))}
          {plan.bodies
            .filter(({ floors }) => floors.includes(level))
            .map(({ tag, at: [x, y], radius }) => (
              <g key={tag} className="map-body">
                <circle cx={x} cy={-y} r={radius} />
                <text x={x} y={radius < ROOMY ? -y - radius - 0.3 : -y + 0.4} textAnchor="middle">
                  {tag}
                </text>
              </g>
            ))}
        </svg>
        <ul>
          {shown.map((station, i) => (
            <li
              key={station.id}
              style={{
                left: `${((places[i]![0] - x0) / (x1 - x0)) * 100}%`,
                top: `${((y1 - places[i]![1]) / (y1 - y0)) * 100}%`,
              }}
            >
              <button
                type="button"
                className="map-place"
                aria-current={station.id === here.id ? 'location' : undefined}
                onClick={() => go(station.id)}
                onPointerEnter={() => setNamed(station)}
                onFocus={() => setNamed(station)}
              >
                <span className="visually-hidden">{line(`stations/${station.id}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p className="map-name">
        <b>{line(`stations/${named.id}`)}</b> {formatFloor(named.floor)}
      </p>
    </div>
  );
}
