// The alarm limits of a tag that are in force, as ticks on its bars: what is suppressed in this state is not drawn.
import type { Attempt } from '../../attempt/attempt.ts';
import type { AlarmDefinition } from '../../plant/alarm.ts';
import type { Tag } from '../../plant/plant.ts';
import { holdsNow } from './condition-now.ts';
import { useDcs, useLive } from './context.tsx';

function inForce(attempt: Attempt, tag: Tag): readonly AlarmDefinition[] {
  return attempt.line.alarms.filter(
    (alarm) => alarm.tag === tag && (alarm.while === undefined || holdsNow(attempt, alarm.while)),
  );
}

/** The limits in force now; drawn anew only when others come into force. */
export function useLimits(tag: Tag): readonly AlarmDefinition[] {
  const { attempt } = useDcs();
  useLive((a) =>
    inForce(a, tag)
      .map((alarm) => alarm.id)
      .join(),
  );
  return inForce(attempt, tag);
}
