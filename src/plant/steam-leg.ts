// A short pipe where a steam valve, a drain with its trap and a port of the vessel meet [sterilisation-model.md 4.2].
// It remembers its metal's heat, the water lying in it, its pressure, the air trapped in it and what its sensor sees.
import { ATMOSPHERE } from '../kernel/units.ts';
import type { Ledger } from './ledger.ts';
import type { Memory } from './memory.ts';
import {
  AMBIENT,
  airEnthalpy,
  CP_WATER,
  DRYNESS,
  liquidEnthalpy,
  R_AIR,
  R_VAPOUR,
  STEAM_BETA,
  saturationPressure,
  saturationTemperature,
  vapourEnthalpy,
  waterDensity,
} from './steam.ts';
import { gasFlow, liquidFlow } from './valve-flow.ts';
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

const BISECTIONS = 18;
/** Condensation on cold metal: demand per kelvin = (0.02 C + 20)/2.2e6 kg/s. */
const COLD_METAL = 0.02;
const STILL_METAL = 20;
const LATENT = 2.2e6;
/** Steam that a hot trap bleeds, share of its full conductance, and the subcooling over which it opens, K. */
const BLEED = 0.25;
const TRAP_SPAN = 4;
/** Time constants, s: water pushed into the vessel, liquid returning, sensor in a passing and in a dead end. */
const PUSH = 8;
const RETURN = 6;
const STUB_PASSING = 15;
const STUB_DEAD = 300;
/** A dead end keeps this share of the pipe's excess over the hall. */
const DEAD_SHARE = 0.35;
const FLOWING = 1e-4;
const LOWEST = 600;
const AMBIENT_BETA = 1 / (R_AIR * 298.15);
/** Largest part of the head-space gas that one leg may draw in a second. */
const MOST_DRAWN = 0.05;

export class SteamLeg {
  readonly spec: LegSpec;
  /** Slots: kg, J, Pa, Pa m3, deg C. */
  readonly water: number;
  readonly energy: number;
  readonly pressure: number;
  readonly airProduct: number;
  readonly stub: number;
  readonly #memory: Memory;
  readonly #vessel: Vessel;
  readonly #ledger: Ledger;

  // What is connected this second; the composition sets it before `tick`.
  steamKv = 0;
  /** K_v of the steam valve fully open, for the hammer rule. */
  steamKvFull = 0;
  steamPressure = 0;
  airKv = 0;
  airPressure = 0;
  airTemperature = 35;
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
  /** Water pushed into the vessel, and liquid that came back. */
  pushed = 0;
  returned = 0;
  /** Heat taken from the vessel by its end, W, out of the liquid or the gas. */
  endHeat = 0;
  submerged = false;
  hammers = false;
  temperature = 0;
  /** Of the water pushed out this second: the leg's temperature before it. */
  waterTemperature = 0;
  condensing = 0;
  #portPressure = 0;
  #gasShare = 1;
  #air = 0;
  #open = false;
  #drainedAir = 0;

  constructor(memory: Memory, spec: LegSpec, vessel: Vessel, ledger: Ledger) {
    this.#memory = memory;
    this.spec = spec;
    this.#vessel = vessel;
    this.#ledger = ledger;
    const slot = (name: string) => memory.slot(`${spec.tag}.${name}`);
    this.water = slot('water');
    this.energy = slot('energy');
    this.pressure = slot('pressure');
    this.airProduct = slot('air-product');
    this.stub = slot('stub');
  }

  /** Full of air at a pressure, Pa absolute, and a temperature. */
  begin(celsius: number, pressure: number): void {
    const v = this.#memory.values;
    v[this.water] = 0;
    v[this.energy] = this.spec.heatCapacity * celsius;
    v[this.pressure] = pressure;
    v[this.airProduct] = pressure * this.spec.volume;
    v[this.stub] = celsius;
  }

