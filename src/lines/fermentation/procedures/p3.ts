// P3, empty-vessel sterilisation of R-301 and its piping: steps 3.01 to 3.12 (content/fermentation.md 2).
import type { Procedure } from '../../../procedure/language.ts';
import { SMALL_VENTS, STEAM_VALVES } from './p3.facts.ts';

const PROBES = ['AT-301A', 'AT-301B', 'AT-302'];
/** Feed roots 41, 43-49; 42 is ammonia, which steam must never meet (I-312). */
const FEEDS = ['1', '3', '4', '5', '6', '7', '8', '9'];
const FEED_ROOTS = FEEDS.map((feed) => `HV-3014${feed}`);
const DRAINS = SMALL_VENTS.filter((tag) => tag !== 'HV-30163');

const open = (tag: string) => `${tag} > 0`;
const full = (tag: string) => `${tag} >= 99`;
const shut = (tag: string) => `${tag} <= 0`;

/** Ties a step to the time before the hold is complete, or after it: the same valves are worked again. */
const BEFORE_END = ['hold-complete = 0'];
const AFTER_HOLD = ['hold-complete = 1', 'steam-shut = 1'];

export const p3Procedure: Procedure = {
  id: 'P3',
  start: 'P3',
  sequence: [
    {
      id: '3.01',
      places: ['field'],
      needs: ['PT-301 <= 0.005'],
      begun: ['AT-301A.probe <= 0'],
      done: PROBES.flatMap((port) => [`${port}.probe <= 0`, `${port}.plug > 0`]),
      until: '3.12',
    },
    {
      group: 'G1',
      steps: [
        {
          id: '3.02',
          places: ['field'],
          needs: [shut('HV-30171'), shut('HV-30172'), shut('HV-30174'), shut('HV-30177')],
          begun: [open('HV-30176')],
          done: [open('HV-30176'), 'R-301.jacket <= 1'],
          until: '3.12',
        },
        {
          id: '3.03',
          places: ['field', 'dcs'],
          needs: [shut('HV-30164'), shut('HV-30165')],
          begun: [open('HV-30162')],
          done: [full('HV-30161'), full('HV-30162'), full('PV-301'), ...SMALL_VENTS.map(open)],
          phase: BEFORE_END,
          until: '3.07',
          kept: [open('HV-30161'), open('HV-30162'), open('PV-301'), ...DRAINS.map(open)],
        },
      ],
    },
    {
      id: '3.04',
      places: ['field'],
      needs: [],
      done: ['H-602.condensate <= 2', shut('HV-60104')],
      phase: ['hold-complete = 0'],
    },
    {
      id: '3.05',
      places: ['field'],
      needs: ['H-602.condensate <= 5', shut('HV-30142'), ...DRAINS.map(open)],
      begun: ['R-301.steam >= 0.02'],
      done: [
        ...STEAM_VALVES.map(open),
        open('HV-30111'),
        open('HV-30121'),
        open('HV-30131'),
        ...FEED_ROOTS.map(open),
        ...['TT-305', 'TI-30114', 'TT-304', 'TT-307'].map((tag) => `${tag} >= 99.5`),
        ...FEEDS.map((feed) => `TT-40${feed} >= 99.5`),
      ],
      phase: BEFORE_END,
      until: '3.07',
      // Throttled low they still steam.
      kept: STEAM_VALVES.map(open),
    },
    {
      id: '3.06',
      places: ['dcs'],
      needs: [],
      done: ['TT-303 >= 100', 'purged = 1'],
      phase: [...BEFORE_END, full('HV-30161'), full('HV-30162'), full('PV-301')],
      hold: 300,
    },
    {
      id: '3.07',
      places: ['dcs', 'field'],
      needs: [],
      done: ['PT-301 >= 0.105', 'PT-301 <= 0.12', 'TT-301 >= 121'],
      phase: BEFORE_END,
      tooFast: ['ramp-fast'],
    },
    {
      id: '3.08',
      places: ['dcs', 'field'],
      needs: [],
      done: ['KI-301 >= 30', 'F0-301 >= 25', ...SMALL_VENTS.map(open)],
      // The hold rule is itself the thirty minutes.
      hold: 0,
    },
    {
      id: '3.09',
      places: ['field'],
      needs: [],
      done: [
        ...SMALL_VENTS.map(shut),
        'HV-30162 >= 4',
        'HV-30162 <= 11',
        ...STEAM_VALVES.map(shut),
        'empty-closing-slow = 0',
        'pressure-lost = 0',
      ],
      phase: ['hold-complete = 1'],
      hold: 0,
    },
    {
      id: '3.10',
      places: ['field', 'dcs'],
      needs: [open('HV-30101'), 'PI-31202 >= PT-301 + 0.04'],
      begun: [open('HV-30104')],
      done: [open('HV-30104'), 'PT-301 >= 0.09', 'PT-301 <= 0.11', 'FT-301 >= 5'],
      phase: AFTER_HOLD,
      hold: 60,
    },
    {
      id: '3.11',
      places: ['field'],
      needs: ['PT-301 >= 0.05'],
      begun: [...AFTER_HOLD, open('HV-30125')],
      done: ['WT-301 <= 0.2', shut('HV-30125'), shut('HV-30121')],
      phase: AFTER_HOLD,
      until: '3.12',
    },
    {
      id: '3.12',
      places: ['field', 'dcs'],
      needs: [],
      done: [
        'PT-301 >= 0.03',
        'PT-301 <= 0.1',
        shut('HV-30104'),
        shut('HV-30161'),
        shut('HV-30162'),
        shut('HV-30111'),
        shut('HV-30131'),
        ...FEED_ROOTS.map(shut),
      ],
      phase: AFTER_HOLD,
      hold: 600,
    },
  ],
};
