// All weights of P8 (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7). How the 20 points of quality are shared out is
// a design choice [K].
import type { Rubric } from '../../../scoring/rubric.ts';
import { p8Measures } from './p8.measures.ts';
/** 1.05 times what the expert consumes; written by scripts/utility-reference.ts. */
import reference from './p8.reference.json' with { type: 'json' };
import { plantSafety, thrown, unprotected } from './safety.ts';
import { consumption } from './consumption.ts';

/** Steam, product and alkali valves that must not be thrown open. */
const GENTLE = ['HV-30121', 'HV-30122', 'HV-30123', 'HV-30124', 'HV-30161', 'HV-30181', 'HV-90102', 'HV-80304'];

export const p8Rubric: Rubric = {
  procedure: 'P8',
  measures: p8Measures,
  steps: {
    points: 55,
    weights: {
      '8.01': 14,
      '8.02': 8,
      '8.03': 8,
      '8.04': 8,
      '8.05': 10,
      '8.06': 6,
      '8.07': 10,
      '8.08': 8,
      '8.09': 6,
      '8.10': 4,
      '8.11': 10,
      '8.12': 8,
    },
    failed: {
      // A full tank, an unsteamed pipe, warm broth, a burst of gas, alkali in the product: what the step was for has failed.
      '8.03': [{ by: { happening: 'I-317' } }],
      '8.04': [{ by: { happening: 'harvest-unsteamed' } }],
      '8.05': [{ by: { fact: 'too-warm', tag: 'TT-301' } }],
      '8.08': [{ by: { happening: 'gas-break-through' } }, { by: { happening: 'vibration' } }],
      '8.10': [{ by: { fact: 'vented-fast', tag: 'PT-301' } }],
      '8.11': [{ by: { happening: 'alkali-in-product' } }, { by: { happening: 'product-to-cip' } }],
      '8.12': [{ by: { happening: 'untreated-discharge' } }],
    },
  },
  quality: [
    {
      id: 'Q.harvest-cold',
      points: 6,
      curves: [
        {
          measure: 'cooled-to',
          tag: 'TT-901',
          shares: [
            [10.6, 1],
            [18, 0],
          ],
        },
        {
          measure: 'harvest-warmth',
          tag: 'V-901.temperature',
          shares: [
            [12, 1],
            [20, 0],
          ],
        },
      ],
    },
    {
      // Harvested before it is due a batch lacks what it would still have made: twenty hours are a tenth of the yield [8.01].
      id: 'Q.timely',
      points: 3,
      curves: [
        {
          measure: 'undue-age',
          tag: 'R-301.age',
          shares: [
            [180, 0],
            [200, 1],
          ],
          never: 1,
        },
        // Whoever harvests nothing has not been in time either.
        { measure: 'harvest-left', tag: 'R-301.product-left', shares: [[0, 1]] },
      ],
    },
    {
      id: 'Q.harvest-yield',
      points: 6,
      curves: [
        {
          measure: 'harvest-left',
          tag: 'R-301.product-left',
          shares: [
            [1, 1],
            [6, 0],
          ],
        },
        {
          measure: 'harvest-loss',
          tag: 'V-901.loss',
          shares: [
            [2.5, 1],
            [8, 0],
          ],
        },
        {
          measure: 'gas-blown',
          tag: 'V-901.gas',
          shares: [
            [1, 1],
            [60, 0],
          ],
        },
      ],
    },
    {
      id: 'Q.cip',
      points: 5,
      curves: [
        {
          measure: 'lye-band',
          tag: 'TT-801',
          shares: [
            [0, 0],
            [80, 1],
          ],
        },
        {
          measure: 'washed',
          tag: 'R-301.washed',
          shares: [
            [0, 0],
            [40, 1],
            [60, 1],
            [120, 0],
          ],
        },
        {
          measure: 'final-ph',
          tag: 'P-802.ph',
          shares: [
            [8.5, 1],
            [10, 0],
          ],
        },
      ],
    },
  ],
  records: { points: 20, forms: ['R10', 'R12'] },
  utilities: { points: 5, items: consumption(reference) },
  safety: {
    cap: 30,
    rules: [
      unprotected('steam-without-gear', 'caustic-bare'),
      thrown(GENTLE),
      { id: 'S.fast-vent', class: 'minor', points: 1, once: true, triggers: [{ fact: 'vented-fast', tag: 'PT-301' }] },
      {
        id: 'S.alkali',
        class: 'serious',
        points: 5,
        triggers: [
          { happening: 'alkali-in-product' },
          { happening: 'alkali-in-broth' },
          { happening: 'product-to-cip' },
        ],
      },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['8.03', '8.07', '8.11'],
    C2: ['8.05', '8.06', '8.10'],
    C3: ['8.04', '8.09'],
    C4: ['8.08', '8.12'],
    C5: ['8.01', '8.02', 'Q.timely', 'R10', 'R12'],
    C6: ['S'],
  },
  consequences: {
    '8.01': [
      { measure: 'decision', tag: 'R-301.harvest-decision' },
      { measure: 'product-then', tag: 'R-301.product' },
    ],
    '8.02': [
      { measure: 'fed-after', tag: 'FT-401' },
      { measure: 'sugar-left', tag: 'R-301.rs' },
      { measure: 'precursor-left', tag: 'R-301.paa' },
    ],
    '8.03': [{ measure: 'tank-level', tag: 'LT-901' }],
    '8.04': [
      { measure: 'line-hold', tag: 'L-9001.hold' },
      { measure: 'harvest-loss', tag: 'V-901.loss' },
    ],
    '8.05': [
      { measure: 'pre-cooled-to', tag: 'TT-301' },
      { measure: 'harvest-loss', tag: 'V-901.loss' },
    ],
    '8.06': [{ measure: 'pressed-with', tag: 'PT-301' }],
    '8.07': [{ measure: 'left-in-vessel', tag: 'WT-301' }],
    '8.08': [
      { measure: 'bare-blades', tag: 'R-301.bare' },
      { measure: 'gas-blown', tag: 'V-901.gas' },
    ],
    '8.09': [{ measure: 'harvest-left', tag: 'R-301.product-left' }],
    '8.10': [{ measure: 'fastest-vent', tag: 'PT-301.rate' }],
    '8.11': [
      { measure: 'soil', tag: 'R-301.soil' },
      { measure: 'alkaline', tag: 'V-901.alkaline' },
    ],
    '8.12': [{ measure: 'waste', tag: 'V-803.untreated' }],
    'Q.timely': [{ measure: 'product-then', tag: 'R-301.product' }],
    'Q.harvest-yield': [{ measure: 'harvest-left', tag: 'R-301.product-left' }],
    'S.alkali': [{ measure: 'alkaline', tag: 'V-901.alkaline' }],
  },
};
