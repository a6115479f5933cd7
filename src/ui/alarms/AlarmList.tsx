// The alarm list after ISA-18.2: unacknowledged first, each with its priority, value, limit, age and the time left to respond.
import type { AlarmView } from '../../plant/alarm.ts';
import { Live, unitOf, useDcs, useDiscreteChanges, useLive, useTexts } from '../dcs/context.tsx';
import { formatClock, formatMinutes, formatNumber } from '../format.ts';
import { alarmText } from './alarm-text.ts';
import { PriorityMark } from './PriorityMark.tsx';
import { standingAlarms } from './standing.ts';

const COLUMNS = ['priority', 'raised', 'tag', 'text', 'value', 'limit', 'status', 'left'] as const;

export function AlarmList() {
  const { attempt, act } = useDcs();
  const { ui } = useTexts();
  useDiscreteChanges();
  const { alarms } = standingAlarms(attempt);
  const open = alarms.filter((alarm) => alarm.status !== 'acknowledged');
  return (
    <>
      <div className="alarm-tools">
        <p>{ui('alarm/count', { standing: alarms.length, open: open.length })}</p>
        <button
          type="button"
          className="dcs-button"
          disabled={open.length === 0}
          onClick={() => open.forEach((alarm) => act('ack', alarm.id))}
        >
          {ui('alarm/acknowledge-all')}
        </button>
      </div>
      <div className="dcs-scroll" role="region" aria-label={ui('alarm/list')} tabIndex={0}>
        <table className="dcs-table alarm-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {ui(`alarm/columns/${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{ui('alarm/acknowledge')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {alarms.map((alarm) => (
              <Row key={alarm.id} alarm={alarm} />
            ))}
          </tbody>
        </table>
        {alarms.length === 0 && <p className="alarm-none">{ui('banner/none')}</p>}
      </div>
    </>
  );
}

function Row({ alarm }: { readonly alarm: AlarmView }) {
  const { attempt, act } = useDcs();
  const texts = useTexts();
  const { ui } = texts;
  const open = alarm.status !== 'acknowledged';
  const unit = unitOf(attempt, alarm.tag);
  return (
    <tr className={`${alarm.status} p${alarm.priority}`}>
      <td>
        <PriorityMark priority={alarm.priority} label={ui('alarm/priority', { priority: alarm.priority })} />
      </td>
      <td>{formatClock(alarm.raisedAt)}</td>
      <th scope="row">{alarm.tag}</th>
      <td>{alarmText(attempt, texts, alarm)}</td>
      <td className="live">
        <Live tag={alarm.tag} /> {unit}
      </td>
      <td>
        {alarm.kind} {formatNumber(alarm.limit, attempt.readings.get(alarm.tag)?.decimals ?? 1)}
      </td>
      <td>{ui(`alarm/status/${alarm.status}`)}</td>
      <td>
        <TimeLeft alarm={alarm} />
      </td>
      <td>
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
          '✓'
        )}
      </td>
    </tr>
  );
}

/** Time left of that within which the operator should respond; a minus tells that it is over. */
function TimeLeft({ alarm }: { readonly alarm: AlarmView }) {
  const seconds = useLive((attempt) => alarm.raisedAt + alarm.respondMinutes * 60 - attempt.tick);
  if (alarm.status === 'returned-unacknowledged') return <>—</>;
  return seconds >= 0 ? <>{formatMinutes(seconds)}</> : <b>−{formatMinutes(-seconds)}</b>;
}
