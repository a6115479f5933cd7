// How a record's values are written, on the screen and on paper.
import type { TFunction } from 'i18next';
import type { CommandValue } from '../../plant/plant.ts';
import { NOT_APPLICABLE, type RecordField } from '../../scoring/record.ts';
import { formatClock } from '../format.ts';
import type { LineText } from '../report/deduction-text.ts';

/** A value of a field as text; `line` gives the texts of the line. */
export function recordWords(
  t: TFunction,
  line: LineText,
  form: string,
  field: RecordField,
  value: CommandValue,
): string {
  if (value === NOT_APPLICABLE) return t('record/not-applicable');
  if (field.kind === 'time' || field.kind === 'duration') return formatClock(Number(value));
  if (typeof value === 'string') return line(`records/${form}/choices/${value}`) || value;
  return field.unit ? `${value} ${field.unit}` : String(value);
}
