// Jacket and coil of a vessel as one chest: steam or water, never meant to hold both [sterilisation-model.md 4.4].
import { ATMOSPHERE } from '../kernel/units.ts';
import type { Ledger } from './ledger.ts';
import type { Memory } from './memory.ts';
import { AMBIENT, CP_WATER, liquidEnthalpy, STEAM_BETA, saturationPressure, wetSteamEnthalpy } from './steam.ts';
import { gasFlow } from './valve-flow.ts';
import type { Vessel } from './vessel.ts';

export interface JacketSpec {
  /** Steel of chest and coil, J/K, and water that fills it, kg. */
  readonly steel: number;
  readonly full: number;
  /** Coefficient times area by condensing steam and by water, and to the wall above the liquid, W/K. */
  readonly bySteam: number;
  readonly byWater: number;
  readonly toUpperWall: number;
  /** To the hall, W/K. */
  readonly loss: number;
  /** Trap and gutter drain, kg/s fully open. */
  readonly drain: number;
  /** Height of liquid above the lowest point that covers it all, m. */
  readonly height: number;
}

const EMPTY_SHARE = 0.004;
/** Steam left in the chest is gone after this, s. */
const CLEARING = 45;

export class Jacket {
  /** Slots: kg, J, and the share of the chest that is filled with steam. */
  readonly water: number;
  readonly energy: number;
  readonly steamShare: number;
  readonly #memory: Memory;
  readonly #vessel: Vessel;
  readonly #ledger: Ledger;
  readonly #spec: JacketSpec;

  // Connections of this second, set by the composition.
  steamKv = 0;
  steamPressure = 0;
  /** Water offered, kg/s, and its temperature. */
  waterOffered = 0;
  waterTemperature = 0;
  /** Openings 0..1: the returns (together), the trap, the gutter. */
  returnOpening = 0;
  trapOpening = 0;
  gutterOpening = 0;
  /** How well the liquid is moved, 0.3..1. */
  mixing = 0.3;

  // Flows of this second, kg/s.
  steam = 0;
  waterIn = 0;
  trapped = 0;
  guttered = 0;
  temperature = 0;
  pressure = 0;
  /** Share of the chest filled with water. */
  flood = 0;
  hammers = false;

  constructor(memory: Memory, tag: string, spec: JacketSpec, vessel: Vessel, ledger: Ledger) {
    this.#memory = memory;
    this.#spec = spec;
    this.#vessel = vessel;
    this.#ledger = ledger;
    this.water = memory.slot(`${tag}.jacket-water`);
    this.energy = memory.slot(`${tag}.jacket-energy`);
    this.steamShare = memory.slot(`${tag}.jacket-steam`);
  }

  /** At a temperature, with water left in it, kg. */
  begin(celsius: number, water = 0): void {
    const v = this.#memory.values;
    v[this.water] = water;
    v[this.energy] = (this.#spec.steel + CP_WATER * water) * celsius;
    v[this.steamShare] = 0;
  }

  /** One second. The vessel must be derived. */
  tick(): void {
    this.derive();
    this.#fill();
    this.#exchange();
    this.derive();
  }

  derive(): void {
    const v = this.#memory.values;
    const { steel, full } = this.#spec;
    const water = v[this.water]!;
    this.temperature = v[this.energy]! / (steel + CP_WATER * water);
    const saturation = saturationPressure(this.temperature);
    this.pressure = saturation > ATMOSPHERE ? saturation : ATMOSPHERE;
    this.flood = water < full ? water / full : 1;
  }

  #fill(): void {
    const v = this.#memory.values;
    const { full, drain } = this.#spec;
    const t = this.temperature;
    this.steam = gasFlow(this.steamKv, this.steamPressure, this.pressure, STEAM_BETA);
    const water = v[this.water]!;
    const room = full - water;
    const open = this.returnOpening < 1 ? this.returnOpening : 1;
    // A full chest takes what its return lets out.
    this.waterIn = Math.min(this.waterOffered, Math.max(0, room) + this.waterOffered * open);
    this.hammers =
      (this.waterIn > 0 && v[this.steamShare]! > 0.3 && t > 100) || (this.steam > 0.05 && this.flood > 0.3);
    const steamHeat = this.steam > 0 ? this.steam * wetSteamEnthalpy(this.steamPressure) : 0;
    const waterHeat = this.waterIn * liquidEnthalpy(this.waterTemperature);
    const held = water + this.steam + this.waterIn;
    this.trapped = Math.min(drain * this.trapOpening, held);
    this.guttered = Math.min(drain * this.gutterOpening, held - this.trapped);
    let kept = held - this.trapped - this.guttered;
    const over = kept > full ? kept - full : 0;
    kept -= over;
    const out = this.trapped + this.guttered + over;
    const heat = steamHeat + waterHeat - out * liquidEnthalpy(t);
    v[this.water] = kept;
    v[this.energy]! += heat;
    this.#ledger.book(this.steam + this.waterIn - out, heat);
    this.#clear();
  }

  #clear(): void {
    const v = this.#memory.values;
    const share = v[this.steamShare]!;
    if (this.steamKv > 0) v[this.steamShare] = 1;
    else if (share > 0 && (this.trapOpening + this.gutterOpening > 0.05 || this.temperature < 100)) {
      v[this.steamShare] = Math.max(0, share - 1 / CLEARING);
    }
  }

  #exchange(): void {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const { steel, bySteam, byWater, toUpperWall, height } = this.#spec;
    const capacity = steel + CP_WATER * v[this.water]!;
    const t = v[this.energy]! / capacity;
    const coverage = (vessel.level + vessel.spec.bottomDepth) / height;
    const covered =
      v[vessel.water]! > vessel.spec.covering ? Math.max(EMPTY_SHARE, Math.min(1, coverage)) : EMPTY_SHARE;
    const ua = (bySteam * (1 - this.flood) + byWater * this.flood) * this.mixing * covered;
    const toLiquid = (ua * (t - vessel.liquidTemperature)) / (1 + ua * (1 / capacity + 1 / vessel.liquidCapacity));
    const toWall =
      (toUpperWall * (t - vessel.upperTemperature)) / (1 + toUpperWall * (1 / capacity + 1 / vessel.upperCapacity));
    const loss = this.#spec.loss * (t - AMBIENT);
    v[this.energy]! -= toLiquid + toWall + loss;
    v[vessel.liquidEnergy]! += toLiquid;
    v[vessel.upperEnergy]! += toWall;
    this.#ledger.heat(-loss);
  }
}
