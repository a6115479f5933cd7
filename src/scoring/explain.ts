// Turns losses into deductions: in order of time, each with what the plant did, taken from the measures the rubric names.
import type { Evidence, Loss } from './evidence.ts';
import type { Deduction } from './report.ts';

/** Significant digits of a measured value in an explanation. */
const DIGITS = 4;

export function explain(losses: readonly Loss[], { rubric, measure }: Evidence): readonly Deduction[] {
  return losses
    .map((loss): Deduction => {
      const shown = rubric.consequences[loss.step] ?? [];
      const plant = shown.flatMap(({ measure: name, tag }) => {
        const found = measure(name);
        return found === null ? [] : [{ measure: name, tag, value: readable(found.value), tick: found.at }];
      });
      return { ...loss, details: readableDetails(loss.details), plant };
    })
    .sort((a, b) => a.tick - b.tick);
}

function readableDetails(details: Loss['details']): Loss['details'] {
  const all = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'number' ? readable(value) : value,
  ]);
  return Object.fromEntries(all) as Loss['details'];
}

const readable = (value: number): number => Number(value.toPrecision(DIGITS));
