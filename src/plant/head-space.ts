// What a vessel's head-space exchanges with liquid, wall and atmosphere in one sub-step [sterilisation-model.md 5].
// Every exchange is booked once on both sides and divided by an implicit denominator, so that no step can overshoot.
import { ATMOSPHERE, ZERO_CELSIUS } from '../kernel/units.ts';
import type { Ledger } from './ledger.ts';
import type { Memory } from './memory.ts';
import {
  AMBIENT,
  airEnthalpy,
  CP_AIR,
  evaporationHeat,
  liquidEnthalpy,
  R_AIR,
  R_VAPOUR,
  saturationPressure,
  saturationSlope,
  vapourEnthalpy,
} from './steam.ts';
import { gasFlow } from './valve-flow.ts';
import type { Vessel } from './vessel.ts';

const BOILING_TIME = 5;
/** Mass transfer at the surface, kg/(s m2 Pa). */
const SURFACE_MOVED = 3e-7;
const SURFACE_STILL = 5e-8;
/** Condensation on the wall, W/(m2 K). */
const FILM = 4000;
const GRAVITY = 9.81;
/** Largest parts that may move in one sub-step. */
const MOST_WATER = 0.05;
const MOST_VAPOUR = 0.3;
const MOST_FOG = 0.5;
const MOST_VENT = 0.4;
const AMBIENT_BETA = 1 / (R_AIR * (AMBIENT + ZERO_CELSIUS));

/** What flows during a whole second, from the legs and the fittings; kg/s and W. */
export interface Inflow {
  /** Into the head-space. */
  vapour: number;
  air: number;
  gasHeat: number;
  /** Into the liquid. */
  water: number;
  liquidHeat: number;
  /** Air blown into the vessel, above or below the liquid, kg/s: it stirs the gas. */
  blown: number;
  /** Air that bubbles through the liquid, and steam that condenses in it, kg/s. */
  sparged: number;
  submergedSteam: number;
}

/** Ways out of the head-space and back in: K_v of the open ones. */
export interface Outlets {
  /** Through the exhaust line, small vents and leaks; unsterile air enters by them below atmosphere. */
  kv: number;
  relief: number;
  /** Plant air into the vessel: vacuum breaker, with its source pressure, Pa absolute. */
  breaker: number;
  breakerPressure: number;
}

export class HeadSpace {
  readonly #memory: Memory;
  readonly #vessel: Vessel;
  readonly #ledger: Ledger;

  // What happened in the sub-steps since `clear`, kg; the caller reads it once a second.
  evaporated = 0;
  /** Gas that left by the outlets, kg, its enthalpy, J, and the air that came in by them, kg. */
  vented = 0;
  ventedHeat = 0;
  sucked = 0;
  broken = 0;
  relieved = 0;

  constructor(memory: Memory, vessel: Vessel, ledger: Ledger) {
    this.#memory = memory;
    this.#vessel = vessel;
    this.#ledger = ledger;
  }

  clear(): void {
    this.evaporated = 0;
    this.vented = 0;
    this.ventedHeat = 0;
    this.sucked = 0;
    this.broken = 0;
    this.relieved = 0;
  }

