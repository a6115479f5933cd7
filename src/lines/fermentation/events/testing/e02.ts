// E02 early contamination, answered (content/fermentation.md 3.2): in a batch that has just been inoculated.
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, HARVESTING, PLATED, sampled, UNDER_MICROSCOPE } from './answers.ts';

const reported = answering('contamination', 5);

export const e02: EventAnswers = {
  event: 'E02',
  start: 'P7',
  before: together({ at: 0 }, ['set', 'FIC-401', 15], ['set', 'FIC-404', 30]),
  full: {
    script: [
      ...reported,
      ...sampled(UNDER_MICROSCOPE, PLATED),
      ...together(after(10), ['start', 'E-STOP.feeds']),
      ...together(after(10), ['report', '']),
      ...together(after(10), ['set', 'TIC-301', 24], ['set', 'PIC-301', 0.08]),
      ...together(after(60), ['judge', 'R-301.decision', 'kill']),
    ],
    end: 2000,
    sees: [['TT-301 <= 24.7', 900, 2000]],
  },
  wrong: {
    'to-harvest-tank': {
      script: [...reported, ...together(after(5), ...HARVESTING)],
      end: 900,
      sees: [['V-901.received > 1', 10, 900]],
    },
    'untreated-discharge': {
      script: [
        ...reported,
        ...together(after(5), ['open', 'HV-30126'], ['open', 'HV-30121']),
        ...together(after(60), ['open', 'HV-80309']),
      ],
      end: 300,
      happens: ['untreated-discharge'],
    },
    'more-sugar': {
      script: [...reported, ...together(after(5), ['set', 'FIC-401', 190])],
      end: 900,
      ends: ['R-301.rs > 3.6'],
    },
  },
  // OUR doubled at 12 h: 163 mg/(L h) is what a sound culture takes up then.
  idle: { end: 43_200, sees: [['AT-302 < 90', 14_400, 36_000]], ends: ['R-301.our > 330', 'AT-302 < 60'] },
};
