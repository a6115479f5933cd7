// A stirred pressure vessel: liquid, head-space gas and a wall of which one share is wetted [sterilisation-model.md 1, 2].
// Only extensive quantities are remembered; temperatures and pressures are derived from them.
import { ZERO_CELSIUS } from '../kernel/units.ts';
import type { Memory } from './memory.ts';
import {
  CP_SOLIDS,
  CP_WATER,
  CV_AIR,
  CV_VAPOUR,
  R_AIR,
  R_VAPOUR,
  RHO_SOLIDS,
  saturationPressure,
  U_AIR_0,
  U_VAPOUR_0,
  waterDensity,
} from './steam.ts';

export interface VesselSpec {
  readonly tag: string;
  /** Total volume, m3. */
  readonly volume: number;
  /** Volume below the bottom tangent line, m3, and depth of the bottom head, m. */
  readonly bottomVolume: number;
  readonly bottomDepth: number;
  /** Cross-section of the straight side, m2. */
  readonly crossSection: number;
  /** Inner height from the lowest to the highest point, m. */
  readonly height: number;
  /** Steel that takes part in heating, J/K, and its inner area, m2. */
  readonly wallCapacity: number;
  readonly wallArea: number;
  /** Through its insulation, W/K. */
  readonly loss: number;
  /** Surface of the rest that lies on the bottom of the empty vessel, m2. */
  readonly puddle: number;
  /** Gas that is left in the brimming vessel, m3. */
  readonly leastGas: number;
  /** Liquid from which an opening counts as covered, kg. */
  readonly covering: number;
}

/** Neither part of the wall may become massless. */
const LEAST_WETTED = 0.03;
const MOST_WETTED = 0.97;
const GRAVITY = 9.81;
/** Water that stays on the bottom whatever is opened, kg [K]. */
const REST = 25;

export class Vessel {
  readonly spec: VesselSpec;
  /** Slots: water, solids, air, vapour in kg; energies in J. */
  readonly water: number;
  readonly solids: number;
  readonly air: number;
  readonly vapour: number;
  readonly liquidEnergy: number;
  readonly gasEnergy: number;
  readonly upperEnergy: number;
  readonly wetted: number;
  readonly #memory: Memory;

  // Derived by `derive`; a pure function of the slots, so that nothing here is remembered.
  liquidTemperature = 0;
  liquidCapacity = 0;
  upperTemperature = 0;
  upperCapacity = 0;
  gasTemperature = 0;
  gasCapacity = 0;
  /** m3. */
  volume = 0;
  gasVolume = 0;
  /** Of the liquid above the bottom tangent line, m. */
  level = 0;
  /** Pa absolute. */
  pressure = 0;
  vapourPressure = 0;
  /** Mole fraction of air in the head-space. */
  airFraction = 0;
  /** Mass fraction of air in the head-space. */
  airMassFraction = 0;
  /** Density over pressure of the head-space gas, kg/(m3 Pa). */
  beta = 0;

  constructor(memory: Memory, spec: VesselSpec) {
    this.#memory = memory;
    this.spec = spec;
    const slot = (name: string) => memory.slot(`${spec.tag}.${name}`);
    this.water = slot('water');
    this.solids = slot('solids');
    this.air = slot('air');
    this.vapour = slot('vapour');
    this.liquidEnergy = slot('liquid-energy');
    this.gasEnergy = slot('gas-energy');
    this.upperEnergy = slot('upper-energy');
    this.wetted = slot('wetted');
  }

  /** Fills the vessel: kg, deg C, Pa absolute. The gas is air with vapour at `humidity` of saturation. */
  begin(water: number, solids: number, celsius: number, pressure: number, humidity: number): void {
    const v = this.#memory.values;
    v[this.water] = water;
    v[this.solids] = solids;
    const volume = water / waterDensity(celsius) + solids / RHO_SOLIDS;
    const wetted = this.wettedShare(this.levelOf(volume));
    v[this.wetted] = wetted;
    v[this.liquidEnergy] = (CP_WATER * water + CP_SOLIDS * solids + wetted * this.spec.wallCapacity) * celsius;
    v[this.upperEnergy] = (1 - wetted) * this.spec.wallCapacity * celsius;
    const vapourPressure = humidity * saturationPressure(celsius);
    const gas = this.gasVolumeOver(volume) / (celsius + ZERO_CELSIUS);
    const vapour = (vapourPressure * gas) / R_VAPOUR;
    const air = ((pressure - vapourPressure) * gas) / R_AIR;
    v[this.vapour] = vapour;
    v[this.air] = air;
    v[this.gasEnergy] = vapour * (U_VAPOUR_0 + CV_VAPOUR * celsius) + air * (U_AIR_0 + CV_AIR * celsius);
  }

