// E08 compressor trip (content/fermentation.md 3.1, 3.2).
import { type EventSheet, FEEDS_OFF, HAND_ON_FEEDS, verb, WRONG } from './event.ts';

export const e08: EventSheet = {
  id: 'E08',
  group: 'U',
  ages: [[0, 230]],
  shows: 30,
  within: [20, 60],
  tolerance: 30,
  right: 'compressor-trip',
  others: ['power-failure', 'air-low', 'wet-filter', 'agitator-trip', 'exhaust-stuck'],
  first: [verb('start', 'K-501B'), 'HV-30161 < 100', ...HAND_ON_FEEDS],
  response: {
    'standby-started': ['K-501B = 1'],
    // Held by the exhaust, or by the standby machine that has come in time.
    'pressure-held': ['HV-30161 <= 0', 'PV-301 <= 2', 'K-501B.run >= 5'],
    // The header has fallen below the vessel, or the standby machine has come before that.
    'back-flow-stopped': ['FV-301 <= 1', 'K-501B.run >= 5'],
    'feeds-off': FEEDS_OFF,
    'agitator-slow': 'SI-301 <= 62',
    'machine-isolated': 'HV-50101 <= 0',
    'air-back': 'K-501B.run >= 5 and FT-301 >= 40',
  },
  wrong: {
    'kept-feeding': [WRONG, 'FT-401 > 20 and FT-301 < 10 for 120', { refusal: 'I-304' }],
    'back-flow': [WRONG, 'PT-502 < PT-301 and FV-301 > 5 and HV-30104 > 0 for 30'],
    // R-301 first, V-202 second.
    'seed-first': [WRONG, 'FT-301 < 1 and FT-202 > 1 for 30'],
    'header-vented': [WRONG, 'HV-50157 > 0', 'HV-30102 > 0'],
  },
  band: ['FT-301 < 45', 'FT-301 >= 40 and PT-301 >= 0.05 for 60'],
};
