// The gas side of a short pipe: at which pressure what comes in goes out or condenses, and what then flows [sterilisation-model.md 4.2].
import { type Falling, fallingRoot } from '../kernel/root.ts';
import { ATMOSPHERE, ZERO_CELSIUS } from '../kernel/units.ts';
import { AMBIENT, DRYNESS, R_AIR, R_VAPOUR, STEAM_BETA, saturationPressure, saturationTemperature } from './steam.ts';
import { gasFlow } from './valve-flow.ts';
import type { Vessel } from './vessel.ts';

export interface LegSpec {
  readonly tag: string;
  /** m3, J/K, and loss and end conduction in W/K. */
  readonly volume: number;
  readonly heatCapacity: number;
  readonly loss: number;
  readonly conduction: number;
  /** Height of its port above the vessel's bottom tangent line, m. */
  readonly height: number;
  /** Check valves let gas out to the vessel only. */
  readonly outwardsOnly: boolean;
}

/** To which the pressure is found, Pa. */
const TOLERANCE = 0.1;
/** Condensation on cold metal: demand per kelvin = (0.02 C + 20)/2.2e6 kg/s. */
const COLD_METAL = 0.02;
const STILL_METAL = 20;
const LATENT = 2.2e6;
/** Steam that a hot trap bleeds, share of its full conductance, and the subcooling over which it opens, K. */
const BLEED = 0.25;
const TRAP_SPAN = 4;
/** Sterile air arrives at this, deg C. */
export const SUPPLY_AT = 35;
const SUPPLY_BETA = 1 / (R_AIR * (SUPPLY_AT + ZERO_CELSIUS));
const LOWEST = 600;
const AMBIENT_BETA = 1 / (R_AIR * (AMBIENT + ZERO_CELSIUS));
/** Largest part of the head-space gas that one leg may draw in a second. */
const MOST_DRAWN = 0.05;

/** What a leg is like at the start of the second. */
export interface LegCondition {
  /** deg C. */
  temperature: number;
  /** Pa. */
  pressure: number;
  /** Partial pressure of the trapped air, Pa. */
  air: number;
  /** Pressure in front of its port, Pa, and whether liquid stands there. */
  portPressure: number;
  submerged: boolean;
  /** Part of the drain's opening that water leaves to the gas, 0..1. */
  gasShare: number;
}

export class LegGas implements Falling {
  readonly spec: LegSpec;
  protected readonly vessel: Vessel;
  protected readonly now: LegCondition = {
    temperature: 0,
    pressure: 0,
    air: 0,
    portPressure: 0,
    submerged: false,
    gasShare: 1,
  };

  // What is connected this second; the composition sets it before `tick`.
  steamKv = 0;
  /** K_v of the steam valve fully open, for the hammer rule. */
  steamKvFull = 0;
  steamPressure = 0;
  airKv = 0;
  airPressure = 0;
  portKv = 0;
  drainKv = 0;
  /** A plain opening to the atmosphere without a trap. */
  openKv = 0;

  // What flowed this second, kg/s; a pure function of state and connections.
  steam = 0;
  airIn = 0;
  /** Gas into the vessel. */
  blownVapour = 0;
  blownAir = 0;
  blownTemperature = 0;
  /** Gas from the vessel. */
  drawnVapour = 0;
  drawnAir = 0;
  /** Out of the drain and of the open end. */
  drainGas = 0;
  drainWater = 0;
  /** Whether anything is joined to it, and the air in what leaves by the drain, kg/s. */
  protected open = false;
  protected drainedAir = 0;

  constructor(spec: LegSpec, vessel: Vessel) {
    this.spec = spec;
    this.vessel = vessel;
  }

  /** Nothing is joined to it from which anything could come: a vessel cannot press past its check valves but with liquid. */
  protected get isShut(): boolean {
    if (this.steamKv + this.airKv + this.drainKv + this.openKv > 0) return false;
    return this.portKv <= 0 || (this.spec.outwardsOnly && !this.vessel.wets(this.spec.height));
  }

  /** A second in which nothing comes in or goes out. */
  protected nothingFlows(): void {
    this.open = false;
    this.steam = 0;
    this.airIn = 0;
    this.blownVapour = 0;
    this.blownAir = 0;
    this.drawnVapour = 0;
    this.drawnAir = 0;
    this.drainGas = 0;
    this.drainWater = 0;
    this.drainedAir = 0;
  }

  /** Pressure at which what comes in goes out or condenses, Pa. */
  protected solvePressure(): number {
    const { air: trapped, portPressure, temperature } = this.now;
    const steam = this.steamKv > 0;
    const air = this.airKv > 0;
    const port = this.portKv > 0 && (steam || !this.spec.outwardsOnly);
    const drain = this.drainKv + this.openKv > 0;
    this.open = steam || air || port || drain;
    if (!this.open) return trapped + saturationPressure(temperature);
    let low = steam ? this.steamPressure : air ? this.airPressure : port ? portPressure : ATMOSPHERE;
    let high = low;
    if (air) {
      if (this.airPressure < low) low = this.airPressure;
      if (this.airPressure > high) high = this.airPressure;
    }
    if (port) {
      if (portPressure < low) low = portPressure;
      if (portPressure > high) high = portPressure;
    }
    if (drain) {
      if (ATMOSPHERE < low) low = ATMOSPHERE;
      if (ATMOSPHERE > high) high = ATMOSPHERE;
    }
    // Steam against a dead end flows as fast as it condenses there.
    if (steam && high === low) low = Math.min(high, LOWEST);
    if (high === low) return high;
    return fallingRoot(this, low, high, this.now.pressure, TOLERANCE);
  }

