// All weights of P4A. The content scores 4.01-4.03 as 6, 5 and 4 of P4's hundred and has no row of its own for them in 7.3: here they are
// scaled to 60, with 20 for quality, 20 for records and laboratory, no utilities, at most 20 for safety, a design choice [K].
import type { Rubric } from '../../../scoring/rubric.ts';
import { p4aMeasures } from './p4a.measures.ts';
import { plantSafety, thrown } from './safety.ts';

export const p4aRubric: Rubric = {
  procedure: 'P4A',
  measures: p4aMeasures,
  steps: {
    points: 60,
    weights: { '4.01a': 3, '4.01b': 3, '4.02a': 2, '4.02b': 2, '4.02c': 1, '4.03': 4 },
    // A lot that must not be used is in the medium; lumps that the steam will not get through lie in it.
    failed: {
      '4.01a': [{ by: { happening: 'wrong-lot' } }],
      '4.02b': [{ by: { happening: 'lumps' } }],
    },
  },
  quality: [
    {
      id: 'Q.weights',
      points: 7,
      curves: [
        {
          measure: 'items-right',
          tag: 'V-101.items-right',
          shares: [
            [0, 0],
            [9, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.medium-volume',
      points: 5,
      curves: [
        {
          measure: 'medium-volume',
          tag: 'V-101.volume',
          shares: [
            [46.5, 0],
            [48, 1],
            [49, 1],
            [50.5, 0],
          ],
        },
      ],
    },
    {
      id: 'Q.medium-ph',
      points: 4,
      curves: [
        {
          measure: 'medium-ph',
          tag: 'V-101.ph',
          shares: [
            [5.7, 0],
            [6.18, 1],
            [6.42, 1],
            [6.9, 0],
          ],
        },
      ],
    },
    {
      id: 'Q.mixing',
      points: 4,
      curves: [
        {
          measure: 'medium-lumps',
          tag: 'V-101.lumps',
          shares: [
            [0.5, 1],
            [20, 0],
          ],
        },
        {
          measure: 'medium-order',
          tag: 'V-101.out-of-order',
          shares: [
            [0, 1],
            [3, 0],
          ],
        },
      ],
    },
  ],
  records: { points: 20, forms: ['R5', 'R5b'] },
  utilities: { points: 0, items: [] },
  safety: {
    cap: 20,
    rules: [
      {
        id: 'S.dust',
        class: 'minor',
        points: 2,
        once: true,
        triggers: [{ fact: 'dust-unprotected', tag: 'PPE.dust-mask' }],
      },
      thrown(['HV-10105']),
      { id: 'S.tank-overflow', class: 'serious', points: 5, triggers: [{ happening: 'tank-overflow' }] },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['4.02c'],
    C2: ['4.02a'],
    C3: ['4.02b'],
    C4: ['4.01b', '4.03'],
    C5: ['4.01a', 'R5', 'R5b'],
    C6: ['S'],
  },
  consequences: {
    '4.01a': [{ measure: 'lots-right', tag: 'V-101.lots-right' }],
    '4.01b': [{ measure: 'weighed', tag: 'V-101.weighed' }],
    '4.02a': [
      { measure: 'medium-warmest', tag: 'TT-101' },
      { measure: 'jacket-flooded', tag: 'V-101.jacket' },
    ],
    '4.02b': [
      { measure: 'most-lumps', tag: 'V-101.lumps' },
      { measure: 'most-undissolved', tag: 'V-101.undissolved' },
    ],
    '4.02c': [{ measure: 'medium-weight', tag: 'WT-101' }],
    '4.03': [{ measure: 'medium-ph', tag: 'V-101.ph' }],
    'Q.weights': [{ measure: 'items-right', tag: 'V-101.items-right' }],
    'Q.mixing': [{ measure: 'most-lumps', tag: 'V-101.lumps' }],
  },
};
