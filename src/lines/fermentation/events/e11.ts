// E11 cooling-water failure (content/fermentation.md 3.1, 3.2).
import { type EventSheet, lowered, verb, WRONG } from './event.ts';

export const e11: EventSheet = {
  id: 'E11',
  group: 'U',
  ages: [[0, 230]],
  shows: 480,
  within: [30, 90],
  tolerance: 60,
  right: 'cooling-failure',
  others: ['temperature-probe', 'power-failure', 'sugar-overfeed', 'agitator-trip', 'compressor-trip'],
  first: [verb('start', 'P-711B'), 'HV-30171 > 0', lowered('FIC-401', 'SIC-301')],
  response: {
    'cooling-found': ['P-711B = 1', 'HV-30171 > 0 and HV-30174 > 0'],
    'cooling-flows': ['E11.out = 1 and PT-711 >= 0.28', 'HV-30171 > 0 and PT-701 >= 0.28'],
    // Cooling water of 30 deg C holds no more than 30.7 [E11].
    'temperature-held': [
      'E11.cooling-flows = 1 and TT-301 <= 26.5 and TIC-301.mode = 1 for 60',
      'E11.cooling-flows-2 = 1 and TT-301 <= 31 and SI-301 <= 62 for 600',
    ],
  },
  wrong: {
    'water-into-broth': [WRONG, 'HV-30192 > 0'],
    'agitator-stopped': [WRONG, 'M-301 = 0 for 60'],
  },
  band: ['PT-711 <= 0.28', 'E11.cooling-flows = 1 and TT-301 <= 26.5 and TT-301 >= 22 for 300'],
};
