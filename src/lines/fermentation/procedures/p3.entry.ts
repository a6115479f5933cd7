// P3 as a whole: the procedure with its rubric, record, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p3Expert } from './p3.expert.ts';
import { p3Facts } from './p3.facts.ts';
import { r4 } from './p3.record.ts';
import { p3Rubric } from './p3.rubric.ts';
import { p3Procedure } from './p3.ts';

export const p3: ProcedureEntry = {
  procedure: p3Procedure,
  facts: p3Facts,
  rubric: p3Rubric,
  records: [r4],
  expert: p3Expert,
  defaults: { timeLimitMinutes: 25, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
