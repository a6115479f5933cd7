// Safety penalties that hold whatever procedure is in hand (content/fermentation.md 7.4, "all modes"): a red line is one wherever it is
// crossed. What only one procedure can offend against (its steam valves, its dust) lies in its own rubric.
import type { FactDefinition } from '../../../plant/fact.ts';
import type { Tag } from '../../../plant/plant.ts';
import type { SafetyRule } from '../../../scoring/rubric.ts';

/** What no mishap tells of. */
export const safetyFacts: readonly FactDefinition[] = [
  { name: 'vacuum-breaker-open', when: 'XV-30109 > 0' },
  {
    name: 'steam-into-broth',
    when: 'R-301.broth = 1 and HV-30103 > 0 and HV-30104 > 0',
    hold: 5,
    latched: true,
    until: ['HV-30103 <= 0', 'HV-30104 <= 0'],
  },
  // Who turns the tank's valve in a cloud of ammonia without breathing apparatus.
  {
    name: 'gassed',
    when: 'GT-402A >= 20 and HV-40209 > 0 and HV-40209 < 100 and PPE.scba <= 0',
    latched: true,
    until: ['GT-402A < 20'],
  },
];

/** Steam valves worked without face shield and heat gloves, as the facts tell; once. */
export const unprotected = (...facts: readonly string[]): SafetyRule => ({
  id: 'S.ppe',
  class: 'minor',
  points: 1,
  once: true,
  triggers: facts.map((fact) => ({ fact, tag: 'PPE.face-shield' })),
});

/** Valves that must not be thrown open. */
export const thrown = (tags: readonly Tag[]): SafetyRule => ({
  id: 'S.throw',
  class: 'minor',
  points: 1,
  triggers: [{ verb: 'throw', tags }],
});

const SERIOUS = { class: 'serious', points: 5 } as const;
const RED_LINE = { class: 'red-line', points: 20 } as const;

export const plantSafety: readonly SafetyRule[] = [
  { id: 'S.hammer', ...SERIOUS, triggers: [{ happening: 'hammer' }] },
  {
    id: 'S.vacuum',
    ...SERIOUS,
    // The breaker opens in the same cooling: one offence.
    once: true,
    triggers: [
      { happening: 'vacuum' },
      { happening: 'seed-vacuum' },
      { happening: 'vacuum-breaker' },
      { fact: 'vacuum-breaker-open', tag: 'XV-30109' },
    ],
  },
  {
    id: 'S.relief',
    ...SERIOUS,
    triggers: [{ happening: 'disc-burst' }, { happening: 'safety-lift' }, { happening: 'feed-relief' }],
  },
  { id: 'S.seal', ...SERIOUS, once: true, triggers: [{ happening: 'seal-dry' }] },
  { id: 'S.foam', ...SERIOUS, triggers: [{ happening: 'foam-out' }] },
  { id: 'S.discharge', ...SERIOUS, triggers: [{ happening: 'discharge' }, { happening: 'untreated-discharge' }] },
  { id: 'S.jacket', ...SERIOUS, triggers: [{ refusal: 'I-307' }] },
  { id: 'S.port', ...SERIOUS, triggers: [{ happening: 'port-blows' }] },
  { id: 'S.manhole', ...RED_LINE, triggers: [{ happening: 'manhole-blows' }] },
  { id: 'S.loto', ...RED_LINE, triggers: [{ refusal: 'loto' }] },
  { id: 'S.contaminated', ...RED_LINE, triggers: [{ happening: 'contaminated-to-V-901' }] },
  { id: 'S.steam-into-broth', ...RED_LINE, once: true, triggers: [{ fact: 'steam-into-broth', tag: 'HV-30103' }] },
  { id: 'S.gassed', ...RED_LINE, once: true, triggers: [{ fact: 'gassed', tag: 'PPE.scba' }] },
];
