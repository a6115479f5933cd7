// E08 compressor trip, answered (content/fermentation.md 3.2), with a standby machine that does not come by itself.
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, once } from './answers.ts';

export const e08: EventAnswers = {
  event: 'E08',
  seed: 3,
  full: {
    script: [
      ...answering('compressor-trip', 10, ['start', 'K-501B'], ['close', 'HV-30161']),
      ...together(after(5), ['mode', 'FIC-301', 'man'], ['set', 'FIC-301', 0]),
      ...together(after(5), ['start', 'E-STOP.feeds'], ['set', 'SIC-301', 60]),
      ...together(after(5), ['close', 'HV-50101']),
      ...together(once('K-501B.run >= 5'), ['close', 'BV-501B']),
      ...together(once('PT-502 >= 0.18'), ['mode', 'FIC-301', 'auto'], ['open', 'HV-30161']),
    ],
    end: 900,
  },
  wrong: {
    'kept-feeding': {
      // I-304 has stopped the sugar: it is to be started again without air.
      script: [...answering('compressor-trip', 10), ...together(after(90), ['start', 'P-401'])],
      end: 300,
      sees: [['AT-302 < 4', 120, 240]],
    },
    'header-vented': {
      script: answering('compressor-trip', 10, ['open', 'HV-50157']),
      end: 180,
      sees: [['PT-502 < 0.02', 60, 160]],
    },
    'back-flow': { script: answering('compressor-trip', 10), end: 600, sees: [['PT-502 < PT-301', 300, 500]] },
    'seed-first': {
      script: answering(
        'compressor-trip',
        10,
        ['open', 'HV-20201'],
        ['open', 'HV-20204'],
        ['open', 'HV-20261'],
        ['mode', 'PIC-202', 'man'],
        ['set', 'PIC-202', 100],
        ['mode', 'FIC-202', 'man'],
        ['set', 'FIC-202', 100],
      ),
      end: 240,
    },
  },
  idle: {
    end: 900,
    sees: [
      ['FT-301 <= 0', 58, 86],
      ['AT-302 < 23', 96, 144],
      ['R-301.do < 0.5', 120, 216],
    ],
    happens: ['compressor-trip', 'autostart-failed', 'I-304', 'I-301'],
  },
};
