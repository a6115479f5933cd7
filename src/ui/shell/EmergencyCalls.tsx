// What is within reach wherever one stands while an emergency is played: the call to the shift leader and the emergency stops.
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import { namesIn, parseCondition } from '../../plant/condition.ts';
import { useLineText, useNumbers, useSession } from '../session.tsx';

/** How often something has been reported, and the prefix of emergency stops. */
const REPORT = 'REPORT';
const STOP = 'E-STOP.';

const asking = new WeakMap<Attempt['entry'], boolean>();

/** Whether the procedure in hand listens for a report. */
function asksForReport({ entry }: Attempt): boolean {
  let asks = asking.get(entry);
  if (asks === undefined) {
    asks = entry.facts.some(({ when }) => namesIn(parseCondition(when)).includes(REPORT));
    asking.set(entry, asks);
  }
  return asks;
}

export function EmergencyCalls() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { act, readOnly } = useSession();
  const attempt = useNumbers();
  if (!asksForReport(attempt)) return null;
  const stops = [...attempt.readings.keys()].filter((tag) => tag.startsWith(STOP));
  return (
    <fieldset className="emergency-calls" disabled={readOnly}>
      <legend className="visually-hidden">{t('shell/emergency')}</legend>
      <button
        type="button"
        className="dark-button"
        aria-pressed={attempt.read(REPORT) > 0}
        onClick={() => act('report', '')}
      >
        {t('shell/report')}
      </button>
      {stops.map((tag) => {
        const pressed = attempt.read(tag) > 0;
        return (
          <button
            key={tag}
            type="button"
            className="dark-button stop"
            aria-pressed={pressed}
            onClick={() => act(pressed ? 'stop' : 'start', tag)}
          >
            {line(`tags/${tag}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
