// Facts of the fermentation workshop that procedures, rubric and screens listen to; each procedure adds those of its steps.
// Limits from content/fermentation.md 0.4, 7.2-7.4.
import type { FactDefinition } from '../../plant/fact.ts';
import { states } from './states.ts';

/** Steam valves that can let steam into R-301, its pipes or its jacket. */
const STEAM_VALVES = ['HV-30107', 'HV-30113', 'HV-30124', 'HV-30132', 'HV-30150', 'HV-30173', 'HV-30195'];

/** Everything but the feed roots that is shut at the end of the hold (4.14). */
export const SHUT_AFTER_HOLD = [
  'HV-30133',
  'HV-30151',
  'HV-30163',
  'HV-30114',
  'HV-30125',
  'HV-30108',
  'HV-30124',
  'HV-30113',
  'HV-30107',
  'HV-30195',
  'HV-30150',
  'HV-30121',
  'HV-30111',
  'HV-30131',
];

const each = (tags: readonly string[], condition: string) => tags.map((tag) => `${tag} ${condition}`).join(' and ');

export const facts: readonly FactDefinition[] = [
  // What the batch has been through.
  { name: 'charged', when: 'WT-301 >= 48.5 and HV-30191 <= 0', latched: true },
  { name: 'agitated', when: 'SI-301 >= 55 and TT-301 < 100', latched: true },
  { name: 'jacket-steamed', when: 'HV-30173 > 0 and PI-30171 >= 0.03', hold: 600, latched: true },
  { name: 'cold-and-still', when: 'agitated = 0 and jacket-steamed = 0' },
  { name: 'cooked', when: 'TT-301 >= 100 and WT-301 > 15', latched: true },
  { name: 'risen', when: 'TT-301 >= 121', latched: true },
  { name: 'holding', when: 'KI-301 > 0' },
  { name: 'hold-complete', when: 'KI-301 >= 30 and F0-301 >= 25', latched: true },
  { name: 'steam-shut', when: each(STEAM_VALVES, '<= 0') },
  { name: 'steam-ended', when: 'cooked = 1 and steam-shut = 1', latched: true },

  // The end of the hold: six minutes from the first valve shut (4.14).
  { name: 'lined-up', when: each(SHUT_AFTER_HOLD, '> 0') },
  { name: 'closing-begun', when: 'hold-complete = 1 and lined-up = 0', latched: true },
  { name: 'closing-time-over', when: 'closing-begun = 1', hold: 360, latched: true },
  {
    name: 'sterile-air-on',
    when: 'cooked = 1 and HV-30104 > 0 and PT-301 >= 0.09 and PT-301 <= 0.11 and FT-301 >= 5',
    hold: 60,
    latched: true,
  },

  // Ready for the seed; from here on the alarms of production are on.
  {
    name: 'sterile-ready',
    when: 'steam-ended = 1 and R-301.sterility >= 4 and TT-301 <= 26.5 and PT-301 >= 0.03',
    hold: 60,
    latched: true,
  },

  // Too fast.
  { name: 'pressure-rising-fast', when: 'risen = 0 and TT-301 >= 90 and PT-301.rate > 0.006' },
  { name: 'pressure-falling-fast', when: 'holding = 1 and PT-301.rate < -0.006' },
  { name: 'cooling-fast', when: 'steam-ended = 1 and TT-301.rate < -2', hold: 60 },

  // What must not be.
  { name: 'steam-gear-on', when: 'PPE.face-shield = 1 and PPE.heat-gloves = 1' },
  { name: 'steam-without-gear', when: 'steam-shut = 0 and steam-gear-on = 0', latched: true },
  // PT-301 resolves 0.001 MPa: a vented vessel that cools stays within twice that of nothing.
  { name: 'vacuum', when: 'PT-301 < -0.002', latched: true },
  { name: 'vacuum-breaker-open', when: 'XV-30109 > 0', latched: true },
  { name: 'batch-sterile', when: 'hold-complete = 1 and R-301.sterility = 4' },
  ...states,
];
