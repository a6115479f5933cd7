// Facts that P5, its rubric and its texts listen to, for the sugar tank V-401. Limits from content/fermentation.md P5 and 7.4.
import type { FactDefinition } from '../../../plant/fact.ts';
import { steamFacts } from './steam.facts.ts';

/** A tank that is filled anew is sterilised anew. */
const REFILLED = ['HV-40101.flow > 0'];
/** Steam into the tank, its jacket, its line. */
const STEAM = ['HV-40104', 'HV-40105', 'HV-40110'];
/** A fact for each, because a condition knows no "or". */
export const withoutGear = STEAM.map((tag) => ({ name: `bare-handed-${tag.slice(-5)}`, tag }));

export const p5Facts: readonly FactDefinition[] = [
  // The jacket has heated it by steam for ten minutes.
  { name: 'feed-preheated', when: 'HV-40105 > 0 and TT-401A >= 45', hold: 600, latched: true, until: REFILLED },
  { name: 'feed-held', when: 'V-401.hold >= 20 and V-401.F0 >= 8', latched: true, until: REFILLED },
  { name: 'feed-caramel', when: 'TT-401A > 121', latched: true, until: REFILLED },
  { name: 'feed-cooling', when: 'feed-held = 1 and HV-40104 <= 0 and HV-40105 <= 0' },
  // Sterile air must keep it up while it cools.
  { name: 'feed-pressure-lost', when: 'feed-held = 1 and PT-401 < 0.03', latched: true, until: REFILLED },
  { name: 'feed-vacuum', when: 'PT-401 < -0.002', latched: true },
  { name: 'feed-jacket-both', when: 'HV-40105 > 0 and HV-40106 > 0', latched: true },
  // The line: from the steam to the feed at its far end.
  { name: 'feed-line-steaming', when: 'HV-40110 > 0 and TT-401 >= 120' },
  { name: 'feed-line-held', when: 'L-401.hold >= 30 and L-401.F0 >= 25', latched: true },
  { name: 'feed-line-closing', when: 'feed-line-held = 1 and feed-line-steaming = 0', latched: true },
  { name: 'feed-line-lost', when: 'feed-line-held = 1 and L-401.sterility < 4', latched: true },
  { name: 'feed-ready', when: 'V-401.sterility = 4 and L-401.sterility = 4' },
  ...steamFacts,
  ...withoutGear.map(({ name, tag }) => ({ name, when: `${tag} > 0 and steam-gear-on = 0`, latched: true })),
];
