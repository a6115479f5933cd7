// An entry of a record against the trend (content/fermentation.md 6): how far the written value lies from what the DCS says, and whether
// that is within the 2 % that a record may be out.
import { NOT_APPLICABLE, type RecordEntry, type RecordField } from './record.ts';
import type { Measured } from './measure.ts';

/** A number or a duration may differ from the trend by this share of it. */
const TOLERANCE = 0.02;
/** A time of day is right within one minute: the resolution of a clock on the wall and of a trend read by eye. */
const TIME_TOLERANCE = 60;

export interface Comparison {
  /** What the DCS says: a number, seconds of a time or duration, the right one of a field's choices. */
  readonly trend: number | string;
  /** Written minus trend, in the field's unit, and as a share of the trend; null where a difference means nothing. */
  readonly deviation: number | null;
  readonly share: number | null;
  readonly inside: boolean;
}

type Measure = (name: string) => Measured | null;

/**
 * The entry against what its instrument showed when it was made and, where `measure` is given, against what the run truly was: the
 * nearer one. Null where there is nothing to compare it with.
 */
export function comparisonOf(field: RecordField, entry: RecordEntry, measure: Measure | null): Comparison | null {
  const { value, shown } = entry;
  if (value === NOT_APPLICABLE || field.kind === 'signature' || field.kind === 'row') return null;
  const measured = measure === null ? [] : field.expected.map(({ truth }) => measure(truth));
  const truths = measured.flatMap((found) => (found === null ? [] : [found.value]));
  if (field.kind === 'choice') {
    const [truth] = truths;
    const right = truth === undefined ? undefined : field.choices?.[truth];
    return right === undefined ? null : { trend: right, deviation: null, share: null, inside: value === right };
  }
  if (typeof value !== 'number') return null;
  const against = [...(shown === null ? [] : [shown]), ...truths];
  const [trend] = against.toSorted((a, b) => Math.abs(value - a) - Math.abs(value - b));
  if (trend === undefined) return null;
  const share = field.kind === 'time' || trend === 0 ? null : (value - trend) / trend;
  const inside = against.some((right) => isNear(field, value, right));
  return { trend, deviation: value - trend, share, inside };
}

/** Whether a written number agrees with a right one. */
export function isNear(field: RecordField, written: number, right: number): boolean {
  const by = field.kind === 'time' ? TIME_TOLERANCE : (field.tolerance ?? TOLERANCE * Math.abs(right));
  return Math.abs(written - right) <= by;
}
