// Alarms of harvest and cleaning (content/fermentation.md 5; the table gives no limit for the conductivity AT-801).
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { alarm, CELSIUS, PERCENT } from './definition.ts';
import { CLEANING, DISCHARGING } from './in-force.ts';

export const harvestAlarms: readonly AlarmDefinition[] = [
  alarm('LT-303', 'H', 85, 3, PERCENT),
  alarm('LT-303', 'HH', 95, 3, PERCENT),
  alarm('LT-901', 'H', 85, 3, PERCENT),
  alarm('LT-901', 'HH', 95, 3, PERCENT),
  alarm('TT-901', 'H', 12, 3, CELSIUS, { while: DISCHARGING }),
  alarm('TT-901', 'HH', 18, 3, CELSIUS, { while: DISCHARGING }),
  alarm('TT-801', 'LL', 65, 3, CELSIUS, { while: CLEANING }),
  alarm('TT-801', 'L', 70, 3, CELSIUS, { while: CLEANING }),
  alarm('TT-801', 'H', 85, 3, CELSIUS),
];
