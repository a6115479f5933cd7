// All weights of P9 (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7). Its fifty points are half of P9's hundred; each
// half is a procedure of its own and scored out of a hundred by the row of P9 in 7.3.
import type { Rubric } from '../../../scoring/rubric.ts';
import { HELD, p9Measures } from './p9.measures.ts';
import { plantSafety, thrown } from './safety.ts';

/** Steam and air valves that must not be thrown. */
const GENTLE = ['HV-60101', 'HV-60103', 'HV-50157', 'HV-30101', 'HV-30106', 'BV-501A'];

export const p9Rubric: Rubric = {
  procedure: 'P9',
  measures: p9Measures,
  steps: {
    points: 70,
    weights: {
      '9.01': 5,
      '9.02': 8,
      '9.03': 5,
      '9.04': 3,
      '9.05': 6,
      '9.06': 6,
      '9.07': 4,
      '9.08': 5,
      '9.09': 4,
      '9.10': 4,
    },
    // A live batch is nothing to shut down; a machine that surged was stopped hot.
    failed: {
      '9.01': [{ by: { fact: 'live-shutdown', tag: 'R-301.age' } }],
      '9.06': [{ by: { happening: 'surge' } }],
    },
  },
  quality: [
    {
      id: 'Q.held',
      points: 15,
      curves: HELD.map(([measure, tag]) => ({
        measure,
        tag,
        shares: [
          [0.005, 0],
          [0.03, 1],
        ],
      })),
    },
  ],
  records: { points: 15, forms: ['R1', 'R12'] },
  utilities: { points: 0, items: [] },
  safety: {
    cap: 40,
    rules: [
      thrown(GENTLE),
      {
        id: 'S.live',
        class: 'red-line',
        points: 20,
        once: true,
        triggers: [{ fact: 'live-shutdown', tag: 'R-301.age' }],
      },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['9.02', '9.03', '9.08'],
    C2: ['9.07', '9.09'],
    C3: ['9.05', 'Q.held'],
    C4: ['9.06'],
    C5: ['R1', 'R12'],
    C6: ['9.01', '9.04', '9.10', 'S'],
  },
  consequences: {
    '9.02': [
      { measure: 'ammonia-left', tag: 'L-402.filled' },
      { measure: 'ammonia-air', tag: 'GT-402A' },
    ],
    '9.03': [{ measure: 'sugar-tank', tag: 'PT-401' }],
    '9.04': [{ measure: 'acid-open', tag: 'HV-40609' }],
    '9.05': [{ measure: 'filter-wet', tag: 'F-312.wetness' }],
    '9.06': [{ measure: 'coast-down', tag: 'K-501A.vibration' }],
    '9.07': [{ measure: 'receiver-water', tag: 'V-501.water' }],
    '9.08': [{ measure: 'header-condensate', tag: 'H-602.condensate' }],
    '9.09': [{ measure: 'hot-stop', tag: 'TT-501' }],
    'Q.held': [{ measure: 'sugar-tank', tag: 'PT-401' }],
  },
};
