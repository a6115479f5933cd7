// Alarm limits, priorities and suppression by state (content/fermentation.md 5).
import type { AlarmDefinition } from '../../plant/alarm.ts';

export const alarms: readonly AlarmDefinition[] = [];
