// P5 as a whole: the procedure with its rubric, record, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { p5Expert } from './p5.expert.ts';
import { p5Facts } from './p5.facts.ts';
import { r7 } from './p5.record.ts';
import { p5Rubric } from './p5.rubric.ts';
import { p5Procedure } from './p5.ts';

export const p5: ProcedureEntry = {
  procedure: p5Procedure,
  facts: p5Facts,
  rubric: p5Rubric,
  records: [r7],
  expert: p5Expert,
  defaults: { timeLimitMinutes: 20, speeds: [1, 2, 10, 60, 'next'], speed: 10 },
};
