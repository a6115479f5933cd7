// E12 low steam during sterilisation, and E12b, in which the hold need not begin anew (content/fermentation.md 3.1, 3.2).
import { type EventSheet, lowered, verb, WRONG } from './event.ts';

const VENTS = ['HV-30108', 'HV-30114', 'HV-30125', 'HV-30133', 'HV-30151', 'HV-30162', 'HV-30163'];

/** What may do without steam meanwhile: kill tank, hot lye, and the tanks of the feeds. E-503 keeps its steam. */
const USERS = ['HV-80304', 'HV-40104', 'HV-40105', 'HV-40304', 'HV-40404', 'HV-40504', 'HV-40804', 'HV-40904'];

const low = (id: string): EventSheet => ({
  id,
  group: 'U',
  shows: 60,
  within: [20, 60],
  tolerance: 0,
  right: 'low-steam',
  others: ['temperature-probe', 'foam-out', 'exhaust-stuck', 'condensate', 'power-failure'],
  first: [lowered(...VENTS), verb('report', '')],
  response: {
    'vents-reduced': lowered(...VENTS),
    'boiler-called': verb('report', ''),
    'held-again': `${id}.out = 1 and PT-602 >= 0.25 and KI-301 >= 30 and F0-301 >= 25`,
  },
  wrong: {
    'users-left': [WRONG, ...USERS.map((tag) => `PT-602 < 0.25 and ${tag} > 0 for 120`)],
    'vents-shut': [WRONG, `PT-602 < 0.25 and ${VENTS.map((tag) => `${tag} <= 0`).join(' and ')} for 30`],
    // Minutes before and after the fall are no hold of 30.
    'time-added': [
      WRONG,
      `${id}.out = 1 and ${id}.held-again = 0 and HV-30107 <= 0 and HV-30124 <= 0 and TT-301 > 100 for 60`,
    ],
  },
  band: ['PT-602 < 0.25', 'PT-602 >= 0.25 and TT-301 >= 121 for 60'],
});

export const e12: readonly EventSheet[] = ['E12', 'E12b'].map(low);
