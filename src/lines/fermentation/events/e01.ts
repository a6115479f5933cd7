// E01 foam-out (content/fermentation.md 3.1, 3.2).
import { type EventSheet, lowered, raised, verb, WRONG } from './event.ts';

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
    'air-lowered': lowered('FIC-301'),
    'speed-lowered': lowered('SIC-301'),
    'pressure-raised': raised('PIC-301'),
    'sugar-cut': [lowered('FIC-401'), verb('stop', 'P-401')],
    'separator-drained': 'HV-30364 > 0',
  },
  wrong: {
    'exhaust-wider': [6, 'PV-301 >= 80 for 30'],
    'air-stopped': [WRONG, 'FT-301 < 5 for 30'],
    // 20 L at once: ten strokes of which nobody has waited for the one before [E01].
    'antifoam-dumped': [WRONG, 'P-408.crowded >= 9'],
    'separator-ignored': [WRONG, 'LSH-303 = 1 for 600'],
  },
  // Caught early it never rises far: judged is how it stands when the tolerance is over.
  band: ['E01.tolerated = 0', 'LT-301 < 0.5 for 300'],
};
