// All weights of P1 (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7).
import type { Rubric } from '../../../scoring/rubric.ts';
import { p1Measures } from './p1.measures.ts';
import { plantSafety, thrown } from './safety.ts';

/** Air and exhaust valves of R-301 that must not be thrown open. */
const GENTLE = ['04', '61', '62', '63'].map((suffix) => `HV-301${suffix}`);

export const p1Rubric: Rubric = {
  procedure: 'P1',
  measures: p1Measures,
  steps: {
    points: 70,
    weights: {
      '1.01': 4,
      '1.02': 5,
      '1.03': 6,
      '1.04': 6,
      '1.05': 5,
      '1.06': 7,
      '1.07': 4,
      '1.08': 8,
      '1.09': 6,
      '1.10': 8,
      '1.11': 5,
      '1.12': 5,
      '1.13': 10,
      '1.14': 8,
      '1.15': 8,
      '1.16': 5,
    },
    // Whoever takes a bad vessel for a tight one has not tested it.
    failed: { '1.15': [{ by: { happening: 'bad-vessel-accepted' } }] },
  },
  quality: [
    {
      id: 'Q.verdict',
      points: 8,
      curves: [
        {
          measure: 'verdict-right',
          tag: 'R-301.verdict',
          shares: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.leaks',
      points: 7,
      curves: [
        {
          measure: 'soaped',
          tag: 'R-301.soaped',
          shares: [
            [0, 0],
            [8, 1],
          ],
        },
        {
          measure: 'untagged',
          tag: 'R-301.leaks',
          shares: [
            [0, 1],
            [2, 0],
          ],
        },
        {
          measure: 'false-tags',
          tag: 'R-301.false-tags',
          shares: [
            [0, 1],
            [2, 0],
          ],
        },
      ],
    },
  ],
  records: { points: 15, forms: ['R1', 'R2'] },
  utilities: { points: 0, items: [] },
  safety: {
    cap: 20,
    rules: [
      {
        id: 'S.entry',
        class: 'minor',
        points: 2,
        once: true,
        triggers: [{ fact: 'at-work-unprotected', tag: 'PPE.helmet' }],
      },
      thrown(GENTLE),
      { id: 'S.overpressure', class: 'minor', points: 2, triggers: [{ happening: 'I-302' }] },
      {
        id: 'S.venting',
        class: 'minor',
        points: 1,
        once: true,
        triggers: [{ fact: 'venting-fast', tag: 'PT-301.rate' }],
      },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['1.03', '1.08', '1.10', '1.14'],
    C2: ['1.11', '1.12', '1.16'],
    C3: ['1.04', '1.13', '1.15'],
    C4: ['1.05', '1.06', '1.07', '1.09'],
    C5: ['R1', 'R2'],
    C6: ['S', '1.01', '1.02'],
  },
  consequences: {
    '1.03': [{ measure: 'lowest-steam', tag: 'PT-602' }],
    '1.04': [{ measure: 'residue', tag: 'R-301.residue' }],
    '1.05': [{ measure: 'overdue', tag: 'R-301.overdue' }],
    '1.06': [{ measure: 'ph-bias', tag: 'AT-301A.bias' }],
    '1.07': [{ measure: 'tare', tag: 'WT-301.offset' }],
    '1.08': [{ measure: 'highest-pressure', tag: 'PT-301' }],
    '1.09': [{ measure: 'seal', tag: 'R-301.seal' }],
    '1.10': [{ measure: 'highest-pressure', tag: 'PT-301' }],
    '1.13': [{ measure: 'leaks-left', tag: 'R-301.leaks-untagged' }],
    '1.14': [{ measure: 'seats-left', tag: 'R-301.seats-untagged' }],
    '1.15': [{ measure: 'drop', tag: 'R-301.test-drop' }],
    '1.16': [{ measure: 'venting-rate', tag: 'PT-301.rate' }],
    'S.venting': [{ measure: 'venting-rate', tag: 'PT-301.rate' }],
    'S.overpressure': [{ measure: 'highest-pressure', tag: 'PT-301' }],
    'Q.verdict': [{ measure: 'drop', tag: 'R-301.test-drop' }],
    'Q.leaks': [{ measure: 'leaks-left', tag: 'R-301.leaks-untagged' }],
  },
};
