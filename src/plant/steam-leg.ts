// A short pipe where a steam valve, a drain with its trap and a port of the vessel meet [sterilisation-model.md 4.2].
// It remembers its metal's heat, the water lying in it, its pressure, the air trapped in it and what its sensor sees.
import { ATMOSPHERE } from '../kernel/units.ts';
import type { Ledger } from './ledger.ts';
import { LegGas, type LegSpec, SUPPLY_AT } from './leg-gas.ts';
import type { Memory } from './memory.ts';
import {
  AMBIENT,
  airEnthalpy,
  CP_WATER,
  liquidEnthalpy,
  STEAM_BETA,
  saturationPressure,
  saturationTemperature,
  vapourEnthalpy,
  waterDensity,
  wetSteamEnthalpy,
} from './steam.ts';
import { gasFlow, liquidFlow } from './valve-flow.ts';
import type { Vessel } from './vessel.ts';

/** Time constants, s: water pushed into the vessel, liquid returning, sensor in a passing and in a dead end. */
const PUSH = 8;
const RETURN = 6;
const STUB_PASSING = 15;
const STUB_DEAD = 300;
/** A dead end keeps this share of the pipe's excess over the hall. */
const DEAD_SHARE = 0.35;
const FLOWING = 1e-4;
/** A shut valve passes this share of the heat that an open end does. */
const SHUT_CONDUCTION = 0.3;

export class SteamLeg extends LegGas {
  /** Slots: kg, J, Pa, Pa m3, deg C. */
  readonly water: number;
  readonly energy: number;
  readonly pressure: number;
  readonly airProduct: number;
  readonly stub: number;
  readonly #memory: Memory;
  readonly #ledger: Ledger;

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

  constructor(memory: Memory, spec: LegSpec, vessel: Vessel, ledger: Ledger) {
    super(spec, vessel);
    this.#memory = memory;
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
    const vessel = this.vessel;
    const { height, volume } = this.spec;
    const water = v[this.water]!;
    const temperature = v[this.energy]! / this.#capacity();
    const density = waterDensity(temperature);
    const before = v[this.pressure]!;
    this.submerged = vessel.submerges(height);
    this.temperature = temperature;
    this.waterTemperature = temperature;
    if (this.isShut) {
      this.#rest(temperature);
      return;
    }
    const { now } = this;
    now.temperature = temperature;
    now.pressure = before;
    now.air = v[this.airProduct]! / volume;
    now.portPressure = vessel.pressureAt(height);
    now.submerged = this.submerged;

    // Water leaves by the drain first; what is left of the drain's opening passes gas.
    const outKv = this.drainKv + this.openKv;
    const source = water > 0.3 * density * volume && this.portKv > 0 ? now.portPressure : before;
    const mostWater = liquidFlow(outKv, density, source - ATMOSPHERE);
    const drained = mostWater < water ? mostWater : water;
    now.gasShare = mostWater > 0 ? 1 - drained / mostWater : 1;

    const pressure = this.solvePressure();
    this.setFlows(pressure);
    v[this.pressure] = pressure;
    const y = this.#replaceAir(pressure);
    if (this.open) v[this.airProduct] = y * pressure * volume;
    this.condensing = saturationTemperature((1 - y) * pressure);

    this.hammers =
      this.steam > 0.02 &&
      water > 0.3 * volume * density &&
      this.steam > 0.2 * gasFlow(this.steamKvFull, this.steamPressure, pressure, STEAM_BETA) + 0.02 &&
      temperature < saturationTemperature(pressure) - 20;
    this.#balance(water, drained, temperature, density);
    this.#sense();
  }

  /** The same second where nothing can come in or go out: gas and metal only take on the warmth of what is around them. */
  #rest(temperature: number): void {
    const v = this.#memory.values;
    const { conduction, loss } = this.spec;
    this.nothingFlows();
    this.pushed = 0;
    this.returned = 0;
    this.hammers = false;
    v[this.pressure] = v[this.airProduct]! / this.spec.volume + saturationPressure(temperature);
    this.condensing = temperature;
    const { vessel } = this;
    const neighbour = this.submerged ? vessel.liquidTemperature : vessel.gasTemperature;
    this.endHeat = (this.portKv > 0 ? conduction : SHUT_CONDUCTION * conduction) * (neighbour - temperature);
    const lost = loss * (temperature - AMBIENT);
    v[this.energy]! += this.endHeat - lost;
    this.#ledger.heat(-lost);
    this.#sense();
  }

  /** Air fraction at the new pressure: compression thins it, expansion carries it away, outflow replaces it by what flows in. */
  #replaceAir(pressure: number): number {
    const y = this.now.air / Math.max(this.now.pressure, pressure);
    const out = this.blownVapour + this.blownAir + Math.abs(this.drainGas);
    const replaced = Math.min(1, (0.7 * out) / (Math.max(pressure, 1000) * STEAM_BETA * this.spec.volume));
    return Math.min(1, y + replaced * (this.inflowAirFraction() - y));
  }

  /** Mass and energy of one second. */
  #balance(water: number, drained: number, temperature: number, density: number): void {
    const v = this.#memory.values;
    const vessel = this.vessel;
    const { conduction, loss, volume } = this.spec;
    const steamHeat = this.steam > 0 ? this.steam * wetSteamEnthalpy(this.steamPressure) : 0;
    const airHeat = this.airIn * airEnthalpy(SUPPLY_AT);
    const gulped = this.drainGas < 0 ? -this.drainGas : 0;
    const gulpedHeat = gulped * airEnthalpy(AMBIENT);
    const drawnHeat =
      this.drawnVapour * vapourEnthalpy(vessel.gasTemperature) + this.drawnAir * airEnthalpy(vessel.gasTemperature);
    const leaving = Math.max(this.condensing, temperature);
    this.blownTemperature = leaving;
    const blownHeat = this.blownVapour * vapourEnthalpy(leaving) + this.blownAir * airEnthalpy(leaving);
    const drainGas = this.drainGas > 0 ? this.drainGas : 0;
    const drainVapour = drainGas - this.drainedAir;
    const drainGasHeat = drainVapour * vapourEnthalpy(leaving) + this.drainedAir * airEnthalpy(leaving);

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
    const port = this.portKv > 0 ? conduction : SHUT_CONDUCTION * conduction;
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
