// A feed tank: its liquid, its head-space and its wall at one temperature [content/fermentation.md 1.2, P5; sterilisation-model.md 1-3].
// Trapped air makes false pressure here too: the gauge shows air and vapour, the steam's temperature follows the vapour alone.
import { ATMOSPHERE, absolutePressure, ZERO_CELSIUS } from '../../../../kernel/units.ts';
import { pow } from '../../../../kernel/math.ts';
import type { Memory } from '../../../../plant/memory.ts';
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
} from '../../../../plant/steam.ts';
import { gasFlow, liquidFlow } from '../../../../plant/valve-flow.ts';
import { FeedJacket, type JacketSupply } from './jacket.ts';
import { type FeedSpec, FLOAT, kv } from './spec.ts';

/** Total over nominal volume, and the gas that is left in a brimming tank, share of the nominal volume [K]. */
const TOTAL = 1.1;
const LEAST_GAS = 0.03;
/** Steel, J/K, and loss through the insulation, W/K, for 1 m3; both grow with the surface [K]. */
const WALL = 2.5e5;
const LOSS = 5;
/** Cross-section of a tank of 1 m3, m2: half as high again as it is wide. */
const FLOOR = 0.6;
/** Less water than this share of the contents boils no more: dry oil. */
const DRY = 0.002;
/** Steam condenses fully where the tank is colder than it by this, K. */
const CONDENSES = 3;
/** Relief opens at this, MPa(g). */
const RELIEF = 0.3;
const GRAVITY = 9.81;
const SUPPLY_AT = 35;
const AIR_BETA = 1 / (R_AIR * (AMBIENT + ZERO_CELSIUS));
/** What comes in and stands in the hall is at this, deg C. */
const FILLED_AT = AMBIENT;
/** A second cannot take more than this share of the head-space. */
const MOST = 0.5;

export class FeedTank {
  readonly spec: FeedSpec;
  readonly jacket: FeedJacket;
  /** Slots: kg of water, solute and air, J of everything; solute spoiled by heat, share of what was there. */
  readonly water: number;
  readonly solute: number;
  readonly air: number;
  readonly energy: number;
  readonly spoiled: number;
  readonly #memory: Memory;
  readonly #wall: number;
  readonly #loss: number;
  /** Cross-section, m2. */
  readonly #area: number;

  /** Saturation pressure at the temperature for which it was last asked: a cold tank asks for the same again and again. */
  #saturatedAt = Number.NaN;
  #saturation = 0;

  // Derived by `derive`.
  temperature = 0;
  /** m3. */
  contents = 0;
  gasVolume = 0;
  /** Pa absolute. */
  vapourPressure = 0;
  pressure = 0;

  // Connections of this second: openings 0..1, Pa absolute, deg C.
  fillOpening = 0;
  airOpening = 0;
  ventOpening = 0;
  steamOpening = 0;
  drainOpening = 0;
  airPressure = 0;
  steamPressure = 0;
  stirred = false;
  readonly supply: JacketSupply = {
    steam: 0,
    waterIn: 0,
    waterOut: 0,
    trap: 0,
    steamPressure: 0,
    waterTemperature: 0,
  };

  // Flows of this second, kg/s.
  steam = 0;
  airIn = 0;
  /** Gas that backs into the air header. */
  backed = 0;
  vented = 0;
  ventedVapour = 0;
  sucked = 0;
  relieved = 0;
  filled = 0;
  drained = 0;

  constructor(memory: Memory, spec: FeedSpec) {
    this.#memory = memory;
    this.spec = spec;
    const tag = `V-40${spec.digit}`;
    const surface = pow(spec.volume, 2 / 3);
    this.#area = FLOOR * surface;
    this.#wall = WALL * surface;
    this.#loss = LOSS * surface;
    this.jacket = new FeedJacket(memory, tag, pow(spec.volume / 20, 2 / 3));
    this.water = memory.slot(`${tag}.water`);
    this.solute = memory.slot(`${tag}.solute`);
    this.air = memory.slot(`${tag}.air`);
    this.energy = memory.slot(`${tag}.energy`);
    this.spoiled = memory.slot(`${tag}.spoiled`);
  }

