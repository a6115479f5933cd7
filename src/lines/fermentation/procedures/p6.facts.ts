// Facts that P6, its rubric and its texts listen to. Limits from content/fermentation.md P6 and 7.4.
import type { FactDefinition } from '../../../plant/fact.ts';
import { steamFacts } from './steam.facts.ts';

/** Steam into the transfer line, the sample pipes and V-202. */
const STEAM = ['HV-30132', 'HV-20213', 'HV-20207', 'HV-20224'];
/** A fact for each, because a condition knows no "or". */
export const withoutGear = STEAM.map((tag) => ({ name: `bare-handed-${tag.slice(-5)}`, tag }));

export const p6Facts: readonly FactDefinition[] = [
  // 6.01: the first answer counts.
  {
    name: 'seed-judged-right',
    when: 'SEED.V-202 > 0 and SEED.V-202 = V-202.truth and SEED.sample-age <= 120',
  },
  {
    name: 'seed-misjudged',
    when: 'SEED.V-202 > 0 and SEED.V-202 != V-202.truth and TL-23.arrived <= 0',
    latched: true,
  },
  // The line, from its steam to the seed in it.
  { name: 'line-held', when: 'TL-23.hold >= 30 and TL-23.F0 >= 25', latched: true },
  { name: 'line-steam-off', when: 'line-held = 1 and HV-30132 <= 0 and TL-23.arrived <= 0', latched: true },
  // Steam off and no seed yet: what is left in it condenses.
  { name: 'line-waiting', when: 'line-held = 1 and HV-30132 <= 0 and HV-30131 <= 0 and TL-23.arrived <= 0' },
  { name: 'line-dip', when: 'line-waiting = 1 and PI-30133 < 0.02', hold: 2, latched: true },
  { name: 'line-slow', when: 'line-waiting = 1', hold: 60, latched: true },
  { name: 'transfer-begun', when: 'TL-23.flow > 0.5', latched: true },
  { name: 'seed-transferred', when: 'TL-23.arrived >= 5 and TL-23.flow <= 0', hold: 2, latched: true },
  { name: 'seed-overfilled', when: 'TL-23.arrived > 8.6', latched: true },
  // 6.10: air and speed within three minutes of the last seed.
  { name: 'air-late', when: 'seed-transferred = 1 and FT-301 < 25 and R-301.age <= 0', hold: 180, latched: true },
  { name: 'line-rinsed', when: 'seed-transferred = 1 and TL-23.residue <= 0.05 and TL-23.seed <= 1', latched: true },
  // 6.12.
  {
    name: 'seed-vessel-clean',
    when: 'seed-transferred = 1 and V-202.soil <= 0.05 and V-202.conductivity <= 2 and WT-202 <= 0.1',
    latched: true,
  },
  { name: 'seed-vessel-killed', when: 'seed-transferred = 1 and KI-202 >= 30 and F0-202 >= 25', latched: true },
  { name: 'seed-vessel-vacuum', when: 'PT-202 < -0.002', latched: true },
  ...steamFacts,
  ...withoutGear.map(({ name, tag }) => ({ name, when: `${tag} > 0 and steam-gear-on = 0`, latched: true })),
];
