// E16 low precursor and E16b its overdose, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, once, sampled } from './answers.ts';

const measured = sampled(['assay', 'LAB.PAA', '0/cooled']);

export const e16: readonly EventAnswers[] = [
  {
    event: 'E16',
    full: {
      script: [
        ...together(once('R-301.paa < 800', 80_000), ['report', ''], ['judge', 'EVENT-1', 'precursor-low']),
        ...measured,
        ...together(after(10), ['inspect', 'FV-403.positioner']),
        ...together(after(10), ['set', 'FIC-403', 20]),
        ...together(once('R-301.paa >= 900', 40_000), ['set', 'FIC-403', 10]),
      ],
      end: 27_000,
    },
    wrong: {
      slug: {
        // In young broth, that uses next to none.
        start: 'P7',
        script: [
          ...answering('precursor-low', 5),
          ...together(after(5), ['inspect', 'FV-403.positioner']),
          ...together(after(700), ['mode', 'FIC-403', 'man'], ['set', 'FIC-403', 100]),
        ],
        end: 30_000,
        ends: ['R-301.paa > 2400'],
      },
    },
    // 382 mg of it go into a gram of penicillin, and none comes.
    idle: { end: 7200, sees: [['FT-403 <= 0', 1, 60]], ends: ['R-301.paa < 1050'] },
  },
  {
    event: 'E16b',
    full: {
      script: [
        ...together(once('R-301.paa > 1600', 80_000), ['report', ''], ['judge', 'EVENT-1', 'precursor-high']),
        ...measured,
        ...together(after(10), ['stop', 'P-403'], ['set', 'FIC-409', 300]),
      ],
      end: 30_000,
    },
    wrong: {
      'kept-feeding': {
        start: 'P7',
        script: answering('precursor-high', 5),
        end: 30_000,
        ends: ['R-301.paa > 2450'],
      },
    },
    idle: { end: 7200, sees: [['FT-403 >= 19', 1, 60]], ends: ['R-301.paa > 1250'] },
  },
];
