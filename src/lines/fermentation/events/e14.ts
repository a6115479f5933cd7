// E14 sugar feed stuck open (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

export const e14: EventSheet = {
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
    'oxygen-raised': [verb('set', 'SIC-301'), verb('set', 'FIC-301'), verb('set', 'PIC-301')],
    'sugar-used-up': 'E14.pump-stopped = 1 and R-301.rs < 1 for 60',
  },
  wrong: { 'ammonia-slug': [WRONG, 'R-301.nh3 > 2000'] },
  band: ['FT-401 > 130', 'FT-401 <= 60 and R-301.rs < 1 for 60'],
};
