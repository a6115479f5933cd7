// E13 with the rupture disc: header at 0.35, I-302 bypassed (content/fermentation.md 3.2).
import { e13 } from './e13.ts';
import { type EventSheet, verb } from './event.ts';

export const e13b: EventSheet = {
  ...e13,
  id: 'E13b',
  // Only by the assignment: a draw does not bypass interlocks.
  ages: [],
  response: {
    ...e13.response,
    // The disc has burst: what is left is held, and looked at.
    'pressure-held': 'E13b.out = 1 and PT-301 >= 0.03 and PT-301 <= 0.06 for 60',
    plated: verb('assay', 'LAB.sterility'),
    decided: 'R-301.decision >= 2',
  },
  band: ['PT-301 >= 0.2', 'PT-301 >= 0.03 and PT-301 <= 0.06 for 60'],
};
