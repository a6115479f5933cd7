// Numbers of harvest, cleaning and waste (content/fermentation.md 1.1, 1.5, 1.7). What that document does not give is marked [K].
import type { LegSpec } from '../../../../plant/leg-gas.ts';

/** L-9001 from HV-30123 through E-901 to XV-90101: 30 m of DN150 and the broth side of a spiral cooler [K]. */
export const lineSpec: LegSpec = {
  tag: 'L-9001',
  volume: 0.9,
  heatCapacity: 1.2e6,
  loss: 60,
  conduction: 0,
  height: 6.5,
  outwardsOnly: false,
};

/** K_v: HV-30122, 23 and XV-90101 DN150; E-901 (70 min for a batch at 0.09 MPa) [K]; trap HV-90102 DN20; HV-30127 DN20; HV-30126. */
export const kv = {
  bottomValve: 450,
  discharge: 450,
  inlet: 450,
  cooler: 85,
  trap: 8,
  deadLeg: 8,
  toKillTank: 200,
  /** P-802 standing: broth runs through it. */
  standingPump: 60,
} as const;

/** The end of the pipe in V-901 stands this much above R-301's lowest point, m [K]. */
export const RISE = 3;
/** Density of harvested broth, kg/m3 [K]. */
export const DENSITY = 1050;
/** J/(kg K) [training-model.md 2.9]. */
export const CP_BROTH = 3950;

/** Steaming of the harvest line: at the trap, deg C, seconds, F0 in min (content/fermentation.md 8.04). */
export const STEAMED = { at: 121, seconds: 1200, f0: 18 } as const;

/** E-901: chilled water at full TV-901, kg/s, and what its 190 m2 pass, W/K [K]. */
export const cooler = { water: 27.8, transfer: 120e3 } as const;
/** What chilled water takes out of the steamed cooler, W/K, and what the hot pipe gives to the broth in it, W/K [K]. */
export const QUENCH = 40e3;
export const PIPE_TRANSFER = 20e3;

/** V-901: volume, m3; jacket and mixing by M-901, W/K; the hall through its insulation, W/K [K]. */
export const tank = { volume: 120, jacket: 9e3, unmixed: 0.3, loss: 60 } as const;
/** Chilled water of V-901's jacket at both valves open, kg/s; power of M-901 and P-901, kW; P-901, kg/s (120 m3/h) [K]. */
export const JACKET_WATER = 8;
export const POWER = { agitator: 11, pump: 30 } as const;
export const PUMP = 35;

/** Potency lost at 25 deg C, 1/h, twice as fast every 10 K [content/fermentation.md 8.05; the temperature law K]. */
export const LOSS_AT_25 = 0.01;
/** What penicillinase of bacteria from an unsteamed line adds at 25 deg C, and what alkali does, 1/h [K]. */
export const ENZYME_LOSS = 0.06;
export const ALKALI_LOSS = 0.7;
/** U in a mg of penicillin [content/fermentation.md P7.3], so 1.67e9 U in a kg. */
export const BILLIONS_PER_KG = 1.67;
export const UNITS_PER_GRAM_PER_LITRE = 1670;

/** P-801 (60 m3/h), P-802 (sucks more than comes), kg/s; power of each, kW [flow: content/fermentation.md 1.5; rest K]. */
export const CIP_FLOW = 16.7;
export const RETURN_FLOW = 20;
export const CIP_POWER = 15;
/** V-801 and V-802 full, kg; NaOH in V-801, kg/kg; its loss, W/K; process water, deg C [K]. */
export const TANK = 8000;
export const ALKALI = 0.02;
export const TANK_LOSS = 60;
export const WATER_AT = 20;
/** Steam heater of V-801: kept at, deg C, with at most, W [the temperature content/fermentation.md 1.5; the heater K]. */
export const heater = { at: 79, power: 2.5e6 } as const;
/** From the film of the spray balls to the wall, W/K [K]. */
export const SPRAY_TRANSFER = 60e3;
/** AT-801: mS/cm per kg/kg: 2 % NaOH has about 100 mS/cm. */
export const CONDUCTIVITY = 5000;
/**
 * Residue: share that sticks against water, %; share that water and hot alkali take off in a second; alkali counts between these, deg C
 * [times and temperatures content/fermentation.md 8.11; rates K, so that 10 and 40 min do it].
 */
export const washing = { sticks: 15, rinse: 0.005, alkali: 0.0022, from: 74.5, to: 82 } as const;
