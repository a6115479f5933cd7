// How an alarm is said in words: "Bottom trap temperature low 119.4 °C (limit 120.0)".
import type { Attempt } from '../../attempt/attempt.ts';
import type { AlarmDefinition, AlarmView } from '../../plant/alarm.ts';
import { formatNumber } from '../format.ts';
import { type Texts, unitOf } from '../dcs/context.tsx';

/** Its name: the line's own words ("alarms/<id>"), or the tag's name and the kind of limit. */
export function alarmName(texts: Texts, { id, tag, kind }: Pick<AlarmDefinition, 'id' | 'tag' | 'kind'>): string {
  return texts.line(`alarms/${id}`) || `${texts.line(`tags/${tag}`) || tag} ${texts.ui(`alarm/kind/${kind}`)}`;
}

/** The unit in which value and limit of an alarm are said: that of its tag, of a rate the same per hour. */
function unitOfAlarm(attempt: Attempt, tag: string, isRate: boolean): string {
  const unit = unitOf(attempt, tag);
  return isRate ? `${unit}/h` : unit;
}

/** A limit as it stands: "120.0 °C"; '' for a contact, which has none. */
export function limitText(attempt: Attempt, alarm: Pick<AlarmView, 'tag' | 'kind' | 'limit' | 'isRate'>): string {
  if (alarm.kind === 'ON') return '';
  const decimals = attempt.readings.get(alarm.tag)?.decimals ?? 1;
  return `${formatNumber(alarm.limit, decimals)} ${unitOfAlarm(attempt, alarm.tag, alarm.isRate)}`.trim();
}

/** A limit as it was laid down: "120.0 °C", "TIC-301 SP + 0.5 °C", "90 % FIC-401 SP". */
export function limitRule(attempt: Attempt, definition: AlarmDefinition): string {
  const { tag, kind, limit, from, rateOver } = definition;
  const size = limitText(attempt, { tag, kind, limit: Math.abs(limit), isRate: rateOver !== undefined });
  if (from === undefined) return limit < 0 ? `−${size}` : size;
  const followed = from.tag.replace(/\.setpoint$/, ' SP');
  const whole = from.factor === 1 ? followed : `${Math.round(from.factor * 100)} % ${followed}`;
  return limit === 0 ? whole : `${whole} ${limit < 0 ? '−' : '+'} ${size}`;
}

const withLimit = (texts: Texts, name: string, limit: string): string =>
  limit === '' ? name : `${name} ${texts.ui('alarm/limit', { limit })}`;

/** An annunciated alarm with the limit that it has now. */
export function alarmText(attempt: Attempt, texts: Texts, alarm: AlarmView): string {
  return withLimit(texts, alarmName(texts, alarm), limitText(attempt, alarm));
}

/** An alarm as it was laid down, whatever its limit is now. */
export function definitionText(attempt: Attempt, texts: Texts, definition: AlarmDefinition): string {
  return withLimit(texts, alarmName(texts, definition), limitRule(attempt, definition));
}
