// Facts that P4A, its rubric and its texts listen to. Limits from content/fermentation.md P4 (4.01-4.03).
import type { FactDefinition } from '../../../plant/fact.ts';

/** The nine raw materials, in the order of addition. */
export const ITEMS = ['ams', 'kh2po4', 'na2so4', 'mgso4', 'glucose', 'csl', 'caco3', 'oil', 'antifoam'] as const;
/** What WT-101 shows for 48.5 +- 0.5 m3, t. */
export const CHARGE_WEIGHT = [48.4, 49.4] as const;

export const p4aFacts: readonly FactDefinition[] = [
  { name: 'dust-gear-on', when: 'PPE.dust-mask = 1 and PPE.gloves = 1' },
  { name: 'dust-unprotected', when: 'V-101.handling = 1 and dust-gear-on = 0', latched: true },
  // Everything of the recipe is in, whatever its weight; a tank that is emptied is begun anew.
  {
    name: 'medium-complete',
    when: 'V-101.items-in >= 9 and V-101.pouring <= 0 and V-101.undissolved <= 5',
    latched: true,
    until: ['WT-101 <= 0.5'],
  },
  {
    name: 'medium-made-up',
    when: `medium-complete = 1 and HV-10101 <= 0 and WT-101 >= ${CHARGE_WEIGHT[0]} and WT-101 <= ${CHARGE_WEIGHT[1]}`,
    latched: true,
    until: ['WT-101 <= 0.5'],
  },
  {
    name: 'medium-in-spec',
    when: 'medium-made-up = 1 and V-101.items-right >= 9 and V-101.ph >= 6.15 and V-101.ph <= 6.45 and V-101.lumps <= 1',
  },
];
