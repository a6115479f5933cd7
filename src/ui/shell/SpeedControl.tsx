// How fast plant time passes: only the speeds of the assignment, with the cap after a valve moved; and the pause, where the mode has one.
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { allowancesOf } from '../allowances.ts';
import { useNumbers, useSession } from '../session.tsx';

export function SpeedControl() {
  const { t } = useTranslation('ui');
  const { act, clock, readOnly } = useSession();
  const attempt = useNumbers();
  useSyncExternalStore(clock.pauses.subscribe, () => clock.pauses.count);
  const { assignment, speed, effectiveSpeed } = attempt;
  const capped = typeof speed === 'number' && effectiveSpeed < speed;
  const { pause, expert } = allowancesOf(assignment);
  return (
    <fieldset className="speeds" disabled={readOnly && !expert}>
      <legend className="visually-hidden">{t('shell/speed')}</legend>
      {pause && (
        <button
          type="button"
          className="speed"
          aria-pressed={clock.paused}
          aria-label={t('shell/pause')}
          title={t('shell/pause')}
          onClick={() => clock.pause(!clock.paused)}
        >
          <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
            <path d={clock.paused ? 'M2.5 1v10l8-5z' : 'M2 1h3v10H2zM7 1h3v10H7z'} fill="currentColor" />
          </svg>
        </button>
      )}
      {assignment.speeds.map((s) => (
        <button
          key={s}
          type="button"
          className="speed"
          aria-pressed={s === speed}
          title={s === 'next' ? t('shell/next-fact') : undefined}
          onClick={() => act('speed', '', s)}
        >
          {s === 'next' ? t('shell/next') : `×${s}`}
        </button>
      ))}
      {capped && (
        <span className="speed-cap" title={t('shell/capped-why')}>
          {t('shell/capped', { speed: effectiveSpeed })}
        </span>
      )}
    </fieldset>
  );
}
