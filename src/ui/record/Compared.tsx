// An entry against the trend: what the DCS showed, by how much the entry is off, and whether that is allowed.
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import { type Comparison, comparisonOf } from '../../scoring/comparison.ts';
import type { RecordEntry, RecordField } from '../../scoring/record.ts';
import { formatClock, formatNumber } from '../format.ts';
import type { LineText } from '../report/deduction-text.ts';

/**
 * The comparison of an entry, or null. While the work goes on it is made with what the instrument showed at the entry, in an examination
 * not at all; when the attempt is over, with what the run was.
 */
export function compared(attempt: Attempt, stage: number, field: RecordField, entry: RecordEntry): Comparison | null {
  const { mode } = attempt.assignment;
  if (attempt.finished !== null) return comparisonOf(field, entry, (name) => attempt.measure(name, stage));
  return mode === 'exam' || mode === 'contest' ? null : comparisonOf(field, entry, null);
}

/** What the trend says, in the field's words. */
export function trendText(line: LineText, form: string, field: RecordField, { trend }: Comparison): string {
  if (typeof trend === 'string') return line(`records/${form}/choices/${trend}`) || trend;
  if (field.kind === 'time' || field.kind === 'duration') return formatClock(trend);
  return `${formatNumber(trend, decimalsOf(trend))} ${field.unit ?? ''}`.trim();
}

/** By how much the entry is off: "+1.2 %", of a time "−40 s". */
export function deviationText({ deviation, share }: Comparison, field: RecordField): string {
  if (deviation === null) return '';
  const signed = (value: number, decimals: number, unit: string) =>
    `${value > 0 ? '+' : ''}${formatNumber(value, decimals)} ${unit}`.trim();
  if (field.kind === 'time') return signed(deviation, 0, 's');
  // Of next to nothing no share can be told.
  if (share === null || Math.abs(share) > TELLING) return signed(deviation, decimalsOf(deviation), field.unit ?? '');
  return signed(100 * share, 1, '%');
}

/** Share of the trend above which a difference says more in the field's unit: an entry of more than ten times it. */
const TELLING = 9;

/** About four figures that count; whole numbers as they are. */
const decimalsOf = (value: number): number =>
  Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 3;

interface Props {
  readonly comparison: Comparison;
  readonly form: string;
  readonly field: RecordField;
  readonly line: LineText;
}

export function Compared({ comparison, form, field, line }: Props) {
  const { t } = useTranslation('ui');
  return (
    <span className="record-compared">
      {t('record/compared', {
        trend: trendText(line, form, field, comparison),
        deviation: deviationText(comparison, field),
      })}{' '}
      <b>{t(comparison.inside ? 'record/inside' : 'record/outside')}</b>
    </span>
  );
}
