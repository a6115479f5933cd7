// What somebody else does while one watches: the last acts in words, and the eye led to each of them.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ALARM_VERBS } from '../../attempt/verb.ts';
import { formatClock } from '../format.ts';
import { stationOf } from '../field/equipment.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';

/** Acts shown at once. */
const SHOWN = 4;

export function Narrator() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { select, stand, station } = useSession();
  const attempt = useAttempt();
  const acts = attempt.commands.filter(([, verb]) => verb !== 'speed' && !ALARM_VERBS.has(verb));
  const last = acts.at(-1)?.[2] ?? null;
  const place = last === null ? null : stationOf(attempt.line, last, station);
  const to = place?.id ?? null;

  useEffect(() => {
    if (to === null) return;
    stand(to);
    select(last);
  }, [last, to, select, stand]);

  return (
    <section className="guide-foot" aria-labelledby="narrator-title">
      <h4 id="narrator-title">{t('guide/acts')}</h4>
      <ol className="acts">
        {acts.slice(-SHOWN).map(([tick, verb, tag, value], i) => (
          <li key={`${tick}/${tag}/${i}`}>
            <time className="quiet">{formatClock(tick)}</time>{' '}
            {t(`guide/act/${verb}`, { tag: `${tag} ${line(`tags/${tag}`)}`.trim(), value: value ?? '' })}
          </li>
        ))}
      </ol>
    </section>
  );
}
