// E14 sugar feed stuck open and E14u, nearly shut, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers } from './answers.ts';

export const e14: readonly EventAnswers[] = [
  {
    event: 'E14',
    full: {
      script: [
        ...answering('sugar-valve-stuck', 600, ['mode', 'FIC-401', 'man'], ['set', 'FIC-401', 0]),
        ...together(after(5), ['stop', 'P-401']),
        ...together(after(5), ['close', 'HV-30141']),
        ...together(after(10), ['inspect', 'FV-401.positioner']),
        ...together(after(5), ['set', 'SIC-301', 104]),
      ],
      end: 3600,
    },
    wrong: {
      'ammonia-slug': {
        script: answering('sugar-valve-stuck', 600, ['mode', 'AIC-301', 'man'], ['set', 'AIC-301', 100]),
        end: 20_000,
        ends: ['R-301.ph > 7.7', 'R-301.nh3 > 1100'],
      },
    },
    idle: {
      end: 21_600,
      sees: [
        ['FT-401 >= 199', 1, 60],
        ['AT-302 < 65', 240, 900],
      ],
      // 8 g/L are reached from 60 h on (bench); at 96 h there is more broth.
      ends: ['R-301.rs > 5', 'AT-302 < 40', 'WT-301 > 84'],
    },
  },
  {
    event: 'E14u',
    full: {
      script: [
        ...answering('sugar-valve-stuck', 600, ['set', 'FIC-401', 120]),
        ...together(after(10), ['inspect', 'FV-401.positioner']),
        ...together(after(700), ['set', 'FIC-401', 90]),
      ],
      end: 3600,
    },
    wrong: {
      'acid-added': {
        script: answering('sugar-valve-stuck', 600, ['mode', 'AIC-301', 'man'], ['set', 'AIC-301', -20]),
        end: 2400,
        ends: ['R-301.ph < 6.47'],
      },
    },
    idle: { end: 3600, sees: [['AT-302 > 75', 300, 900]], ends: ['R-301.rs < 0.03'] },
  },
];
