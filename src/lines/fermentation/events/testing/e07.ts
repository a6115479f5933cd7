// E07 power failure, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, once } from './answers.ts';

const DARK = 'MCC-02 = 1 and XA-EG01 = 1';

export const e07: EventAnswers = {
  event: 'E07',
  full: {
    script: [
      ...answering('power-failure', 5, ['start', 'E-STOP.feeds'], ['close', 'HV-30161']),
      ...together(after(10), ['close', 'HV-60103'], ['close', 'HV-40209']),
      ...together(once(DARK), ['start', 'K-502'], ['start', 'K-501B']),
      ...together(once('K-501B.run >= 5'), ['set', 'SIC-301', 40], ['start', 'M-301']),
      ...together(after(20), ['start', 'P-711A']),
      ...together(
        after(20),
        ['start', 'P-701A'],
        ['mode', 'TIC-301', 'auto'],
        ['mode', 'TIC-503', 'auto'],
        ['mode', 'TIC-504', 'auto'],
      ),
      ...together(once('K-501B.run >= 181'), ['close', 'BV-501B']),
      ...together(
        once('PT-502 >= 0.18'),
        ['mode', 'PIC-301', 'auto'],
        ['mode', 'FIC-301', 'auto'],
        ['set', 'FIC-301', 20],
        ['open', 'HV-30161'],
      ),
      ...together(once('FT-301 >= 15'), ['set', 'FIC-301', 45]),
      ...together(once('FT-301 >= 40'), ['judge', 'R-301.decision', 'resume']),
    ],
    end: 1200,
  },
  wrong: {
    'all-at-once': {
      script: [...answering('power-failure', 5), ...together(once(DARK), ['start', 'K-501A'], ['start', 'K-501B'])],
      end: 180,
      happens: ['set-trip'],
      sees: [['EG-01.load > 600', 30, 180]],
    },
    'exhaust-left-open': {
      script: answering('power-failure', 5),
      end: 1000,
      sees: [
        ['PT-301 < 0.03', 360, 600],
        ['R-301.dose >= 0.29', 600, 1000],
      ],
    },
  },
  idle: {
    end: 1200,
    sees: [
      ['PT-301 <= 0.1', 30, 90],
      ['PT-301 <= 0.03', 360, 600],
      ['PT-301 < 0.005', 720, 1080],
      ['R-301.dose >= 0.29', 720, 1200],
    ],
    happens: ['I-313'],
  },
};