  /** Gas that comes in less what goes out or condenses at a pressure, kg/s. */
  at(p: number): number {
    const { air, pressure } = this.now;
    const y = air / (pressure > p ? pressure : p);
    return (
      DRYNESS * gasFlow(this.steamKv, this.steamPressure, p, STEAM_BETA) +
      gasFlow(this.airKv, this.airPressure, p, SUPPLY_BETA) -
      this.#portFlow(p) -
      this.#outFlow(p) -
      this.#condensation((1 - y) * p)
    );
  }

  /** Gas into the vessel (negative: out of it), kg/s. */
  #portFlow(p: number): number {
    const { vessel } = this;
    const back = this.now.portPressure;
    if (p > back) return gasFlow(this.portKv, p, back, STEAM_BETA);
    if (this.now.submerged || this.spec.outwardsOnly) return 0;
    const most = MOST_DRAWN * vessel.beta * vessel.pressure * vessel.gasVolume;
    const drawn = gasFlow(this.portKv, back, p, vessel.beta);
    return -(drawn < most ? drawn : most);
  }

  /** Gas out of drain and open end (negative: air that comes in), kg/s. */
  #outFlow(p: number): number {
    if (p < ATMOSPHERE) return -gasFlow(this.drainKv + this.openKv, ATMOSPHERE, p, AMBIENT_BETA);
    const trap = this.drainKv > 0 ? this.#trapOpening(p) : 0;
    return gasFlow((this.drainKv * trap + this.openKv) * this.now.gasShare, p, ATMOSPHERE, STEAM_BETA);
  }

  /** Share of its full conductance that a steam trap passes at a pressure. */
  #trapOpening(p: number): number {
    const cold = (saturationTemperature(p) - this.now.temperature - 1) / TRAP_SPAN;
    return cold > 1 ? 1 : cold < BLEED ? BLEED : cold;
  }

  /** What condenses on the metal at a partial pressure of vapour, kg/s. */
  #condensation(vapour: number): number {
    const excess = saturationTemperature(vapour) - this.now.temperature;
    return excess > 0 ? ((COLD_METAL * this.spec.heatCapacity + STILL_METAL) * excess) / LATENT : 0;
  }

  /** Flows at the pressure found, made consistent: no vapour from nothing, no air condensed. */
  protected setFlows(p: number): void {
    const { vessel } = this;
    this.steam = gasFlow(this.steamKv, this.steamPressure, p, STEAM_BETA);
    this.airIn = gasFlow(this.airKv, this.airPressure, p, SUPPLY_BETA);
    const port = this.portKv > 0 ? this.#portFlow(p) : 0;
    this.drainGas = this.drainKv + this.openKv > 0 ? this.#outFlow(p) : 0;
    let blown = port > 0 ? port : 0;
    this.drawnAir = port < 0 ? -port * vessel.airMassFraction : 0;
    this.drawnVapour = port < 0 ? -port - this.drawnAir : 0;
    let drained = this.drainGas > 0 ? this.drainGas : 0;
    const gulped = this.drainGas < 0 ? -this.drainGas : 0;
    const comesIn = DRYNESS * this.steam + this.airIn + this.drawnAir + this.drawnVapour + gulped;
    const goesOut = blown + drained;
    if (goesOut > comesIn) {
      const scale = comesIn / goesOut;
      blown *= scale;
      drained *= scale;
    }
    // Air never condenses: no more of it comes in than goes out again.
    const out = blown + drained;
    const airOffered = this.airIn + this.drawnAir + gulped;
    if (airOffered > out) {
      const scale = airOffered > 0 ? out / airOffered : 0;
      this.airIn *= scale;
      this.drawnAir *= scale;
      if (gulped > 0) this.drainGas *= scale;
    }
    const air = this.airIn + this.drawnAir + (this.drainGas < 0 ? -this.drainGas : 0);
    const airShare = out > 0 ? Math.min(1, air / out) : 0;
    this.blownAir = blown * airShare;
    this.blownVapour = blown - this.blownAir;
    if (this.drainGas >= 0) this.drainGas = drained;
    this.drainedAir = drained * airShare;
  }

  /** Mole fraction of air in what comes in. */
  protected inflowAirFraction(): number {
    const air = R_AIR * (this.airIn + this.drawnAir + (this.drainGas < 0 ? -this.drainGas : 0));
    const vapour = R_VAPOUR * (DRYNESS * this.steam + this.drawnVapour);
    return air + vapour > 0 ? air / (air + vapour) : this.now.air / this.now.pressure;
  }
}
