// E13 with the rupture disc: header at 0.35, I-302 bypassed (content/fermentation.md 3.2).
import { e13 } from './e13.ts';
import { type EventSheet, verb } from './event.ts';

/** By the end of the tolerance the disc has not burst: nothing is suspect. */
const WHOLE = 'E13b.tolerated = 0 and R-301.dose < 0.4 and PT-301 >= 0.03';

export const e13b: EventSheet = {
  ...e13,
  id: 'E13b',
  // Only by the assignment: a draw does not bypass interlocks.
  ages: [],
  response: {
    ...e13.response,
    // The disc has burst: what is left is held, and looked at; or it has been kept whole.
    'pressure-held': ['R-301.dose >= 0.4 and PT-301 >= 0.03 and PT-301 <= 0.06 for 60', WHOLE],
    plated: [verb('assay', 'LAB.sterility'), WHOLE],
    decided: ['R-301.decision >= 2', WHOLE],
  },
  band: ['E13b.tolerated = 0', 'PT-301 >= 0.03 and PT-301 <= 0.12 for 60'],
};
