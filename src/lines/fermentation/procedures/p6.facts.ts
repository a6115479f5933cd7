// Facts that P6, its rubric and its texts listen to. Limits from content/fermentation.md P6 and 7.4.
import type { FactDefinition } from '../../../plant/fact.ts';
import { steamFacts } from './steam.facts.ts';
import { tl23, transferFacts } from './transfer.ts';

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
  ...steamFacts,
  ...transferFacts(tl23, 0.5, 0.1),
  { name: 'seed-overfilled', when: 'TL-23.arrived > 8.6', latched: true },
  // 6.10: air and speed within three minutes of the last seed.
  { name: 'air-late', when: 'seed-transferred = 1 and FT-301 < 25 and R-301.age <= 0', hold: 180, latched: true },
];
