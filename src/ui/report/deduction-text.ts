// A point lost in words: why, and what the plant did; numbers with the decimals of their instrument.
import type { Attempt } from '../../attempt/attempt.ts';
import type { Deduction } from '../../scoring/report.ts';
import { formatNumber } from '../format.ts';

export type LineText = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Decimals for a number without an instrument: enough for a share or a rate, no more. */
function decimalsOf(attempt: Attempt, tag: string | null, value: number): number {
  const reading = tag === null ? undefined : attempt.readings.get(tag);
  if (reading) return reading.decimals;
  const size = Math.abs(value);
  return size >= 100 || Number.isInteger(value) ? 0 : size >= 1 ? 1 : 3;
}

export function reasonText(attempt: Attempt, { tag, reason, details }: Deduction, line: LineText): string {
  const values = Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'number' ? formatNumber(value, decimalsOf(attempt, tag, value)) : value,
    ]),
  );
  return line(`reasons/${reason}`, { ...values, tag: tag ?? '' });
}

/** One line for each measure that shows what the plant did. */
export function plantTexts(attempt: Attempt, { plant }: Deduction, line: LineText): readonly string[] {
  return plant.map(({ measure, tag, value }) =>
    line(`consequences/${measure}`, { value: formatNumber(value, decimalsOf(attempt, tag, value)) }),
  );
}

/** The number that a step, a record's form or an abnormal event goes by; other items have none but their name. */
export const itemNumber = (id: string): string => /^(?:\d+S?\.\d+[a-z]?|[RE]\d+[a-zS]?)(?=$|\.)/.exec(id)?.[0] ?? '';

/** What a step, an item, a record field, a part of an abnormal event or a safety rule is called. */
export function itemTitle(id: string, line: LineText): string {
  const step = line(`steps/${id}/title`);
  if (step) return step;
  const item = line(`items/${id}`);
  if (item) return item;
  const dot = id.indexOf('.');
  const event = dot < 0 ? '' : line(`faults/${id.slice(0, dot)}/name`);
  if (event) return `${event}: ${line(`events/parts/${id.slice(dot + 1)}`) || line('events/parts/wrong')}`;
  return dot < 0 ? '' : line(`records/${id.slice(0, dot)}/fields/${id.slice(dot + 1)}`);
}
