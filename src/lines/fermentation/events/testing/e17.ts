// E17 ammonia leak, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers } from './answers.ts';

export const e17: EventAnswers = {
  event: 'E17',
  full: {
    script: [
      ...answering('ammonia-leak', 5, ['stop', 'P-402'], ['close', 'XV-40201']),
      ...together(after(10), ['set', 'XV-40202', 100]),
      ...together(after(10), ['wear', 'PPE.scba'], ['wear', 'PPE.chemical-suit']),
      ...together(after(5), ['close', 'HV-40209'], ['start', 'AT-301A.caustic']),
    ],
    end: 900,
    sees: [['FT-407 > 15', 25, 200]],
  },
  wrong: {
    unprotected: {
      script: [...answering('ammonia-leak', 5), ...together(after(95), ['close', 'HV-40209'])],
      end: 130,
      sees: [['GT-402A >= 40', 20, 100]],
      happens: ['I-306'],
    },
    'kept-pumping': { script: [...answering('ammonia-leak', 5), ...together(after(95), ['start', 'P-402'])], end: 200 },
    casualty: {
      script: together({ at: 65 }, ['judge', 'EVENT-1', 'ammonia-leak'], ['stop', 'P-402']),
      end: 240,
    },
  },
  idle: {
    end: 240,
    sees: [
      ['GT-402A >= 20', 10, 30],
      ['GT-402A >= 40', 20, 60],
    ],
    happens: ['I-306'],
  },
};
