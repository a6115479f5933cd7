// What a procedure may consume (content/fermentation.md 7.2): steam, water and power by the workshop's totalisers.
import type { UtilityItem } from '../../../scoring/rubric.ts';

/** `reference`: t of steam, m3 of water, kWh; 1.05 times what the expert needs (scripts/utility-reference.ts). */
export const consumption = (
  reference: Readonly<Record<'steam' | 'water' | 'power', number>>,
): readonly UtilityItem[] => [
  { id: 'U.steam', measure: 'steam', tag: 'FQ-601', reference: reference.steam },
  { id: 'U.water', measure: 'water', tag: 'FQ-701', reference: reference.water },
  { id: 'U.power', measure: 'power', tag: 'JQ-001', reference: reference.power },
];
