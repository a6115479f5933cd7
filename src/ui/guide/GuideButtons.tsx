// What the guide offers: the next act on request, and the way to the control room.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowancesOf } from '../allowances.ts';
import { stationOf } from '../field/equipment.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { conditionText } from './condition-text.ts';
import { type NextAct, nextAct } from './next-act.ts';

export function GuideButtons() {
  const { t } = useTranslation('ui');
  const { act, go, readOnly, select, station, stand, view } = useSession();
  const attempt = useAttempt();
  // A hint is good until something else is done.
  const [hint, setHint] = useState<{ readonly next: NextAct; readonly commands: number } | null>(null);
  const { hint: mayAsk } = allowancesOf(attempt.assignment);
  const fresh = hint?.commands === attempt.commands.length ? hint.next : null;

  const ask = () => {
    act('hint', '');
    const next = nextAct(attempt);
    setHint(next && { next, commands: attempt.commands.length });
    if (next?.tag && next.where === 'field') {
      const place = stationOf(attempt.line, next.tag, station);
      if (!place) return;
      go({ at: 'field' });
      stand(place.id);
      select(next.tag);
    }
  };

  return (
    <div className="guide-foot">
      <div role="status">{fresh && <HintText hint={fresh} />}</div>
      <div className="guide-buttons">
        {mayAsk && (
          <button type="button" className="button" onClick={ask} disabled={readOnly}>
            {t('guide/hint')}
          </button>
        )}
        {view.at === 'field' ? (
          <button type="button" className="button primary" onClick={() => go({ at: 'dcs', page: null })}>
            {t('guide/to-dcs')}
          </button>
        ) : (
          <button type="button" className="button primary" onClick={() => go({ at: 'field' })}>
            {t('guide/to-field')}
          </button>
        )}
      </div>
    </div>
  );
}

function HintText({ hint }: { readonly hint: NextAct }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { station } = useSession();
  const attempt = useAttempt();
  if (hint.kind === 'wait') return <p className="hint">{t('guide/wait')}</p>;
  const words = { ui: (key: string, values?: object) => t(key, { ...values }), line };
  const place = hint.tag === null ? null : stationOf(attempt.line, hint.tag, station);
  const where =
    hint.where === 'dcs' ? t('guide/in-dcs') : place ? t('guide/at', { place: line(`stations/${place.id}`) }) : '';
  const name = `${hint.tag} ${line(`tags/${hint.tag}`)}`.trim();
  const goal =
    hint.kind === 'need'
      ? `${conditionText(attempt, hint.condition, words)} (${hint.tag})`
      : t(`guide/act/${hint.verb}`, { tag: name, value: hint.value ?? '' });
  return (
    <p className="hint">
      <b>{t('guide/next')}</b> {where} {goal}
      {hint.kind === 'act' && hint.when !== null && (
        <> {t('guide/once', { condition: conditionText(attempt, hint.when, words) })}</>
      )}
    </p>
  );
}
