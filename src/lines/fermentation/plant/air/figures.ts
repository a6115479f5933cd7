// Numbers of the air train (content/fermentation.md 1.3, 1.6-1.8; sizes and characteristics [K]).
import { absolutePressure } from '../../../../kernel/units.ts';
import type { FilterSpec } from '../../../../plant/sterile-filter.ts';
import type { CompressorSpec } from '../../../../plant/compressor.ts';

/** Normal cubic metre of air, kg (0 deg C, 101 325 Pa). */
export const NORMAL_AIR = 1.2929;
/** 90 Nm3/min each; specific power 5.2 kW per Nm3/min at 0.3 MPa. */
const FLOW = (90 * NORMAL_AIR) / 60;
const POWER = 470;

export const duty: CompressorSpec = { tag: 'K-501A', flow: FLOW, power: POWER };
export const standby: CompressorSpec = { tag: 'K-501B', flow: FLOW, power: POWER };

/** Gas constant of air times its temperature in vessels and pipes (35 deg C), J/kg: m = p V/RT. */
const GAS = 287.1 * 308;
/** Receiver 30 m3; header H-501 with the pipes up to the vessels 5 m3. Air that a pascal holds, kg/Pa. */
export const RECEIVER = 30 / GAS;
export const HEADER = 5 / GAS;

/** Pressure drop of coolers and separators, and of the dry F-501, Pa per (kg/s)2; of a check valve that opens, Pa. */
export const TRAIN_DROP = 7500;
export const FILTER_DROP = 4800;
export const CHECK_DROP = 10_000;
/** The same train as K_v, for the isolated filter. */
export const TRAIN_KV = 242;
/** K_v = 0.02 DN2 of HV-50151/52 DN250, 54 DN50, 55 DN25 with its trap, 56 DN40, 57 DN50. */
export const kv = { isolation: 1250, steam: 50, drain: 4, vent: 32, blowDown: 50 } as const;
/** Analysers and traps before F-501, kg/s at 0.2 MPa(g). */
export const PURGE = 0.02;

/** Outside air: deg C and kg/kg (70 % of saturation). */
export const OUTSIDE = 25;
export const INTAKE_RATIO = 0.0139;
/** Coolers: share of the way to the coolant at full water, and transfer units at full flow and full opening. */
export const FIRST_COOLER = 0.975;
export const BARE_COOLER = 0.08;
export const SECOND_COOLER = 2.2;
export const REHEATER = 0.35;
/** Water of E-501 and E-502 with everything open, kg/s. */
export const COOLING_WATER = 5;
export const CHILLED_WATER = 8;

/** Vessels in which condensate gathers, in the order of the flow, with what they hold before the air carries it on, kg. */
export const pots = [
  { tag: 'V-501', drain: 'HV-50111', holds: 40 },
  { tag: 'E-501', drain: 'HV-50123', holds: 5 },
  { tag: 'S-502', drain: 'HV-50131', holds: 15 },
  { tag: 'S-503', drain: 'HV-50143', holds: 10 },
] as const;
/** What lies in them after a standstill, kg. */
export const LYING = [60, 10, 25, 15] as const;
/** Water that a drain passes fully open, kg/s. */
export const DRAIN = 2;

/** Total filter F-501: fibre, torn by air admitted above 0.08 MPa(g) or against the air (content/fermentation.md 2.08). */
export const totalFilter: FilterSpec = {
  tag: 'F-501',
  volume: 3,
  heatCapacity: 4e5,
  loss: 60,
  capacity: 0.5,
  dryingAir: 0.3,
  steamLimit: absolutePressure(0.2),
  tearsAbove: absolutePressure(0.08),
};

/** 0.2 um PTFE cartridge filter: forward steam above 0.15 MPa(g) damages it (content/fermentation.md 2.10). */
export const cartridge = (tag: string): FilterSpec => ({
  tag,
  volume: 0.3,
  heatCapacity: 1.5e5,
  loss: 15,
  capacity: 0.02,
  dryingAir: 0.08,
  steamLimit: absolutePressure(0.15),
});

/** Doses per hour of air that is not sterile, and of air through a wet filter (content/fermentation.md 0.5, 2.07). */
export const DOSE_UNSTERILE = 0.3;
export const DOSE_WET = 0.2;
