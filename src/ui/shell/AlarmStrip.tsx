// The line at the foot of every screen: the alarm that matters most, how many there are, and the button to acknowledge.
import { useTranslation } from 'react-i18next';
import type { AlarmPriority, AlarmView } from '../../plant/alarm.ts';
import { formatClock, formatReading } from '../format.ts';
import { useLineText, useNumbers, useSession } from '../session.tsx';
import { limitText } from '../alarms/alarm-text.ts';
import { FLOOD, RATE } from '../alarms/flood-tags.ts';
import { PriorityMark } from '../alarms/PriorityMark.tsx';
import { countOf, standingAlarms } from '../alarms/standing.ts';

const priorities: readonly AlarmPriority[] = [1, 2, 3];

export function AlarmStrip() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const attempt = useNumbers();
  const { act, readOnly } = useSession();
  const { alarms } = standingAlarms(attempt);
  const alarm = alarms[0] ?? null;
  return (
    <section className="alarm-strip" aria-label={t('shell/alarms')}>
      {alarm ? (
        <p className={alarm.status === 'acknowledged' ? 'alarm-line quiet' : 'alarm-line'}>
          <PriorityMark priority={alarm.priority} />
          <span className="visually-hidden">{t('shell/priority', { priority: alarm.priority })}</span>
          <b>{formatClock(alarm.raisedAt)}</b>
          <b>{alarm.tag}</b>
          <span>
            {line(`alarms/${alarm.id}`)} <Measured alarm={alarm} />
          </span>
        </p>
      ) : (
        <p className="alarm-line quiet">{t('shell/no-alarm')}</p>
      )}
      {attempt.read(FLOOD) === 1 && <b className="alarm-flood">{t('shell/flood', { count: attempt.read(RATE) })}</b>}
      <ul className="alarm-counts">
        {priorities.map((priority) => (
          <li key={priority} className={countOf(attempt, priority) === 0 ? 'no-alarm' : ''}>
            <PriorityMark priority={priority} />
            <span className="visually-hidden">{t('shell/priority', { priority })}</span>
            {countOf(attempt, priority)}
          </li>
        ))}
      </ul>
      {alarm && alarm.status !== 'acknowledged' && !readOnly && (
        <button type="button" className="button small" onClick={() => act('ack', alarm.id)}>
          {t('shell/acknowledge')}
        </button>
      )}
    </section>
  );
}

/** Value and limit; a contact has neither. A value that has come back inside its limit is said to have done so. */
function Measured({ alarm }: { readonly alarm: AlarmView }) {
  const { t } = useTranslation('ui');
  const { attempt } = useSession();
  if (alarm.kind === 'ON') return null;
  const value = `${formatReading(attempt, alarm.tag, alarm.value)}${alarm.isRate ? '/h' : ''}`;
  return (
    <>
      {alarm.status === 'returned-unacknowledged' ? t('shell/returned', { value }) : value} (
      {t('shell/limit', { limit: limitText(attempt, alarm) })})
    </>
  );
}
