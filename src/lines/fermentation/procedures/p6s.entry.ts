// P6S as a whole: the procedure with its rubric, record, expert and defaults (content/fermentation.md P6 and 7.3). It is a training module of
// its own: a batch begins P6 with seed that is grown already. Half an hour of working time beside the culture's is a design choice [K].
import type { ProcedureEntry } from '../../line.ts';
import { p6sExpert } from './p6s.expert.ts';
import { p6sFacts } from './p6s.facts.ts';
import { r8s } from './p6s.record.ts';
import { p6sRubric } from './p6s.rubric.ts';
import { p6sProcedure } from './p6s.ts';

export const p6s: ProcedureEntry = {
  procedure: p6sProcedure,
  facts: p6sFacts,
  rubric: p6sRubric,
  records: [r8s],
  expert: p6sExpert,
  defaults: { timeLimitMinutes: 30, speeds: [1, 2, 10, 60, 600, 'next'], speed: 10 },
};
