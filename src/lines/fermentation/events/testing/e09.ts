// E09 wet sterile filter and E09b, the slug of water, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, PLATED, sampled } from './answers.ts';

const restored = [
  ...answering('wet-filter', 60, ['mode', 'TIC-503', 'auto']),
  ...together(after(10), ['open', 'HV-50143'], ['open', 'HV-50131']),
  ...together(after(10), ['set', 'FIC-301', 60]),
  ...together(after(10), ['open', 'HV-30101B'], ['open', 'HV-30104B']),
  ...together(after(10), ['close', 'HV-30104']),
  ...sampled(PLATED),
];

export const e09: readonly EventAnswers[] = [
  {
    event: 'E09',
    full: { script: restored, end: 1200, ends: ['FT-301 >= 55', 'PDT-312 < 0.03'] },
    wrong: {
      'steam-to-broth': {
        script: answering('wet-filter', 60, ['open', 'HV-30103']),
        end: 600,
      },
    },
    idle: {
      end: 5400,
      sees: [
        ['TT-503 > 28', 1, 300],
        ['MT-501 > 80', 1, 900],
        ['FT-301 < 60', 1440, 2880],
        ['PDT-312 > 0.05', 3600, 5400],
      ],
      // 0.2 an hour.
      ends: ['R-301.dose > 0.24', 'R-301.dose < 0.36'],
      happens: ['switch-filter'],
    },
  },
  {
    event: 'E09b',
    full: { script: restored, end: 1200 },
    wrong: {},
    idle: { end: 900, sees: [['PDT-312 > 0.05', 30, 300]], happens: ['switch-filter'] },
  },
];