  /** Holds a volume, m3, of a concentration, g/L, at a temperature under air of a pressure, Pa absolute. */
  begin(volume: number, concentration: number, celsius: number, pressure: number): void {
    const v = this.#memory.values;
    const solute = volume * concentration;
    const water = Math.max(0, volume - solute / this.spec.soluteDensity) * waterDensity(celsius);
    v[this.solute] = solute;
    v[this.water] = water;
    v[this.spoiled] = 0;
    v[this.jacket.water] = 0;
    this.steam = 0;
    this.vented = 0;
    this.filled = 0;
    this.jacket.steam = 0;
    v[this.energy] = this.capacity * celsius;
    v[this.air] = 0;
    this.derive();
    const air = Math.max(0, pressure - this.vapourPressure);
    v[this.air] = (air * this.gasVolume) / (R_AIR * (celsius + ZERO_CELSIUS));
    this.derive();
  }

  /** J/K of liquid and wall. */
  get capacity(): number {
    const v = this.#memory.values;
    return CP_WATER * v[this.water]! + this.spec.soluteHeat * v[this.solute]! + this.#wall;
  }

  derive(): void {
    const v = this.#memory.values;
    const { soluteDensity, volume } = this.spec;
    const water = v[this.water]!;
    const solute = v[this.solute]!;
    const t = v[this.energy]! / this.capacity;
    this.temperature = t;
    this.contents = water / waterDensity(t) + solute / soluteDensity;
    const room = TOTAL * volume - this.contents;
    const least = LEAST_GAS * volume;
    this.gasVolume = room > least ? room : least;
    const wet = water / (DRY * (water + solute) + 1e-9);
    if (t !== this.#saturatedAt) {
      this.#saturatedAt = t;
      this.#saturation = saturationPressure(t);
    }
    this.vapourPressure = this.#saturation * (wet < 1 ? wet : 1);
    this.pressure = this.vapourPressure + (R_AIR * v[this.air]! * (t + ZERO_CELSIUS)) / this.gasVolume;
  }

  get mass(): number {
    const v = this.#memory.values;
    return v[this.water]! + v[this.solute]!;
  }

  /** kg/m3 of the liquid. */
  get density(): number {
    return this.contents > 0 ? this.mass / this.contents : 1000;
  }

  /** g/L of the liquid. */
  get concentration(): number {
    return this.contents > 0 ? this.#memory.values[this.solute]! / this.contents : 0;
  }

  /** Share of water by weight. */
  get waterShare(): number {
    const { mass } = this;
    return mass > 0 ? this.#memory.values[this.water]! / mass : 1;
  }

  /** J/kg of the liquid, from 0 deg C. */
  get enthalpy(): number {
    const w = this.waterShare;
    return (CP_WATER * w + this.spec.soluteHeat * (1 - w)) * this.temperature;
  }

  /** Takes liquid out by the outlet, kg; returns what there was of it. */
  takeOut(kilograms: number): number {
    const taken = Math.min(kilograms, this.mass);
    if (taken <= 0) return 0;
    const v = this.#memory.values;
    const share = taken / this.mass;
    v[this.energy]! -= taken * this.enthalpy;
    v[this.water]! *= 1 - share;
    v[this.solute]! *= 1 - share;
    return taken;
  }

  /** One second. */
  tick(): void {
    this.derive();
    this.#fill();
    this.#heat();
    this.#gas();
    this.#spoil();
    if (this.drainOpening > 0) {
      const column = (this.mass * GRAVITY) / this.#area;
      const flow = liquidFlow(kv.drain * this.drainOpening, this.density, this.pressure - ATMOSPHERE + column);
      this.drained = this.takeOut(flow);
    } else this.drained = 0;
    this.derive();
  }

