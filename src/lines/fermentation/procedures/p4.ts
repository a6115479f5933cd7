// P4, in-situ sterilisation of the medium in R-301: steps 4.04 to 4.19 (content/fermentation.md 2; 4.01-4.03 are taken as done).
import type { Procedure } from '../../../procedure/language.ts';
import { SHUT_AFTER_HOLD } from './p4.facts.ts';

/** Feed roots 41, 43-49; 42 is ammonia, which steam must never meet (I-312). */
const FEEDS = ['1', '3', '4', '5', '6', '7', '8', '9'];
const FEED_ROOTS = FEEDS.map((feed) => `HV-3014${feed}`);

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;

/** Ties a step to the time before the hold is complete: the same valves are worked again when cooling. */
const BEFORE_END = ['hold-complete = 0'];

export const p4Procedure: Procedure = {
  id: 'P4',
  start: 'P4',
  sequence: [
    {
      id: '4.04',
      places: ['field'],
      needs: ['PT-301 <= 0.02', open('HV-30163')],
      begun: ['P-101 > 0'],
      done: ['WT-301 >= 48.5', 'WT-301 <= 49.5', shut('HV-30191')],
      phase: ['cooked = 0'],
    },
    {
      id: '4.05',
      places: ['dcs'],
      needs: ['WT-301 > 15', 'PT-302 >= PT-301 + 0.03'],
      begun: ['SI-301 > 0', 'cooked = 0'],
      done: ['SI-301 >= 55', 'SI-301 <= 65'],
      phase: ['cooked = 0'],
      until: '4.06',
    },
    {
      id: '4.06',
      places: ['field', 'dcs'],
      needs: [
        shut('HV-30171'),
        shut('HV-30172'),
        shut('HV-30174'),
        shut('HV-30177'),
        shut('HV-30176'),
        open('HV-30175'),
      ],
      begun: [open('HV-30173')],
      done: ['TT-301 >= 80', 'TT-301 <= 90'],
      // Direct steam alone passes through this range as well.
      phase: ['jacket-steamed = 1', 'cooked = 0'],
    },
    {
      id: '4.07',
      places: ['field'],
      // Somewhat above 90 °C does no harm: while the header is drained the jacket heats on.
      needs: ['TT-301 >= 80', 'H-602.condensate <= 5', open('HV-30108')],
      begun: [open('HV-30107')],
      done: [open('HV-30107'), 'HV-30107.flow >= 0.05'],
      phase: BEFORE_END,
      until: '4.12',
      // Throttled low it still steams.
      kept: [open('HV-30107')],
    },
    {
      id: '4.08',
      places: ['field', 'dcs'],
      needs: [open('HV-30107')],
      done: [shut('HV-30173'), 'SI-301 < 1'],
      phase: ['cold-and-still = 0', 'TT-301 >= 80', 'hold-complete = 0'],
      until: '4.12',
    },
    {
      group: 'G1',
      steps: [
        {
          id: '4.09',
          places: ['field'],
          needs: [open('HV-30114'), open('HV-30111')],
          begun: [open('HV-30113')],
          done: [open('HV-30113'), open('HV-30111'), 'TI-30114 >= 100'],
          phase: BEFORE_END,
          until: '4.12',
        },
        {
          id: '4.10',
          places: ['field'],
          needs: [open('HV-30125'), open('HV-30121')],
          begun: [open('HV-30124')],
          done: [open('HV-30124'), open('HV-30121'), 'TT-304 >= 100'],
          phase: BEFORE_END,
          until: '4.12',
        },
        {
          id: '4.11',
          places: ['field'],
          needs: [shut('HV-30142')],
          begun: [open('HV-30150')],
          done: [
            open('HV-30150'),
            open('HV-30151'),
            ...FEED_ROOTS.map(open),
            open('HV-30131'),
            open('HV-30133'),
            open('HV-30163'),
            open('HV-30162'),
            open('HV-30195'),
          ],
          phase: [...BEFORE_END, 'HV-30150.flow > 0', 'HV-30195.flow > 0'],
          hold: 60,
          until: '4.12',
        },
      ],
    },
    {
      id: '4.12',
      places: ['dcs', 'field'],
      needs: [],
      done: ['TT-301A >= 121', 'TT-301B >= 121', 'TT-307 >= 100', ...FEEDS.map((feed) => `TT-40${feed} >= 100`)],
      tooFast: ['pressure-rising-fast'],
    },
    {
      id: '4.13',
      places: ['dcs', 'field'],
      needs: [],
      done: ['KI-301 >= 30', 'F0-301 >= 25'],
      // The hold rule is itself the thirty minutes.
      hold: 0,
      tooFast: ['pressure-falling-fast'],
    },
    {
      id: '4.14',
      places: ['field'],
      needs: [],
      done: [...SHUT_AFTER_HOLD.map(shut), open('HV-30161'), 'closing-time-over = 0'],
      phase: ['cooked = 1'],
    },
    {
      id: '4.15',
      places: ['field', 'dcs'],
      needs: [open('HV-30101'), 'PI-31202 >= PT-301 + 0.04'],
      begun: [open('HV-30104')],
      done: [open('HV-30104'), 'PT-301 >= 0.09', 'PT-301 <= 0.11', 'FT-301 >= 5'],
      phase: ['cooked = 1'],
      hold: 60,
    },
    {
      id: '4.16',
      places: ['field', 'dcs'],
      needs: [shut('HV-30173'), 'TT-301 <= 116'],
      begun: [open('HV-30171')],
      done: [
        shut('HV-30175'),
        shut('HV-30176'),
        open('HV-30171'),
        open('HV-30174'),
        'TV-301A > 0',
        'TT-301.rate < 0',
        'TT-301.rate >= -2',
      ],
      phase: ['steam-ended = 1'],
      hold: 120,
      tooFast: ['cooling-fast'],
    },
    {
      group: 'G2',
      steps: [
        {
          id: '4.17',
          places: ['dcs'],
          needs: ['TT-301 < 80', 'WT-301 > 15'],
          begun: ['steam-ended = 1', 'SI-301 > 0'],
          done: ['SI-301 >= 55', 'TT-301 < 80'],
          phase: ['steam-ended = 1'],
          until: '4.19',
        },
        {
          id: '4.18',
          places: ['field', 'dcs'],
          needs: ['TT-301 < 35'],
          done: [
            'TT-301 >= 25.7',
            'TT-301 <= 26.3',
            open('HV-30161'),
            open('HV-30164'),
            open('HV-30165'),
            shut('HV-30162'),
            ...FEED_ROOTS.map(shut),
          ],
          phase: ['steam-ended = 1'],
          tooFast: ['cooling-fast'],
        },
      ],
    },
    {
      id: '4.19',
      places: ['dcs'],
      needs: [],
      done: ['R6.signed = 1'],
      phase: ['steam-ended = 1', 'TT-301 < 35'],
      hold: 0,
    },
  ],
};
