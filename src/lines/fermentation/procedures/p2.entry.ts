// P2 as a whole: the procedure with its rubric, record, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p2Expert } from './p2.expert.ts';
import { p2Facts } from './p2.facts.ts';
import { r3 } from './p2.record.ts';
import { p2Rubric } from './p2.rubric.ts';
import { p2Procedure } from './p2.ts';

export const p2: ProcedureEntry = {
  procedure: p2Procedure,
  facts: p2Facts,
  rubric: p2Rubric,
  records: [r3],
  expert: p2Expert,
  defaults: { timeLimitMinutes: 20, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
