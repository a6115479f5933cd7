// What has been shelved, why, and for how much longer; to be taken back, and an alarm that does not stand to be shelved beforehand.
import { useState } from 'react';
import type { AlarmDefinition, ShelvedAlarm } from '../../plant/alarm.ts';
import { Live, unitOf, useDcs, useDiscreteChanges, useLive, useTexts } from '../dcs/context.tsx';
import { formatClock, formatMinutes } from '../format.ts';
import { alarmName, definitionText } from './alarm-text.ts';
import { PriorityMark } from './PriorityMark.tsx';
import { ShelveDialog } from './ShelveDialog.tsx';

const COLUMNS = ['priority', 'tag', 'text', 'value', 'reason', 'until', 'left'] as const;

export function ShelvedList() {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  useDiscreteChanges();
  const shelved = attempt.shelvedAlarms();
  return (
    <>
      <div className="alarm-tools">
        <p>{ui('shelve/count', { count: shelved.length })}</p>
        <Beforehand />
      </div>
      <div className="dcs-scroll" role="region" aria-label={ui('alarm/shelved')} tabIndex={0}>
        <table className="dcs-table alarm-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {ui(`alarm/columns/${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{ui('alarm/operate')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shelved.map((alarm) => (
              <Row key={alarm.id} alarm={alarm} />
            ))}
          </tbody>
        </table>
        {shelved.length === 0 && <p className="alarm-none">{ui('shelve/none')}</p>}
      </div>
    </>
  );
}

function Row({ alarm }: { readonly alarm: ShelvedAlarm }) {
  const { attempt, act } = useDcs();
  const texts = useTexts();
  const { ui } = texts;
  const definition = attempt.line.alarms.find(({ id }) => id === alarm.id)!;
  return (
    <tr>
      <td>
        <PriorityMark priority={alarm.priority} label={ui('alarm/priority', { priority: alarm.priority })} />
      </td>
      <th scope="row">{alarm.tag}</th>
      <td>{definitionText(attempt, texts, definition)}</td>
      <td className="live">
        <Live tag={alarm.tag} /> {unitOf(attempt, alarm.tag)}
      </td>
      <td>{ui(`shelve/reasons/${alarm.reason}`)}</td>
      <td>{alarm.until === null ? ui('shelve/out-of-service') : formatClock(alarm.until)}</td>
      <td>{alarm.until === null ? '—' : <TimeLeft until={alarm.until} />}</td>
      <td>
        <div className="alarm-row-tools">
          <button
            type="button"
            className="dcs-button"
            aria-label={`${ui('shelve/unshelve')} ${alarm.tag}`}
            onClick={() => act('unshelve', alarm.id)}
          >
            {ui('shelve/unshelve')}
          </button>
        </div>
      </td>
    </tr>
  );
}

function TimeLeft({ until }: { readonly until: number }) {
  return <>{formatMinutes(useLive((attempt) => until - attempt.tick))}</>;
}

/** Before an instrument is worked on, its alarm is shelved without waiting for it to come. */
function Beforehand() {
  const { attempt } = useDcs();
  const texts = useTexts();
  const { ui } = texts;
  const [chosen, setChosen] = useState('');
  const [shelving, setShelving] = useState<AlarmDefinition | null>(null);
  const away = new Set([...attempt.shelvedAlarms(), ...attempt.suppressedAlarms()].map(({ id }) => id));
  const free = attempt.line.alarms.filter(({ id, priority }) => priority !== 1 && !away.has(id));
  const alarm = free.find(({ id }) => id === chosen) ?? null;
  return (
    <div className="shelve-beforehand">
      <label>
        {ui('shelve/beforehand')}{' '}
        <select value={alarm?.id ?? ''} onChange={(e) => setChosen(e.target.value)}>
          <option value="">{ui('shelve/choose')}</option>
          {free.map((definition) => (
            <option key={definition.id} value={definition.id}>
              {definition.tag} {alarmName(texts, definition)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="dcs-button" disabled={alarm === null} onClick={() => setShelving(alarm)}>
        {ui('shelve/shelve')} …
      </button>
      {shelving && <ShelveDialog alarm={shelving} onClose={() => setShelving(null)} />}
    </div>
  );
}
