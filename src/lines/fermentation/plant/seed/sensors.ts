// What every instrument of a seed vessel shows after a second, and the computed tags of its sterilisation.
import { gaugePressure } from '../../../../kernel/units.ts';
import { lethality } from '../../../../plant/lethality.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { lagged } from '../../../../plant/probe.ts';
import type { Readings } from '../../../../plant/readings.ts';
import { saturationTemperature } from '../../../../plant/steam.ts';
import type { SteamLeg } from '../../../../plant/steam-leg.ts';
import { NORMAL_AIR } from '../fermentor.ts';
import { flowSuffixes } from './instruments.ts';
import { truthOf } from './quality.ts';
import type { SeedVessel } from './vessel.ts';

const LAG = 20;
const PH_LAG = 10;
const OXYGEN_LAG = 30;
const PH_OF_WATER = 7;
const FULL = 100;
/** Height of the probe above the bottom tangent line, share of the straight side. */
const PROBE = 0.15;
const HOLD = 120;
const SEAL_ABOVE = 0.05;
const SEAL_LEAST = 0.15;
/** Clean filters at the full range of the air, MPa. */
const FILTER_DROP = 0.008;

export class SeedSensors {
  readonly #memory: Memory;
  readonly #plant: SeedVessel;
  readonly #slot: (tag: string) => number;
  readonly #writers: readonly ((settled: boolean, second: number) => void)[];

  constructor(memory: Memory, plant: SeedVessel, readings: Readings) {
    this.#memory = memory;
    this.#plant = plant;
    this.#slot = (tag) => readings.slot(tag);
    this.#writers = [this.#vessel(), this.#broth(), this.#flows()];
  }

