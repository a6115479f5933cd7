// Conditions of page data (plant/condition.ts), read off the running attempt.
import type { Attempt } from '../../attempt/attempt.ts';
import type { Band } from '../../lines/screens.ts';
import { type Condition, holds, parseCondition } from '../../plant/condition.ts';

const parsed = new Map<string, Condition>();

/** Whether a condition over tags and facts holds now. */
export function holdsNow(attempt: Attempt, text: string): boolean {
  let condition = parsed.get(text);
  if (condition === undefined) {
    condition = parseCondition(text);
    parsed.set(text, condition);
  }
  return holds(condition, (name) => (attempt.readings.has(name) ? attempt.read(name) : Number(attempt.fact(name))));
}

/** Index of the band that counts now; -1 without one. */
export function bandNow(attempt: Attempt, bands: readonly Band[]): number {
  return bands.findIndex((band) => band.while === undefined || holdsNow(attempt, band.while));
}
