// All weights of P9E (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7): the other half of P9, scored by its row of 7.3.
import type { Rubric } from '../../../scoring/rubric.ts';
import { p9eMeasures } from './p9e.measures.ts';
import { plantSafety } from './safety.ts';

export const p9eRubric: Rubric = {
  procedure: 'P9E',
  measures: p9eMeasures,
  steps: {
    points: 70,
    weights: { '9.51': 5, '9.52': 8, '9.53': 12, '9.54': 5, '9.55': 5, '9.56': 10, '9.57': 5 },
    failed: {
      '9.51': [{ by: { fact: 'silent', tag: 'R-301' } }],
      '9.52': [{ by: { fact: 'feeds-late', tag: 'E-STOP.feeds' } }],
      '9.53': [{ by: { fact: 'suspect', tag: 'PT-301' } }],
      // Everything at once: the emergency set is lost, and with it agitation.
      '9.54': [{ by: { happening: 'set-trip' } }, { by: { happening: 'overload' } }],
    },
  },
  quality: [
    {
      id: 'Q.held-pressure',
      points: 15,
      curves: [
        {
          measure: 'emergency-lowest',
          tag: 'PT-301',
          shares: [
            [0.005, 0],
            [0.03, 1],
          ],
        },
      ],
    },
  ],
  records: { points: 15, forms: ['R11'] },
  utilities: { points: 0, items: [] },
  safety: {
    cap: 40,
    rules: [
      { id: 'S.silent', class: 'minor', points: 2, once: true, triggers: [{ fact: 'silent', tag: 'R-301' }] },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['9.56'],
    C2: ['9.55', 'Q.held-pressure'],
    C3: ['9.53'],
    C4: ['9.54'],
    C5: ['9.57', 'R11'],
    C6: ['9.51', '9.52', 'S'],
  },
  consequences: {
    '9.52': [{ measure: 'emergency-sugar', tag: 'R-301.rs' }],
    '9.53': [
      { measure: 'emergency-lowest', tag: 'PT-301' },
      { measure: 'emergency-dose', tag: 'R-301.dose' },
    ],
    '9.54': [
      { measure: 'set-load', tag: 'EG-01.load' },
      { measure: 'emergency-oxygen', tag: 'AT-302' },
    ],
    '9.55': [{ measure: 'emergency-warmest', tag: 'TT-301' }],
    '9.56': [{ measure: 'steam-header', tag: 'HV-60103' }],
    '9.57': [{ measure: 'emergency-highest', tag: 'PT-301' }],
    'Q.held-pressure': [{ measure: 'emergency-dose', tag: 'R-301.dose' }],
  },
};
