// E06 agitator trip (content/fermentation.md 3.1, 3.2).
import { type EventSheet, FEEDS_OFF, HAND_ON_FEEDS, lowered, raised, verb, WRONG } from './event.ts';

export const e06: EventSheet = {
  id: 'E06',
  group: 'Q',
  ages: [[0, 230]],
  shows: 1,
  within: [15, 45],
  tolerance: 40,
  right: 'agitator-trip',
  others: ['power-failure', 'agitator-slow', 'oxygen-probe', 'compressor-trip', 'thick-broth'],
  first: [...HAND_ON_FEEDS, raised('PIC-301'), verb('inspect', 'M-301.fault-code')],
  response: {
    'feeds-off': FEEDS_OFF,
    'air-kept': 'FT-301 >= 40 and PIC-301.setpoint >= 0.115',
    'drive-looked-at': verb('inspect', 'M-301.fault-code'),
    'locked-out': verb('start', 'M-301.loto'),
    restarted: 'M-301 = 1 and SI-301 >= 28 and SI-301 <= 62 for 10',
    'feed-halved': lowered('FIC-401'),
    'feed-back': 'E06.restarted = 1 and AT-302 >= 30 and P-401 = 1',
  },
  wrong: {
    overload: [WRONG, { happening: 'overload' }],
    // Never more than twice.
    jammed: [WRONG, 'M-301.jammed >= 3'],
    'air-stopped': [WRONG, 'FT-301 < 10 for 60'],
    'manhole-opened': [WRONG, verb('start', 'R-301.manhole')],
  },
  band: ['AT-302 < 30', 'AT-302 >= 30 and M-301 = 1 for 60'],
};
