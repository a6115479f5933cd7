// The air train between the compressors and the header H-501: receiver, coolers, separators, reheater, total filter
// (content/fermentation.md 1.3). One second of pressures, temperatures, water and humidity.
import { ATMOSPHERE } from '../../../../kernel/units.ts';
import { relativeHumidity, saturationRatio } from '../../../../plant/humid-air.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { SterileFilter } from '../../../../plant/sterile-filter.ts';
import { CP_AIR, STEAM_BETA } from '../../../../plant/steam.ts';
import { gasFlow, inSeries } from '../../../../plant/valve-flow.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import { type Mains, waterPower } from '../mains.ts';
import {
  BARE_COOLER,
  CHECK_DROP,
  CHILLED_WATER,
  COOLING_WATER,
  DOSE_UNSTERILE,
  DOSE_WET,
  DRAIN,
  duty,
  FILTER_DROP,
  FIRST_COOLER,
  HEADER,
  INTAKE_RATIO,
  kv,
  LYING,
  OUTSIDE,
  pots,
  PURGE,
  RECEIVER,
  REHEATER,
  SECOND_COOLER,
  totalFilter,
  TRAIN_DROP,
  TRAIN_KV,
} from './figures.ts';

/** Lags of the air's temperature behind the coolers, s: flowing, and standing. */
const LAG = 20;
const STANDING = 600;
/** Steam temperature in the reheater, deg C, and its heat of condensation, J/kg. */
const STEAM_AT = 143;
const LATENT = 2.13e6;
/** A separator loses water to the air with this time constant, s, at 1 kg/s. */
const CARRY_TIME = 120;
/** Pipes lose heat to the hall: air at F-501 and at the vessels' filters is at most this warm, deg C. */
const AT_FILTER = 40;
const AT_VESSEL = 30;
/** Vapour in the warm receiver that condenses when it cools at a standstill, kg, and how fast, s [K]. */
const IN_RECEIVER = 0.8;
const CONDENSES = 300;
/** A pot as dry as a drain makes it, kg. */
const DRY = 0.05;
const AIR_BETA = 1.13e-5;
/** Header and receiver equalise by at most this share of their difference in a second. */
const EQUALISE = 0.5;

export class AirTrain {
  readonly filter: SterileFilter;
  /** Slots: Pa absolute; deg C after each exchanger; first of the pots, kg; kg water per kg air before F-501. */
  readonly receiver: number;
  readonly afterFirst: number;
  readonly afterSecond: number;
  readonly afterReheater: number;
  readonly water: number;
  readonly ratio: number;
  /** Slots: share of saturation behind E-503, as MT-501 sees it, at the cooler F-501, and behind it, as MT-502 sees it. */
  readonly humidityIn: number;
  readonly humidityAtFilter: number;
  readonly humidityOut: number;
  /** Slot: temporary plant air keeps H-501 at 0.22 MPa(g) (0/1): the tightness test of P1 before the train runs. */
  readonly utilityAir: number;
  /** Slot: vapour that the warm receiver still holds, kg. */
  readonly #vapour: number;
  /** Air through coolers and F-501, and blown down from the header, this second, kg/s. */
  flow = 0;
  blownDown = 0;
  /** Over F-501, Pa; water that reaches it, kg/s. */
  filterDrop = 0;
  splashed = 0;
  readonly #memory: Memory;
  readonly #mains: Mains;
  readonly #valve;