  #fill(): void {
    const { fill, volume, soluteDensity } = this.spec;
    this.filled = 0;
    if (this.fillOpening <= 0 || this.contents >= FLOAT * volume) return;
    const v = this.#memory.values;
    const cubic = (fill.rate / 3600) * this.fillOpening;
    const solute = cubic * fill.concentration;
    const water = Math.max(0, cubic - solute / soluteDensity) * waterDensity(FILLED_AT);
    v[this.water]! += water;
    v[this.solute]! += solute;
    v[this.energy]! += (CP_WATER * water + this.spec.soluteHeat * solute) * FILLED_AT;
    this.filled = water + solute;
  }

  /** Jacket, agitator, insulation, and steam that condenses in the liquid. */
  #heat(): void {
    const v = this.#memory.values;
    let heat = this.jacket.tick(this.temperature, this.stirred, this.supply);
    heat -= this.#loss * (this.temperature - AMBIENT);
    if (this.stirred) heat += 1000 * this.spec.agitator;
    this.steam = 0;
    if (this.steamOpening > 0) {
      const t = saturationTemperature(this.steamPressure);
      const free = gasFlow(kv.directSteam * this.steamOpening, this.steamPressure, this.pressure, STEAM_BETA);
      // In a tank as hot as the steam nothing condenses any more.
      const colder = (t - this.temperature) / CONDENSES;
      this.steam = colder <= 0 ? 0 : colder < 1 ? colder * free : free;
      heat += this.steam * (DRYNESS * vapourEnthalpy(t) + (1 - DRYNESS) * liquidEnthalpy(t));
      v[this.water]! += this.steam;
    }
    v[this.energy]! += heat;
  }

  /** Air in, gas out by vent, relief, leak and, where the tank stands higher, back into the air header. */
  #gas(): void {
    const p = this.pressure;
    this.airIn = 0;
    this.backed = 0;
    this.vented = 0;
    this.ventedVapour = 0;
    this.sucked = 0;
    this.relieved = 0;
    if (this.airOpening > 0) {
      if (this.airPressure > p) {
        const free = gasFlow(kv.air * this.airOpening, this.airPressure, p, AIR_BETA);
        this.airIn = this.#admit(free, this.airPressure - p, SUPPLY_AT);
      } else {
        const free = gasFlow(kv.air * this.airOpening, p, this.airPressure, STEAM_BETA);
        this.backed = this.#release(this.#upTo(free, p - this.airPressure));
      }
    }
    const relief = p > absolutePressure(RELIEF) ? kv.relief : 0;
    const open = kv.vent * this.ventOpening + kv.leak + relief;
    if (p > ATMOSPHERE) {
      this.vented = this.#release(gasFlow(open, p, ATMOSPHERE, STEAM_BETA));
      this.relieved = (this.vented * relief) / open;
    } else this.sucked = this.#admit(gasFlow(open, ATMOSPHERE, p, AIR_BETA), ATMOSPHERE - p, AMBIENT);
  }

  /** Lets air in at a free rate, kg/s, over a pressure difference, Pa, without overshooting it; returns the kilograms. */
  #admit(free: number, difference: number, celsius: number): number {
    const v = this.#memory.values;
    const kilograms = this.#upTo(free, difference);
    v[this.air]! += kilograms;
    v[this.energy]! += airEnthalpy(celsius) * kilograms - airEnthalpy(this.temperature) * kilograms;
    return kilograms;
  }

  /** A free rate, kg/s, over a pressure difference, Pa, that the second does not turn round. */
  #upTo(free: number, difference: number): number {
    const perKilogram = (R_AIR * (this.temperature + ZERO_CELSIUS)) / this.gasVolume;
    return free / (1 + (free * perKilogram) / (difference > 1 ? difference : 1));
  }

  /** Lets gas out, kg/s: its air, and vapour that the liquid makes anew. Returns the kilograms. */
  #release(free: number): number {
    if (free <= 0) return 0;
    const v = this.#memory.values;
    const air = v[this.air]!;
    const vapour = (this.vapourPressure * this.gasVolume) / (R_VAPOUR * (this.temperature + ZERO_CELSIUS));
    const share = air / (air + vapour);
    const airOut = Math.min(free * share, air) / (1 + (free * share) / (air + 1e-9));
    const vapourOut = Math.min(free * (1 - share), MOST * v[this.water]!);
    v[this.air]! -= airOut;
    v[this.water]! -= vapourOut;
    v[this.energy]! -= vapourOut * vapourEnthalpy(this.temperature);
    this.ventedVapour += vapourOut;
    return airOut + vapourOut;
  }

  /** Sugar caramelises above 121 deg C. */
  #spoil(): void {
    const { caramel } = this.spec;
    if (caramel === null || this.temperature <= caramel.above) return;
    const v = this.#memory.values;
    const lost = (v[this.solute]! * caramel.loss) / 60;
    v[this.spoiled]! += (1 - v[this.spoiled]!) * (caramel.loss / 60);
    // What is lost as sugar stays in the liquid as water and colour.
    v[this.solute]! -= lost;
    v[this.water]! += lost;
    v[this.energy]! += (CP_WATER - this.spec.soluteHeat) * lost * this.temperature;
  }
}
