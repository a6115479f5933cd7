// What the score of P9E needs to know of a run (content/fermentation.md 7.3; 6, record R11).
import type { MeasureDefinition } from '../../../scoring/measure.ts';

export const p9eMeasures: readonly MeasureDefinition[] = [
  // Pressure that nobody has taken charge of is nobody's merit.
  { name: 'emergency-lowest', kind: 'min', tag: 'PT-301', while: 'announced = 1' },

  { name: 'minimum', kind: 'min', tag: 'PT-301', while: 'emergency = 1' },
  { name: 'emergency-at', kind: 'time', when: 'emergency = 1' },
  { name: 'by-power', kind: 'first', tag: 'event-power', when: 'emergency = 1' },
  { name: 'air-back-at', kind: 'time', when: 'air-back = 1' },
  { name: 'decided-at', kind: 'time', when: 'R-301.decision > 0' },
  { name: 'suspect', kind: 'last', tag: 'suspect', while: 'emergency = 1' },

  { name: 'emergency-highest', kind: 'max', tag: 'PT-301', while: 'emergency = 1' },
  { name: 'emergency-oxygen', kind: 'min', tag: 'AT-302', while: 'emergency = 1' },
  { name: 'emergency-dose', kind: 'max', tag: 'R-301.dose' },
  { name: 'emergency-warmest', kind: 'max', tag: 'TT-301', while: 'emergency = 1' },
  { name: 'emergency-sugar', kind: 'max', tag: 'R-301.rs', while: 'emergency = 1' },
  { name: 'set-load', kind: 'max', tag: 'EG-01.load' },
  { name: 'steam-header', kind: 'last', tag: 'HV-60103' },
];
