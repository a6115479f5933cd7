// E01 foam-out (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

export const e01: EventSheet = {
  id: 'E01',
  group: 'P',
  ages: [
    [10, 60],
    [170, 230],
  ],
  shows: 180,
  within: [30, 60],
  tolerance: 20,
  right: 'foam-out',
  others: ['oxygen-probe', 'exhaust-stuck', 'contamination', 'load-cell', 'wet-filter'],
  first: [verb('start', 'P-408')],
  response: {
    antifoam: verb('start', 'P-408'),
    'air-lowered': verb('set', 'FIC-301'),
    'speed-lowered': verb('set', 'SIC-301'),
    'pressure-raised': verb('set', 'PIC-301'),
    'sugar-cut': [verb('set', 'FIC-401'), verb('stop', 'P-401')],
    'separator-drained': 'HV-30364 > 0',
  },
  wrong: {
    'exhaust-wider': [6, 'PV-301 >= 80 for 30'],
    'air-stopped': [WRONG, 'FT-301 < 5 for 30'],
    'separator-ignored': [WRONG, 'LSH-303 = 1 for 600'],
  },
  band: ['LT-301 > 0.5', 'LT-301 < 0.5 for 300'],
};
