// The alarms of the fermentation workshop: the whole table of content/fermentation.md 5.
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { airAlarms } from './air.ts';
import { feedAlarms } from './feeds.ts';
import { harvestAlarms } from './harvest.ts';
import { labAlarms } from './lab.ts';
import { r301Alarms } from './r301.ts';
import { safetyAlarms } from './safety.ts';
import { seedAlarms } from './seed.ts';
import { utilityAlarms } from './utilities.ts';

export const alarms: readonly AlarmDefinition[] = [
  ...r301Alarms,
  ...airAlarms,
  ...feedAlarms,
  ...seedAlarms,
  ...utilityAlarms,
  ...harvestAlarms,
  ...labAlarms,
  ...safetyAlarms,
];
