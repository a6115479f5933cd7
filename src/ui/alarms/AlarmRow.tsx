// One annunciated alarm in the list.
import type { AlarmView } from '../../plant/alarm.ts';
import { Live, unitOf, useDcs, useLive, useTexts } from '../dcs/context.tsx';
import { formatClock, formatMinutes } from '../format.ts';
import { hasTrend, type ShowTrend, TrendButton } from '../trends/TrendButton.tsx';
import { alarmName, limitText } from './alarm-text.ts';
import { PriorityMark } from './PriorityMark.tsx';

interface Props {
  readonly alarm: AlarmView;
  readonly onShelve: () => void;
  readonly onTrend: ShowTrend;
}

export function AlarmRow({ alarm, onShelve, onTrend }: Props) {
  const { attempt, act } = useDcs();
  const texts = useTexts();
  const { ui } = texts;
  const open = alarm.status !== 'acknowledged';
  return (
    <tr className={`${alarm.status} p${alarm.priority}`}>
      <td>
        <PriorityMark priority={alarm.priority} label={ui('alarm/priority', { priority: alarm.priority })} />
      </td>
      <td>{formatClock(alarm.raisedAt)}</td>
      <th scope="row">{alarm.tag}</th>
      <td>{alarmName(texts, alarm)}</td>
      <td className="live">
        <Live tag={alarm.tag} /> {unitOf(attempt, alarm.tag)}
      </td>
      <td>
        {ui(`alarm/short/${alarm.kind}`)} {limitText(attempt, alarm)}
      </td>
      <td>{ui(`alarm/status/${alarm.status}`)}</td>
      <td>
        <TimeLeft alarm={alarm} />
      </td>
      <td>
        <div className="alarm-row-tools">
          {/* The button stays where it is when it has done its work: whoever works by keyboard keeps the place. */}
          <button
            type="button"
            className="dcs-button"
            aria-disabled={!open}
            aria-label={`${ui(open ? 'alarm/acknowledge' : 'alarm/acknowledged')} ${alarm.tag}`}
            onClick={() => open && act('ack', alarm.id)}
          >
            {open ? ui('alarm/acknowledge') : '✓'}
          </button>
          {hasTrend(attempt, alarm.tag) && <TrendButton tag={alarm.tag} tick={alarm.raisedAt} onTrend={onTrend} />}
          {alarm.priority !== 1 && (
            <button
              type="button"
              className="dcs-button"
              aria-label={`${ui('shelve/shelve')} ${alarm.tag}`}
              onClick={onShelve}
            >
              {ui('shelve/shelve')}
            </button>
          )}
        </div>
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
