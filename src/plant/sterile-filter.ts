// A sterile air filter in its housing: charged by air, steamed in place with its drain and vent cracked, blown dry, wetted, torn.
// The quiet filter follows the pressures it is joined to [sterilisation-model.md 4.3]; a steamed one is a small vessel of steam,
// trapped air, metal and condensate, by the formulas of a steam leg [4.2]. Wetting, drying and tearing are design choices [K].
import { type Falling, fallingRoot } from '../kernel/root.ts';
import { ATMOSPHERE, ZERO_CELSIUS } from '../kernel/units.ts';
import type { Memory } from './memory.ts';
import {
  AMBIENT,
  CP_AIR,
  CP_WATER,
  DRYNESS,
  R_AIR,
  R_VAPOUR,
  STEAM_BETA,
  saturationTemperature,
  waterDensity,
} from './steam.ts';
import { stubAfter } from './steam-leg.ts';
import { STATUS, SterilePlace } from './sterility.ts';
import { gasFlow, inSeries, liquidFlow } from './valve-flow.ts';

export interface FilterSpec {
  readonly tag: string;
  /** Housing, m3, its metal, J/K, and its loss to the hall, W/K. */
  readonly volume: number;
  readonly heatCapacity: number;
  readonly loss: number;
  /** Water that fills the element's pores, kg. */
  readonly capacity: number;
  /** Air at which the soaked element dries by a factor e in `DRYING` seconds, kg/s. */
  readonly dryingAir: number;
  /** Steam above this damages the element, Pa absolute. */
  readonly steamLimit: number;
  /** The element tears when air meets it while the steam in it is above this, Pa absolute; none for one that does not. */
  readonly tearsAbove?: number;
}

/** The check valve behind it leaks this share of its K_v backwards. */
const LEAK_SHARE = 0.02;
const LEAK_FROM = 2000;
/** Pressure that a kilogram of vapour brings per m3 of housing, Pa, at about 400 K. */
const PASCAL_PER_KG = R_VAPOUR * 400;
/** Lag of its pressure behind what it is joined to, s, by a conductance of 16 or more. */
const SETTLING = 3;
const SETTLING_KV = 16;
/** Condensation on cold metal: demand per kelvin = 0.02 C + 20 W [sterilisation-model.md 4.2]. */
const COLD_METAL = 0.02;
const STILL_METAL = 20;
const LATENT = 2.2e6;
/** Steam that a hot trap bleeds, and the subcooling over which it opens, K [sterilisation-model.md 4.2]. */
const BLEED = 0.25;
const TRAP_SPAN = 4;
/** To which the pressure is found, Pa. */
const TOLERANCE = 0.1;
const LOWEST = 600;
/** Metal that much above the hall, K, is hot from steam. */
const COOLED = 15;
/** Live steam soaks the element with this time constant, s; air blows it dry with this one; above this humidity it wets it. */
const SOAKING = 60;
const DRYING = 300;
const WETTING = 0.9;
/** Water taken up per kg of air and share of humidity above that, in shares of the capacity. */
const UPTAKE = 1.5e-3;
/** Share of the capacity from which it counts as wet. */
const WET = 0.05;
/** A soaked element has this many times the resistance of a dry one, less one; a torn one this share of it. */
const SOAKED_DROP = 8;
const TORN_DROP = 0.2;
/** Part of the air that comes in contact with hot metal. */
const CONTACT = 0.8;
const SUPPLY_AT = 35;
const AIR_BETA = 1 / (R_AIR * (SUPPLY_AT + ZERO_CELSIUS));
const HOT = 100;

export class SterileFilter implements Falling {
  readonly spec: FilterSpec;
  /** Slots: Pa absolute; kg of water in the element; deg C of the metal; partial pressure of air, Pa; kg of condensate; torn (0/1). */
  readonly pressure: number;
  readonly wetness: number;
  readonly metal: number;
  readonly air: number;
  readonly condensate: number;
  readonly torn: number;
  /** Slot: water has stood in the pores since it was last steamed (0/1). */
  readonly wetted: number;
  /** Slot: what a sensor at the drain shows, deg C. */
  readonly stub: number;
  readonly place: SterilePlace;
  readonly #memory: Memory;

