// P9, normal shutdown, as a whole: the procedure with its rubric, records, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p9Expert } from './p9.expert.ts';
import { p9Facts } from './p9.facts.ts';
import { handover, summary } from './p9.record.ts';
import { p9Rubric } from './p9.rubric.ts';
import { p9Procedure } from './p9.ts';

export const p9: ProcedureEntry = {
  procedure: p9Procedure,
  facts: p9Facts,
  rubric: p9Rubric,
  records: [handover, summary],
  expert: p9Expert,
  defaults: { timeLimitMinutes: 15, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
