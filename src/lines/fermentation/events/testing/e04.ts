// E04 late contamination, answered (content/fermentation.md 3.2): in a ripe batch at 200 h.
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, sampled, UNDER_MICROSCOPE } from './answers.ts';

const reported = answering('contamination', 5);

export const e04: EventAnswers = {
  event: 'E04',
  start: 'P8',
  full: {
    script: [
      ...reported,
      ...sampled(UNDER_MICROSCOPE),
      ...together(after(60), ['judge', 'R-301.decision', 'harvest']),
      // All but the antifoam: cold broth foams.
      ...together(
        after(10),
        ['stop', 'P-401'],
        ['stop', 'P-403'],
        ['stop', 'P-404'],
        ['stop', 'P-409'],
        ['set', 'SIC-301', 70],
      ),
      ...together(after(10), ['set', 'TIC-301', 14]),
    ],
    end: 8500,
    sees: [['TT-301 <= 15', 3600, 8500]],
  },
  wrong: {
    killed: { script: [...reported, ...together(after(10), ['judge', 'R-301.decision', 'kill'])], end: 120 },
    waited: { script: reported, end: 57_700, ends: ['R-301.titre < 31900'] },
  },
  idle: { end: 3600 },
};
