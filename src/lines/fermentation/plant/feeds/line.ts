// The line from a feed tank to R-301's root valve: outlet 09, pump with bypass 14, meter, control valve, trap 11 at the far end;
// steam 10 and air 13 come in behind the outlet (content/fermentation.md 1.7, "Feed x"). It holds liquid feed, condensate, or gas.
// While it is steamed it is a leg as in sterilisation-model.md 4.2, short of a port below liquid.
import { type Falling, fallingRoot } from '../../../../kernel/root.ts';
import { ATMOSPHERE } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import {
  AMBIENT,
  CP_WATER,
  DRYNESS,
  liquidEnthalpy,
  STEAM_BETA,
  saturationPressure,
  saturationTemperature,
  vapourEnthalpy,
} from '../../../../plant/steam.ts';
import { stubAfter } from '../../../../plant/steam-leg.ts';
import { gasFlow, inSeries, liquidFlow } from '../../../../plant/valve-flow.ts';
import { kv as ofR301 } from '../r301.ts';
import { kv } from './spec.ts';

/** 25 m of DN 40 with pump and meter: m3, J/K, W/K [K]. */
export const LINE_VOLUME = 0.03;
const METAL = 5e4;
const LOSS = 6;
/** Condensate that lies in pump, meter and plug whatever the trap does: only the feed that follows pushes it out, kg [K]. */
const POCKETS = 2;
/** K below the steam within which less and less of what leaks in condenses [K]. */
const LEAK_SPAN = 10;
/** Demand of cold metal and latent heat, as for every leg [sterilisation-model.md 4.2]. */
const COLD = (0.02 * METAL + 20) / 2.2e6;
const TRAP_SPAN = 4;
const BLEED = 0.25;
/** To which the pressure of a steamed line is found, Pa. */
const TOLERANCE = 0.1;
/** Steam onto this much water in a cold pipe hammers: share of the line, share of the full flow, kg/s, K. */
const HAMMER_WATER = 0.3;
const HAMMER_FLOW = 0.02;
const HAMMER_COLD = 20;
/** Feed in the pipe as heat capacity, J/(kg K). */
const CP_FEED = 3000;

/** What the line is joined to in a second; openings 0..1, Pa absolute, deg C. */
export interface LineJoints {
  outlet: number;
  steam: number;
  trap: number;
  purge: number;
  bypass: number;
  meter: number;
  root: number;
  /** What the running pump would give, kg/s, through its valve. */
  pumped: number;
  tankPressure: number;
  tankTemperature: number;
  /** kg/m3, and kg that the tank can still give. */
  density: number;
  available: number;
  airPressure: number;
  steamPressure: number;
  vesselPressure: number;
  /** Steam that leaks past a shut valve 10, kg/s (event E18). */
  leak: number;
}

export class FeedLine implements Falling {
  /** Slots: kg of condensate and of feed, J of metal and contents, Pa, Pa m3 of trapped air, deg C at the trap. */
  readonly water: number;
  readonly feed: number;
  readonly energy: number;
  readonly pressure: number;
  readonly airProduct: number;
  readonly stub: number;
  readonly #memory: Memory;
  readonly joints: LineJoints = {
    outlet: 0,
    steam: 0,
    trap: 0,
    purge: 0,
    bypass: 0,
    meter: 0,
    root: 0,
    pumped: 0,
    tankPressure: ATMOSPHERE,
    tankTemperature: AMBIENT,
    density: 1000,
    available: 0,
    airPressure: ATMOSPHERE,
    steamPressure: ATMOSPHERE,
    vesselPressure: ATMOSPHERE,
    leak: 0,
  };

  // Flows of this second, kg/s.
  /** Out of the tank, through the meter, and out of the trap as feed and as water. */
  drawn = 0;
  metered = 0;
  spiltFeed = 0;
  spiltWater = 0;
  /** Into R-301: feed, condensate, steam. */
  fed = 0;
  fedWater = 0;
  blown = 0;
  steam = 0;
  drainedGas = 0;
  airIn = 0;
  temperature = AMBIENT;
  hammers = false;
  #steamKv = 0;

