// What every instrument shows after a second, and the meters and computed tags that the DCS keeps.
import { gaugePressure } from '../../../kernel/units.ts';
import { lethality } from '../../../plant/lethality.ts';
import type { Memory } from '../../../plant/memory.ts';
import { lagged } from '../../../plant/probe.ts';
import { RateMeter } from '../../../plant/rate-meter.ts';
import type { Readings } from '../../../plant/readings.ts';
import { saturationTemperature } from '../../../plant/steam.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import { TEMPERATURE_BY_B } from './events/overrides.ts';
import { type Fermentor, NORMAL_AIR } from './fermentor.ts';
import { flowMeters } from './flow-meters.ts';
import { MEDIUM_DENSITY } from './preparation/tank.ts';
import { flowTags } from './instruments.ts';
import { feedRoots } from './valves.ts';

/** Lags of TT-301A/B, s: moved liquid, A in still liquid, gas [sterilisation-model.md 5]. */
const LAG = 20;
const LAG_STILL = 600;
/** Heights of the probes above the bottom tangent line, m: port 0.6 and the middle [content/fermentation.md 1.1, K]. */
const PROBE_A = 0.6;
const PROBE_B = 1.6;
/** Seal fluid: above the vessel's pressure, at least, and without supply, MPa; loss of a worn seal, MPa/h. */
const SEAL_ABOVE = 0.05;
const SEAL_LEAST = 0.15;
const SEAL_WORN = 20;
const SEAL_LOSS = 0.01 / 3600;
/** Clean filters at 60 Nm3/min, MPa. */
const FILTER_DROP = 0.008;
/** Foam contact at this height, m above the bottom tangent line [K]. */
const FOAM_CONTACT = 7;
/** Catch pot V-303: % that a kilogram relieved leaves there [K]. */
const CATCH_POT = 0.2;
/** The hold rule of content/fermentation.md 0.4, deg C. */
const HOLD = 120;

/** What stands at zero before the first second: flows, and the meters that sum them. */
const AT_REST: readonly string[] = [
  'FT-301 PDT-303 PDT-311 PDT-312 IT-301 JT-301 P-101.flow LT-303 LSH-301 FQ-601 FQ-701 JQ-001 F0-301 KI-301'.split(
    ' ',
  ),
  'R-301.vent R-301.boiling R-301.steam R-301.steam-total R-301.suck R-301.overflow'.split(' '),
  flowTags.map((tag) => `${tag}.flow`),
].flat();

export class Sensors {
  /** Slot: what WT-301 shows with nothing in the vessel, t. */
  readonly weightOffset: number;
  /** Slot: what TT-301A shows too much, K. */
  readonly #biasA: number;
  /** Slot: TIC-301 follows TT-301B (E10b). */
  readonly #byB: number;
  readonly #memory: Memory;
  readonly #plant: Fermentor;
  readonly #slot: (tag: string) => number;
  readonly #pressureRate: RateMeter;
  readonly #temperatureRate: RateMeter;
  readonly #writers: readonly (() => void)[];

