// Facts that P4, its rubric and its texts listen to. Limits from content/fermentation.md P4 and 7.2-7.4.
import type { FactDefinition } from '../../../plant/fact.ts';
import { steamFacts } from './steam.facts.ts';

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

export const p4Facts: readonly FactDefinition[] = [
  // What the batch has been through.
  { name: 'charged', when: 'WT-301 >= 48.5 and HV-30191 <= 0', latched: true },
  // Step 4.08 stops what 4.05 and 4.06 began: where neither was begun, nothing is there to be stopped.
  { name: 'agitation-begun', when: 'SI-301 > 0 and cooked = 0', latched: true },
  { name: 'preheating-begun', when: 'HV-30173 > 0 and cooked = 0', latched: true },
  { name: 'cold-and-still', when: 'agitation-begun = 0 and preheating-begun = 0' },
  { name: 'jacket-steamed', when: 'HV-30173 > 0 and PI-30171 >= 0.03', hold: 600, latched: true },

  // The end of the hold: six minutes from the first valve shut (4.14).
  { name: 'lined-up', when: SHUT_AFTER_HOLD.map((tag) => `${tag} > 0`).join(' and ') },
  { name: 'closing-begun', when: 'hold-complete = 1 and lined-up = 0', latched: true },
  { name: 'closing-time-over', when: 'closing-begun = 1', hold: 360, latched: true },
  {
    name: 'sterile-air-on',
    when: 'cooked = 1 and HV-30104 > 0 and PT-301 >= 0.09 and PT-301 <= 0.11 and FT-301 >= 5',
    hold: 60,
    latched: true,
  },

  // Above an F0 of 60 the medium browns (0.4).
  { name: 'browned', when: 'F0-301 > 60' },

  // Too fast.
  { name: 'pressure-rising-fast', when: 'risen = 0 and TT-301 >= 90 and PT-301.rate > 0.006' },
  { name: 'pressure-falling-fast', when: 'holding = 1 and PT-301.rate < -0.006' },
  { name: 'cooling-fast', when: 'steam-ended = 1 and TT-301.rate < -2', hold: 60 },
  ...steamFacts,
];
