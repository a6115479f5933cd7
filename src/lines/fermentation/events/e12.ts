// E12 low steam during sterilisation (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

const VENTS = ['HV-30108', 'HV-30114', 'HV-30125', 'HV-30133', 'HV-30151', 'HV-30162', 'HV-30163'];

export const e12: EventSheet = {
  id: 'E12',
  group: 'U',
  shows: 60,
  within: [20, 60],
  tolerance: 0,
  right: 'low-steam',
  others: ['temperature-probe', 'foam-out', 'exhaust-stuck', 'condensate', 'power-failure'],
  first: [verb('set', ...VENTS), verb('throw', ...VENTS), verb('report', '')],
  response: {
    'vents-reduced': [verb('set', ...VENTS), verb('throw', ...VENTS)],
    'boiler-called': verb('report', ''),
    'held-again': 'E12.out = 1 and PT-602 >= 0.25 and KI-301 >= 30 and F0-301 >= 25',
  },
  wrong: {
    'vents-shut': [WRONG, `PT-602 < 0.25 and ${VENTS.map((tag) => `${tag} <= 0`).join(' and ')} for 30`],
  },
  band: ['PT-602 < 0.25', 'PT-602 >= 0.25 and TT-301 >= 121 for 60'],
};
