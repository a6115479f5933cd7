// What of the alarm list is wanted, and in which order.
import type { AlarmPriority, AlarmView } from '../../plant/alarm.ts';
import { useTexts } from '../dcs/context.tsx';

export interface Wanted {
  readonly priority: AlarmPriority | null;
  readonly status: AlarmView['status'] | null;
  readonly order: 'urgency' | 'newest' | 'oldest' | 'tag';
}

export const EVERYTHING: Wanted = { priority: null, status: null, order: 'urgency' };

const PRIORITIES: readonly AlarmPriority[] = [1, 2, 3];
const STATUSES: readonly AlarmView['status'][] = ['unacknowledged', 'acknowledged', 'returned-unacknowledged'];
const ORDERS: readonly Wanted['order'][] = ['urgency', 'newest', 'oldest', 'tag'];

const byId = (a: AlarmView, b: AlarmView): number => (a.id < b.id ? -1 : 1);

/** The alarms that are wanted, in the order that is; given in the order of their urgency. */
export function narrowed(alarms: readonly AlarmView[], { priority, status, order }: Wanted): readonly AlarmView[] {
  const some = alarms.filter(
    (alarm) => (priority === null || alarm.priority === priority) && (status === null || alarm.status === status),
  );
  switch (order) {
    case 'urgency':
      return some;
    case 'newest':
      return some.sort((a, b) => b.raisedAt - a.raisedAt || byId(a, b));
    case 'oldest':
      return some.sort((a, b) => a.raisedAt - b.raisedAt || byId(a, b));
    case 'tag':
      return some.sort(byId);
  }
}

interface Props {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

export function Narrowing({ wanted, onChange }: Props) {
  const { ui } = useTexts();
  return (
    <>
      <label>
        {ui('alarm/columns/priority')}{' '}
        <select
          value={wanted.priority ?? ''}
          onChange={(e) => onChange({ ...wanted, priority: PRIORITIES.find((p) => `${p}` === e.target.value) ?? null })}
        >
          <option value="">{ui('alarm/all')}</option>
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {priority}
            </option>
          ))}
        </select>
      </label>
      <label>
        {ui('alarm/columns/status')}{' '}
        <select
          value={wanted.status ?? ''}
          onChange={(e) => onChange({ ...wanted, status: STATUSES.find((s) => s === e.target.value) ?? null })}
        >
          <option value="">{ui('alarm/all')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {ui(`alarm/status/${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {ui('alarm/sort')}{' '}
        <select
          value={wanted.order}
          onChange={(e) => onChange({ ...wanted, order: ORDERS.find((o) => o === e.target.value) ?? 'urgency' })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {ui(`alarm/order/${order}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
