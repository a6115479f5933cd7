// E16 low precursor and E16b its overdose (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

const LAB = ['contamination', 'sugar-overfeed', 'ph-probe', 'thick-broth'];

export const e16: readonly EventSheet[] = [
  {
    id: 'E16',
    group: 'P',
    ages: [[40, 200]],
    shows: 28_800,
    within: [300, 300],
    tolerance: 960,
    right: 'precursor-low',
    others: ['precursor-high', ...LAB],
    first: [verb('assay', 'LAB.PAA'), verb('inspect', 'FV-403.positioner'), verb('set', 'FIC-403')],
    response: {
      'precursor-measured': verb('assay', 'LAB.PAA'),
      'way-found': verb('inspect', 'FV-403.positioner'),
      restored: 'E16.out = 1 and R-301.paa >= 800 and R-301.paa <= 1600',
    },
    wrong: { slug: [WRONG, 'R-301.paa > 2400'] },
    band: ['R-301.paa < 800', 'R-301.paa >= 800 for 600'],
  },
  {
    id: 'E16b',
    group: 'P',
    ages: [[40, 200]],
    shows: 28_800,
    within: [300, 300],
    tolerance: 960,
    right: 'precursor-high',
    others: ['precursor-low', ...LAB],
    first: [verb('stop', 'P-403'), verb('start', 'E-STOP.feeds'), verb('assay', 'LAB.PAA')],
    response: {
      'precursor-measured': verb('assay', 'LAB.PAA'),
      'precursor-off': 'FT-403 <= 0.5',
      watered: 'FT-409 >= 250',
      'used-up': 'E16b.precursor-off = 1 and R-301.paa <= 1600',
    },
    wrong: { 'kept-feeding': [WRONG, 'R-301.paa > 2400 and FT-403 > 5 for 3600'] },
    band: ['R-301.paa > 1600', 'R-301.paa <= 1600 for 600'],
  },
];
