// E18 condensate in the sugar line, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers } from './answers.ts';

export const e18: EventAnswers = {
  event: 'E18',
  full: {
    script: [
      ...answering('condensate', 100, ['stop', 'P-401']),
      ...together(after(5), ['close', 'HV-30141']),
      ...together(after(5), ['open', 'HV-40111']),
      // While the tank's pressure drives it out: an empty line would suck air in.
      ...together(after(30), ['close', 'HV-40111']),
      ...together(after(10), ['open', 'HV-30141'], ['start', 'P-401']),
    ],
    end: 900,
  },
  wrong: {
    'full-open': {
      script: answering('condensate', 100, ['mode', 'FIC-401', 'man'], ['set', 'FIC-401', 100]),
      end: 600,
      sees: [['R-301.dose >= 0.3', 100, 400]],
    },
  },
  idle: {
    end: 2400,
    sees: [
      ['TT-401 > 50', 60, 900],
      ['R-301.dose >= 0.3', 120, 600],
    ],
    happens: ['unsterile-feed'],
  },
};