  constructor(memory: Memory, plant: Fermentor, valves: ValveBank, motors: SwitchBank, readings: Readings) {
    this.#memory = memory;
    this.weightOffset = memory.slot('WT-301.offset');
    this.#plant = plant;
    this.#biasA = readings.slot('TT-301A.bias');
    this.#byB = motors.slot(TEMPERATURE_BY_B);
    this.#slot = (tag) => readings.slot(tag);
    this.#pressureRate = new RateMeter(memory, 'PT-301');
    this.#temperatureRate = new RateMeter(memory, 'TT-301');
    this.#writers = [
      this.#vesselSensors(),
      this.#legSensors(),
      this.#airSensors(valves),
      this.#charge(),
      flowMeters(memory, plant, valves, readings),
    ];
  }

  /** Readings before the first second: every sensor has settled. */
  begin(): void {
    const v = this.#memory.values;
    const { vessel } = this.#plant;
    vessel.derive();
    this.#plant.jacket.derive();
    for (const tag of ['TT-301', 'TT-301A', 'TT-301B']) v[this.#slot(tag)] = vessel.liquidTemperature;
    v[this.#slot('PT-302')] = SEAL_LEAST;
    this.#pressureRate.begin(gaugePressure(vessel.pressure));
    this.#temperatureRate.begin(vessel.liquidTemperature);
    for (const write of this.#writers) write();
    // Nothing has flowed yet, whatever this plant has been through before.
    for (const tag of AT_REST) v[this.#slot(tag)] = 0;
    v[this.#slot('PI-31201')] = v[this.#slot('PI-31202')]!;
    v[this.#slot('R-301.top')] = vessel.level;
  }

  /** One second. */
  tick(): void {
    for (let i = 0; i < this.#writers.length; i++) this.#writers[i]!();
  }

  /** F0-301 and KI-301 are set back for the sterilisation that is to come. */
  setBack(): void {
    const v = this.#memory.values;
    v[this.#slot('F0-301')] = 0;
    v[this.#slot('KI-301')] = 0;
  }

  #vesselSensors(): () => void {
    const s = this.#slot;
    const plant = this.#plant;
    const { vessel, head, foam, agitator, jacket } = plant;
    const [a, b, selected, difference] = [s('TT-301A'), s('TT-301B'), s('TT-301'), s('TT-301.difference')];
    const [jacketReturn, exhaust, cold] = [s('TT-302'), s('TT-303'), s('COLD-301')];
    const [bottom, air] = [s('TT-304'), s('TT-305')];
    const [pressure, pressureRate, temperatureRate] = [s('PT-301'), s('PT-301.rate'), s('TT-301.rate')];
    const [f0, timer] = [s('F0-301'), s('KI-301')];
    const [weight, volume, level, top] = [s('WT-301'), s('R-301.volume'), s('R-301.level'), s('R-301.top')];
    const [foamHeight, foamContact, boiling] = [s('LT-301'), s('LSH-301'), s('R-301.boiling')];
    const [airFraction, headTemperature, vent] = [s('R-301.air'), s('R-301.head'), s('R-301.vent')];
    const [sucked, overflow] = [s('R-301.suck'), s('R-301.overflow')];
    const [rpm, current, power, wear] = [s('SI-301'), s('IT-301'), s('JT-301'), s('R-301.seal')];
    const [jacketPressure, jacketFlood, disc] = [s('PI-30171'), s('R-301.jacket'), s('XA-301')];
    return () => {
      const v = this.#memory.values;
      const moved =
        v[agitator.speed]! > 5 || plant.sparged > 0.001 || plant.submergedSteam > 0.001 || head.evaporated > 0.01;
      const gas = this.#headTemperature();
      v[a] = lagged(
        v[a]!,
        this.#seenAt(PROBE_A, gas) + v[this.#biasA]!,
        vessel.submerges(PROBE_A) && !moved ? LAG_STILL : LAG,
      );
      v[b] = lagged(v[b]!, this.#seenAt(PROBE_B, gas), LAG);
      v[selected] = v[this.#byB] === 1 ? v[b]! : v[a]!;
      v[difference] = Math.abs(v[a]! - v[b]!);
      v[jacketReturn] = jacket.temperature;
      v[exhaust] = v[plant.exhaust.temperature]!;
      v[bottom] = v[plant.pipes.bottom.stub]!;
      v[air] = v[plant.pipes.air.stub]!;
      const coldest = Math.min(v[a]!, v[b]!, v[exhaust]!, v[bottom]!, v[air]!);
      v[cold] = coldest;
      if (this.#beginsAnew(v[a]!)) v[f0] = 0;
      v[f0]! += lethality(coldest);
      v[timer] = coldest >= HOLD ? v[timer]! + 1 / 60 : 0;
      v[pressure] = gaugePressure(vessel.pressure);
      v[pressureRate] = this.#pressureRate.tick(v[pressure]!);
      v[temperatureRate] = this.#temperatureRate.tick(v[selected]!);
      v[weight] = vessel.liquidMass() / 1000 + v[this.weightOffset]!;
      v[volume] = vessel.volume;
      v[level] = vessel.level;
      v[top] = foam.top;
      v[foamHeight] = Math.min(1.5, v[foam.height]!);
      v[foamContact] = foam.top > FOAM_CONTACT ? 1 : 0;
      v[boiling] = head.evaporated;
      v[airFraction] = 100 * vessel.airFraction;
      v[headTemperature] = gas;
      v[vent] = head.vented;
      v[sucked]! += head.sucked + head.broken;
      v[overflow]! += foam.overflow / 1000;
      v[rpm] = v[agitator.speed]!;
      v[current] = agitator.current;
      v[power] = agitator.motor / 1000;
      v[wear] = v[agitator.wear]!;
      v[jacketPressure] = gaugePressure(jacket.pressure);
      v[jacketFlood] = 100 * jacket.flood;
      v[disc] = v[plant.discBurst]!;
    };
  }

  /** A new load is pumped in, or steam is let into the cold, empty vessel: its lethality is counted afresh. */
  #beginsAnew(celsius: number): boolean {
    const { vessel, charging, pipes } = this.#plant;
    if (charging.flow > 0) return vessel.liquidMass() < 1000;
    return vessel.liquidMass() <= 200 && celsius < 60 && pipes.steamDrawn >= 0.02;
  }

  /** What a probe at a height would show without lag, deg C; `gas` is what the head-space shows. */
  #seenAt(height: number, gas: number): number {
    const { vessel } = this.#plant;
    return vessel.submerges(height) ? vessel.liquidTemperature : gas;
  }

  /** Condensing steam shows its saturation temperature, air its own, deg C. */
  #headTemperature(): number {
    const { vessel } = this.#plant;
    return vessel.airFraction < 0.5 ? saturationTemperature(vessel.vapourPressure) : vessel.gasTemperature;
  }

  #legSensors(): () => void {
    const s = this.#slot;
    const plant = this.#plant;
    const [transfer, sample, line] = [s('TT-307'), s('TI-30114'), s('PI-30133')];
    const roots = feedRoots.map((tag) => s(`TT-4${tag.slice(-2).replace('4', '0')}`));
    const ammonia = s('TT-402');
    return () => {
      const v = this.#memory.values;
      v[transfer] = v[plant.pipes.transfer.stub]!;
      v[sample] = v[plant.pipes.sample.stub]!;
      v[line] = gaugePressure(v[plant.pipes.transfer.pressure]!);
      for (let i = 0; i < roots.length; i++) v[roots[i]!] = v[plant.pipes.feedStubs + i]!;
      v[ammonia] = 25;
    };
  }

  #airSensors(valves: ValveBank): () => void {
    const s = this.#slot;
    const plant = this.#plant;
    const sealValve = valves.slot('HV-30196');
    const lost = this.#memory.slot('M-301.seal-lost');
    const [flow, before, after] = [s('FT-301'), s('PI-31201'), s('PI-31202')];
    const [drop303, flooded, afterCondenser, catchPot] = [s('PDT-303'), s('LSH-303'), s('TT-306'), s('LT-303')];
    const [drop311, drop312, wetness, seal] = [s('PDT-311'), s('PDT-312'), s('F-312.wetness'), s('PT-302')];
    const margin = s('PT-302.margin');
    const [torn, spareWetness] = [s('F-312.torn'), s('F-312B.wetness')];
    const filters = [plant.filter, plant.spare].map(({ spec, place }) => ({
      place,
      sterility: s(`${spec.tag}.sterility`),
      f0: s(`${spec.tag}.F0`),
      held: s(`${spec.tag}.held`),
    }));
    return () => {
      const v = this.#memory.values;
      const normal = (plant.pipes.air.airIn / NORMAL_AIR) * 60;
      v[flow] = normal;
      v[drop303] = plant.train.drop;
      v[flooded] = plant.train.floods ? 1 : 0;
      v[afterCondenser] = v[plant.train.temperature]!;
      v[catchPot] = Math.min(100, v[catchPot]! + CATCH_POT * plant.head.relieved);
      const share = normal / 60;
      v[drop311] = FILTER_DROP * share;
      v[drop312] = FILTER_DROP * share * plant.filterShare * plant.filter.resistance;
      v[after] = gaugePressure(v[plant.filter.pressure]!);
      v[before] = v[after]! + v[drop312]!;
      v[wetness] = v[plant.filter.wetness]!;
      v[torn] = v[plant.filter.torn]!;
      for (let i = 0; i < filters.length; i++) {
        const { place, sterility, f0, held } = filters[i]!;
        v[sterility] = v[place.status]!;
        v[f0] = v[place.f0]!;
        v[held] = v[place.held]! / 60;
      }
      v[spareWetness] = v[plant.spare.wetness]!;
      const pressure = gaugePressure(plant.vessel.pressure);
      // A worn seal loses its fluid faster than the pot refills it.
      const worn = v[plant.agitator.wear]! > SEAL_WORN;
      if (worn) v[lost]! += SEAL_LOSS;
      const supplied = Math.max(SEAL_LEAST, pressure + SEAL_ABOVE) - v[lost]!;
      if (v[sealValve]! > 0) v[seal] = Math.max(0, supplied);
      else if (worn) v[seal] = Math.max(0, v[seal]! - SEAL_LOSS);
      v[margin] = v[seal]! - pressure;
    };
  }

  #charge(): () => void {
    const s = this.#slot;
    const plant = this.#plant;
    const pumpFlow = s('P-101.flow');
    const [steamNow, steamTotal] = [s('R-301.steam'), s('R-301.steam-total')];
    return () => {
      const v = this.#memory.values;
      const drawn = plant.pipes.steamDrawn;
      v[steamNow] = drawn;
      v[steamTotal]! += drawn / 1000;
      v[pumpFlow] = (plant.charging.flow / MEDIUM_DENSITY) * 3600;
    };
  }
}
