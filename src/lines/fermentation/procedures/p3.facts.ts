// Facts that P3, its rubric and its texts listen to. Limits from content/fermentation.md P3 and 7.4.
import type { FactDefinition } from '../../../plant/fact.ts';
import { steamFacts } from './steam.facts.ts';

/** Small vent and drains: they steam from the first steam to the end of the hold. */
export const SMALL_VENTS = ['HV-30163', 'HV-30108', 'HV-30114', 'HV-30125', 'HV-30133', 'HV-30151'];

/** Clean steam into R-301, in the order in which it is let in: routes 1 to 4, sight glass, feed manifold. */
export const STEAM_VALVES = ['HV-30107', 'HV-30113', 'HV-30124', 'HV-30132', 'HV-30195', 'HV-30150'];

/** The next load begins another sterilisation. */
const LOADED = ['P-101.flow > 1'];

export const p3Facts: readonly FactDefinition[] = [
  // The ramp: twenty minutes at least from the first steam (3.07).
  { name: 'first-steam', when: 'R-301.steam >= 0.02', hold: 5, latched: true, until: LOADED },
  { name: 'ramp-time-over', when: 'first-steam = 1', hold: 1200, latched: true, until: LOADED },
  {
    name: 'ramp-fast',
    when: 'first-steam = 1 and ramp-time-over = 0 and PT-301 >= 0.105',
    latched: true,
    until: LOADED,
  },
  // The air is driven out for ten minutes with the exhaust wide open (3.06).
  {
    name: 'purged',
    when: 'R-301.steam >= 0.02 and HV-30161 >= 99 and HV-30162 >= 99 and PV-301 >= 99',
    hold: 600,
    latched: true,
    until: LOADED,
  },
  { name: 'empty-pressed', when: 'first-steam = 1 and PT-301 >= 0.105', latched: true, until: LOADED },
  { name: 'overheated', when: 'TT-301 > 124', latched: true, until: LOADED },
  { name: 'overpressed', when: 'first-steam = 1 and PT-301 > 0.16', latched: true, until: LOADED },

  // The end of the hold: three minutes from the first valve shut to the last (3.09), then sterile air (3.10).
  { name: 'all-steaming', when: [...SMALL_VENTS, ...STEAM_VALVES].map((tag) => `${tag} > 0`).join(' and ') },
  { name: 'all-shut', when: [...SMALL_VENTS, ...STEAM_VALVES].map((tag) => `${tag} <= 0`).join(' and ') },
  { name: 'empty-closing', when: 'hold-complete = 1 and all-steaming = 0', latched: true, until: LOADED },
  { name: 'empty-closed', when: 'empty-closing = 1 and all-shut = 1', latched: true, until: LOADED },
  {
    name: 'empty-closing-slow',
    when: 'empty-closing = 1 and empty-closed = 0',
    hold: 180,
    latched: true,
    until: LOADED,
  },
  { name: 'air-admitted', when: 'hold-complete = 1 and HV-30104 > 0', latched: true, until: LOADED },
  {
    name: 'pressure-lost',
    when: 'empty-closing = 1 and air-admitted = 0 and PT-301 < 0.05',
    latched: true,
    until: LOADED,
  },
  {
    name: 'air-holding',
    when: 'air-admitted = 1 and steam-shut = 1 and PT-301 >= 0.09 and PT-301 <= 0.11 and FT-301 >= 5',
    hold: 60,
    latched: true,
    until: LOADED,
  },
  { name: 'blown-out', when: 'air-holding = 1 and WT-301 <= 0.2 and HV-30125 <= 0', latched: true, until: LOADED },
  { name: 'parked', when: 'blown-out = 1 and HV-30104 <= 0 and HV-30161 <= 0 and HV-30162 <= 0' },
  { name: 'empty-sterile', when: 'hold-complete = 1 and R-301.sterility = 4' },
  ...steamFacts,
];
