// Facts that P2, its rubric and its texts listen to. Limits from content/fermentation.md P2 and 7.4.
import type { FactDefinition } from '../../../plant/fact.ts';

/** Drains of the train, each in front of its trap. */
export const DRAINS = ['HV-50111', 'HV-50123', 'HV-50131', 'HV-50143'];
/** Filters of the seed vessels and of the feed tanks, sterilised by their skids. */
export const SKIDS = ['F-212', 'F-222', 'F-412'];

export const p2Facts: readonly FactDefinition[] = [
  // A look after the start is no look before it.
  { name: 'compressor-started', when: 'K-501A > 0', latched: true },

  // Live steam on a filter wants face shield and gloves (content/fermentation.md 7.4, 9).
  { name: 'steam-gear-on', when: 'PPE.face-shield = 1 and PPE.heat-gloves = 1' },
  { name: 'steam-on-f501', when: 'HV-50154 > 0' },
  { name: 'steam-on-f312', when: 'HV-30103 > 0' },
  { name: 'f501-without-gear', when: 'steam-on-f501 = 1 and steam-gear-on = 0', latched: true },
  { name: 'f312-without-gear', when: 'steam-on-f312 = 1 and steam-gear-on = 0', latched: true },

  // The total filter (2.06-2.09).
  { name: 'total-steamed', when: 'HV-50154.flow > 0 and TT-505 >= 100', latched: true },
  { name: 'total-holding', when: 'F-501.held > 0' },
  { name: 'total-sterile', when: 'F-501.held >= 30 and F-501.F0 >= 25', latched: true },
  { name: 'total-torn', when: 'F-501.torn = 1', latched: true },
  { name: 'fed-wet', when: 'total-steamed = 1 and HV-50152 > 0 and F-501.wetness > 0.05', latched: true },
  { name: 'header-up', when: 'PT-502 >= 0.2 and HV-50152 > 0', latched: true },

  // R-301's filter (2.10-2.12).
  { name: 'fine-steamed', when: 'HV-30103.flow > 0 and PI-31202 >= 0.02', latched: true },
  { name: 'fine-holding', when: 'F-312.held > 0' },
  { name: 'fine-sterile', when: 'F-312.held >= 30 and F-312.F0 >= 25', latched: true },
  { name: 'fine-torn', when: 'F-312.torn = 1', latched: true },
  // Fifteen minutes of air through the vent behind the filter, after the steam.
  { name: 'blown-dry', when: 'fine-sterile = 1 and HV-30103 <= 0 and HV-30106.flow >= 0.02', hold: 900, latched: true },
  { name: 'fine-parked', when: 'blown-dry = 1 and HV-30106 <= 0 and PI-31202 >= 0.18', hold: 10, latched: true },
];
