// E06 agitator trip, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, once } from './answers.ts';

const found = (...acts: Parameters<typeof answering>[2][]) =>
  answering('agitator-trip', 5, ['start', 'E-STOP.feeds'], ...acts);

export const e06: EventAnswers = {
  event: 'E06',
  full: {
    script: [
      ...found(['set', 'PIC-301', 0.12]),
      ...together(after(5), ['inspect', 'M-301.fault-code']),
      ...together(after(5), ['start', 'M-301.loto']),
      ...together(after(305), ['stop', 'M-301.loto'], ['set', 'SIC-301', 40], ['start', 'M-301']),
      ...together(once('SI-301 >= 40'), ['set', 'SIC-301', 60]),
      ...together(once('AT-302 >= 35'), ['stop', 'E-STOP.feeds'], ['set', 'SIC-301', 100], ['set', 'FIC-401', 45]),
      ...together(after(60), ['start', 'P-401']),
    ],
    end: 1200,
  },
  wrong: {
    overload: {
      script: [
        ...found(['inspect', 'M-301.fault-code']),
        // Mended, but settled, and at 100 rpm.
        ...together(after(310), ['start', 'M-301']),
      ],
      end: 360,
      happens: ['overload'],
    },
    jammed: {
      script: [...found(), ...[10, 10, 10].flatMap((wait) => together(after(wait), ['start', 'M-301']))],
      end: 60,
      happens: ['overload'],
      sees: [['R-301.seal >= 20', 25, 60]],
    },
    'air-stopped': {
      script: found(['mode', 'FIC-301', 'man'], ['set', 'FIC-301', 0]),
      end: 300,
      sees: [['AT-302 < 4', 60, 200]],
    },
    'manhole-opened': { script: found(['start', 'R-301.manhole']), end: 60, happens: ['manhole-blows'] },
  },
  idle: {
    end: 900,
    sees: [
      ['M-301 <= 0', 0, 1],
      // The model lets the shaft coast.
      ['SI-301 <= 0', 1, 20],
      ['AT-302 < 10', 100, 150],
      ['R-301.do < 10', 30, 100],
    ],
    happens: ['agitator-trip', 'I-304'],
  },
};
