// What a steam leg gave to its vessel and took from it, booked as the vessel's inflow.
import type { Inflow } from '../../../plant/head-space.ts';
import { airEnthalpy, liquidEnthalpy, vapourEnthalpy } from '../../../plant/steam.ts';
import type { SteamLeg } from '../../../plant/steam-leg.ts';
import type { Vessel } from '../../../plant/vessel.ts';

/** Adds the second of a leg to `inflow`. */
export function collectLeg(leg: SteamLeg, vessel: Vessel, inflow: Inflow): void {
  const leaving = leg.blownTemperature;
  const vapourHeat = leg.blownVapour * vapourEnthalpy(leaving);
  const airHeat = leg.blownAir * airEnthalpy(leaving);
  inflow.blown += leg.blownAir;
  if (leg.submerged) {
    const airNow = leg.blownAir * airEnthalpy(vessel.liquidTemperature);
    inflow.water += leg.blownVapour;
    inflow.liquidHeat += vapourHeat + airHeat - airNow;
    inflow.air += leg.blownAir;
    inflow.gasHeat += airNow;
    inflow.sparged += leg.blownAir;
    inflow.submergedSteam += leg.blownVapour;
    inflow.liquidHeat -= leg.endHeat;
  } else {
    inflow.vapour += leg.blownVapour;
    inflow.air += leg.blownAir;
    inflow.gasHeat += vapourHeat + airHeat - leg.endHeat;
  }
  inflow.vapour -= leg.drawnVapour;
  inflow.air -= leg.drawnAir;
  inflow.gasHeat -=
    leg.drawnVapour * vapourEnthalpy(vessel.gasTemperature) + leg.drawnAir * airEnthalpy(vessel.gasTemperature);
  inflow.water += leg.pushed - leg.returned;
  inflow.liquidHeat +=
    leg.pushed * liquidEnthalpy(leg.waterTemperature) - leg.returned * liquidEnthalpy(vessel.liquidTemperature);
}

/** Joins steam to a leg: `open` 0..1 of a valve whose K_v is `full`, from a pressure, Pa absolute. */
export function joinSteam(leg: SteamLeg, full: number, open: number, pressure: number): void {
  leg.steamKv = full * open;
  leg.steamKvFull = full;
  leg.steamPressure = pressure;
}

/** An inflow of nothing, to be filled in each second. */
export const noInflow = (): Inflow => ({
  vapour: 0,
  air: 0,
  gasHeat: 0,
  water: 0,
  liquidHeat: 0,
  blown: 0,
  sparged: 0,
  submergedSteam: 0,
});

export function clearInflow(inflow: Inflow): void {
  inflow.vapour = 0;
  inflow.air = 0;
  inflow.gasHeat = 0;
  inflow.water = 0;
  inflow.liquidHeat = 0;
  inflow.blown = 0;
  inflow.sparged = 0;
  inflow.submergedSteam = 0;
}
