// Alarms of the air train (content/fermentation.md 5). What tells too little waits until the header has been up.
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { alarm, CELSIUS, MEGAPASCAL, PERCENT } from './definition.ts';
import { AIR_ON } from './in-force.ts';

export const airAlarms: readonly AlarmDefinition[] = [
  alarm('PT-501', 'LL', 0.18, 2, MEGAPASCAL, { while: AIR_ON }),
  alarm('PT-501', 'L', 0.22, 2, MEGAPASCAL, { while: AIR_ON }),
  alarm('PT-501', 'H', 0.36, 2, MEGAPASCAL),
  alarm('PT-501', 'HH', 0.38, 2, MEGAPASCAL),
  alarm('PT-502', 'LL', 0.12, 1, MEGAPASCAL, { while: AIR_ON }),
  alarm('PT-502', 'L', 0.18, 2, MEGAPASCAL, { while: AIR_ON }),
  alarm('PT-502', 'H', 0.27, 2, MEGAPASCAL),
  alarm('TT-501', 'H', 155, 2, CELSIUS),
  alarm('TT-501', 'HH', 160, 2, CELSIUS),
  alarm('TT-503', 'L', 12, 3, CELSIUS, { while: AIR_ON }),
  alarm('TT-503', 'H', 25, 3, CELSIUS, { while: AIR_ON }),
  alarm('TT-503', 'HH', 28, 3, CELSIUS, { while: AIR_ON }),
  alarm('TT-504', 'L', 28, 3, CELSIUS, { while: AIR_ON }),
  alarm('TT-504', 'H', 45, 3, CELSIUS),
  alarm('MT-501', 'H', 65, 2, PERCENT, { while: AIR_ON }),
  alarm('MT-501', 'HH', 80, 2, PERCENT, { while: AIR_ON }),
  alarm('PDT-501', 'H', 0.02, 3, MEGAPASCAL),
  alarm('PDT-501', 'HH', 0.03, 2, MEGAPASCAL),
  alarm('PDT-312', 'H', 0.03, 3, MEGAPASCAL),
  alarm('PDT-312', 'HH', 0.05, 2, MEGAPASCAL),
];