  // Connections of this second: K_v of air, steam, plain vent, drain with trap, and of the way onwards.
  airKv = 0;
  airPressure = 0;
  /** Share of saturation of the air that is offered. */
  humidity = 0.5;
  steamKv = 0;
  steamPressure = 0;
  ventKv = 0;
  drainKv = 0;
  outKv = 0;
  pipePressure = 0;
  /** kg/s that leaks back. */
  leak = 0;
  /** Of this second, kg/s: steam and air taken, gas through the vent and the drain, gas onwards. */
  steam = 0;
  airIn = 0;
  vented = 0;
  drained = 0;
  onwards = 0;
  /** Steam meets lying water. */
  hammers = false;
  #saturation = 0;
  /** Gas that a pascal brings into the housing, kg/Pa. */
  #store = 0;
  /** K_v of what stands open to the hall. */
  #outward = 0;

  constructor(memory: Memory, spec: FilterSpec) {
    this.#memory = memory;
    this.spec = spec;
    const slot = (name: string) => memory.slot(`${spec.tag}.${name}`);
    this.pressure = slot('pressure');
    this.wetness = slot('wetness');
    this.metal = slot('metal');
    this.air = slot('air');
    this.condensate = slot('condensate');
    this.torn = slot('torn');
    this.wetted = slot('wetted');
    this.stub = slot('stub');
    this.place = new SterilePlace(memory, spec.tag);
  }

  /** Full of air at a pressure, Pa absolute, dry and whole; sterile or only clean. */
  begin(pressure: number, sterile = true): void {
    const v = this.#memory.values;
    v[this.pressure] = pressure;
    v[this.air] = pressure;
    v[this.wetness] = 0;
    v[this.metal] = AMBIENT;
    v[this.condensate] = 0;
    v[this.torn] = 0;
    v[this.stub] = AMBIENT;
    this.place.begin(sterile ? STATUS.sterile : STATUS.clean);
    v[this.wetted] = 0;
    this.rest();
  }

  /** Share of the element's pores that hold water, 0 for dry. */
  get soaked(): number {
    return this.#memory.values[this.wetness]! / this.spec.capacity;
  }

  /** Resistance over that of a clean, dry element. */
  get resistance(): number {
    const v = this.#memory.values;
    if (v[this.torn] === 1) return TORN_DROP;
    const soaked = this.soaked;
    return 1 + SOAKED_DROP * (soaked < 1 ? soaked : 1);
  }

  /** Sterile air passes: sterilised, whole and not wet. */
  get isSafe(): boolean {
    return this.place.isSterile && this.#memory.values[this.torn] === 0;
  }

  /** Still hot from steam. */
  get isHot(): boolean {
    return this.#memory.values[this.metal]! > AMBIENT + COOLED;
  }

  /** Under steam, or still hot from it. */
  get isSteamy(): boolean {
    return this.steamKv > 0 || this.isHot;
  }

  /** Air through it is in doubt: water stands in its pores, or has stood there since it was last steamed. */
  get isWet(): boolean {
    const v = this.#memory.values;
    return v[this.wetted] === 1 || v[this.wetness]! > WET * this.spec.capacity;
  }

  /** Nothing flows: shut on all sides and cold. */
  rest(): void {
    this.steamKv = 0;
    this.steam = 0;
    this.airIn = 0;
    this.vented = 0;
    this.drained = 0;
    this.onwards = 0;
    this.leak = 0;
    this.hammers = false;
  }

  tick(): void {
    this.hammers = false;
    if (this.isSteamy) this.#steamed();
    else this.#quiet();
    this.#leakBack();
  }

  /** Air of a mass flow, kg/s, passed the element this second. */
  passes(flow: number): void {
    const v = this.#memory.values;
    const wet = v[this.wetness]!;
    if (flow <= 0 || (wet === 0 && this.humidity <= WETTING)) return;
    if (this.humidity > WETTING) {
      const gain = UPTAKE * this.spec.capacity * flow * (this.humidity - WETTING);
      v[this.wetness] = Math.min(2 * this.spec.capacity, wet + gain);
      if (v[this.wetness]! > WET * this.spec.capacity) v[this.wetted] = 1;
    } else {
      const rate = ((flow / this.spec.dryingAir) * (WETTING - this.humidity)) / (0.5 * DRYING);
      const left = wet * (1 - (rate < 0.1 ? rate : 0.1));
      v[this.wetness] = left < 1e-5 * this.spec.capacity ? 0 : left;
    }
  }

