// How the rows of content/fermentation.md 5 are written as alarm definitions. Hysteresis and delays are design choices [K].
import type { AlarmDefinition, AlarmKind, AlarmPriority } from '../../../plant/alarm.ts';

/** How far back inside the limit an alarm clears (in the tag's unit), and after how many seconds beyond it comes. */
interface Band {
  readonly hysteresis: number;
  readonly delay: number;
}
export const CELSIUS: Band = { hysteresis: 0.2, delay: 10 };
/** A set-point that was moved is followed within minutes: the alarm on the deviation waits for that. */
export const CELSIUS_OFF_SETPOINT: Band = { hysteresis: 0.1, delay: 300 };
export const MEGAPASCAL: Band = { hysteresis: 0.003, delay: 5 };
export const STEAM: Band = { hysteresis: 0.01, delay: 10 };
export const TONNE: Band = { hysteresis: 0.2, delay: 10 };
export const PERCENT: Band = { hysteresis: 1, delay: 30 };
export const PH: Band = { hysteresis: 0.05, delay: 30 };
export const LITRES_PER_HOUR: Band = { hysteresis: 0.5, delay: 60 };
export const AMMONIA: Band = { hysteresis: 1, delay: 3 };
export const CONTACT: Band = { hysteresis: 0, delay: 2 };
/** What is reported or counted, not measured: it stands until it is otherwise. */
export const FIGURE: Band = { hysteresis: 0, delay: 0 };

type Rest = Partial<Pick<AlarmDefinition, 'while' | 'from' | 'rateOver' | 'priorityWhile'>>;

/** One alarm: a limit of a row of the table. */
export function alarm(
  tag: string,
  kind: AlarmKind,
  limit: number,
  priority: AlarmPriority,
  band: Band,
  rest: Rest = {},
): AlarmDefinition {
  const id = `${tag}.${rest.rateOver === undefined ? '' : 'rate.'}${kind}`;
  return { id, tag, kind, limit, priority, ...band, ...rest };
}

/** A contact that closes. */
export const contact = (tag: string, priority: AlarmPriority): AlarmDefinition =>
  alarm(tag, 'ON', 0.5, priority, CONTACT);