  /** One sub-step of `dt` seconds. `moved`: the liquid is stirred or bubbled. */
  step(dt: number, inflow: Inflow, outlets: Outlets, moved: boolean): void {
    this.#take(dt, inflow);
    this.#vessel.derive();
    this.#evaporate(dt, inflow.sparged, moved);
    this.#vessel.derive();
    this.#condenseOnWall(dt);
    this.#conduct(dt, inflow.blown);
    this.#vessel.derive();
    if (this.#settleFog()) this.#vessel.derive();
    if (this.#vent(dt, outlets)) this.#vessel.derive();
  }

  #take(dt: number, inflow: Inflow): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    v[vessel.vapour]! += inflow.vapour * dt;
    v[vessel.air]! += inflow.air * dt;
    v[vessel.gasEnergy]! += inflow.gasHeat * dt;
    v[vessel.water]! += inflow.water * dt;
    v[vessel.liquidEnergy]! += inflow.liquidHeat * dt;
  }

  #evaporate(dt: number, sparged: number, moved: boolean): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const liquid = vessel.liquidTemperature;
    const psat = saturationPressure(liquid);
    const gasRoom = vessel.gasVolume / (R_VAPOUR * (vessel.gasTemperature + ZERO_CELSIUS));
    const liquidRoom = vessel.liquidCapacity / (evaporationHeat(liquid) * saturationSlope(liquid, psat));
    const implicit = dt * (1 / gasRoom + 1 / liquidRoom);
    let rate = 0;
    if (psat > vessel.pressure) {
      const g = liquidRoom / BOILING_TIME;
      rate += (g * (psat - vessel.pressure)) / (1 + g * implicit);
    }
    const drive = psat - vessel.vapourPressure;
    const { spec } = vessel;
    const area = v[vessel.water]! > spec.covering ? spec.crossSection : spec.puddle;
    let g = (moved ? SURFACE_MOVED : SURFACE_STILL) * area;
    if (drive < 0) g /= 1 + 8 * vessel.airFraction;
    rate += (g * drive) / (1 + g * implicit);
    if (sparged > 0) {
      const head = (vessel.liquidMass() / vessel.volume) * GRAVITY * Math.max(0, vessel.level) * 0.5;
      const room = Math.max(vessel.pressure + head - psat, 0.06 * vessel.pressure);
      const stripped = (0.622 * sparged * psat) / room;
      const cap = Math.max(0, (drive * gasRoom) / dt + stripped);
      rate += stripped < cap ? stripped : cap;
    }
    let moving = rate * dt;
    if (moving > 0) {
      moving = Math.min(moving, MOST_WATER * v[vessel.water]!);
      this.#change(moving, vapourEnthalpy(liquid));
      this.evaporated += moving;
    } else if (moving < 0) {
      moving = Math.max(moving, -MOST_VAPOUR * v[vessel.vapour]!);
      this.#change(moving, vapourEnthalpy(vessel.gasTemperature));
    }
  }

