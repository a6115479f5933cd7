// The annunciated alarms, in the order in which an operator should look at them.
import type { Attempt } from '../../attempt/attempt.ts';
import type { AlarmPriority, AlarmView } from '../../plant/alarm.ts';
import type { Tag } from '../../plant/plant.ts';

interface Standing {
  readonly version: number;
  readonly alarms: readonly AlarmView[];
  readonly worst: ReadonlyMap<Tag, AlarmView>;
}

const known = new WeakMap<Attempt, Standing>();

const needsAcknowledgement = (alarm: AlarmView): boolean => alarm.status !== 'acknowledged';

function byUrgency(a: AlarmView, b: AlarmView): number {
  const open = Number(needsAcknowledgement(b)) - Number(needsAcknowledgement(a));
  return open || a.priority - b.priority || b.raisedAt - a.raisedAt || (a.id < b.id ? -1 : 1);
}

/** Unacknowledged first, then by priority, then the newest. Alarms change only with the attempt's version: computed once for each. */
export function standingAlarms(attempt: Attempt): Standing {
  const last = known.get(attempt);
  if (last !== undefined && last.version === attempt.version) return last;
  const alarms = [...attempt.alarms()].sort(byUrgency);
  const worst = new Map<Tag, AlarmView>();
  for (const alarm of alarms) {
    if (alarm.status === 'returned-unacknowledged') continue;
    const other = worst.get(alarm.tag);
    if (other === undefined || alarm.priority < other.priority) worst.set(alarm.tag, alarm);
  }
  const standing = { version: attempt.version, alarms, worst };
  known.set(attempt, standing);
  return standing;
}

/** Priority of the worst alarm that stands on one of the tags; 0 without one. */
export function priorityOf(attempt: Attempt, tags: readonly Tag[]): AlarmPriority | 0 {
  const { worst } = standingAlarms(attempt);
  let priority: AlarmPriority | 0 = 0;
  for (const tag of tags) {
    const found = worst.get(tag)?.priority;
    if (found !== undefined && (priority === 0 || found < priority)) priority = found;
  }
  return priority;
}

/** Number of standing alarms (returned ones excepted) of each priority. */
export function countOf(attempt: Attempt, priority: AlarmPriority): number {
  return standingAlarms(attempt).alarms.filter((a) => a.priority === priority && a.status !== 'returned-unacknowledged')
    .length;
}
