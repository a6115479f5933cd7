// Facts that P9E, emergency shutdown, its rubric and its texts listen to (content/fermentation.md P9, 9.51 to 9.57; 3.2, "Respond").
// What has happened is told by the plant itself. The language of conditions knows no "or": what is still to be done for each event is a
// fact of its own, and a step is done when none of them holds.
import type { FactDefinition } from '../../../plant/fact.ts';

/** Seconds within which one reports and stops the feeds; a whole second is given. */
const PROMPT = 31;
/** No gas to speak of leaves by the exhaust, kg/s. */
const EXHAUST_SHUT = 'HV-30161.flow <= 0.01';

const events: readonly FactDefinition[] = [
  { name: 'event-power', when: 'MCC-01 <= 0', latched: true },
  // A power failure takes machines, water and air with it: then these are no events of their own.
  { name: 'event-air', when: 'event-power = 0 and YA-501A = 1', latched: true },
  { name: 'event-agitator', when: 'event-power = 0 and YA-301 = 1', latched: true },
  { name: 'event-cooling', when: 'event-power = 0 and PT-711 <= 0.28', latched: true },
  { name: 'event-exhaust', when: 'event-power = 0 and PT-301 >= 0.13', latched: true },
  { name: 'event-gas', when: 'GT-402A >= 20', latched: true },
  {
    name: 'calm',
    when: ['power', 'air', 'agitator', 'cooling', 'exhaust', 'gas'].map((event) => `event-${event} = 0`).join(' and '),
  },
  { name: 'emergency', when: 'calm = 0', latched: true },
];

export const p9eFacts: readonly FactDefinition[] = [
  ...events,
  { name: 'announced', when: 'emergency = 1 and REPORT >= 1', latched: true },
  { name: 'silent', when: 'emergency = 1 and announced = 0', hold: PROMPT, latched: true },
  { name: 'feeds-halted', when: 'emergency = 1 and E-STOP.feeds = 1', latched: true },
  { name: 'feeds-late', when: 'emergency = 1 and feeds-halted = 0', hold: PROMPT, latched: true },

  // 9.53: gas that leaves while none comes in; pressure that does not come down.
  { name: 'exhaust-shut', when: EXHAUST_SHUT },
  { name: 'unheld-power', when: 'event-power = 1 and exhaust-shut = 0 and FT-301 < 15' },
  { name: 'unheld-air', when: 'event-air = 1 and exhaust-shut = 0 and FT-301 < 15' },
  { name: 'unheld-exhaust', when: 'event-exhaust = 1 and PT-301 >= 0.13' },

  // 9.54: on the emergency set the agitator turns slowly; one that has tripped stands or is started gently.
  { name: 'agitator-slow', when: 'SI-301 >= 30 and SI-301 <= 62' },
  { name: 'agitator-stands', when: 'M-301 <= 0 and SI-301 <= 1' },
  { name: 'unset-power', when: 'event-power = 1 and agitator-slow = 0' },
  { name: 'unset-agitator', when: 'event-agitator = 1 and agitator-slow = 0 and agitator-stands = 0' },
  { name: 'unset-air', when: 'event-air = 1 and agitator-slow = 0' },
  { name: 'unset-exhaust', when: 'event-exhaust = 1 and agitator-slow = 0' },
  { name: 'no-compressor', when: 'K-501A.run < 1 and K-501B.run < 1' },

  // 9.55: chilled water runs, or cooling water has taken its place.
  { name: 'uncooled', when: 'PT-711 < 0.28 and HV-30171 <= 0' },

  // 9.56: what must be shut off, by the event.
  { name: 'steam-open', when: 'event-power = 1 and HV-60103 > 0' },
  { name: 'ammonia-open', when: 'event-power = 1 and HV-40209 > 0' },
  { name: 'machine-open', when: 'event-air = 1 and HV-50101 > 0' },
  { name: 'drive-unlocked', when: 'event-agitator = 1 and M-301.loto <= 0' },
  { name: 'positioner-unseen', when: 'event-exhaust = 1 and PV-301.positioner <= 0' },
  { name: 'cooling-unswapped', when: 'event-cooling = 1 and uncooled = 1' },
  { name: 'leak-open', when: 'event-gas = 1 and HV-40209 > 0' },
  { name: 'leak-tripped-not', when: 'event-gas = 1 and XV-40201 > 0' },

  { name: 'air-lost', when: 'emergency = 1 and FT-301 < 10', latched: true },
  { name: 'air-back', when: 'air-lost = 1 and FT-301 >= 15', hold: 10, latched: true },
  // Below this something may have been sucked in (E07): the batch is suspect.
  { name: 'suspect', when: 'emergency = 1 and PT-301 < 0.005', latched: true },
];