  constructor(memory: Memory, digit: number) {
    this.#memory = memory;
    const slot = (name: string) => memory.slot(`L-40${digit}.${name}`);
    this.water = slot('water');
    this.feed = slot('feed');
    this.energy = slot('energy');
    this.pressure = slot('pressure');
    this.airProduct = slot('air-product');
    this.stub = slot('stub');
  }

  /** `feed` kg in it; the rest is air at a pressure, Pa absolute. */
  begin(feed: number, celsius: number, pressure: number): void {
    const v = this.#memory.values;
    v[this.feed] = feed;
    v[this.water] = 0;
    v[this.energy] = (METAL + CP_FEED * feed) * celsius;
    v[this.pressure] = pressure;
    v[this.airProduct] = feed > 0 ? 0 : pressure * LINE_VOLUME;
    v[this.stub] = celsius;
    this.temperature = celsius;
    this.#clear();
  }

  /** Nothing flows. */
  #clear(): void {
    this.drawn = 0;
    this.metered = 0;
    this.spiltFeed = 0;
    this.spiltWater = 0;
    this.fed = 0;
    this.fedWater = 0;
    this.blown = 0;
    this.steam = 0;
    this.drainedGas = 0;
    this.airIn = 0;
  }

  /** m3 that no liquid fills. */
  #room(): number {
    const v = this.#memory.values;
    const room = LINE_VOLUME - v[this.water]! / 1000 - v[this.feed]! / this.joints.density;
    return room > 1e-6 ? room : 0;
  }

  /** Metal and contents, deg C. */
  celsius(): number {
    const v = this.#memory.values;
    return v[this.energy]! / (METAL + CP_WATER * v[this.water]! + CP_FEED * v[this.feed]!);
  }

  /** One second. */
  tick(): void {
    this.#clear();
    this.hammers = false;
    this.temperature = this.celsius();
    const { joints } = this;
    const way = inSeries(kv.bypass * joints.bypass, kv.meter * joints.meter);
    const steamKv = inSeries(kv.lineSteam * joints.steam, way);
    const airKv = inSeries(kv.purge * joints.purge, way);
    this.#leak();
    if (steamKv > 0) this.#steamThrough(steamKv, way);
    else if (airKv > 0) this.#blowThrough(airKv);
    else this.#rest();
    this.#push(way, steamKv > 0 || airKv > 0);
    const v = this.#memory.values;
    v[this.energy]! -= LOSS * (this.temperature - AMBIENT);
    this.temperature = this.celsius();
    const passing = joints.trap > 0 && this.drainedGas + this.spiltWater + this.spiltFeed > 1e-4;
    v[this.stub] = stubAfter(v[this.stub]!, this.#seen(), passing);
  }

  /** Mole fraction of air in the gas. */
  airFraction(): number {
    const v = this.#memory.values;
    const room = this.#room();
    if (room === 0) return 0;
    const y = v[this.airProduct]! / (room * v[this.pressure]!);
    return y < 1 ? y : 1;
  }

  #seen(): number {
    const y = this.airFraction();
    if (y > 0.5 || this.#room() < 0.5 * LINE_VOLUME) return this.temperature;
    return Math.min(this.temperature, saturationTemperature((1 - y) * this.#memory.values[this.pressure]!));
  }

  /** Steam that passes the shut valve 10 condenses in the line. */
  #leak(): void {
    const { steamPressure, density } = this.joints;
    if (this.joints.leak <= 0) return;
    // As hot as the steam, nothing condenses any more.
    const colder = (saturationTemperature(steamPressure) - this.temperature) / LEAK_SPAN;
    if (colder <= 0) return;
    const leak = this.joints.leak * (colder < 1 ? colder : 1);
    const v = this.#memory.values;
    // Where there is no room the condensate pushes the feed back before it.
    if (this.#room() === 0) {
      if (v[this.feed]! < leak) return;
      v[this.feed]! -= (leak * density) / 1000;
    }
    this.#condense(leak, steamPressure);
  }

  #condense(kilograms: number, steamPressure: number): void {
    const v = this.#memory.values;
    const t = saturationTemperature(steamPressure);
    v[this.water]! += kilograms;
    v[this.energy]! += kilograms * (DRYNESS * vapourEnthalpy(t) + (1 - DRYNESS) * liquidEnthalpy(t));
    this.steam += kilograms;
  }

  #trap(saturation: number): number {
    const cold = (saturation - this.temperature - 1) / TRAP_SPAN;
    return kv.trap * this.joints.trap * (cold > 1 ? 1 : cold < BLEED ? BLEED : cold);
  }

  /** Live steam: the pressure at which what comes in goes out or condenses. */
  #steamThrough(steamKv: number, way: number): void {
    const v = this.#memory.values;
    const { steamPressure, trap, root, vesselPressure } = this.joints;
    const rootKv = ofR301.feedRoot * root;
    this.#steamKv = steamKv;
    const p = fallingRoot(this, ATMOSPHERE, steamPressure, v[this.pressure]!, TOLERANCE);
    const steam = gasFlow(steamKv, steamPressure, p, STEAM_BETA);
    const full = inSeries(kv.lineSteam, way);
    this.hammers =
      steam > 0.2 * gasFlow(full, steamPressure, p, STEAM_BETA) + HAMMER_FLOW &&
      this.#room() < (1 - HAMMER_WATER) * LINE_VOLUME &&
      this.temperature < saturationTemperature(p) - HAMMER_COLD;
    this.drainedGas = gasFlow(this.#trap(saturationTemperature(p)), p, ATMOSPHERE, STEAM_BETA);
    this.blown = gasFlow(rootKv, p, vesselPressure, STEAM_BETA);
    const leaving = vapourEnthalpy(Math.max(this.temperature, saturationTemperature(p)));
    const out = Math.min(this.drainedGas + this.blown, steam);
    const scale = this.drainedGas + this.blown > 0 ? out / (this.drainedGas + this.blown) : 0;
    this.drainedGas *= scale;
    this.blown *= scale;
    this.#condense(steam, steamPressure);
    v[this.water]! -= out;
    v[this.energy]! -= out * leaving;
    // Outflow carries the air away; without an outlet it stays and is pressed together.
    const carried = Math.min(1, (0.7 * out) / (p * STEAM_BETA * LINE_VOLUME));
    v[this.airProduct]! *= 1 - carried;
    v[this.pressure] = p;
    if (v[this.feed]! > 0) {
      this.#letOut(kv.trap * trap, p - ATMOSPHERE, false);
      this.#letOut(rootKv, p - vesselPressure, true);
    }
    // What condenses runs to the trap, but for the pockets.
    if (trap > 0) this.#drainWater(p);
    if (v[this.water]! < 0) v[this.water] = 0;
  }

  /** Of a steamed line: what comes in less what goes out or condenses at a pressure, kg/s. */
  at(p: number): number {
    const v = this.#memory.values;
    const { steamPressure, root, vesselPressure } = this.joints;
    const air = v[this.airProduct]! / LINE_VOLUME;
    return (
      DRYNESS * gasFlow(this.#steamKv, steamPressure, p, STEAM_BETA) -
      gasFlow(this.#trap(saturationTemperature(p)), p, ATMOSPHERE, STEAM_BETA) -
      gasFlow(ofR301.feedRoot * root, p, vesselPressure, STEAM_BETA) -
      this.#condensation(p, air / Math.max(v[this.pressure]!, p))
    );
  }

  #condensation(p: number, y: number): number {
    const dew = saturationTemperature((1 - (y < 1 ? y : 1)) * p);
    return dew > this.temperature ? COLD * (dew - this.temperature) : 0;
  }

  /** Condensate out of the trap, down to what lies in the pockets. */
  #drainWater(p: number): void {
    const v = this.#memory.values;
    const most = liquidFlow(kv.trap * this.joints.trap, 1000, p - ATMOSPHERE);
    const out = Math.min(most, v[this.water]! - POCKETS);
    if (out <= 0) return;
    v[this.water]! -= out;
    v[this.energy]! -= out * liquidEnthalpy(this.temperature);
    this.spiltWater += out;
  }

  /** Sterile air (13) drives what lies in the line out by the trap or into R-301. */
  #blowThrough(airKv: number): void {
    const v = this.#memory.values;
    const { airPressure, trap, root, vesselPressure } = this.joints;
    const open = kv.trap * trap;
    const into = ofR301.feedRoot * root;
    v[this.pressure] = open + into > 0 ? Math.min(airPressure, (airPressure + ATMOSPHERE) / 2) : airPressure;
    v[this.airProduct] = v[this.pressure]! * this.#room();
    const p = v[this.pressure]!;
    this.#letOut(open, p - ATMOSPHERE, false);
    this.#letOut(into, p - vesselPressure, true);
    if (this.#room() > 0.9 * LINE_VOLUME && open + into > 0) this.airIn = gasFlow(airKv, airPressure, p, 1e-5);
  }

  /** Nothing is blown in: sealed gas follows the metal's temperature; an open trap lets it down to the atmosphere. */
  #rest(): void {
    const v = this.#memory.values;
    const room = this.#room();
    const { trap, outlet, tankPressure } = this.joints;
    if (room === 0) {
      if (outlet > 0) v[this.pressure] = tankPressure;
      v[this.airProduct] = 0;
      return;
    }
    const own = v[this.airProduct]! / room + saturationPressure(this.temperature);
    if (trap > 0 && own !== ATMOSPHERE && outlet === 0) {
      if (own > ATMOSPHERE) this.drainedGas = Math.min(0.01, gasFlow(kv.trap * trap, own, ATMOSPHERE, STEAM_BETA));
      v[this.airProduct] = Math.max(0, ATMOSPHERE - saturationPressure(this.temperature)) * room;
      v[this.pressure] = ATMOSPHERE;
    } else v[this.pressure] = own;
  }

  /** The tank's pressure, or the pump, pushes feed through the line: first it fills, then condensate goes ahead of it. */
  #push(way: number, blown: boolean): void {
    const { joints } = this;
    if (joints.outlet <= 0 || blown) return;
    const v = this.#memory.values;
    const through = inSeries(kv.outlet * joints.outlet, way);
    const room = this.#room();
    if (room > 0) {
      const driven = liquidFlow(through, joints.density, joints.tankPressure - v[this.pressure]!) + joints.pumped;
      const fits = room * joints.density;
      this.#drawIn(Math.min(driven, fits, joints.available));
      // The steam before it collapses; air that was trapped leaves by the trap, if that is open.
      if (joints.trap > 0) v[this.airProduct]! *= 0.8;
      if (this.#room() > 0) return;
    }
    const out = kv.trap * joints.trap;
    if (out > 0) {
      const flow = liquidFlow(inSeries(through, out), joints.density, joints.tankPressure - ATMOSPHERE) + joints.pumped;
      this.#displace(Math.min(flow, joints.available - this.drawn), false);
    } else if (joints.root > 0) {
      const into = inSeries(through, ofR301.feedRoot * joints.root);
      const free = liquidFlow(into, joints.density, joints.tankPressure - joints.vesselPressure);
      this.#displace(Math.min(joints.pumped + free, joints.available - this.drawn), true);
    }
  }

  /** Feed comes in from the tank, kg. */
  #drawIn(kilograms: number): void {
    if (kilograms <= 0) return;
    const v = this.#memory.values;
    v[this.feed]! += kilograms;
    v[this.energy]! += kilograms * CP_FEED * this.joints.tankTemperature;
    this.drawn += kilograms;
    this.metered += kilograms;
  }

  /** As much leaves a full line as comes in: condensate first. */
  #displace(kilograms: number, intoVessel: boolean): void {
    if (kilograms <= 0) return;
    this.#drawIn(kilograms);
    const { density } = this.joints;
    const cubic = kilograms / density;
    const water = Math.min(this.#memory.values[this.water]! / 1000, cubic);
    this.#leave(1000 * water, (cubic - water) * density, intoVessel);
  }

  #letOut(opening: number, difference: number, intoVessel: boolean): void {
    const v = this.#memory.values;
    const flow = liquidFlow(opening, 1000, difference);
    const water = Math.min(v[this.water]!, flow);
    this.#leave(water, Math.min(v[this.feed]!, flow - water), intoVessel);
  }

  /** Water and feed leave at the far end, kg. */
  #leave(water: number, feed: number, intoVessel: boolean): void {
    const v = this.#memory.values;
    this.temperature = this.celsius();
    v[this.water]! -= water;
    v[this.feed]! -= feed;
    v[this.energy]! -= (CP_WATER * water + CP_FEED * feed) * this.temperature;
    if (intoVessel) {
      this.fedWater += water;
      this.fed += feed;
    } else {
      this.spiltWater += water;
      this.spiltFeed += feed;
    }
  }
}
