// The alarm limits of a tag that are in force, as ticks on its bars: what is suppressed in this state is not drawn.
import type { Attempt } from '../../attempt/attempt.ts';
import type { AlarmDefinition, AlarmKind, AlarmPriority } from '../../plant/alarm.ts';
import type { Tag } from '../../plant/plant.ts';
import { holdsNow } from './condition-now.ts';
import { useDcs, useLive } from './context.tsx';

export interface Limit {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly priority: AlarmPriority;
  /** As it is now, whatever it follows; a moving one with the decimals of its instrument. */
  readonly limit: number;
}

/** A contact has no limit, and one of a rate has no place on the bar of its value. */
const isDrawn = ({ kind, rateOver }: AlarmDefinition): boolean => kind !== 'ON' && rateOver === undefined;

function inForce(attempt: Attempt, tag: Tag): readonly Limit[] {
  const decimals = attempt.readings.get(tag)?.decimals ?? 1;
  const asShown = (limit: number) => Number(limit.toFixed(decimals));
  return attempt.line.alarms
    .filter((alarm) => alarm.tag === tag && isDrawn(alarm))
    .filter((alarm) => alarm.while?.some((condition) => holdsNow(attempt, condition)) ?? true)
    .map(({ id, kind, priority, limit, from }) => {
      const now = from === undefined ? limit : asShown(limit + from.factor * attempt.read(from.tag));
      return { id, kind, priority, limit: now };
    });
}

/** The limits in force now; drawn anew only when others come into force or one of them moves. */
export function useLimits(tag: Tag): readonly Limit[] {
  const { attempt } = useDcs();
  useLive((a) =>
    inForce(a, tag)
      .map(({ id, limit }) => `${id} ${limit}`)
      .join(),
  );
  return inForce(attempt, tag);
}
