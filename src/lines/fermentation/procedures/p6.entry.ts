// P6 as a whole: the procedure with its rubric, record, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p6Expert } from './p6.expert.ts';
import { p6Facts } from './p6.facts.ts';
import { r8 } from './p6.record.ts';
import { p6Rubric } from './p6.rubric.ts';
import { p6Procedure } from './p6.ts';

export const p6: ProcedureEntry = {
  procedure: p6Procedure,
  facts: p6Facts,
  rubric: p6Rubric,
  records: [r8],
  expert: p6Expert,
  defaults: { timeLimitMinutes: 20, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
