// Turns losses into deductions: each with what the plant did in consequence, taken from the measures the rubric names.
import type { Evidence, Loss } from './evidence.ts';
import type { Deduction } from './report.ts';

export function explain(losses: readonly Loss[], { rubric, measure }: Evidence): readonly Deduction[] {
  return losses
    .map((loss): Deduction => {
      const shown = rubric.consequences[loss.step] ?? [];
      const plant = shown.flatMap(({ measure: name, tag }) => {
        const found = measure(name);
        return found === null ? [] : [{ measure: name, tag, value: found.value, tick: found.at }];
      });
      return { ...loss, plant };
    })
    .sort((a, b) => a.tick - b.tick);
}
