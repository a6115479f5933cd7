// P9E, emergency shutdown, as a whole: the procedure with its rubric, record, expert and defaults (content/fermentation.md 2 and 7.3).
import type { ProcedureEntry } from '../../line.ts';
import { POWER_FAILURE } from '../faults.ts';
import { p9eExpert } from './p9e.expert.ts';
import { p9eFacts } from './p9e.facts.ts';
import { r11 } from './p9e.record.ts';
import { p9eRubric } from './p9e.rubric.ts';
import { p9eProcedure } from './p9e.ts';

/** The emergency of an assignment that names none: all power is gone a minute after the start. */
const ONSET = 60;

export const p9e: ProcedureEntry = {
  procedure: p9eProcedure,
  facts: p9eFacts,
  rubric: p9eRubric,
  records: [r11],
  expert: p9eExpert,
  defaults: {
    timeLimitMinutes: 15,
    speeds: [1, 2, 10],
    speed: 1,
    faults: [{ event: POWER_FAILURE, at: ONSET }],
  },
};
