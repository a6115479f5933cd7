// E13 exhaust valve stuck (content/fermentation.md 3.1, 3.2).
import { type EventSheet, FEEDS_OFF, HAND_ON_FEEDS, lowered, verb, WRONG } from './event.ts';

const VENTED = 'HV-30163 > 0';
export const e13: EventSheet = {
  id: 'E13',
  group: 'S',
  ages: [[0, 230]],
  shows: 240,
  within: [20, 45],
  tolerance: 20,
  right: 'exhaust-stuck',
  others: ['foam-out', 'compressor-trip', 'wet-filter', 'power-failure', 'air-low'],
  first: [lowered('FIC-301'), VENTED, ...HAND_ON_FEEDS],
  response: {
    'air-lowered': lowered('FIC-301'),
    vented: [VENTED, 'HV-30162 > 0'],
    'feeds-off': FEEDS_OFF,
    'agitator-slow': 'SI-301 <= 62',
    'positioner-mended': verb('inspect', 'PV-301.positioner'),
  },
  wrong: { 'air-shut': [WRONG, 'FV-301 <= 0 and FT-301 < 1 for 60'] },
  band: ['PT-301 >= 0.12', 'PT-301 < 0.12 and FT-301 >= 10 for 60'],
};
