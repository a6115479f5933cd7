// P1 as a whole: the procedure with its rubric, records, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p1Expert } from './p1.expert.ts';
import { p1Facts } from './p1.facts.ts';
import { r1, r2 } from './p1.record.ts';
import { p1Rubric } from './p1.rubric.ts';
import { p1Procedure } from './p1.ts';

export const p1: ProcedureEntry = {
  procedure: p1Procedure,
  facts: p1Facts,
  rubric: p1Rubric,
  records: [r1, r2],
  expert: p1Expert,
  defaults: { timeLimitMinutes: 20, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