  /** Moves mass from liquid to gas with an enthalpy, J/kg. */
  #change(kilograms: number, enthalpy: number): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    v[vessel.water]! -= kilograms;
    v[vessel.vapour]! += kilograms;
    v[vessel.liquidEnergy]! -= kilograms * enthalpy;
    v[vessel.gasEnergy]! += kilograms * enthalpy;
  }

  #condenseOnWall(dt: number): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const wall = vessel.upperTemperature;
    const psat = saturationPressure(wall);
    const drive = vessel.vapourPressure - psat;
    if (drive <= 0) return;
    const perKelvin = evaporationHeat(wall) * saturationSlope(wall, psat);
    const y = vessel.airFraction;
    const film = FILM / (1 + 15 * y + 60 * y * y);
    const g = (film * vessel.spec.wallArea * (1 - v[vessel.wetted]!)) / perKelvin;
    const gasRoom = vessel.gasVolume / (R_VAPOUR * (vessel.gasTemperature + ZERO_CELSIUS));
    const wallRoom = vessel.upperCapacity / perKelvin;
    const rate = (g * drive) / (1 + g * dt * (1 / gasRoom + 1 / wallRoom));
    const kilograms = Math.min(rate * dt, MOST_VAPOUR * v[vessel.vapour]!);
    const arriving = kilograms * vapourEnthalpy(vessel.gasTemperature);
    const film0 = kilograms * liquidEnthalpy(wall);
    v[vessel.vapour]! -= kilograms;
    v[vessel.gasEnergy]! -= arriving;
    v[vessel.upperEnergy]! += arriving - film0;
    v[vessel.water]! += kilograms;
    v[vessel.liquidEnergy]! += film0;
  }

  #conduct(dt: number, blownAir: number): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const wetted = v[vessel.wetted]!;
    const blown = 8 + 40 * Math.min(1, blownAir / 0.5);
    const steamy = v[vessel.vapour]! > v[vessel.air]! ? 4 : 1;
    const toWall = blown * steamy * vessel.spec.wallArea * (1 - wetted);
    const wallHeat =
      (dt * toWall * (vessel.gasTemperature - vessel.upperTemperature)) /
      (1 + dt * toWall * (1 / vessel.gasCapacity + 1 / vessel.upperCapacity));
    const toLiquid = (v[vessel.water]! > vessel.spec.covering ? 10 : 3) * vessel.spec.crossSection;
    const liquidHeat =
      (dt * toLiquid * (vessel.gasTemperature - vessel.liquidTemperature)) /
      (1 + dt * toLiquid * (1 / vessel.gasCapacity + 1 / vessel.liquidCapacity));
    const { loss } = vessel.spec;
    const lossBelow = loss * wetted * (vessel.liquidTemperature - AMBIENT) * dt;
    const lossAbove = loss * (1 - wetted) * (vessel.upperTemperature - AMBIENT) * dt;
    v[vessel.gasEnergy]! -= wallHeat + liquidHeat;
    v[vessel.upperEnergy]! += wallHeat - lossAbove;
    v[vessel.liquidEnergy]! += liquidHeat - lossBelow;
    this.#ledger.heat(-lossBelow - lossAbove);
  }

  /** Returns whether any fog settled. */
  #settleFog(): boolean {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const gas = vessel.gasTemperature;
    const psat = saturationPressure(gas);
    const excess = vessel.vapourPressure - psat;
    if (excess <= 0) return false;
    const gasRoom = vessel.gasVolume / (R_VAPOUR * (gas + ZERO_CELSIUS));
    const warming = (evaporationHeat(gas) * gasRoom * saturationSlope(gas, psat)) / vessel.gasCapacity;
    const kilograms = Math.min((gasRoom * excess) / (1 + warming), MOST_FOG * v[vessel.vapour]!);
    this.#change(-kilograms, liquidEnthalpy(gas));
    return true;
  }

  /** Returns whether any gas passed. */
  #vent(dt: number, outlets: Outlets): boolean {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const gas = v[vessel.air]! + v[vessel.vapour]!;
    const kv = outlets.kv + outlets.relief;
    const p = vessel.pressure;
    let passes = false;
    if (p > ATMOSPHERE) {
      const free = gasFlow(kv, p, ATMOSPHERE, vessel.beta);
      if (free > 0) {
        passes = true;
        const rate = free / (1 + (dt * free * 1.2 * p) / (gas * Math.max(p - ATMOSPHERE, 200)));
        const kilograms = Math.min(rate * dt, MOST_VENT * gas);
        const air = (kilograms * v[vessel.air]!) / gas;
        const vapour = kilograms - air;
        const heat = air * airEnthalpy(vessel.gasTemperature) + vapour * vapourEnthalpy(vessel.gasTemperature);
        v[vessel.air]! -= air;
        v[vessel.vapour]! -= vapour;
        v[vessel.gasEnergy]! -= heat;
        this.#ledger.book(-kilograms, -heat);
        const through = outlets.kv / kv;
        this.vented += kilograms * through;
        this.ventedHeat += heat * through;
        this.relieved += kilograms * (1 - through);
      }
    } else if (kv > 0) {
      passes = true;
      this.sucked += this.#admit(dt, gasFlow(kv, ATMOSPHERE, p, AMBIENT_BETA), gas, ATMOSPHERE - p);
    }
    if (outlets.breaker > 0 && outlets.breakerPressure > p) {
      passes = true;
      const rate = gasFlow(outlets.breaker, outlets.breakerPressure, p, AMBIENT_BETA);
      this.broken += this.#admit(dt, rate, gas, outlets.breakerPressure - p);
    }
    return passes;
  }

  /** Lets ambient air in at a rate, kg/s; returns the kilograms. */
  #admit(dt: number, free: number, gas: number, difference: number): number {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const rate = free / (1 + (dt * free * 1.2 * vessel.pressure) / (gas * Math.max(difference, 200)));
    const kilograms = rate * dt;
    const heat = kilograms * CP_AIR * AMBIENT;
    v[vessel.air]! += kilograms;
    v[vessel.gasEnergy]! += heat;
    this.#ledger.book(kilograms, heat);
    return kilograms;
  }
}
