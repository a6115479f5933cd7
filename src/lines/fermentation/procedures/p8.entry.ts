// P8 as a whole: the procedure with its rubric, record, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p8Expert } from './p8.expert.ts';
import { p8Facts } from './p8.facts.ts';
import { r10, r12 } from './p8.record.ts';
import { p8Rubric } from './p8.rubric.ts';
import { p8Procedure } from './p8.ts';

export const p8: ProcedureEntry = {
  procedure: p8Procedure,
  facts: p8Facts,
  rubric: p8Rubric,
  records: [r10, r12],
  expert: p8Expert,
  defaults: { timeLimitMinutes: 25, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
