// Numbers of power, cooling water and the fail positions (content/fermentation.md 1.4, 1.6, 1.8 and E07). What has no other source is [K].
import type { Tag } from '../../../../plant/plant.ts';

/** EG-01: one compressor at full load, M-301 at 40 rpm and a pump, and not more, kW. */
export const RATING = 600;
/** Drawn beside what the motor draws anyway while it runs up, kW, and for how long, s: a soft starter, a drive that breaks loose, pumps. */
export const STARTING: readonly (readonly [motors: RegExp, kilowatts: number])[] = [
  [/^K-501/, 400],
  [/^M-301$/, 120],
  [/^P-7/, 55],
  [/^[KM]-/, 20],
  [/^P-/, 5],
];
export const STARTS_FOR = 15;
/** Everything with this kind of tag is driven by a motor: compressors, agitators, pumps. */
export const DRIVEN = /^[KMP]-\d{3}[A-Z]?$/;
/** UPS-01 holds the DCS for half an hour [process-model.md 10.8] and is full again after two, % a second. */
export const DISCHARGES = 100 / 1800;
export const CHARGES = 100 / 7200;

/** Mechanical stops of valves that fail open, % (content/fermentation.md 1.6). The seed vessels are as R-301. */
export const STOPS: ReadonlyMap<Tag, number> = new Map([
  ['PV-201', 1.5],
  ['PV-202', 1.5],
  ['PV-301', 1.5],
]);
/** Instrument air below which actuators follow their springs, MPa(g). */
export const SPRINGS_BELOW = 0.3;

/** Pressure of a water header with a pump running, MPa(g). */
export const HEADER = 0.35;
/** A pump brings its header up, and it dies down, with these time constants, s [process-model.md 10.6, 10.8]. */
export const COMES_UP = 5;
export const DIES_DOWN = 10;
/** Temperatures of cooling and chilled water, deg C; chilled in P8 (content/fermentation.md 1.4). */
export const COOLING_AT = 30;
export const CHILLED_AT = 9;
export const CHILLED_IN_P8 = 7;
/** Chilled water that stands warms towards the hall, and is cold again once it runs, time constants, s. */
export const WARMS = 7200;
export const CHILLS = 120;
export const HALL = 25;