  /** Before the first second: every sensor has settled, nothing has flowed yet. */
  begin(): void {
    const { plant, v } = { plant: this.#plant, v: this.#memory.values };
    plant.vessel.derive();
    plant.jacket.derive();
    v[this.#slot(`F0-${plant.spec.number}`)] = 0;
    v[this.#slot(`KI-${plant.spec.number}`)] = 0;
    for (const write of this.#writers) write(true, 0);
    for (const suffix of flowSuffixes) v[this.#slot(`HV-${plant.spec.number}${suffix}.flow`)] = 0;
    v[this.#slot(`FT-${plant.spec.number}`)] = 0;
    v[this.#slot(`${plant.spec.tag}.steam`)] = 0;
  }

  tick(second: number): void {
    for (let i = 0; i < this.#writers.length; i++) this.#writers[i]!(false, second);
  }

  #vessel(): (settled: boolean, second: number) => void {
    const s = this.#slot;
    const plant = this.#plant;
    const { vessel, foam, agitator, jacket, exhaust, pipes, spec, head } = plant;
    const { number: n, aux, tag } = spec;
    const [broth, jacketReturn, out, bottom, air] = [
      `TT-${n}`,
      `TT-${aux}2`,
      `TT-${aux}3`,
      `TT-${aux}4`,
      `TT-${aux}5`,
    ].map(s);
    const [pressure, seal, weight, foamHeight, contact] = [
      `PT-${n}`,
      `PT-${aux}2`,
      `WT-${n}`,
      `LT-${n}`,
      `LSH-${n}`,
    ].map(s);
    const [rpm, current, power] = [`SI-${n}`, `IT-${n}`, `JT-${n}`].map(s);
    const [f0, timer, sample, jacketPressure] = [`F0-${n}`, `KI-${n}`, `TI-${n}14`, `PI-${n}71`].map(s);
    const [volume, level, chest, gas, wear] = ['volume', 'level', 'jacket', 'air', 'seal'].map((name) =>
      s(`${tag}.${name}`),
    );
    const height = PROBE * (spec.vessel.height - 2 * spec.vessel.bottomDepth);
    const contactAt = spec.top - 0.4;
    const { sealFluid } = plant.valve;
    return (settled) => {
      const v = this.#memory.values;
      const dry = vessel.airFraction < 0.5 ? saturationTemperature(vessel.vapourPressure) : vessel.gasTemperature;
      const seen = vessel.submerges(height) ? vessel.liquidTemperature : dry;
      v[broth!] = settled ? seen : lagged(v[broth!]!, seen, LAG);
      v[jacketReturn!] = jacket.temperature;
      v[out!] = v[exhaust.temperature]!;
      v[bottom!] = v[pipes.bottom.stub]!;
      v[air!] = v[pipes.air.stub]!;
      const coldest = Math.min(v[broth!]!, v[out!]!, v[bottom!]!, v[air!]!);
      if (settled) v[f0!] = 0;
      else {
        v[f0!]! += lethality(coldest);
        v[timer!] = coldest >= HOLD ? v[timer!]! + 1 / 60 : 0;
      }
      v[pressure!] = gaugePressure(vessel.pressure);
      if (v[sealFluid]! > 0) v[seal!] = Math.max(SEAL_LEAST, v[pressure!]! + SEAL_ABOVE);
      else if (settled) v[seal!] = 0;
      v[weight!] = vessel.liquidMass() / 1000;
      v[foamHeight!] = Math.min(1.5, v[foam.height]!);
      v[contact!] = foam.top > contactAt ? 1 : 0;
      v[rpm!] = v[agitator.speed]!;
      v[current!] = agitator.current;
      v[power!] = agitator.motor / 1000;
      v[sample!] = v[pipes.sample.stub]!;
      v[jacketPressure!] = gaugePressure(jacket.pressure);
      v[volume!] = vessel.volume;
      v[level!] = vessel.level;
      v[chest!] = 100 * jacket.flood;
      v[gas!] = 100 * vessel.airFraction;
      v[wear!] = v[agitator.wear]!;
      if (settled) head.clear();
    };
  }

  #broth(): (settled: boolean, second: number) => void {
    const s = this.#slot;
    const plant = this.#plant;
    const { broth, cleaning, spec } = plant;
    const [acidity, oxygen] = [s(`AT-${spec.number}`), s(`AT-${spec.aux}2`)];
    const [age, soil, lye, biomass, sugar, packed, stage, truth, index] = [
      'age',
      'soil',
      'conductivity',
      'biomass',
      'rs',
      'pmv',
      'stage',
      'truth',
      'stage-index',
    ].map((name) => s(`${spec.tag}.${name}`));
    return (settled, second) => {
      const v = this.#memory.values;
      const present = broth.isPresent;
      const ph = present ? broth.culture.pH : PH_OF_WATER;
      const dissolved = present ? broth.culture.dissolvedOxygen : FULL;
      v[acidity] = settled ? ph : lagged(v[acidity]!, ph, PH_LAG);
      v[oxygen] = settled ? dissolved : lagged(v[oxygen]!, dissolved, OXYGEN_LAG);
      v[age!] = broth.age(second);
      v[soil!] = v[cleaning.soil]!;
      v[lye!] = cleaning.conductivity;
      v[biomass!] = present ? broth.culture.biomass : 0;
      v[sugar!] = broth.state('sugar');
      v[packed!] = present ? broth.quantity('pmv') : 0;
      v[stage!] = present ? broth.stage : 0;
      v[index!] = Math.max(0, v[stage!]! - 1);
      v[truth!] = truthOf(broth, spec.ripeness);
    };
  }

  #flows(): (settled: boolean, second: number) => void {
    const s = this.#slot;
    const plant = this.#plant;
    const { pipes, head, jacket, spec, valve, cleaning } = plant;
    const { number: n, aux, tag, airRange } = spec;
    const out = (leg: SteamLeg) =>
      leg.blownVapour + leg.blownAir + leg.pushed + leg.drawnVapour + leg.drawnAir + leg.returned;
    const drained = (leg: SteamLeg) => {
      const all = leg.drainKv + leg.openKv;
      return all > 0 ? ((Math.max(0, leg.drainGas) + leg.drainWater) * leg.drainKv) / all : 0;
    };
    const { air, sample, bottom } = pipes;
    const flows: readonly (() => number)[] = [
      () => air.steam,
      () => drained(air),
      () => out(sample),
      () => sample.steam,
      () => drained(sample),
      () => out(bottom),
      () => bottom.steam,
      () => drained(bottom),
      () => cleaning.drained,
      () => (this.#memory.values[valve.exhaust]! > 0 ? head.vented : 0),
      () => (this.#memory.values[valve.smallVent]! > 0 ? head.vented : 0),
      () => jacket.steam,
      () => jacket.trapped,
      () => jacket.guttered,
    ];
    const slots = flowSuffixes.map((suffix) => s(`HV-${n}${suffix}.flow`));
    const [flow, before, after, drop1, drop2, steam] = [
      `FT-${n}`,
      `PI-${aux}201`,
      `PI-${aux}202`,
      `PDT-${aux}1`,
      `PDT-${aux}2`,
      `${tag}.steam`,
    ].map(s);
    return () => {
      const v = this.#memory.values;
      for (let i = 0; i < slots.length; i++) v[slots[i]!] = flows[i]!();
      const normal = (air.airIn / NORMAL_AIR) * 60;
      v[flow!] = normal;
      v[drop1!] = (FILTER_DROP * normal) / airRange;
      v[drop2!] = (FILTER_DROP * normal) / airRange;
      // Behind FV the filter is at the pipe's pressure and what the air loses in it.
      const pipe = air.airKv > 0 ? gaugePressure(v[air.pressure]!) + v[drop2!]! : v[after!]!;
      v[after!] = pipe;
      v[before!] = pipe + v[drop2!]!;
      v[steam!] = pipes.steamDrawn;
    };
  }
}
