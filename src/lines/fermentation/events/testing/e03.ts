// E03 contamination in the middle of the batch, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, HARVESTING, sampled, UNDER_MICROSCOPE } from './answers.ts';

const reported = answering('contamination', 5);

export const e03: EventAnswers = {
  event: 'E03',
  full: {
    script: [
      ...reported,
      ...sampled(UNDER_MICROSCOPE),
      ...together(after(10), ['start', 'E-STOP.feeds']),
      ...together(after(10), ['set', 'AIC-301', 6.3], ['set', 'TIC-301', 23]),
      ...together(after(10), ['set', 'FIC-301', 85]),
      ...together(after(10), ['assay', 'LAB.titre', '0/hplc']),
      ...together(after(60), ['judge', 'R-301.decision', 'harvest']),
    ],
    end: 3000,
  },
  wrong: {
    'to-harvest-tank': {
      script: [...reported, ...together(after(5), ...HARVESTING)],
      end: 900,
      sees: [['V-901.received > 1', 10, 900]],
    },
    'kept-feeding': { script: reported, end: 58_000, ends: ['R-301.our > 510', 'R-301.titre < 17400'] },
  },
  idle: { end: 3600 },
};
