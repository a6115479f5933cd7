// The two most urgent alarms, always in sight, each with its Acknowledge button.
import type { AlarmView } from '../../../plant/alarm.ts';
import { alarmText } from '../../alarms/alarm-text.ts';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { standingAlarms } from '../../alarms/standing.ts';
import { formatClock } from '../../format.ts';
import { Live, unitOf, useDcs, useDiscreteChanges, useTexts } from '../context.tsx';

const ROWS = [0, 1] as const;

export function AlarmBanner() {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  useDiscreteChanges();
  const { alarms } = standingAlarms(attempt);
  return (
    <section className="dcs-banner" aria-label={ui('banner/name')}>
      {ROWS.map((row) => {
        const alarm = alarms[row];
        if (alarm !== undefined) return <BannerRow key={alarm.id} alarm={alarm} />;
        return (
          <p key={row} className="dcs-banner-row none">
            {row === 0 ? ui('banner/none') : ''}
          </p>
        );
      })}
    </section>
  );
}

function BannerRow({ alarm }: { readonly alarm: AlarmView }) {
  const { attempt, act } = useDcs();
  const texts = useTexts();
  const { ui } = texts;
  const open = alarm.status !== 'acknowledged';
  return (
    <div className={open ? 'dcs-banner-row open' : 'dcs-banner-row'}>
      <PriorityMark priority={alarm.priority} label={ui('alarm/priority', { priority: alarm.priority })} />
      <span className="dcs-banner-tag">{alarm.tag}</span>
      <span className="dcs-banner-text">
        {alarmText(attempt, texts, alarm)}
        <span className="dcs-banner-now" aria-hidden="true">
          {ui('banner/now')} <Live tag={alarm.tag} /> {unitOf(attempt, alarm.tag)}
        </span>
      </span>
      <span className="dcs-banner-time">
        <span>{formatClock(alarm.raisedAt)}</span>
        <span>
          {alarm.status === 'returned-unacknowledged'
            ? ui('banner/returned')
            : ui('alarm/respond', { minutes: alarm.respondMinutes })}
        </span>
      </span>
      {open ? (
        <button
          type="button"
          className="dcs-button"
          aria-label={`${ui('alarm/acknowledge')} ${alarm.tag}`}
          onClick={() => act('ack', alarm.id)}
        >
          {ui('alarm/acknowledge')}
        </button>
      ) : (
        <span>✓ {ui('alarm/acknowledged')}</span>
      )}
    </div>
  );
}
