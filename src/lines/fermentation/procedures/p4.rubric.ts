// All weights of P4 (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7).
import type { Rubric } from '../../../scoring/rubric.ts';
import { p4Measures } from './p4.measures.ts';
/** 1.05 times what the expert consumes; written by scripts/utility-reference.ts. */
import reference from './p4.reference.json' with { type: 'json' };
import { plantSafety, thrown, unprotected } from './safety.ts';
import { consumption } from './consumption.ts';

/** Steam, air and exhaust valves of R-301 that must not be thrown open. */
const GENTLE = ['04', '07', '13', '24', '32', '50', '61', '62', '63', '73', '95'].map((suffix) => `HV-301${suffix}`);

export const p4Rubric: Rubric = {
  procedure: 'P4',
  measures: p4Measures,
  steps: {
    points: 55,
    weights: {
      '4.04': 6,
      '4.05': 4,
      '4.06': 8,
      '4.07': 6,
      '4.08': 5,
      '4.09': 5,
      '4.10': 6,
      '4.11': 6,
      '4.12': 6,
      '4.13': 12,
      '4.14': 5,
      '4.15': 8,
      '4.16': 4,
      '4.17': 2,
      '4.18': 2,
      '4.19': 0,
    },
    // Vents are shut before steam so that no medium runs back into the legs; sterile air, through a dry filter, keeps out the vacuum.
    failed: {
      '4.14': [{ by: { happening: 'backflow' }, since: 'closing-begun' }],
      '4.15': [{ by: { fact: 'vacuum', tag: 'PT-301' } }, { by: { happening: 'wet-filter' } }],
    },
  },
  quality: [
    {
      id: 'Q.f0',
      points: 12,
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
      id: 'Q.volume',
      points: 6,
      curves: [
        {
          measure: 'volume',
          tag: 'R-301.volume',
          shares: [
            [46, 0],
            [49, 1],
            [51, 1],
            [54, 0],
          ],
        },
      ],
    },
    {
      id: 'Q.ramp',
      points: 5,
      curves: [
        {
          measure: 'rise-rate',
          tag: 'PT-301.rate',
          shares: [
            [0.006, 1],
            [0.012, 0],
          ],
        },
        {
          measure: 'rise-time',
          tag: 'TT-301',
          shares: [
            [7.5, 0],
            [15, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.pressure',
      points: 5,
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
  records: { points: 10, forms: ['R6'] },
  utilities: { points: 7, items: consumption(reference) },
  safety: {
    cap: 30,
    rules: [
      unprotected('steam-without-gear'),
      thrown(GENTLE),
      {
        id: 'S.ramp',
        class: 'minor',
        points: 2,
        triggers: [
          { fact: 'pressure-rising-fast', tag: 'PT-301.rate' },
          { fact: 'pressure-falling-fast', tag: 'PT-301.rate' },
        ],
      },
      { id: 'S.cooling', class: 'minor', points: 1, triggers: [{ fact: 'cooling-fast', tag: 'TT-301.rate' }] },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['4.04', '4.07', '4.09', '4.10', '4.11'],
    C2: ['4.06', '4.12', '4.13', '4.16', '4.18'],
    C3: ['4.14', '4.15'],
    C4: ['4.05', '4.08', '4.17'],
    C5: ['R6'],
    C6: ['S'],
  },
  consequences: {
    '4.04': [{ measure: 'charge-pressure', tag: 'PT-301' }],
    '4.06': [
      { measure: 'direct-steam', tag: 'R-301.steam-total' },
      { measure: 'hot-volume', tag: 'R-301.volume' },
    ],
    '4.07': [{ measure: 'air-pipe', tag: 'TT-305' }],
    '4.08': [{ measure: 'seal', tag: 'R-301.seal' }],
    '4.09': [{ measure: 'sample-pipe', tag: 'TI-30114' }],
    '4.10': [{ measure: 'bottom-pipe', tag: 'TT-304' }],
    '4.11': [{ measure: 'transfer-pipe', tag: 'TT-307' }],
    '4.12': [{ measure: 'rise-rate', tag: 'PT-301.rate' }],
    '4.13': [
      { measure: 'coldest', tag: 'COLD-301' },
      { measure: 'f0', tag: 'F0-301' },
    ],
    '4.15': [
      { measure: 'lowest-pressure', tag: 'PT-301' },
      { measure: 'wetness', tag: 'F-312.wetness' },
    ],
    '4.16': [{ measure: 'cooling-rate', tag: 'TT-301.rate' }],
    '4.17': [{ measure: 'seal', tag: 'R-301.seal' }],
    '4.18': [{ measure: 'final-temperature', tag: 'TT-301' }],
    'Q.f0': [{ measure: 'coldest', tag: 'COLD-301' }],
    'Q.volume': [{ measure: 'direct-steam', tag: 'R-301.steam-total' }],
    'S.vacuum': [
      { measure: 'lowest-pressure', tag: 'PT-301' },
      { measure: 'sucked', tag: 'R-301.suck' },
      { measure: 'dose', tag: 'R-301.dose' },
    ],
    'S.seal': [{ measure: 'seal', tag: 'R-301.seal' }],
    'S.foam': [{ measure: 'overflow', tag: 'R-301.overflow' }],
    'S.ramp': [{ measure: 'overflow', tag: 'R-301.overflow' }],
    'S.cooling': [{ measure: 'cooling-rate', tag: 'TT-301.rate' }],
  },
};