  /** Heat capacity of metal and water, J/K. */
  #capacity(): number {
    return this.spec.heatCapacity + CP_WATER * this.#memory.values[this.water]!;
  }

  /** Mole fraction of air in the leg. */
  airFraction(): number {
    const v = this.#memory.values;
    const y = v[this.airProduct]! / (this.spec.volume * v[this.pressure]!);
    return y > 1 ? 1 : y;
  }

  /** One second: flows, pressure, heat, water. The vessel must be derived; what it gives and gets is left in the fields above. */
  tick(): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const { height, volume } = this.spec;
    this.submerged = vessel.submerges(height);
    this.#portPressure = vessel.pressureAt(height);
    const water = v[this.water]!;
    const temperature = v[this.energy]! / this.#capacity();
    this.temperature = temperature;
    this.waterTemperature = temperature;
    const density = waterDensity(temperature);
    const fill = water / (density * volume);
    const before = v[this.pressure]!;
    this.#air = v[this.airProduct]! / volume;

    // Water leaves by the drain first; what is left of the drain's opening passes gas.
    const outKv = this.drainKv + this.openKv;
    const source = fill > 0.3 && this.portKv > 0 ? this.#portPressure : before;
    const mostWater = liquidFlow(outKv, density, source - ATMOSPHERE);
    const water0 = mostWater < water ? mostWater : water;
    this.#gasShare = mostWater > 0 ? 1 - water0 / mostWater : 1;

    const pressure = this.#solvePressure(temperature, before);
    this.#setFlows(pressure, temperature);

    // Air in the leg: compression concentrates nothing, expansion carries it away, outflow replaces it by what flows in.
    const y = this.#air / Math.max(before, pressure);
    const mole = this.#inflowAirFraction();
    const out = this.blownVapour + this.blownAir + Math.abs(this.drainGas);
    const replaced = Math.min(1, (0.7 * out) / (Math.max(pressure, 1000) * STEAM_BETA * volume));
    const yNow = Math.min(1, y + replaced * (mole - y));
    v[this.pressure] = pressure;
    if (this.#open) v[this.airProduct] = yNow * pressure * volume;
    this.condensing = saturationTemperature((1 - yNow) * pressure);

    this.hammers =
      this.steam > 0.2 * gasFlow(this.steamKvFull, this.steamPressure, pressure, STEAM_BETA) + 0.02 &&
      water > 0.3 * volume * density &&
      temperature < saturationTemperature(pressure) - 20;
    this.#balance(water, water0, temperature, density);
    this.#sense();
  }

  /** Pressure at which what comes in goes out or condenses, Pa. */
  #solvePressure(temperature: number, before: number): number {
    const steam = this.steamKv > 0;
    const air = this.airKv > 0;
    const port = this.portKv > 0 && (steam || !this.spec.outwardsOnly);
    const drain = this.drainKv + this.openKv > 0;
    this.#open = steam || air || port || drain;
    if (!this.#open) return this.#air + saturationPressure(temperature);
    let low = steam ? this.steamPressure : air ? this.airPressure : port ? this.#portPressure : ATMOSPHERE;
    let high = low;
    if (air) {
      if (this.airPressure < low) low = this.airPressure;
      if (this.airPressure > high) high = this.airPressure;
    }
    if (port) {
      if (this.#portPressure < low) low = this.#portPressure;
      if (this.#portPressure > high) high = this.#portPressure;
    }
    if (drain) {
      if (ATMOSPHERE < low) low = ATMOSPHERE;
      if (ATMOSPHERE > high) high = ATMOSPHERE;
    }
    // Steam against a dead end flows as fast as it condenses there.
    if (steam && high === low) low = Math.min(high, LOWEST);
    if (high === low) return high;
    for (let i = 0; i < BISECTIONS; i++) {
      const p = (low + high) / 2;
      if (this.#surplus(p, temperature, before) > 0) low = p;
      else high = p;
    }
    return (low + high) / 2;
  }

  /** Gas that comes in less what goes out or condenses at a pressure, kg/s. */
  #surplus(p: number, temperature: number, before: number): number {
    const saturation = saturationTemperature(p);
    const y = this.#air / Math.max(before, p);
    const dew = y > 1e-4 ? saturationTemperature((1 - y) * p) : saturation;
    return (
      DRYNESS * gasFlow(this.steamKv, this.steamPressure, p, STEAM_BETA) +
      gasFlow(this.airKv, this.airPressure, p, 1 / (R_AIR * (273.15 + this.airTemperature))) -
      this.#portFlow(p) -
      this.#outFlow(p, saturation, temperature) -
      this.#condensation(dew, temperature)
    );
  }

  /** Gas into the vessel (negative: out of it), kg/s. */
  #portFlow(p: number): number {
    const vessel = this.#vessel;
    const back = this.#portPressure;
    if (p > back) return gasFlow(this.portKv, p, back, STEAM_BETA);
    if (this.submerged || this.spec.outwardsOnly) return 0;
    const most = MOST_DRAWN * vessel.beta * vessel.pressure * vessel.gasVolume;
    const drawn = gasFlow(this.portKv, back, p, vessel.beta);
    return -(drawn < most ? drawn : most);
  }

  /** Gas out of drain and open end (negative: air that comes in), kg/s. */
  #outFlow(p: number, saturation: number, temperature: number): number {
    if (p < ATMOSPHERE) return -gasFlow(this.drainKv + this.openKv, ATMOSPHERE, p, AMBIENT_BETA);
    const cold = (saturation - temperature - 1) / TRAP_SPAN;
    const trap = cold > 1 ? 1 : cold < BLEED ? BLEED : cold;
    return gasFlow((this.drainKv * trap + this.openKv) * this.#gasShare, p, ATMOSPHERE, STEAM_BETA);
  }

  #condensation(dew: number, temperature: number): number {
    const excess = dew - temperature;
    return excess > 0 ? ((COLD_METAL * this.spec.heatCapacity + STILL_METAL) * excess) / LATENT : 0;
  }

  /** Flows at the pressure found, made consistent: no vapour from nothing, no air condensed. */
  #setFlows(p: number, temperature: number): void {
    const vessel = this.#vessel;
    const v = this.#memory.values;
    this.steam = gasFlow(this.steamKv, this.steamPressure, p, STEAM_BETA);
    this.airIn = gasFlow(this.airKv, this.airPressure, p, 1 / (R_AIR * (273.15 + this.airTemperature)));
    const port = this.portKv > 0 ? this.#portFlow(p) : 0;
    this.drainGas = this.#outFlow(p, saturationTemperature(p), temperature);
    const gas = v[vessel.air]! + v[vessel.vapour]!;
    let blown = port > 0 ? port : 0;
    this.drawnAir = port < 0 ? (-port * v[vessel.air]!) / gas : 0;
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
    this.#drainedAir = drained * airShare;
  }

  /** Mole fraction of air in what comes in. */
  #inflowAirFraction(): number {
    const air = R_AIR * (this.airIn + this.drawnAir + (this.drainGas < 0 ? -this.drainGas : 0));
    const vapour = R_VAPOUR * (DRYNESS * this.steam + this.drawnVapour);
    return air + vapour > 0 ? air / (air + vapour) : this.airFraction();
  }

  /** Mass and energy of one second. */
  #balance(water: number, drained: number, temperature: number, density: number): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const { conduction, loss, volume } = this.spec;
    const steamTemperature = saturationTemperature(this.steamPressure);
    const steamHeat =
      this.steam * (DRYNESS * vapourEnthalpy(steamTemperature) + (1 - DRYNESS) * liquidEnthalpy(steamTemperature));
    const airHeat = this.airIn * airEnthalpy(this.airTemperature);
    const gulped = this.drainGas < 0 ? -this.drainGas : 0;
    const gulpedHeat = gulped * airEnthalpy(AMBIENT);
    const drawnHeat =
      this.drawnVapour * vapourEnthalpy(vessel.gasTemperature) + this.drawnAir * airEnthalpy(vessel.gasTemperature);
    const leaving = Math.max(this.condensing, temperature);
    this.blownTemperature = leaving;
    const blownHeat = this.blownVapour * vapourEnthalpy(leaving) + this.blownAir * airEnthalpy(leaving);
    const drainGas = this.drainGas > 0 ? this.drainGas : 0;
    const drainVapour = drainGas - this.#drainedAir;
    const drainGasHeat = drainVapour * vapourEnthalpy(leaving) + this.#drainedAir * airEnthalpy(leaving);

    const made = this.steam + this.drawnVapour - this.blownVapour - drainVapour;
    let lying = water - drained;
    this.drainWater = drained;
    const blowing = this.blownVapour + this.blownAir > FLOWING;
    this.pushed = blowing ? Math.min(lying, water / PUSH) : 0;
    lying += made - this.pushed;
    this.returned = 0;
    if (!blowing && this.portKv > 0 && vessel.wets(this.spec.height)) {
      const gap = 0.98 * volume * density - lying;
      if (gap > 0) this.returned = gap / RETURN;
    }
    const port = this.portKv > 0 ? conduction : 0.3 * conduction;
    const neighbour = this.submerged ? vessel.liquidTemperature : vessel.gasTemperature;
    this.endHeat = port * (neighbour - temperature);
    const lost = loss * (temperature - AMBIENT);
    const drainWaterHeat = drained * liquidEnthalpy(temperature);
    v[this.energy]! +=
      steamHeat +
      airHeat +
      gulpedHeat +
      drawnHeat -
      blownHeat -
      drainGasHeat -
      drainWaterHeat -
      this.pushed * liquidEnthalpy(temperature) +
      this.returned * liquidEnthalpy(vessel.liquidTemperature) +
      this.endHeat -
      lost;
    // Rounding may leave a trace below nothing.
    v[this.water] = Math.max(0, lying + this.returned);
    this.#ledger.book(
      this.steam + this.airIn + gulped - drainGas - drained,
      steamHeat + airHeat + gulpedHeat - drainGasHeat - drainWaterHeat - lost,
    );
  }

  /** What the sensor at the drain sees. */
  #sense(): void {
    const v = this.#memory.values;
    const temperature = v[this.energy]! / this.#capacity();
    this.temperature = temperature;
    const hot = this.sensed();
    const passing = this.drainKv > 0 && Math.abs(this.drainGas) + this.drainWater > FLOWING;
    v[this.stub] = stubAfter(v[this.stub]!, hot, passing);
  }

  /** What a sensor in the pipe sees: condensing steam shows its dew point, air the metal's temperature, deg C. */
  sensed(): number {
    return this.airFraction() > 0.5 ? this.temperature : Math.min(this.temperature, this.condensing);
  }

  /** Water and metal, J. */
  content(): number {
    return this.#memory.values[this.energy]!;
  }
}

/** A sensor at the end of a branch, one second later: it follows what passes it, and sees little of a dead end. */
export function stubAfter(stub: number, hot: number, passing: boolean): number {
  const target = passing ? hot : AMBIENT + DEAD_SHARE * (hot - AMBIENT);
  return stub + (target - stub) / (passing ? STUB_PASSING : STUB_DEAD);
}
