// P7 as a whole: the procedure with its rubric, records, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p7Expert } from './p7.expert.ts';
import { p7Facts } from './p7.facts.ts';
import { r1, r3, r9, r9b, r9c } from './p7.record.ts';
import { p7Rubric } from './p7.rubric.ts';
import { p7Procedure } from './p7.ts';

export const p7: ProcedureEntry = {
  procedure: p7Procedure,
  facts: p7Facts,
  rubric: p7Rubric,
  records: [r9, r9b, r9c, r3, r1],
  expert: p7Expert,
  // Thirty samples by steamed valve would by the cap alone take more than half an hour: 0.2 lets an assignment lift it.
  defaults: { timeLimitMinutes: 60, speeds: [1, 2, 10, 60, 600, 'next'], speed: 600, speedCap: false },
};
