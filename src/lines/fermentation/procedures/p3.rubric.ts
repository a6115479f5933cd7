// All weights of P3 (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7).
import type { Rubric } from '../../../scoring/rubric.ts';
import { p3Measures } from './p3.measures.ts';
/** 1.05 times what the expert consumes; written by scripts/utility-reference.ts. */
import reference from './p3.reference.json' with { type: 'json' };
import { plantSafety, thrown, unprotected } from './safety.ts';

/** Steam, air and exhaust valves of R-301 that must not be thrown open. */
const GENTLE = ['04', '07', '13', '24', '32', '50', '61', '62', '63', '73', '95'].map((suffix) => `HV-301${suffix}`);

export const p3Rubric: Rubric = {
  procedure: 'P3',
  measures: p3Measures,
  steps: {
    points: 60,
    weights: {
      '3.01': 5,
      '3.02': 6,
      '3.03': 8,
      '3.04': 5,
      '3.05': 12,
      '3.06': 10,
      '3.07': 8,
      '3.08': 18,
      '3.09': 10,
      '3.10': 12,
      '3.11': 3,
      '3.12': 3,
    },
    // A probe left in the dry heat is damaged; a filter wetted or a vacuum drawn is what the sterile air should have prevented.
    failed: {
      '3.01': [{ by: { happening: 'probe-damaged' } }],
      '3.09': [{ by: { fact: 'pressure-lost', tag: 'PT-301' } }],
      '3.10': [{ by: { fact: 'vacuum', tag: 'PT-301' } }, { by: { happening: 'wet-filter' } }],
    },
  },
  quality: [
    {
      id: 'Q.f0',
      points: 14,
      curves: [
        {
          measure: 'f0',
          tag: 'F0-301',
          shares: [
            [15, 0],
            [25, 1],
            [60, 1],
            [120, 0],
          ],
        },
        {
          measure: 'hold',
          tag: 'KI-301',
          shares: [
            [0, 0],
            [30, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.ramp',
      points: 5,
      curves: [
        {
          measure: 'ramp-time',
          tag: 'PT-301',
          shares: [
            [10, 0],
            [20, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.band',
      points: 6,
      curves: [
        {
          measure: 'pressure',
          tag: 'PT-301',
          shares: [
            [0, 0],
            [100, 1],
          ],
        },
      ],
    },
  ],
  records: { points: 10, forms: ['R4'] },
  // P3 needs neither water nor, to speak of, electricity.
  utilities: { points: 5, items: [{ id: 'U.steam', measure: 'steam', tag: 'FQ-601', reference: reference.steam }] },
  safety: {
    cap: 30,
    rules: [
      unprotected('steam-without-gear'),
      thrown(GENTLE),
      {
        id: 'S.fast-ramp',
        class: 'minor',
        points: 2,
        once: true,
        triggers: [{ fact: 'ramp-fast', tag: 'PT-301' }],
      },
      {
        id: 'S.overheat',
        class: 'minor',
        points: 2,
        once: true,
        triggers: [
          { fact: 'overheated', tag: 'TT-301' },
          { fact: 'overpressed', tag: 'PT-301' },
        ],
      },
      { id: 'S.trapped', class: 'serious', points: 5, once: true, triggers: [{ happening: 'jacket-pressed' }] },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['3.02', '3.03', '3.05'],
    C2: ['3.06', '3.07', '3.08'],
    C3: ['3.09', '3.10', '3.12'],
    C4: ['3.01', '3.04', '3.11'],
    C5: ['R4'],
    C6: ['S'],
  },
  consequences: {
    '3.01': [{ measure: 'probe-bias', tag: 'AT-301A.bias' }],
    '3.02': [{ measure: 'jacket-water', tag: 'R-301.jacket' }],
    '3.05': [
      { measure: 'air-pipe', tag: 'TT-305' },
      { measure: 'sample-pipe', tag: 'TI-30114' },
      { measure: 'bottom-pipe', tag: 'TT-304' },
      { measure: 'transfer-pipe', tag: 'TT-307' },
    ],
    '3.06': [
      { measure: 'air-left', tag: 'R-301.air' },
      { measure: 'head-coldest', tag: 'TT-301' },
    ],
    '3.07': [{ measure: 'highest-pressure', tag: 'PT-301' }],
    '3.08': [
      { measure: 'coldest', tag: 'COLD-301' },
      { measure: 'f0', tag: 'F0-301' },
    ],
    '3.09': [{ measure: 'lowest-pressure', tag: 'PT-301' }],
    '3.10': [
      { measure: 'lowest-pressure', tag: 'PT-301' },
      { measure: 'wetness', tag: 'F-312.wetness' },
    ],
    '3.11': [{ measure: 'condensate', tag: 'WT-301' }],
    '3.12': [{ measure: 'dose', tag: 'R-301.dose' }],
    'Q.f0': [{ measure: 'coldest', tag: 'COLD-301' }],
    'S.overheat': [{ measure: 'hottest', tag: 'TT-301' }],
    'S.vacuum': [
      { measure: 'lowest-pressure', tag: 'PT-301' },
      { measure: 'sucked', tag: 'R-301.suck' },
      { measure: 'dose', tag: 'R-301.dose' },
    ],
  },
};
