// E17 ammonia leak (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

export const e17: EventSheet = {
  id: 'E17',
  group: 'S',
  points: 15,
  ages: [[0, 230]],
  shows: 20,
  within: [10, 30],
  tolerance: 0,
  right: 'ammonia-leak',
  others: ['ph-probe', 'exhaust-stuck', 'power-failure', 'contamination', 'condensate'],
  first: [
    verb('report', ''),
    verb('start', 'E-STOP.feeds'),
    verb('stop', 'P-402'),
    verb('close', 'XV-40201'),
    verb('set', 'XV-40201'),
  ],
  response: {
    evacuated: verb('report', ''),
    'ammonia-tripped': 'P-402 <= 0 and XV-40201 <= 0',
    'water-spray': 'XV-40202 > 50',
    protected: 'PPE.scba = 1 and PPE.chemical-suit = 1',
    'tank-valve-shut': 'HV-40209 <= 0',
    'alkali-standby': verb('start', 'AT-301A.caustic'),
  },
  wrong: {
    // A red line besides.
    unprotected: [15, 'GT-402A >= 20 and HV-40209 > 0 and HV-40209 < 100 and PPE.scba <= 0'],
    'kept-pumping': [WRONG, 'GT-402A >= 20 and P-402 = 1 for 60', { refusal: 'I-306' }],
    // Three minutes after the onset without an alarm [3.1]: a casualty leaves as little as a red line [K].
    casualty: [15, 'E17.out = 1 and REPORT < 1 for 160'],
  },
  band: ['GT-402A >= 20', 'GT-402A < 20 and XV-40201 <= 0 for 60'],
};
