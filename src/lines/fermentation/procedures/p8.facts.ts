// Facts that P8, its rubric and its texts listen to. Limits from content/fermentation.md P8 and 7.4.
import type { FactDefinition } from '../../../plant/fact.ts';
import { steamFacts } from './steam.facts.ts';

/** Two hundredths of a batch, t: what may be left when it counts as harvested. */
export const LEFT = 1.5;
/** The next batch begins with its charge. */
const CHARGED = ['P-101.flow > 1'];

export const p8Facts: readonly FactDefinition[] = [
  {
    name: 'feeds-stopped',
    when: 'FT-401 <= 0.5 and FT-403 <= 0.5 and FT-404 <= 0.5 and FT-409 <= 0.5 and P-402 <= 0',
    hold: 10,
  },
  { name: 'pre-cooled', when: 'TT-301 <= 15 and R-301.age > 0', hold: 10, latched: true, until: CHARGED },
  // As long as its probe is covered.
  {
    name: 'too-warm',
    when: 'L-9001.flow > 0.5 and feeds-stopped = 1 and TT-301 > 16 and WT-301 > 25',
    latched: true,
    until: CHARGED,
  },
  { name: 'discharging', when: 'L-9001.flow > 0.5 and feeds-stopped = 1', latched: true, until: CHARGED },
  { name: 'discharged', when: `discharging = 1 and WT-301 <= ${LEFT}`, hold: 10, latched: true, until: CHARGED },
  // The agitator: stopped while the blades are still covered, but no earlier than 15 t.
  {
    name: 'stopped-in-time',
    when: 'discharging = 1 and M-301 <= 0 and WT-301 <= 15 and WT-301 >= 5',
    latched: true,
    until: CHARGED,
  },
  // 2 m3 of water into the emptied vessel.
  {
    name: 'flush-given',
    when: `discharged = 1 and HV-30121 <= 0 and WT-301 >= ${LEFT + 1}`,
    latched: true,
    until: CHARGED,
  },
  {
    name: 'vented-fast',
    when: 'discharged = 1 and PT-301.rate < -0.021 and HV-30121 <= 0',
    latched: true,
    until: CHARGED,
  },
  // First rinse and mycelium have gone to the kill tank, and have not left it alive.
  { name: 'waste-kept', when: 'V-803.untreated >= 1', latched: true, until: CHARGED },
  { name: 'caustic-bare', when: 'HV-80109 > 0 and P-801 > 0 and PPE.face-shield = 0', latched: true },
  ...steamFacts,
];
