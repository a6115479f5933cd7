// The alarms of the fermentation workshop: the whole table of content/fermentation.md 5, and those of it that are in force.
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { activate } from './activate.ts';
import { airAlarms } from './air.ts';
import { feedAlarms } from './feeds.ts';
import { harvestAlarms } from './harvest.ts';
import { labAlarms } from './lab.ts';
import { r301Alarms } from './r301.ts';
import { safetyAlarms } from './safety.ts';
import { seedAlarms } from './seed.ts';
import { utilityAlarms } from './utilities.ts';
import { WAITING } from './waiting.ts';

export const alarmTable: readonly AlarmDefinition[] = [
  ...r301Alarms,
  ...airAlarms,
  ...feedAlarms,
  ...seedAlarms,
  ...utilityAlarms,
  ...harvestAlarms,
  ...labAlarms,
  ...safetyAlarms,
];

export const alarms: readonly AlarmDefinition[] = activate(alarmTable, WAITING);
