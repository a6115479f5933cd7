// Facts that P6S, its rubric and its texts listen to. Limits from content/fermentation.md P6 and 7.4.
import type { FactDefinition } from '../../../plant/fact.ts';
import { steamFacts } from './steam.facts.ts';
import { tl12, transferFacts } from './transfer.ts';

export const p6sFacts: readonly FactDefinition[] = [
  // The spores, from the first of them on.
  { name: 'spores-poured', when: 'HV-20131.poured >= 90', latched: true },
  { name: 'sown-bare', when: 'HV-20131 > 0 and HV-20131.flame = 0 and TL-12.arrived <= 0', hold: 2, latched: true },
  { name: 'sown-low', when: 'HV-20131 > 0 and PT-201 < 0.005', hold: 5, latched: true },
  { name: 'sown-high', when: 'HV-20131 > 0 and PT-201 > 0.03', latched: true },
  { name: 'growing', when: 'V-201.age > 0 and TL-12.arrived <= 0' },
  // Whoever lets the clock run stops where the seed is to be looked at.
  { name: 'seed-20h', when: 'V-201.age >= 20', latched: true },
  { name: 'seed-24h', when: 'V-201.age >= 24', latched: true },
  // The first answer counts.
  { name: 'seed-judged-right', when: 'SEED.V-201 > 0 and SEED.V-201 = V-201.truth and SEED.sample-age <= 120' },
  {
    name: 'seed-misjudged',
    when: 'SEED.V-201 > 0 and SEED.V-201 != V-201.truth and TL-12.arrived <= 0',
    latched: true,
  },
  ...steamFacts,
  ...transferFacts(tl12, 0.5, 0.03),
  { name: 'v202-overfilled', when: 'TL-12.arrived > 0.95', latched: true },
  { name: 'v202-air-late', when: 'seed-transferred = 1 and FT-202 < 9', hold: 180, latched: true },
];
