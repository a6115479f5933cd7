// Alarms of steam and water (content/fermentation.md 5).
import type { AlarmDefinition, AlarmKind } from '../../../plant/alarm.ts';
import { alarm, CELSIUS, MEGAPASCAL, STEAM } from './definition.ts';
import { STEAMING } from './in-force.ts';

/** Clean steam is worth haste while something is steamed with it. */
const cleanSteam = (kind: AlarmKind, limit: number) =>
  alarm('PT-602', kind, limit, 3, STEAM, { priorityWhile: { condition: STEAMING, priority: 2 } });

export const utilityAlarms: readonly AlarmDefinition[] = [
  alarm('PT-601', 'LL', 0.3, 3, STEAM),
  alarm('PT-601', 'L', 0.35, 3, STEAM),
  alarm('PT-601', 'H', 0.5, 3, STEAM),
  cleanSteam('LL', 0.18),
  cleanSteam('L', 0.25),
  cleanSteam('H', 0.38),
  cleanSteam('HH', 0.45),
  alarm('TT-701', 'H', 33, 3, CELSIUS),
  alarm('PT-701', 'L', 0.28, 3, MEGAPASCAL),
  alarm('PT-701', 'LL', 0.2, 3, MEGAPASCAL),
  alarm('TT-711', 'H', 13, 2, CELSIUS),
  alarm('TT-711', 'HH', 16, 2, CELSIUS),
  alarm('PT-711', 'L', 0.28, 2, MEGAPASCAL),
  alarm('PT-711', 'LL', 0.2, 2, MEGAPASCAL),
];
