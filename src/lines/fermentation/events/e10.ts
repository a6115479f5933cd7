// E10 drifting pH probe and temperature sensor (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

const PROBES = [
  'ph-probe',
  'temperature-probe',
  'contamination',
  'sugar-overfeed',
  'cooling-failure',
  'precursor-high',
];
const others = (right: string) => PROBES.filter((other) => other !== right);

export const e10: readonly EventSheet[] = [
  {
    id: 'E10a',
    group: 'Q',
    ages: [[40, 200]],
    shows: 72_000,
    within: [120, 240],
    tolerance: 240,
    right: 'ph-probe',
    others: others('ph-probe'),
    first: [verb('assay', 'LAB.ph'), verb('start', 'AT-301B.control'), 'AIC-301.mode = 0'],
    response: {
      compared: verb('assay', 'LAB.ph'),
      'probe-changed': ['AT-301B.control = 1', 'AIC-301.mode = 0'],
      'replacement-ordered': verb('report', ''),
    },
    wrong: {
      'kept-on-bad-probe': [WRONG, 'AT-301.difference >= 0.2 and AT-301B.control = 0 and AIC-301.mode = 1 for 3600'],
      'acid-added': [WRONG, 'FT-406 > 5 for 60'],
    },
    band: ['AT-301.difference >= 0.1', 'AT-301B.control = 1 and R-301.ph >= 6.3 and R-301.ph <= 6.8 for 600'],
  },
  {
    id: 'E10b',
    group: 'Q',
    ages: [[40, 200]],
    shows: 72_000,
    within: [120, 240],
    tolerance: 240,
    right: 'temperature-probe',
    others: others('temperature-probe'),
    first: [verb('start', 'TT-301A.control'), 'TIC-301.mode = 0'],
    response: {
      'probe-changed': 'TT-301A.control = 1',
      'replacement-ordered': verb('report', ''),
    },
    wrong: {
      'kept-on-bad-probe': [WRONG, 'TT-301.difference >= 0.5 and TT-301A.control = 0 and TIC-301.mode = 1 for 3600'],
    },
    band: ['TT-301.difference >= 0.3', 'TT-301A.control = 1 and TT-301B <= 26.3 and TT-301B >= 23.5 for 600'],
  },
];
