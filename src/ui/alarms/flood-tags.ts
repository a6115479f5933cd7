// Tags of the alarm system itself, which every attempt can read.

/** 1 during an alarm flood. */
export const FLOOD = 'ALARM-FLOOD';
/** Alarms annunciated in the last ten minutes. */
export const RATE = 'ALARM-RATE';