  /** Liquid water reaches the element, kg. */
  wet(water: number): void {
    const v = this.#memory.values;
    v[this.wetness] = Math.min(2 * this.spec.capacity, v[this.wetness]! + water);
    if (v[this.wetness]! > WET * this.spec.capacity) v[this.wetted] = 1;
  }

  /** Air alone: the pressure follows what the housing is joined to. */
  #quiet(): void {
    const v = this.#memory.values;
    const p = v[this.pressure]!;
    const ventKv = this.ventKv + this.drainKv;
    const a = this.airKv * this.airKv;
    const d = ventKv * ventKv;
    let all = a + d;
    let squares = a * this.airPressure * this.airPressure + d * ATMOSPHERE * ATMOSPHERE;
    // The check valve opens as soon as what feeds the filter, or what it holds, would lift it above the pipe.
    const pipe = this.pipePressure;
    if (this.outKv > 0 && (p > pipe || squares > all * pipe * pipe)) {
      const f = this.outKv * this.outKv;
      all += f;
      squares += f * pipe * pipe;
    }
    if (all > 0) {
      const target = Math.sqrt(squares / all);
      v[this.pressure] = p + (target - p) / (SETTLING * Math.max(1, SETTLING_KV / Math.sqrt(all)));
    }
    v[this.air] = v[this.pressure]!;
    this.steam = 0;
    this.vented = gasFlow(ventKv, v[this.pressure]!, ATMOSPHERE, AIR_BETA);
    this.airIn = this.vented;
    this.drained = 0;
    this.onwards = 0;
    if (this.vented > 0) this.passes(this.vented);
  }

  /** Steam, trapped air, metal and condensate. */
  #steamed(): void {
    const v = this.#memory.values;
    const { volume, heatCapacity, loss } = this.spec;
    const before = v[this.pressure]!;
    const temperature = v[this.metal]!;
    const water = v[this.condensate]!;
    const mostWater = liquidFlow(this.drainKv, waterDensity(temperature), before - ATMOSPHERE);
    const drainedWater = mostWater < water ? mostWater : water;
    const gasDrain = mostWater > 0 ? this.drainKv * (1 - drainedWater / mostWater) : this.drainKv;

    const p = this.#solve(gasDrain);
    v[this.pressure] = p;
    this.steam = gasFlow(this.steamKv, this.steamPressure, p, STEAM_BETA);
    this.airIn = gasFlow(this.airKv, this.airPressure, p, AIR_BETA);
    this.vented = gasFlow(this.ventKv, p, ATMOSPHERE, STEAM_BETA);
    this.drained = gasFlow(gasDrain * this.#trap(), p, ATMOSPHERE, STEAM_BETA);
    this.onwards = gasFlow(this.outKv, p, this.pipePressure, STEAM_BETA);
    this.#replaceAir(p);

    const dew = saturationTemperature(p - v[this.air]!);
    const excess = dew - temperature;
    const heat = excess > 0 ? (COLD_METAL * heatCapacity + STILL_METAL) * excess : 0;
    const cooling = CONTACT * CP_AIR * this.airIn * (temperature - SUPPLY_AT);
    v[this.metal] = temperature + (heat - cooling - loss * (temperature - AMBIENT)) / (heatCapacity + CP_WATER * water);
    v[this.condensate] = water + heat / LATENT + (1 - DRYNESS) * this.steam - drainedWater;
    this.hammers = this.steam > 0.1 && water > 0.05 * volume * 1000 && temperature < this.#saturation - 20;

    const shown = v[this.air]! > 0.5 * p ? temperature : Math.min(temperature, dew);
    const passing = this.drainKv > 0 && this.drained + drainedWater > 1e-4;
    v[this.stub] = stubAfter(v[this.stub]!, shown, passing);
    // Live steam must leave at the drain and at the vent: what has no way out is a dead end.
    this.place.tick(v[this.stub]!, this.steam > 0 && this.ventKv > 0 ? this.drained + drainedWater : 0);
    this.#soak(dew, p);
  }

  /** Pressure at which what comes in goes out, condenses, or fills the housing, Pa. */
  #solve(gasDrain: number): number {
    const v = this.#memory.values;
    const before = v[this.pressure]!;
    // What fills the housing is steam while it is on, then air.
    const filling = this.steamKv > 0 ? STEAM_BETA : 1 / (R_AIR * (v[this.metal]! + ZERO_CELSIUS));
    this.#store = this.spec.volume * filling;
    this.#saturation = saturationTemperature(before);
    this.#outward = this.ventKv + gasDrain * this.#trap();
    const low = Math.max(LOWEST, v[this.air]!);
    let high = before;
    if (this.steamKv > 0 && this.steamPressure > high) high = this.steamPressure;
    if (this.airKv > 0 && this.airPressure > high) high = this.airPressure;
    return fallingRoot(this, low, high, before, TOLERANCE);
  }

  /** What comes in less what goes out, condenses or fills the housing at a pressure, kg/s. */
  at(p: number): number {
    const v = this.#memory.values;
    const { heatCapacity } = this.spec;
    const excess = saturationTemperature(p - v[this.air]!) - v[this.metal]!;
    return (
      DRYNESS * gasFlow(this.steamKv, this.steamPressure, p, STEAM_BETA) +
      gasFlow(this.airKv, this.airPressure, p, AIR_BETA) -
      gasFlow(this.#outward, p, ATMOSPHERE, STEAM_BETA) -
      gasFlow(this.outKv, p, this.pipePressure, STEAM_BETA) -
      (excess > 0 ? ((COLD_METAL * heatCapacity + STILL_METAL) / LATENT) * excess : 0) -
      this.#store * (p - v[this.pressure]!)
    );
  }

  /** Share of the trap that is open to gas. */
  #trap(): number {
    const cold = (this.#saturation - this.#memory.values[this.metal]! - 1) / TRAP_SPAN;
    return cold > 1 ? 1 : cold < BLEED ? BLEED : cold;
  }

  /** Trapped air leaves with what flows out, and comes with air that flows in or is drawn in by a vacuum. */
  #replaceAir(p: number): void {
    const v = this.#memory.values;
    const gas = this.spec.volume / (v[this.metal]! + ZERO_CELSIUS);
    const before = v[this.air]!;
    const out = this.vented + this.drained + this.onwards;
    const content = gas * (before / R_AIR + Math.max(0, p - before) / R_VAPOUR);
    const share = Math.min(0.7, out / content);
    const gulped = gasFlow(this.ventKv + this.drainKv, ATMOSPHERE, p, AIR_BETA);
    const came = ((this.airIn + gulped) * R_AIR) / gas;
    const air = v[this.air]! * (1 - share) + came;
    v[this.air] = air < p ? air : p;
  }

  /** What steam and air do to the element. */
  #soak(dew: number, p: number): void {
    const v = this.#memory.values;
    if (this.steam > 0 && dew > HOT) {
      v[this.wetness]! += (this.spec.capacity - v[this.wetness]!) / SOAKING;
      v[this.wetted] = 0;
      if (p > this.spec.steamLimit) v[this.torn] = 1;
    } else if (this.airIn > 0) this.passes(this.airIn);
    const { tearsAbove } = this.spec;
    // Air on an element that still stands under steam tears it, and so does steam that presses back against the air.
    const steam = p - v[this.air]!;
    const meets = this.airKv > 0 && dew > HOT;
    if (tearsAbove !== undefined && meets && (steam > tearsAbove || p > this.airPressure + LEAK_FROM)) v[this.torn] = 1;
    if (v[this.torn] === 1) this.place.lose();
  }

  #leakBack(): void {
    const v = this.#memory.values;
    const pipe = this.pipePressure;
    // While air is on, the leak is 2 % of the K_v of the whole way of the air [4.3]; without it the housing alone takes what leaks.
    const way = this.airKv > 0 ? inSeries(this.airKv, this.outKv) : this.outKv;
    this.leak =
      pipe > v[this.pressure]! + LEAK_FROM ? gasFlow(LEAK_SHARE * way, pipe, v[this.pressure]!, STEAM_BETA) : 0;
    if (this.leak <= 0) return;
    this.wet(this.leak);
    v[this.pressure]! += (this.leak * PASCAL_PER_KG) / this.spec.volume;
    v[this.air] = v[this.pressure]!;
  }
}
