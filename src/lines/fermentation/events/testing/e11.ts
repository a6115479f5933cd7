// E11 cooling-water failure, answered (content/fermentation.md 3.2).
import { answering, type EventAnswers } from './answers.ts';

export const e11: EventAnswers = {
  event: 'E11',
  full: { script: answering('cooling-failure', 8, ['start', 'P-711B']), end: 900 },
  wrong: {
    'water-into-broth': {
      script: answering('cooling-failure', 8, ['open', 'HV-30192']),
      end: 300,
      sees: [['WT-301 > 81.8', 20, 300]],
    },
    'agitator-stopped': {
      script: answering('cooling-failure', 8, ['stop', 'M-301']),
      end: 300,
      sees: [['AT-302 < 10', 90, 240]],
      happens: ['I-304'],
    },
  },
  idle: {
    end: 3600,
    sees: [
      ['PT-711 < 0.2', 1, 12],
      ['TT-301 > 28', 1632, 2448],
      ['TT-301 > 30', 2640, 3960],
    ],
    happens: ['I-304'],
  },
};
