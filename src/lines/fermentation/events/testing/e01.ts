// E01 foam-out, answered (content/fermentation.md 3.2): in a ripe batch at 200 h.
import { type Act, after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers } from './answers.ts';

const foam = (...acts: Act[]) => [...answering('foam-out', 5), ...together(after(1), ...acts)];
/** 20 L within four minutes. */
const dumped = Array.from({ length: 10 }, () => together(after(22), ['start', 'P-408'])).flat();

export const e01: EventAnswers = {
  event: 'E01',
  start: 'P8',
  full: {
    script: [
      ...answering('foam-out', 5, ['start', 'P-408']),
      ...together(after(5), ['set', 'FIC-301', 55]),
      ...together(after(5), ['set', 'SIC-301', 85]),
      ...together(after(5), ['set', 'PIC-301', 0.11]),
      ...together(after(5), ['set', 'FIC-401', 56]),
      ...together(after(5), ['set', 'HV-30364', 100]),
      // From here on a stroke every three minutes, for as long as it is needed.
      ...together(after(155), ['start', 'P-408'], ['mode', 'LIC-301', 'auto']),
    ],
    end: 1800,
  },
  wrong: {
    'exhaust-wider': {
      script: foam(['mode', 'PIC-301', 'man'], ['set', 'PIC-301', 100]),
      end: 420,
      // It is carried over 90 s sooner than if nobody had done anything.
      sees: [['WT-301 < 62.5', 280, 380]],
      happens: ['foam-out'],
    },
    'air-stopped': {
      script: foam(['mode', 'FIC-301', 'man'], ['set', 'FIC-301', 0]),
      end: 240,
      sees: [['AT-302 < 5', 60, 220]],
    },
    'antifoam-dumped': {
      script: [...answering('foam-out', 5), ...dumped],
      end: 420,
      sees: [['R-301.do < 30', 60, 420]],
    },
    'separator-ignored': {
      script: foam(['set', 'SIC-301', 90]),
      end: 1200,
      sees: [
        ['LSH-303 = 1', 200, 400],
        ['PDT-303 > 0.07', 300, 700],
      ],
    },
  },
  idle: {
    end: 1800,
    // 0.3 t at 15 min, 1.4 t at 30: 0.16 t of feeds have come in meanwhile.
    sees: [
      ['LT-301 > 0.5', 60, 180],
      ['LSH-303 = 1', 200, 420],
      ['WT-301 < 62.39', 720, 1080],
      ['WT-301 < 61.55', 1440, 1800],
    ],
    happens: ['foam-over', 'foam-out', 'I-315'],
  },
};
