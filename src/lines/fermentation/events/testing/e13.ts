// E13 exhaust valve stuck, and with the rupture disc, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, once } from './answers.ts';

export const e13: readonly EventAnswers[] = [
  {
    event: 'E13',
    full: {
      script: [
        ...answering('exhaust-stuck', 60, ['set', 'FIC-301', 30]),
        ...together(after(5), ['set', 'HV-30163', 100], ['open', 'HV-30162']),
        ...together(after(10), ['start', 'E-STOP.feeds']),
        ...together(after(5), ['set', 'SIC-301', 60]),
        ...together(once('SI-301 <= 61'), ['inspect', 'PV-301.positioner']),
      ],
      end: 900,
    },
    wrong: {
      'air-shut': {
        script: answering('exhaust-stuck', 60, ['mode', 'FIC-301', 'man'], ['set', 'FIC-301', 0]),
        end: 300,
        sees: [
          ['AT-302 < 5', 100, 260],
          ['R-301.dose >= 0.29', 60, 300],
        ],
      },
    },
    idle: {
      end: 480,
      sees: [
        ['PT-301 > 0.15', 144, 216],
        ['PT-301 > 0.155', 200, 460],
      ],
      happens: ['I-304'],
    },
  },
  {
    event: 'E13b',
    full: {
      script: [
        ...answering('exhaust-stuck', 60, ['mode', 'FIC-301', 'man'], ['set', 'FIC-301', 10]),
        ...together(after(5), ['set', 'HV-30163', 100]),
        ...together(after(10), ['start', 'E-STOP.feeds']),
        ...together(after(5), ['set', 'SIC-301', 60]),
        ...together(once('SI-301 <= 61'), ['inspect', 'PV-301.positioner']),
      ],
      end: 1500,
    },
    wrong: {},
    idle: { end: 480, sees: [['R-301.dose >= 0.5', 300, 432]], happens: ['disc-burst', 'safety-lift'] },
  },
];