  /** Level above the bottom tangent line, m, of a liquid volume, m3. */
  levelOf(volume: number): number {
    const { bottomVolume, bottomDepth, crossSection } = this.spec;
    return volume > bottomVolume
      ? (volume - bottomVolume) / crossSection
      : -bottomDepth * (1 - Math.sqrt(volume / bottomVolume));
  }

  /** Share of the wall below a level, m. */
  wettedShare(level: number): number {
    const f = (level + this.spec.bottomDepth) / this.spec.height;
    return f < LEAST_WETTED ? LEAST_WETTED : f > MOST_WETTED ? MOST_WETTED : f;
  }

  gasVolumeOver(volume: number): number {
    const gas = this.spec.volume - volume;
    return gas > this.spec.leastGas ? gas : this.spec.leastGas;
  }

  /** Derives temperatures and pressures from what is remembered. */
  derive(): void {
    const v = this.#memory.values;
    const water = v[this.water]!;
    const solids = v[this.solids]!;
    const air = v[this.air]!;
    const vapour = v[this.vapour]!;
    const wetted = v[this.wetted]!;
    const wall = this.spec.wallCapacity;
    this.liquidCapacity = CP_WATER * water + CP_SOLIDS * solids + wetted * wall;
    this.liquidTemperature = v[this.liquidEnergy]! / this.liquidCapacity;
    this.upperCapacity = (1 - wetted) * wall;
    this.upperTemperature = v[this.upperEnergy]! / this.upperCapacity;
    this.gasCapacity = CV_AIR * air + CV_VAPOUR * vapour;
    this.gasTemperature = (v[this.gasEnergy]! - U_AIR_0 * air - U_VAPOUR_0 * vapour) / this.gasCapacity;
    this.volume = water / waterDensity(this.liquidTemperature) + solids / RHO_SOLIDS;
    this.level = this.levelOf(this.volume);
    this.gasVolume = this.gasVolumeOver(this.volume);
    const kelvinPerVolume = (this.gasTemperature + ZERO_CELSIUS) / this.gasVolume;
    this.vapourPressure = R_VAPOUR * vapour * kelvinPerVolume;
    const airPressure = R_AIR * air * kelvinPerVolume;
    this.pressure = this.vapourPressure + airPressure;
    this.airFraction = airPressure / this.pressure;
    this.airMassFraction = air / (air + vapour);
    this.beta = (air + vapour) / (this.pressure * this.gasVolume);
  }

  /** kg of liquor. */
  liquidMass(): number {
    const v = this.#memory.values;
    return v[this.water]! + v[this.solids]!;
  }

  /** Pressure, Pa, in front of an opening at a height above the bottom tangent line, m. */
  pressureAt(height: number): number {
    if (!this.submerges(height)) return this.pressure;
    return this.pressure + (this.liquidMass() / this.volume) * GRAVITY * (this.level - height);
  }

  /** Whether an opening lies below so much liquid that gas cannot pass it freely. */
  submerges(height: number): boolean {
    return this.level > height && this.#memory.values[this.water]! > this.spec.covering;
  }

  /** Whether liquid runs into an opening, be it only the rest at the bottom. */
  wets(height: number): boolean {
    return this.level > height && this.#memory.values[this.water]! > REST;
  }

  /** Moves the boundary between wetted and upper wall to the level, with the heat of the steel that changes sides. */
  repartition(): void {
    const v = this.#memory.values;
    const before = v[this.wetted]!;
    const after = this.wettedShare(this.level);
    if (after === before) return;
    const temperature = after > before ? this.upperTemperature : this.liquidTemperature;
    const heat = (after - before) * this.spec.wallCapacity * temperature;
    v[this.wetted] = after;
    v[this.liquidEnergy]! += heat;
    v[this.upperEnergy]! -= heat;
  }

  /** Matter in the vessel, kg. */
  mass(): number {
    const v = this.#memory.values;
    return v[this.water]! + v[this.solids]! + v[this.air]! + v[this.vapour]!;
  }

  /** Energy of the vessel with its contents, J. */
  energy(): number {
    const v = this.#memory.values;
    return v[this.liquidEnergy]! + v[this.upperEnergy]! + v[this.gasEnergy]!;
  }
}
