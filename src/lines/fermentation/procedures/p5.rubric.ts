// All weights of P5 (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7). How the 20 points of quality are shared out is
// a design choice [K].
import type { Rubric } from '../../../scoring/rubric.ts';
import { withoutGear } from './p5.facts.ts';
import { p5Measures } from './p5.measures.ts';
/** 1.05 times what the expert consumes; written by scripts/utility-reference.ts. */
import reference from './p5.reference.json' with { type: 'json' };
import { plantSafety, thrown, unprotected } from './safety.ts';
import { consumption } from './consumption.ts';

/** Steam and air valves of the tank and its line that must not be thrown open. */
const GENTLE = ['02', '03', '04', '05', '10', '11'].map((suffix) => `HV-401${suffix}`);

export const p5Rubric: Rubric = {
  procedure: 'P5',
  measures: p5Measures,
  steps: {
    points: 60,
    weights: {
      '5.01': 8,
      '5.02': 6,
      '5.03': 8,
      '5.04': 10,
      '5.05': 14,
      '5.06': 12,
      '5.07': 12,
      '5.08': 12,
      '5.09': 10,
      '5.10': 8,
    },
    // Caramel, a tank that draws air in, wet air filters, a line that has lost its pressure: what the step was for has failed.
    failed: {
      '5.04': [{ by: { happening: 'caramel' } }],
      '5.06': [
        { by: { fact: 'feed-vacuum', tag: 'PT-401' } },
        { by: { happening: 'feed-air-wet' } },
        { by: { happening: 'feed-suck' } },
      ],
      '5.09': [{ by: { fact: 'feed-line-lost', tag: 'L-401.sterility' } }],
    },
  },
  quality: [
    {
      id: 'Q.feed-f0',
      points: 7,
      curves: [
        {
          measure: 'feed-f0',
          tag: 'V-401.F0',
          shares: [
            [4, 0],
            [8, 1],
            [16, 1],
            [30, 0],
          ],
        },
        {
          measure: 'feed-hold',
          tag: 'V-401.hold',
          shares: [
            [10, 0],
            [20, 1],
            [32, 1],
            [50, 0],
          ],
        },
      ],
    },
    {
      id: 'Q.feed-strength',
      points: 4,
      curves: [
        {
          measure: 'feed-strength',
          tag: 'V-401.concentration',
          shares: [
            [550, 0],
            [585, 1],
            [615, 1],
            [650, 0],
          ],
        },
        {
          measure: 'feed-spoiled',
          tag: 'V-401.spoiled',
          shares: [
            [0.3, 1],
            [3, 0],
          ],
        },
      ],
    },
    {
      id: 'Q.feed-air',
      points: 4,
      curves: [
        {
          measure: 'feed-lowest',
          tag: 'PT-401',
          shares: [
            [0, 0],
            [0.03, 1],
          ],
        },
      ],
    },
    {
      id: 'Q.feed-line',
      points: 5,
      curves: [
        {
          measure: 'feed-line-hold',
          tag: 'L-401.hold',
          shares: [
            [0, 0],
            [30, 1],
          ],
        },
        {
          measure: 'feed-line-band',
          tag: 'TT-401',
          shares: [
            [0, 0],
            [80, 1],
          ],
        },
      ],
    },
  ],
  records: { points: 15, forms: ['R7'] },
  utilities: { points: 5, items: consumption(reference) },
  safety: {
    cap: 20,
    rules: [
      unprotected(...withoutGear.map(({ name }) => name)),
      thrown(GENTLE),
      {
        id: 'S.feed-jacket',
        class: 'serious',
        points: 5,
        once: true,
        triggers: [{ fact: 'feed-jacket-both', tag: 'HV-40106' }],
      },
      ...plantSafety,
    ],
  },
  competencies: {
    C1: ['5.02', '5.07'],
    C2: ['5.03', '5.04', '5.05'],
    C3: ['5.06', '5.08', '5.09'],
    C4: ['5.01', '5.10'],
    C5: ['R7'],
    C6: ['S'],
  },
  consequences: {
    '5.01': [{ measure: 'feed-sampled', tag: 'SAMPLE.sugar-401' }],
    '5.02': [{ measure: 'feed-jacket', tag: 'V-401.jacket' }],
    '5.03': [{ measure: 'feed-condensate', tag: 'HV-40104.flow' }],
    '5.04': [
      { measure: 'feed-hottest', tag: 'TT-401A' },
      { measure: 'feed-browned', tag: 'V-401.browned' },
    ],
    '5.05': [{ measure: 'feed-f0', tag: 'V-401.F0' }],
    '5.06': [{ measure: 'feed-lowest', tag: 'PT-401' }],
    '5.07': [{ measure: 'feed-trap', tag: 'TT-401' }],
    '5.08': [
      { measure: 'feed-line-hold', tag: 'L-401.hold' },
      { measure: 'dose', tag: 'R-301.dose' },
    ],
    '5.09': [{ measure: 'feed-line-end', tag: 'L-401.end' }],
    'Q.feed-strength': [{ measure: 'feed-condensate', tag: 'HV-40104.flow' }],
    'S.feed-vacuum': [{ measure: 'feed-lowest', tag: 'PT-401' }],
  },
};
