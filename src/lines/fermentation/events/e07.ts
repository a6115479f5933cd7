// E07 power failure (content/fermentation.md 3.1, 3.2).
import { type EventSheet, FEEDS_OFF, verb, WRONG } from './event.ts';

export const e07: EventSheet = {
  id: 'E07',
  group: 'U',
  ages: [[0, 230]],
  shows: 1,
  within: [15, 60],
  tolerance: 40,
  right: 'power-failure',
  others: ['compressor-trip', 'agitator-trip', 'cooling-failure', 'exhaust-stuck', 'trend-lost'],
  first: ['HV-30161 < 100', verb('start', 'E-STOP.feeds')],
  response: {
    'exhaust-shut': 'HV-30161 <= 0',
    'feeds-off': FEEDS_OFF,
    'steam-shut': 'HV-60103 <= 0',
    'compressor-first': 'E07.out = 1 and K-501B.run >= 5',
    'agitator-slow': 'E07.out = 1 and M-301 = 1 and SI-301 >= 28 and SI-301 <= 62',
    'air-back': 'E07.out = 1 and FT-301 >= 15',
    'exhaust-open': 'E07.exhaust-shut = 1 and HV-30161 > 0 and FT-301 >= 15',
    decided: 'R-301.decision > 0',
  },
  wrong: {
    'all-at-once': [WRONG, { happening: 'set-trip' }],
    'exhaust-left-open': [WRONG, 'HV-30161 > 0 and FT-301 < 1 for 120'],
  },
  band: ['FT-301 < 1', 'FT-301 >= 40 and SI-301 >= 28 and PT-301 >= 0.05'],
};
