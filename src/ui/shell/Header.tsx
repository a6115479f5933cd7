// The dark line on top of the work: what is played, how late it is, how it stands, and where to look.
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import { allowancesOf } from '../allowances.ts';
import { formatClock, formatMinutes, formatPoints } from '../format.ts';
import type { ScoreReport } from '../../scoring/report.ts';
import { useLineText, useNumbers, useScore, useSession } from '../session.tsx';
import { EmergencyCalls } from './EmergencyCalls.tsx';
import { HandIn } from './HandIn.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SpeedControl } from './SpeedControl.tsx';

/** Points of the steps that are judged already, less what was lost for safety; and what they could have given. */
function standing(attempt: Attempt, { items, parts }: ScoreReport): { points: number; of: number } {
  const done = new Set(attempt.steps().flatMap((s) => (s.state === 'done' || s.state === 'skipped' ? [s.id] : [])));
  let points = parts.safety.points - parts.safety.of;
  let of = 0;
  for (const item of items) {
    if (!done.has(item.id)) continue;
    points += item.points;
    of += item.of;
  }
  return { points, of };
}

interface FigureProps {
  readonly label: string;
  readonly children: ReactNode;
  /** May be long: it is set smaller and broken into lines. */
  readonly long?: boolean;
}

function Figure({ label, children, long = false }: FigureProps) {
  return (
    <div className={long ? 'figure long' : 'figure'}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Standing() {
  const { t } = useTranslation('ui');
  const { points, of } = standing(useNumbers(), useScore());
  return (
    <Figure label={t('shell/score')}>
      <span className="big">{formatPoints(points)}</span> / {formatPoints(of)}
    </Figure>
  );
}

export function Header({ onLeave }: { readonly onLeave: (() => void) | undefined }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const attempt = useNumbers();
  const { view, go, readOnly } = useSession();
  const { assignment, entry, stages, stage } = attempt;
  const allowed = allowancesOf(assignment);
  const limit = assignment.timeLimitMinutes * 60;
  const toControlRoom = useRef<HTMLButtonElement>(null);
  // Back from the control room the focus would be lost with it.
  useEffect(() => {
    if (view.at === 'field' && document.activeElement === document.body) toControlRoom.current?.focus();
  }, [view.at]);
  return (
    <header className="shell-header on-dark">
      <h1 className="wordmark">Penline</h1>
      <span className="mode-chip">{onLeave ? t('report/watch') : t(`shell/mode/${assignment.mode}`)}</span>
      <dl className="figures">
        <Figure label={t('shell/procedure', { id: entry.procedure.id })} long>
          {line(`procedures/${entry.procedure.id}/title`)}
          {stages.length > 1 && (
            <span className="of"> {t('stage/number', { number: stage + 1, of: stages.length })}</span>
          )}
        </Figure>
        <Figure label={t('shell/sim-time')}>
          {formatClock(attempt.tick)} <span className="factor">×{attempt.effectiveSpeed}</span>
        </Figure>
      </dl>
      <SpeedControl />
      <dl className="figures end">
        <Figure label={t('shell/elapsed')}>
          {formatMinutes(attempt.elapsed)}
          {!onLeave && <span className="of"> / {formatMinutes(limit)}</span>}
        </Figure>
        {allowed.score && <Standing />}
      </dl>
      <EmergencyCalls />
      <div className="view-switch">
        <button
          type="button"
          className="dark-button"
          aria-pressed={view.at === 'field'}
          onClick={() => go({ at: 'field' })}
        >
          {t('shell/field')}
        </button>
        <button
          ref={toControlRoom}
          type="button"
          className="dark-button"
          aria-pressed={view.at === 'dcs'}
          onClick={() => go({ at: 'dcs', page: null })}
        >
          DCS
        </button>
      </div>
      <LanguageSwitch />
      {onLeave ? (
        <button type="button" className="dark-button" onClick={onLeave}>
          {t('report/back')}
        </button>
      ) : (
        !readOnly && <HandIn />
      )}
    </header>
  );
}
