// All weights of P6S (content/fermentation.md P6: 12 points for the spores, then those of the steps 6.01 to 6.12; 7.3, 7.4, 7.7). Quality and
// records are divided as in P6; the hours of growth between weigh nothing as a step, but their bands do [K].
import type { Rubric } from '../../../scoring/rubric.ts';
import { p6sFacts } from './p6s.facts.ts';
import { p6sMeasures } from './p6s.measures.ts';
import { bareHanded } from './transfer.ts';
import { samplingCurve } from './sampling.ts';
import { plantSafety, thrown, unprotected } from './safety.ts';

/** Steam and air valves that must not be thrown open. */
const GENTLE = ['HV-20232', 'HV-20233', 'HV-20104', 'HV-20107', 'HV-20113', 'HV-20124', 'HV-20161'];

export const p6sRubric: Rubric = {
  procedure: 'P6S',
  measures: p6sMeasures,
  steps: {
    points: 60,
    weights: {
      '6S.01': 3,
      '6S.02': 3,
      '6S.03': 3,
      '6S.04': 3,
      '6S.05': 0,
      '6S.06': 12,
      '6S.07': 6,
      '6S.08': 8,
      '6S.09': 12,
      '6S.10': 8,
      '6S.11': 14,
      '6S.12': 8,
      '6S.13': 6,
      '6S.14': 4,
      '6S.15': 12,
      '6S.16': 6,
      '6S.17': 4,
    },
    failed: {
      // The window that counts is the one in which the port stood open.
      '6S.01': [{ by: { fact: 'sown-low', tag: 'PT-201' } }, { by: { fact: 'sown-high', tag: 'PT-201' } }],
      '6S.02': [{ by: { fact: 'sown-bare', tag: 'HV-20131.flame' } }],
      '6S.03': [
        { by: { happening: 'port-unflamed' } },
        { by: { happening: 'port-sucked' } },
        { by: { happening: 'spores-sprayed' } },
      ],
      // The first answer counts.
      '6S.06': [{ by: { fact: 'seed-misjudged', tag: 'SEED.V-201' } }],
      '6S.10': [{ by: { happening: 'reversed-transfer' } }],
      '6S.11': [
        { by: { fact: 'line-dip', tag: 'PI-20233' } },
        { by: { fact: 'line-slow', tag: 'HV-20231' } },
        { by: { happening: 'unsterile-transfer' } },
        { by: { happening: 'scalded-seed' } },
        { by: { happening: 'seed-spilt' } },
        { by: { happening: 'reversed-transfer' } },
      ],
      '6S.12': [{ by: { fact: 'v202-overfilled', tag: 'TL-12.arrived' } }],
      '6S.13': [{ by: { happening: 'air-breakthrough' } }],
      '6S.15': [{ by: { fact: 'v202-air-late', tag: 'FT-202' } }],
    },
  },
  quality: [
    {
      id: 'Q.judgement',
      points: 12,
      curves: [
        {
          measure: 'judged-right',
          tag: 'SEED.V-201',
          shares: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.culture',
      points: 6,
      curves: [
        {
          measure: 'culture-temperature',
          tag: 'TT-201',
          shares: [
            [0, 0],
            [90, 1],
          ],
        },
        {
          measure: 'culture-air',
          tag: 'FT-201',
          shares: [
            [0, 0],
            [90, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.tl12-difference',
      points: 5,
      curves: [
        {
          measure: 'difference-band',
          tag: 'TL-12.difference',
          shares: [
            [0, 0],
            [85, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.seed-volume',
      points: 5,
      curves: [
        {
          measure: 'volume',
          tag: 'WT-202',
          shares: [
            [0.4, 0],
            [0.77, 1],
            [0.93, 1],
            [1, 0],
          ],
        },
      ],
    },
    {
      id: 'Q.tl12-temperature',
      points: 4,
      curves: [
        {
          measure: 'v202-temperature',
          tag: 'TT-202',
          shares: [
            [23, 0],
            [26.5, 1],
            [27.5, 1],
            [31, 0],
          ],
        },
        {
          measure: 'line-band',
          tag: 'TT-227',
          shares: [
            [0, 0],
            [80, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.seed-sampling',
      points: 2,
      curves: [samplingCurve],
    },
  ],
  records: { points: 6, forms: ['R8S'] },
  utilities: { points: 0, items: [] },
  safety: {
    cap: 30,
    rules: [
      unprotected(...bareHanded(p6sFacts)),
      thrown(GENTLE),
      { id: 'S.seed-spilt', class: 'serious', points: 5, once: true, triggers: [{ happening: 'seed-spilt' }] },
      { id: 'S.v202-blown', class: 'serious', points: 4, once: true, triggers: [{ happening: 'air-breakthrough' }] },
      { id: 'S.v201-blown', class: 'serious', points: 5, once: true, triggers: [{ happening: 'reversed-transfer' }] },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['6S.01', '6S.04', '6S.05', '6S.07', '6S.10', '6S.12', 'Q.seed-volume', 'Q.tl12-difference', 'Q.culture'],
    C2: ['6S.02', '6S.03', '6S.08', '6S.09', 'Q.tl12-temperature'],
    C3: ['6S.11', '6S.13', '6S.14', '6S.15', 'Q.seed-sampling'],
    C4: ['6S.17'],
    C5: ['6S.06', '6S.16', 'Q.judgement', 'R8S'],
    C6: ['S'],
  },
  consequences: {
    '6S.01': [
      { measure: 'sown-dose', tag: 'V-201.dose' },
      { measure: 'spores-gone', tag: 'HV-20131.lost' },
    ],
    '6S.02': [{ measure: 'sown-dose', tag: 'V-201.dose' }],
    '6S.03': [
      { measure: 'spores-in', tag: 'HV-20131.poured' },
      { measure: 'sown-dose', tag: 'V-201.dose' },
    ],
    '6S.04': [{ measure: 'sown-dose', tag: 'V-201.dose' }],
    '6S.05': [{ measure: 'seed-packed', tag: 'V-201.pmv' }],
    '6S.06': [{ measure: 'sample-age', tag: 'SEED.sample-age' }],
    '6S.07': [{ measure: 'v202-temperature', tag: 'TT-202' }],
    '6S.08': [{ measure: 'tl12-far-end', tag: 'TT-214' }],
    '6S.09': [
      { measure: 'tl12-hold', tag: 'TL-12.hold' },
      { measure: 'v202-dose', tag: 'V-202.dose' },
    ],
    '6S.10': [
      { measure: 'difference-lowest', tag: 'TL-12.difference' },
      { measure: 'blown-back', tag: 'TL-12.back' },
    ],
    '6S.11': [
      { measure: 'tl12-lowest', tag: 'PI-20233' },
      { measure: 'seed-lost', tag: 'TL-12.lost' },
    ],
    '6S.12': [{ measure: 'v202-biomass', tag: 'V-202.biomass' }],
    '6S.13': [{ measure: 'blown-through', tag: 'TL-12.through' }],
    '6S.14': [{ measure: 'tl12-residue', tag: 'TL-12.residue' }],
    '6S.15': [{ measure: 'oxygen-lowest', tag: 'AT-222' }],
    '6S.17': [
      { measure: 'vessel-soil', tag: 'V-201.soil' },
      { measure: 'v201-hold', tag: 'KI-201' },
    ],
    'Q.seed-volume': [{ measure: 'v201-left', tag: 'WT-201' }],
    'Q.judgement': [{ measure: 'activity', tag: 'TL-12.activity' }],
    'Q.culture': [{ measure: 'seed-packed', tag: 'V-201.pmv' }],
  },
};
