// P4A as a whole: the procedure with its rubric, records, expert and defaults (content/fermentation.md 2, 6). It has no time of its own in
// 7.3: half an hour of working time is a design choice [K].
import type { ProcedureEntry } from '../../line.ts';
import { p4aExpert } from './p4a.expert.ts';
import { p4aFacts } from './p4a.facts.ts';
import { r5, r5b } from './p4a.record.ts';
import { p4aRubric } from './p4a.rubric.ts';
import { p4aProcedure } from './p4a.ts';

export const p4a: ProcedureEntry = {
  procedure: p4aProcedure,
  facts: p4aFacts,
  rubric: p4aRubric,
  records: [r5, r5b],
  expert: p4aExpert,
  defaults: { timeLimitMinutes: 30, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