  constructor(memory: Memory, valves: ValveBank, mains: Mains) {
    this.#memory = memory;
    this.#mains = mains;
    this.filter = new SterileFilter(memory, totalFilter);
    this.receiver = memory.slot('V-501.pressure');
    this.afterFirst = memory.slot('E-501.outlet');
    this.afterSecond = memory.slot('E-502.outlet');
    this.afterReheater = memory.slot('E-503.outlet');
    this.water = memory.layout.block('air-train.water', pots.length);
    this.ratio = memory.slot('air-train.ratio');
    this.humidityIn = memory.slot('air-train.humidity-in');
    this.humidityAtFilter = memory.slot('air-train.humidity-at-filter');
    this.humidityOut = memory.slot('air-train.humidity-out');
    this.utilityAir = memory.slot('H-501.utility');
    this.#vapour = memory.slot('V-501.vapour');
    const s = (tag: string) => valves.slot(tag);
    this.#valve = {
      waterIn: s('HV-50121'),
      waterOut: s('HV-50122'),
      chilledIn: s('HV-50141'),
      chilledOut: s('HV-50142'),
      chilled: s('TV-503'),
      steam: s('TV-504'),
      condensate: s('HV-50144'),
      inlet: s('HV-50151'),
      outlet: s('HV-50152'),
      filterSteam: s('HV-50154'),
      filterDrain: s('HV-50155'),
      filterVent: s('HV-50156'),
      blowDown: s('HV-50157'),
      drains: pots.map(({ drain }) => s(drain)),
    };
  }

  /** In normal running at a header pressure, Pa absolute, or at rest with the water of a standstill. */
  begin(running: boolean, header: number): void {
    const v = this.#memory.values;
    v[this.receiver] = running ? header + CHECK_DROP : ATMOSPHERE;
    v[this.#mains.sterileAir] = header;
    v[this.afterFirst] = running ? 31 : OUTSIDE;
    v[this.afterSecond] = running ? 20 : OUTSIDE;
    v[this.afterReheater] = running ? 35 : OUTSIDE;
    for (let i = 0; i < pots.length; i++) v[this.water + i] = running ? 0 : LYING[i]!;
    v[this.ratio] = running ? saturationRatio(20, header) : INTAKE_RATIO;
    v[this.humidityIn] = running ? 0.42 : 0.7;
    v[this.humidityAtFilter] = v[this.humidityIn]!;
    v[this.humidityOut] = running ? 0.42 : 0.7;
    v[this.#mains.airHumidity] = running ? 0.47 : 0.5;
    this.filter.begin(running ? header : ATMOSPHERE, running);
    this.flow = 0;
    this.blownDown = 0;
    this.filterDrop = 0;
    this.#dose();
  }

  /** The temporary plant air is taken off the header; what stood in it goes with it. */
  disconnect(): void {
    const v = this.#memory.values;
    if (v[this.utilityAir] === 0) return;
    v[this.utilityAir] = 0;
    v[this.#mains.sterileAir] = ATMOSPHERE;
  }

  /** One second with the air that the compressors deliver, kg/s (below 0: it goes back), at their discharge temperature, deg C. */
  tick(delivered: number, discharge: number): void {
    this.#press(delivered);
    this.#exchange(discharge);
    this.#dry();
    this.#sweat(delivered);
    this.#drain();
    this.#dose();
    this.#draw();
  }

  #open(slot: number): number {
    return this.#memory.values[slot]! * 0.01;
  }

  /** Pressures of receiver, F-501 and header. */
  #press(delivered: number): void {
    const v = this.#memory.values;
    const { filter } = this;
    const x = this.#valve;
    const { sterileAir } = this.#mains;
    const gauge = v[this.receiver]! - ATMOSPHERE;
    const purge = PURGE * (gauge > 0.2e6 ? 1 : gauge / 0.2e6);
    const receiver = v[this.receiver]! + (delivered - purge) / RECEIVER;
    this.blownDown = gasFlow(kv.blowDown * this.#open(x.blowDown), v[sterileAir]!, ATMOSPHERE, AIR_BETA);
    const drawn = v[this.#mains.airDrawn]! + this.blownDown + HEADER_LEAKS * (v[sterileAir]! - ATMOSPHERE);
    let header = v[sterileAir]! - drawn / HEADER;
    if (header < ATMOSPHERE) header = ATMOSPHERE;
    const inlet = this.#open(x.inlet);
    const outlet = this.#open(x.outlet);
    filter.humidity = v[this.humidityAtFilter]!;
    filter.steamKv = kv.steam * this.#open(x.filterSteam);
    filter.ventKv = kv.vent * this.#open(x.filterVent);
    filter.drainKv = kv.drain * this.#open(x.filterDrain);
    let through: number;
    if (filter.steamKv > 0 || filter.ventKv > 0 || filter.drainKv > 0 || filter.isSteamy || inlet * outlet <= 0) {
      through = this.#blow(receiver, header, inlet, outlet);
      v[this.receiver] = receiver - filter.airIn / RECEIVER;
      v[sterileAir] = header + through / HEADER;
      this.flow = purge + filter.airIn;
    } else {
      through = this.#pass(receiver, header, inlet, outlet);
      v[this.receiver] = receiver - through / RECEIVER;
      v[sterileAir] = header + through / HEADER;
      this.filterDrop = FILTER_DROP * filter.resistance * through * through;
      v[filter.pressure] = v[sterileAir]! + this.filterDrop;
      v[filter.air] = v[filter.pressure]!;
      filter.steam = 0;
      filter.vented = 0;
      filter.drained = 0;
      filter.hammers = false;
      filter.passes(through);
      this.flow = purge + through;
    }
    if (v[this.utilityAir] === 1 && v[sterileAir]! < UTILITY) v[sterileAir] = UTILITY;
  }

  /** Through the open filter, kg/s: r W2 + W (1/C + 1/C) = what drives it. */
  #pass(receiver: number, header: number, inlet: number, outlet: number): number {
    const driving = receiver - header - CHECK_DROP;
    if (driving <= 0) return 0;
    const valve = VALVE_DROP * (1 / (inlet * inlet) + 1 / (outlet * outlet));
    const r = TRAIN_DROP + FILTER_DROP * this.filter.resistance + valve;
    const b = 1 / RECEIVER + 1 / HEADER;
    return (Math.sqrt(b * b + 4 * r * driving) - b) / (2 * r);
  }

  /** F-501 isolated, steamed or blown out: what goes on to the header, kg/s. */
  #blow(receiver: number, header: number, inlet: number, outlet: number): number {
    const v = this.#memory.values;
    const { filter } = this;
    filter.airKv = receiver > ATMOSPHERE + CHECK_DROP ? inSeries(TRAIN_KV, kv.isolation * inlet) : 0;
    filter.airPressure = receiver - CHECK_DROP;
    filter.steamPressure = v[this.#mains.headers.clean]!;
    filter.outKv = inSeries(TRAIN_KV, kv.isolation * outlet);
    filter.pipePressure = header;
    filter.tick();
    const p = v[filter.pressure]!;
    const onwards = gasFlow(filter.outKv, p, header, filter.isSteamy ? STEAM_BETA : AIR_BETA);
    const most = EQUALISE * HEADER * (p - header);
    const through = onwards < most ? onwards : most > 0 ? most : 0;
    if (!filter.isSteamy) {
      filter.airIn = Math.max(filter.vented, gasFlow(filter.airKv, filter.airPressure, p, AIR_BETA));
      if (filter.airKv <= 0) filter.airIn = 0;
      const room = EQUALISE * RECEIVER * (filter.airPressure - p);
      filter.airIn = Math.min(filter.airIn, Math.max(through + filter.vented, room));
      filter.passes(through);
    }
    this.filterDrop = FILTER_DROP * filter.resistance * filter.airIn * filter.airIn;
    return through;
  }

  /** Temperatures behind the exchangers. */
  #exchange(discharge: number): void {
    const v = this.#memory.values;
    const x = this.#valve;
    const { flow } = this;
    if (flow <= 1e-4) {
      for (const slot of [this.afterFirst, this.afterSecond, this.afterReheater]) {
        v[slot]! += (OUTSIDE - v[slot]!) / STANDING;
      }
      return;
    }
    const load = duty.flow / (flow > 0.2 ? flow : 0.2);
    const mains = this.#mains;
    const water = Math.min(this.#open(x.waterIn), this.#open(x.waterOut)) * v[mains.coolingShare]!;
    const first = water > 0 ? FIRST_COOLER * Math.min(1, 0.5 + water) : BARE_COOLER;
    const t1 = discharge - (water > 0 ? first * (discharge - v[mains.coolingAt]!) : first * (discharge - OUTSIDE));
    const lined = Math.min(this.#open(x.chilledIn), this.#open(x.chilledOut)) * this.#open(x.chilled);
    const chilled = lined * v[mains.chilledShare]!;
    const units = SECOND_COOLER * load * chilled;
    const t2 = v[this.afterFirst]! - (units / (1 + units)) * (v[this.afterFirst]! - v[mains.chilledAt]!);
    const steam = this.#open(x.condensate) > 0 ? REHEATER * load * this.#open(x.steam) : 0;
    const t3 = v[this.afterSecond]! + (steam / (1 + steam)) * (STEAM_AT - v[this.afterSecond]!);
    v[this.afterFirst]! += (t1 - v[this.afterFirst]!) / LAG;
    v[this.afterSecond]! += (t2 - v[this.afterSecond]!) / LAG;
    v[this.afterReheater]! += (t3 - v[this.afterReheater]!) / LAG;
  }

  /** Water that condenses, is carried on, and reaches F-501. */
  #dry(): void {
    const v = this.#memory.values;
    const { flow, filter } = this;
    this.splashed = 0;
    v[this.#mains.airWater] = 0;
    if (flow <= 1e-4) return;
    const p = v[this.receiver]!;
    // What the pots cannot hold goes on with the air.
    let carried = 0;
    const pull = (flow < 1 ? flow : 1) / CARRY_TIME;
    let ratio = INTAKE_RATIO;
    for (let i = 0; i < pots.length; i++) {
      const at = this.water + i;
      let condensed = 0;
      if (i === 2 || i === 3) {
        const most = saturationRatio(v[i === 2 ? this.afterFirst : this.afterSecond]!, p);
        if (ratio > most) {
          condensed = (ratio - most) * flow;
          ratio = most;
        }
      }
      v[at]! += condensed + carried;
      const surplus = v[at]! - pots[i]!.holds;
      carried = surplus > 0 ? surplus * pull : 0;
      v[at]! -= carried;
    }
    // The reheater evaporates droplets as far as the air takes them up; the rest reaches the filter.
    if (carried > 0) {
      const room = (saturationRatio(v[this.afterReheater]!, p) - ratio) * flow;
      const taken = room < carried ? (room > 0 ? room : 0) : carried;
      ratio += taken / flow;
      if (flow > 2 * PURGE) this.splashed = carried - taken;
      if (this.splashed > 0) filter.wet(this.splashed);
      // What a soaked filter cannot hold goes on to the header.
      if (this.splashed > 0 && filter.soaked >= 1) v[this.#mains.airWater] = this.splashed;
    }
    v[this.ratio] = ratio;
    this.#moisten(ratio, p);
  }

  /** Humidity that F-501 meets, passes on, and that arrives at the vessels' filters. */
  #moisten(ratio: number, p: number): void {
    const v = this.#memory.values;
    const { filter } = this;
    const t = v[this.afterReheater]!;
    v[this.humidityIn] = relativeHumidity(ratio, t, p);
    v[this.humidityAtFilter] = relativeHumidity(ratio, t < AT_FILTER ? t : AT_FILTER, p);
    if (filter.isSteamy && filter.steam > 0) {
      v[this.humidityOut] = 1;
      return;
    }
    if (this.flow <= 2 * PURGE) return;
    const soaked = filter.soaked;
    const evaporated = soaked > 0 ? soaked / (soaked + 0.1) : 0;
    const header = v[this.#mains.sterileAir]!;
    const leaving = relativeHumidity(ratio, t, header);
    v[this.humidityOut] = leaving + (1 - leaving) * evaporated;
    const arriving = relativeHumidity(ratio, t < AT_VESSEL ? t : AT_VESSEL, header);
    v[this.#mains.airHumidity] = arriving + (1 - arriving) * evaporated;
  }

  /** What the receiver held as vapour runs down its wall once nothing warm comes in. */
  #sweat(delivered: number): void {
    const v = this.#memory.values;
    if (delivered > 0) v[this.#vapour] = IN_RECEIVER;
    else if (v[this.#vapour]! > 0) {
      const run = v[this.#vapour]! > 0.01 ? v[this.#vapour]! / CONDENSES : v[this.#vapour]!;
      v[this.#vapour]! -= run;
      v[this.water]! += run;
    }
  }

  #drain(): void {
    const v = this.#memory.values;
    const gauge = v[this.receiver]! - ATMOSPHERE;
    for (let i = 0; i < pots.length; i++) {
      const opening = v[this.#valve.drains[i]!]!;
      const left = v[this.water + i]!;
      if (opening <= 0 || left === 0) continue;
      // By its own head at rest, faster under pressure.
      const most = DRAIN * opening * 0.01 * (gauge > 0.05e6 ? 1 : 0.5);
      v[this.water + i] = left - most > DRY ? left - most : 0;
    }
  }

  /** What the air of H-501 does to whoever takes it, doses per hour. */
  #dose(): void {
    const { filter } = this;
    const wet = filter.isWet ? DOSE_WET : 0;
    this.#memory.values[this.#mains.airDose] = (filter.isSafe ? 0 : DOSE_UNSTERILE) + wet;
  }

  /** Books this second's consumption with the mains. */
  #draw(): void {
    const v = this.#memory.values;
    const x = this.#valve;
    const mains = this.#mains;
    const water = COOLING_WATER * Math.min(this.#open(x.waterIn), this.#open(x.waterOut)) * v[mains.coolingShare]!;
    const lined = Math.min(this.#open(x.chilledIn), this.#open(x.chilledOut)) * this.#open(x.chilled);
    const chilled = lined * CHILLED_WATER * v[mains.chilledShare]!;
    mains.water += water + chilled;
    mains.power += waterPower(water + chilled);
    const warmed = v[this.afterReheater]! - v[this.afterSecond]!;
    if (warmed > 0 && v[x.steam]! > 0) mains.plantSteam += (this.flow * CP_AIR * warmed) / LATENT;
    mains.cleanSteam += this.filter.steam;
  }
}

const UTILITY = ATMOSPHERE + 0.22e6;
/** Analyser and leaks of H-501, kg/s per Pa: 0.02 kg/s at 0.22 MPa(g). */
const HEADER_LEAKS = 9e-8;
/** HV-50151 and 52 fully open, Pa per (kg/s)2 at 0.25 MPa(g). */
const VALVE_DROP = 281;
