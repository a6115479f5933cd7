// E18 condensate in the sugar line (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

export const e18: EventSheet = {
  id: 'E18',
  group: 'Q',
  shows: 120,
  within: [60, 120],
  tolerance: 30,
  right: 'condensate',
  others: ['sugar-overfeed', 'load-cell', 'contamination', 'temperature-probe', 'sugar-valve-stuck'],
  first: [verb('stop', 'P-401'), 'HV-30141 <= 0', verb('start', 'E-STOP.feeds')],
  response: {
    'pump-stopped': 'E18.out = 1 and P-401 <= 0',
    'line-drained': 'E18.pump-stopped = 1 and HV-40111 > 0',
    'drain-shut': 'E18.line-drained = 1 and HV-40111 <= 0',
    'feed-back': 'E18.drain-shut = 1 and P-401 = 1',
  },
  wrong: { 'full-open': [WRONG, 'FV-401 >= 95 for 10'] },
  // The first feed.
  band: ['P-401 = 1', 'E18.feed-back = 1 for 60'],
};
