// Washing a seed vessel: process water, and what the CIP line sprays on its walls (content/fermentation.md 6.12). What the broth leaves on
// the walls is dissolved by warm lye; what the lye leaves is rinsed out by water. Both figures are known by what runs to V-803 [K].
import { exp } from '../../../../kernel/math.ts';
import { ATMOSPHERE, absolutePressure } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { inSeries, liquidFlow } from '../../../../plant/valve-flow.ts';
import type { Mains } from '../mains.ts';
import type { SeedVessel } from './vessel.ts';

/** Soil dissolves with this time constant, s, under 1 kg/s of lye per m2 of wall at 75 deg C, and this many times slower in water. */
const DISSOLVING = 120;
const BY_WATER = 12;
/** Below it lye is slow, deg C. */
const WARM = 60;
/** Spray that wets all of the wall, kg/s per m2. */
const WETTING = 0.04;
/** Process water of H-721, deg C and kg/m3. */
const WATER_AT = 20;
const DENSITY = 998;
/** Conductivity of a kilogram of NaOH per kg of water, mS/cm, and of plain water. */
const PER_LYE = 5000;
const OF_WATER = 0.5;
/** Fall from the vessel's bottom to V-803, Pa; water that stays on the bottom, kg. */
const FALL = 8000;
const LEFT = 5;
const GRAVITY = 9.81;
/** Gas room that water leaves in the vessel, share of its volume. */
const BRIM = 0.95;

export class Cleaning {
  /** Slots: soil on the walls, 1 after a culture; NaOH in the vessel, kg. */
  readonly soil: number;
  readonly lye: number;
  readonly #memory: Memory;
  readonly #plant: SeedVessel;
  readonly #mains: Mains;
  /** Process water and CIP solution of this second, kg/s. */
  water = 0;
  sprayed = 0;
  /** Liquid that runs to V-803, kg/s. */
  drained = 0;

  constructor(memory: Memory, plant: SeedVessel, mains: Mains) {
    this.#memory = memory;
    this.#plant = plant;
    this.#mains = mains;
    this.soil = memory.slot(`${plant.spec.tag}.soil`);
    this.lye = memory.slot(`${plant.spec.tag}.lye`);
  }

  begin(soil: number): void {
    this.#memory.values[this.soil] = soil;
    this.#memory.values[this.lye] = 0;
  }

  /** One second, with the vessel derived. */
  tick(): void {
    const v = this.#memory.values;
    const plant = this.#plant;
    const { spec, vessel, valve } = plant;
    this.water = 0;
    this.sprayed = 0;
    const watering = v[valve.processWater]! > 0;
    const spraying = v[valve.spray]! > 0;
    if (watering || spraying) {
      const room = vessel.volume < BRIM * spec.vessel.volume;
      if (watering && room) {
        const back = absolutePressure(0.4) - vessel.pressure;
        this.water = liquidFlow(spec.kv.processWater * 0.01 * v[valve.processWater]!, DENSITY, back);
        plant.pour(this.water, 0, WATER_AT);
      }
      if (spraying && room) {
        const { cip } = this.#mains;
        const back = v[cip.pressure]! - vessel.pressure;
        this.sprayed = liquidFlow(spec.kv.spray * 0.01 * v[valve.spray]!, DENSITY, back);
        v[cip.drawn]! += this.sprayed;
        plant.pour(this.sprayed, 0, v[cip.temperature]!);
        v[this.lye]! += this.sprayed * v[cip.lye]!;
      }
      this.#dissolve();
    }
    this.#drain(valve.bottomValve, valve.toKillTank);
  }

  /** mS/cm of what lies in the vessel or ran out of it last. */
  get conductivity(): number {
    const v = this.#memory.values;
    const water = v[this.#plant.vessel.water]!;
    return OF_WATER + PER_LYE * (v[this.lye]! / Math.max(water, 20));
  }

  #dissolve(): void {
    const v = this.#memory.values;
    const { spec } = this.#plant;
    const { cip } = this.#mains;
    const share = (flow: number) => Math.min(1, flow / (WETTING * spec.vessel.wallArea));
    const warm = v[cip.lye]! > 0.005 && v[cip.temperature]! >= WARM;
    const rate = share(this.sprayed) * (warm ? 1 : 1 / BY_WATER) + share(this.water) / (2 * BY_WATER);
    v[this.soil]! *= exp(-rate / DISSOLVING);
  }

  /** By the bottom valve and HV-26 to the kill tank, by its own weight and what presses on it; lye leaves with the water. */
  #drain(bottom: number, outlet: number): void {
    const v = this.#memory.values;
    const { spec, vessel } = this.#plant;
    this.drained = 0;
    if (v[bottom]! <= 0 || v[outlet]! <= 0) return;
    const held = vessel.liquidMass();
    if (held <= LEFT) return;
    const way = inSeries(spec.kv.bottomValve * 0.01 * v[bottom]!, spec.kv.toKillTank * 0.01 * v[outlet]!);
    const head = vessel.pressure - ATMOSPHERE + FALL + DENSITY * GRAVITY * (vessel.level - this.#plant.lowest);
    this.drained = this.#plant.withdraw(Math.min(liquidFlow(way, DENSITY, head), (held - LEFT) / 4));
    v[this.lye]! *= 1 - this.drained / held;
  }
}
