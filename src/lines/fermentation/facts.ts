// Facts of the fermentation workshop that hold whatever procedure is played: screens, alarms and states listen to them.
// What only one procedure asks for lies with it. Limits from content/fermentation.md 0.4 and 0.6.
import type { FactDefinition } from '../../plant/fact.ts';
import { safetyFacts } from './procedures/safety.ts';
import { states } from './states.ts';

/** Steam valves that can let steam into R-301, its pipes or its jacket. */
const STEAM_VALVES = ['HV-30107', 'HV-30113', 'HV-30124', 'HV-30132', 'HV-30150', 'HV-30173', 'HV-30195'];

/** A new load is pumped in, steam is let into the empty, cold vessel, or the counter is set back: another sterilisation begins. */
const ANEW = ['P-101.flow > 1', 'WT-301 <= 0.2 and TT-301 < 60 and R-301.steam >= 0.02', 'F0-301 <= 0'];
const EMPTIED = ['WT-301 <= 0.2'];

export const facts: readonly FactDefinition[] = [
  { name: 'cooked', when: 'TT-301 >= 100 and WT-301 > 15', latched: true, until: EMPTIED },
  { name: 'risen', when: 'TT-301 >= 121', latched: true, until: ANEW },
  // A minute after the vessel its pipes are hot too, or something is amiss with them.
  { name: 'pipes-follow', when: 'risen = 1', hold: 60, latched: true, until: ANEW },
  { name: 'holding', when: 'KI-301 > 0' },
  { name: 'hold-complete', when: 'KI-301 >= 30 and F0-301 >= 25', latched: true, until: ANEW },
  { name: 'steam-shut', when: STEAM_VALVES.map((tag) => `${tag} <= 0`).join(' and ') },
  { name: 'steam-ended', when: 'cooked = 1 and steam-shut = 1', latched: true, until: ['cooked = 0'] },

  // Ready for the seed; from here on the alarms of production are on.
  {
    name: 'sterile-ready',
    // Told by the vessel as it stands: a procedure that begins with a sterile charge has not seen it steamed.
    when: 'WT-301 > 15 and R-301.sterility >= 4 and TT-301 <= 26.5 and PT-301 >= 0.03',
    hold: 60,
    latched: true,
    // Harvested but for 2 % of the batch: what is left is not guarded any more.
    until: ['WT-301 <= 1.6'],
  },
  // The sterile-air header has been brought up; from here on its alarms tell that it falls, until it is empty and both compressors stand.
  {
    name: 'air-on',
    when: 'PT-502 >= 0.2',
    latched: true,
    until: ['PT-502 <= 0.02 and K-501A = 0 and K-501B = 0'],
  },
  { name: 'culture-24h', when: 'R-301.age >= 24' },
  { name: 'batch-sterile', when: 'hold-complete = 1 and R-301.sterility = 4' },
  ...safetyFacts,
  ...states,
];
