// E05 DO crash by its six causes, answered (content/fermentation.md 3.2).
import { type Act, after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers } from './answers.ts';

/** Speed, air, pressure, then half the sugar, a few seconds apart. */
const raised = (diagnosis: string, late: number, ...cause: Act[]) => [
  // 110 rpm are more than the motor carries.
  ...answering(diagnosis, late, ['set', 'SIC-301', 104]),
  ...together(after(5), ['set', 'FIC-301', 85]),
  ...together(after(5), ['set', 'PIC-301', 0.13]),
  ...together(after(5), ['set', 'FIC-401', 45], ...cause),
];

export const e05: readonly EventAnswers[] = [
  {
    event: 'E05a',
    full: { script: raised('sugar-overfeed', 240, ['stop', 'P-401']), end: 1900, sees: [['AT-302 >= 75', 600, 900]] },
    wrong: {
      'precursor-or-oil': {
        script: answering('sugar-overfeed', 240, ['set', 'FIC-403', 18], ['set', 'FIC-404', 50]),
        end: 1700,
        // Who does nothing is at 54.6 % then.
        sees: [['AT-302 < 53.6', 1200, 1700]],
      },
      warmed: {
        script: answering('sugar-overfeed', 240, ['set', 'TIC-301', 29.5]),
        end: 1800,
        sees: [['TT-301 > 28', 600, 1800]],
        happens: ['I-304'],
      },
    },
    idle: {
      end: 1850,
      sees: [
        ['FT-401 >= 199', 1, 60],
        ['AT-302 < 65', 240, 720],
        ['R-301.rs > 0.5', 960, 1500],
      ],
    },
  },
  {
    event: 'E05b',
    full: {
      script: raised('air-low', 60, ['inspect', 'FV-301.positioner']),
      end: 1900,
      sees: [['FIC-301.setpoint = 85', 60, 120]],
    },
    wrong: {},
    idle: {
      end: 1850,
      sees: [
        ['AT-302 < 30', 100, 180],
        ['AT-302 < 10', 150, 240],
      ],
      happens: ['I-301', 'I-304'],
    },
  },
  {
    event: 'E05c',
    full: { script: raised('agitator-slow', 60, ['inspect', 'M-301.fault-code']), end: 1900 },
    wrong: {},
    idle: {
      end: 1850,
      sees: [
        ['SI-301 <= 46', 1, 30],
        ['AT-302 < 50', 60, 120],
        ['AT-302 < 25', 240, 600],
      ],
    },
  },
  {
    event: 'E05d',
    full: { script: raised('thick-broth', 200), end: 1900 },
    wrong: {},
    idle: {
      end: 1850,
      sees: [
        ['AT-302 < 50', 120, 300],
        ['AT-302 < 30', 400, 900],
      ],
    },
  },
  {
    event: 'E05e',
    full: { script: raised('oil-overdose', 200, ['stop', 'P-404']), end: 1900, sees: [['AT-302 >= 63', 0, 900]] },
    wrong: {},
    idle: {
      end: 1850,
      sees: [
        ['AT-302 < 50', 240, 480],
        ['AT-302 < 12', 900, 1260],
        ['R-301.rs > 1', 1260, 1850],
      ],
    },
  },
  {
    event: 'E05f',
    full: {
      script: [
        ...answering('oxygen-probe', 60, ['mode', 'AIC-302', 'man']),
        ...together(after(30), ['inspect', 'AT-302.bypass-permit'], ['start', 'AT-302.bypass']),
        ...together(after(120), ['start', 'P-401']),
      ],
      end: 600,
    },
    wrong: {
      'raced-for-nothing': {
        script: answering('oxygen-probe', 60, ['set', 'SIC-301', 110]),
        end: 600,
        // 495 kW at 100 rpm.
        sees: [
          ['JT-301 > 650', 60, 120],
          ['R-301.do > 72', 60, 600],
        ],
      },
    },
    idle: {
      end: 900,
      sees: [
        ['AT-302 < 5', 30, 120],
        ['R-301.our < 450', 500, 900],
      ],
      happens: ['I-304'],
    },
  },
];
