// The alarm list after ISA-18.2: unacknowledged first, each with its priority, value, limit, age and the time left to respond;
// to be narrowed and sorted, acknowledged and shelved.
import { useRef, useState } from 'react';
import type { AlarmView } from '../../plant/alarm.ts';
import { useDcs, useDiscreteChanges, useTexts } from '../dcs/context.tsx';
import type { ShowTrend } from '../trends/TrendButton.tsx';
import { AlarmRow } from './AlarmRow.tsx';
import { EVERYTHING, Narrowing, narrowed, type Wanted } from './Narrowing.tsx';
import { ShelveDialog } from './ShelveDialog.tsx';
import { standingAlarms } from './standing.ts';

const COLUMNS = ['priority', 'raised', 'tag', 'text', 'value', 'limit', 'status', 'left'] as const;

export function AlarmList({ onTrend }: { readonly onTrend: ShowTrend }) {
  const { attempt, act } = useDcs();
  const { ui } = useTexts();
  useDiscreteChanges();
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const [shelving, setShelving] = useState<AlarmView | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { alarms } = standingAlarms(attempt);
  const shown = narrowed(alarms, wanted);
  const open = shown.filter((alarm) => alarm.status !== 'acknowledged');
  const closeDialog = () => {
    setShelving(null);
    // The row from which the dialog was opened may be gone.
    list.current?.focus();
  };
  return (
    <>
      <div className="alarm-tools">
        <p>
          {ui('alarm/count', {
            standing: alarms.length,
            open: alarms.filter((alarm) => alarm.status !== 'acknowledged').length,
          })}
          {shown.length < alarms.length && ` ${ui('alarm/shown', { shown: shown.length })}`}
        </p>
        <Narrowing wanted={wanted} onChange={setWanted} />
        <button
          type="button"
          className="dcs-button"
          disabled={open.length === 0}
          onClick={() => open.forEach((alarm) => act('ack', alarm.id))}
        >
          {ui('alarm/acknowledge-all')}
        </button>
      </div>
      <div ref={list} className="dcs-scroll" role="region" aria-label={ui('alarm/list')} tabIndex={0}>
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
            {shown.map((alarm) => (
              <AlarmRow key={alarm.id} alarm={alarm} onShelve={() => setShelving(alarm)} onTrend={onTrend} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p className="alarm-none">{ui(alarms.length === 0 ? 'banner/none' : 'alarm/none-shown')}</p>
        )}
      </div>
      {shelving && <ShelveDialog alarm={shelving} onClose={closeDialog} />}
    </>
  );
}
