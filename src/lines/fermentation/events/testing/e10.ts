// E10 drifting pH probe and temperature sensor, answered (content/fermentation.md 3.2).
import { after, together } from '../../procedures/acts.ts';
import { answering, type EventAnswers, once, sampled } from './answers.ts';

/** A day and more is not waited for at the pace of the clock. */
const FAST = together({ at: 61 }, ['speed', '', 600]);

export const e10: readonly EventAnswers[] = [
  {
    event: 'E10a',
    full: {
      script: [
        ...FAST,
        ...together(once('AT-301.difference >= 0.1', 100_000), ['report', ''], ['judge', 'EVENT-1', 'ph-probe']),
        ...sampled(['assay', 'LAB.ph', '0/within-3-min']),
        ...together(after(400), ['start', 'AT-301B.control']),
        ...together(after(10), ['report', '']),
      ],
      end: 75_000,
      ends: ['R-301.ph > 6.4', 'R-301.ph < 6.6'],
    },
    wrong: {
      'acid-added': {
        script: answering('ph-probe', 5, ['mode', 'AIC-301', 'man'], ['set', 'AIC-301', -20]),
        end: 2400,
        ends: ['R-301.ph < 6.45'],
      },
    },
    idle: { end: 7200, ends: ['AT-301.difference > 0.008', 'R-301.ph > 6.5'] },
  },
  {
    event: 'E10b',
    full: {
      script: [
        ...FAST,
        ...together(
          once('TT-301.difference >= 0.3', 100_000),
          ['report', ''],
          ['judge', 'EVENT-1', 'temperature-probe'],
          ['start', 'TT-301A.control'],
        ),
        ...together(after(60), ['report', '']),
      ],
      end: 56_000,
      ends: ['TT-301B > 24.8', 'TT-301B < 25.4'],
    },
    wrong: {
      'kept-on-bad-probe': {
        script: [...answering('temperature-probe', 5), ...FAST],
        end: 95_000,
        // Half a kelvin too warm, and nobody sees it on TT-301.
        ends: ['TT-301B > 25.45', 'TT-301 < 25.1'],
      },
    },
    idle: { end: 7200, ends: ['TT-301.difference > 0.03'] },
  },
];
