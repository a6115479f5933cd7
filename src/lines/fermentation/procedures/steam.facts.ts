// Facts of whoever works with live steam at R-301, the same in every procedure that steams it (content/fermentation.md 7.4).
import type { FactDefinition } from '../../../plant/fact.ts';

export const steamFacts: readonly FactDefinition[] = [
  { name: 'steam-gear-on', when: 'PPE.face-shield = 1 and PPE.heat-gloves = 1' },
  { name: 'steam-without-gear', when: 'steam-shut = 0 and steam-gear-on = 0', latched: true },
  // PT-301 resolves 0.001 MPa: a vented vessel that cools stays within twice that of nothing.
  { name: 'vacuum', when: 'PT-301 < -0.002', latched: true },
];
