// P4 as a whole: the procedure with its rubric, record, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p4Expert } from './p4.expert.ts';
import { p4Facts } from './p4.facts.ts';
import { r6 } from './p4.record.ts';
import { p4Rubric } from './p4.rubric.ts';
import { p4Procedure } from './p4.ts';

export const p4: ProcedureEntry = {
  procedure: p4Procedure,
  facts: p4Facts,
  rubric: p4Rubric,
  records: [r6],
  expert: p4Expert,
  defaults: { timeLimitMinutes: 45, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
