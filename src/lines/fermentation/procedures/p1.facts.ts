// Facts that P1, its rubric and its texts listen to. Limits from content/fermentation.md P1.
import type { FactDefinition } from '../../../plant/fact.ts';

/** What everybody wears who enters the hall (1.01); the coverall is worn already. */
export const GEAR = ['PPE.helmet', 'PPE.goggles', 'PPE.safety-shoes', 'PPE.ear-plugs'];

export const p1Facts: readonly FactDefinition[] = [
  { name: 'basic-gear-on', when: GEAR.map((tag) => `${tag} = 1`).join(' and ') },
  { name: 'at-work-unprotected', when: 'basic-gear-on = 0 and R-301.attended = 1', latched: true },
  // A free-running drive takes little more than its magnetising current, 30 % of 1042 A [K].
  { name: 'jogged', when: 'SI-301 >= 18 and SI-301 <= 22 and IT-301 < 330', hold: 60, latched: true },
  { name: 'pressed', when: 'PT-301 >= 0.145', latched: true },
  { name: 'settled', when: 'pressed = 1 and FV-301 <= 0 and HV-30104 <= 0', hold: 600, latched: true },
  {
    name: 'test-started',
    when: 'R-301.test-minutes > 0 and R-301.test-minutes <= 0.1 and PT-301 >= 0.143',
    latched: true,
  },
  { name: 'test-over', when: 'R-301.test-minutes >= 30', latched: true },
  { name: 'verdict-given', when: 'test-over = 1 and R-301.verdict > 0', latched: true },
  { name: 'venting-fast', when: 'R-301.verdict > 0 and PT-301.rate < -0.02' },
];
