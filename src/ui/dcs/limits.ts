// The alarm limits of a tag, as ticks on its bars.
import type { Attempt } from '../../attempt/attempt.ts';
import type { AlarmDefinition } from '../../plant/alarm.ts';
import type { Tag } from '../../plant/plant.ts';

/** The tag's limits, of each kind the one that may be annunciated in most states (the first that is configured). */
export function limitsOf(attempt: Attempt, tag: Tag): readonly AlarmDefinition[] {
  const kinds = new Map<AlarmDefinition['kind'], AlarmDefinition>();
  for (const alarm of attempt.line.alarms) {
    if (alarm.tag === tag && !kinds.has(alarm.kind)) kinds.set(alarm.kind, alarm);
  }
  return [...kinds.values()];
}
