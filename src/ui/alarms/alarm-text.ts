// How an alarm is said in words: "Bottom trap temperature low 119.4 °C (limit 120.0)".
import type { Attempt } from '../../attempt/attempt.ts';
import type { AlarmView } from '../../plant/alarm.ts';
import { formatNumber } from '../format.ts';
import { type Texts, unitOf } from '../dcs/context.tsx';

/** The line may say an alarm in its own words ("alarms/<id>"); otherwise it is the tag's name and the kind of limit. */
export function alarmText(
  attempt: Attempt,
  texts: Texts,
  alarm: Pick<AlarmView, 'id' | 'tag' | 'kind' | 'limit'>,
): string {
  const decimals = attempt.readings.get(alarm.tag)?.decimals ?? 1;
  const limit = formatNumber(alarm.limit, decimals);
  const own = texts.line(`alarms/${alarm.id}`);
  const what =
    own === '' ? `${texts.line(`tags/${alarm.tag}`) || alarm.tag} ${texts.ui(`alarm/kind/${alarm.kind}`)}` : own;
  return `${what} ${texts.ui('alarm/limit', { limit: `${limit} ${unitOf(attempt, alarm.tag)}`.trim() })}`;
}
