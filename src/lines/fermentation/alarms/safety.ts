// Alarms for people and machines: gas, trips, power, instrument air, the rupture disc (content/fermentation.md 5).
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { alarm, AMMONIA, contact, MEGAPASCAL } from './definition.ts';

export const safetyAlarms: readonly AlarmDefinition[] = [
  ...['GT-402A', 'GT-402B'].flatMap((tag) => [alarm(tag, 'H', 20, 1, AMMONIA), alarm(tag, 'HH', 40, 1, AMMONIA)]),
  alarm('GT-301', 'H', 15, 2, AMMONIA),
  alarm('GT-301', 'HH', 25, 2, AMMONIA),
  contact('YA-501A', 1),
  contact('YA-501B', 1),
  contact('YA-301', 2),
  contact('XA-301', 2),
  contact('XA-EG01', 2),
  contact('XA-UPS01', 2),
  alarm('PT-503', 'LL', 0.35, 2, MEGAPASCAL),
  alarm('PT-503', 'L', 0.45, 2, MEGAPASCAL),
];
