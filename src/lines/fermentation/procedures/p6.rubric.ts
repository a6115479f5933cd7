// All weights of P6 (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7). Of the 20 points for records and laboratory 12
// are for the judgement of the seed (7.3) and 2 for how V-202 and R-301 are sampled (4.1; ten points each, of which the loss of ten costs
// all): they stand among the quality items, where a measured answer is weighed.
import type { Rubric } from '../../../scoring/rubric.ts';
import { p6Facts } from './p6.facts.ts';
import { p6Measures } from './p6.measures.ts';
import { bareHanded } from './transfer.ts';
import { samplingCurve } from './sampling.ts';
import { plantSafety, thrown, unprotected } from './safety.ts';

/** Steam and air valves that must not be thrown open. */
const GENTLE = ['HV-30132', 'HV-30133', 'HV-20204', 'HV-20207', 'HV-20213', 'HV-20224', 'HV-20261'];

export const p6Rubric: Rubric = {
  procedure: 'P6',
  measures: p6Measures,
  steps: {
    points: 60,
    weights: {
      '6.01': 12,
      '6.02': 6,
      '6.03': 8,
      '6.04': 12,
      '6.05': 8,
      '6.06': 14,
      '6.07': 8,
      '6.08': 6,
      '6.09': 4,
      '6.10': 12,
      '6.11': 6,
      '6.12': 4,
    },
    failed: {
      // The first answer counts.
      '6.01': [{ by: { fact: 'seed-misjudged', tag: 'SEED.V-202' } }],
      '6.05': [{ by: { happening: 'reversed-transfer' } }],
      // A line that has emptied, drawn air, waited, run out, or scalded the seed.
      '6.06': [
        { by: { fact: 'line-dip', tag: 'PI-30133' } },
        { by: { fact: 'line-slow', tag: 'HV-30131' } },
        { by: { happening: 'unsterile-transfer' } },
        { by: { happening: 'scalded-seed' } },
        { by: { happening: 'seed-spilt' } },
        { by: { happening: 'reversed-transfer' } },
      ],
      '6.07': [{ by: { fact: 'seed-overfilled', tag: 'TL-23.arrived' } }],
      '6.08': [{ by: { happening: 'air-breakthrough' } }],
      '6.10': [{ by: { fact: 'air-late', tag: 'FT-301' } }],
    },
  },
  quality: [
    {
      id: 'Q.judgement',
      points: 12,
      curves: [
        {
          measure: 'judged-right',
          tag: 'SEED.V-202',
          shares: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.seed-difference',
      points: 8,
      curves: [
        {
          measure: 'difference-band',
          tag: 'TL-23.difference',
          shares: [
            [0, 0],
            [85, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.seed-volume',
      points: 8,
      curves: [
        {
          measure: 'volume',
          tag: 'WT-301',
          shares: [
            [5, 0],
            [7.5, 1],
            [8.5, 1],
            [9.5, 0],
          ],
        },
      ],
    },
    {
      id: 'Q.seed-temperature',
      points: 4,
      curves: [
        {
          measure: 'medium-temperature',
          tag: 'TT-301',
          shares: [
            [22, 0],
            [25.5, 1],
            [26.5, 1],
            [30, 0],
          ],
        },
        {
          measure: 'line-band',
          tag: 'TT-307',
          shares: [
            [0, 0],
            [80, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.sampling',
      points: 2,
      curves: [samplingCurve],
    },
  ],
  records: { points: 6, forms: ['R8'] },
  utilities: { points: 0, items: [] },
  safety: {
    cap: 30,
    rules: [
      unprotected(...bareHanded(p6Facts)),
      thrown(GENTLE),
      { id: 'S.seed-spilt', class: 'serious', points: 5, once: true, triggers: [{ happening: 'seed-spilt' }] },
      { id: 'S.breakthrough', class: 'serious', points: 4, once: true, triggers: [{ happening: 'air-breakthrough' }] },
      { id: 'S.reversed', class: 'serious', points: 5, once: true, triggers: [{ happening: 'reversed-transfer' }] },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['6.02', '6.05', '6.07', 'Q.seed-volume', 'Q.seed-difference'],
    C2: ['6.03', '6.10', 'Q.seed-temperature'],
    C3: ['6.04', '6.06', '6.08', '6.09', 'Q.sampling'],
    C4: ['6.12'],
    C5: ['6.01', '6.11', 'Q.judgement', 'R8'],
    C6: ['S'],
  },
  consequences: {
    '6.01': [{ measure: 'sample-age', tag: 'SEED.sample-age' }],
    '6.02': [{ measure: 'medium-temperature', tag: 'TT-301' }],
    '6.03': [{ measure: 'far-end', tag: 'TT-224' }],
    '6.04': [
      { measure: 'tl23-hold', tag: 'TL-23.hold' },
      { measure: 'dose', tag: 'R-301.dose' },
    ],
    '6.05': [
      { measure: 'difference-lowest', tag: 'TL-23.difference' },
      { measure: 'blown-back', tag: 'TL-23.back' },
    ],
    '6.06': [
      { measure: 'tl23-lowest', tag: 'PI-30133' },
      { measure: 'seed-lost', tag: 'TL-23.lost' },
    ],
    '6.07': [{ measure: 'biomass', tag: 'R-301.biomass' }],
    '6.08': [{ measure: 'blown-through', tag: 'TL-23.through' }],
    '6.09': [{ measure: 'tl23-residue', tag: 'TL-23.residue' }],
    '6.10': [{ measure: 'oxygen-lowest', tag: 'AT-302' }],
    '6.12': [
      { measure: 'vessel-soil', tag: 'V-202.soil' },
      { measure: 'vessel-hold', tag: 'KI-202' },
    ],
    'Q.seed-volume': [{ measure: 'seed-left', tag: 'WT-202' }],
    'Q.judgement': [{ measure: 'activity', tag: 'TL-23.activity' }],
  },
};
