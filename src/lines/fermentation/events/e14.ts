// E14 sugar feed stuck open, and E14u nearly shut (content/fermentation.md 3.1, 3.2).
import { type EventSheet, raised, verb, WRONG } from './event.ts';

const e14: EventSheet = {
  id: 'E14',
  group: 'Q',
  ages: [[20, 230]],
  shows: 1200,
  within: [60, 120],
  tolerance: 240,
  right: 'sugar-valve-stuck',
  others: ['contamination', 'oxygen-probe', 'agitator-slow', 'ph-probe', 'air-low'],
  first: ['FIC-401.mode = 0 and FIC-401.output <= 0', verb('stop', 'P-401'), verb('start', 'E-STOP.feeds')],
  response: {
    'controller-zero': 'FIC-401.mode = 0 and FIC-401.output <= 0',
    'pump-stopped': 'P-401 <= 0',
    'root-shut': 'HV-30141 <= 0',
    'valve-mended': verb('inspect', 'FV-401.positioner'),
    'oxygen-raised': raised('SIC-301', 'FIC-301', 'PIC-301'),
    'sugar-used-up': 'E14.pump-stopped = 1 and R-301.rs < 1 for 60',
  },
  wrong: { 'ammonia-slug': [WRONG, 'R-301.nh3 > 2000', 'R-301.ph > 7.8'] },
  band: ['FT-401 > 130', 'FT-401 <= 60 and R-301.rs < 1 for 60'],
};

/** Nearly shut: the culture starves, its pH and DO rise. */
const e14u: EventSheet = {
  ...e14,
  id: 'E14u',
  first: [raised('FIC-401'), verb('inspect', 'FV-401.positioner')],
  response: {
    'more-asked': raised('FIC-401'),
    'valve-mended': verb('inspect', 'FV-401.positioner'),
    'feed-restored': 'E14u.out = 1 and FT-401 >= 40 for 60',
  },
  wrong: {
    // What rises is answered by its cause.
    'acid-added': [WRONG, 'AIC-301.mode = 0 and FT-406 > 5 for 60'],
  },
  band: ['FT-401 < 30', 'FT-401 >= 40 for 300'],
};

export const bothE14: readonly EventSheet[] = [e14, e14u];
