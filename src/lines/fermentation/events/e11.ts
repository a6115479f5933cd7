// E11 cooling-water failure (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

export const e11: EventSheet = {
  id: 'E11',
  group: 'U',
  ages: [[0, 230]],
  shows: 480,
  within: [30, 90],
  tolerance: 60,
  right: 'cooling-failure',
  others: ['temperature-probe', 'power-failure', 'sugar-overfeed', 'agitator-trip', 'compressor-trip'],
  first: [verb('start', 'P-711B'), 'HV-30171 > 0', verb('set', 'FIC-401'), verb('set', 'SIC-301')],
  response: {
    'cooling-found': ['P-711B = 1', 'HV-30171 > 0 and HV-30174 > 0'],
    'cooling-flows': ['E11.out = 1 and PT-711 >= 0.28', 'HV-30171 > 0 and PT-701 >= 0.28'],
    'temperature-held': 'E11.cooling-found = 1 and TT-301 <= 26.5 and TIC-301.mode = 1 for 60',
  },
  wrong: {
    'water-into-broth': [WRONG, 'HV-30192 > 0'],
    'agitator-stopped': [WRONG, 'M-301 = 0 for 60'],
  },
  band: ['PT-711 <= 0.28', 'TT-301 <= 26.5 and TT-301 >= 22 for 300'],
};
