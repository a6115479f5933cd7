// A seed vessel with its legs, jacket, agitator and exhaust: one second of physics, by the same units as R-301
// [sterilisation-model.md 3-5]. Its sterile filter stands on a skid of the air train (air/skids.ts).
import { absolutePressure, ATMOSPHERE, ZERO_CELSIUS } from '../../../../kernel/units.ts';
import { Agitator } from '../../../../plant/agitator.ts';
import { ExhaustLine } from '../../../../plant/exhaust-line.ts';
import { Foam, FOAMINESS_MEDIUM, FOAMINESS_WATER } from '../../../../plant/foam.ts';
import { HeadSpace, type Outlets } from '../../../../plant/head-space.ts';
import { Jacket } from '../../../../plant/jacket.ts';
import { Ledger } from '../../../../plant/ledger.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { CP_SOLIDS, CP_WATER, R_AIR, R_VAPOUR } from '../../../../plant/steam.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import { inSeries } from '../../../../plant/valve-flow.ts';
import { Vessel } from '../../../../plant/vessel.ts';
import { Broth } from '../broth.ts';
import { NORMAL_AIR } from '../fermentor.ts';
import { clearInflow, noInflow } from '../leg-books.ts';
import { type Mains, waterPower } from '../mains.ts';
import { cooling } from '../r301.ts';
import { Cleaning } from './cleaning.ts';
import { SeedPipes } from './pipes.ts';
import type { SeedSpec } from './spec.ts';
import { type SeedValves, seedValves } from './valves.ts';

const SUB_STEPS = 2;
/** Young, long hyphae lie loosely: packed volume over that of R-301's broth, so that good seed has the 35 % that P6 asks for [K]. */
const PACKING = 3.6;
const DRIVE_EFFICIENCY = 0.95;
/** Air flow, kg/s per m3 of liquid, from which the liquid counts as aerated. */
const AERATED = 0.001;
const SEAL_LEAKS = 60;
const WORN_SEAL = 0.2;

export class SeedVessel {
  readonly spec: SeedSpec;
  readonly ledger: Ledger;
  readonly vessel: Vessel;
  readonly head: HeadSpace;
  readonly jacket: Jacket;
  readonly agitator: Agitator;
  readonly foam: Foam;
  readonly exhaust: ExhaustLine;
  readonly pipes: SeedPipes;
  readonly broth: Broth;
  readonly cleaning: Cleaning;
  readonly valve: SeedValves;
  /** Slots: K_v of the vessel's leak; disc burst and safety valve open (0/1). */
  readonly leak: number;
  readonly discBurst: number;
  readonly safetyOpen: number;
  readonly memory: Memory;
  readonly #mains: Mains;
  readonly #inflow = noInflow();
  readonly #outlets: Outlets = { kv: 0, relief: 0, breaker: 0, breakerPressure: absolutePressure(0.02) };
  readonly #stir = { air: 0, rpm: 0, evaporated: 0, processWater: 0 };
  /** K_v of a port that stands open to the hall. */
  portKv = 0;
  /** Air that comes in by the bottom, kg/s: gas of R-301 that a reversed pressure blows back. */
  blownBack = 0;

  constructor(memory: Memory, valves: ValveBank, mains: Mains, spec: SeedSpec) {
    const { tag } = spec;
    this.memory = memory;
    this.#mains = mains;
    this.spec = spec;
    this.valve = seedValves(valves, spec);
    this.ledger = new Ledger(memory, `${tag}.ledger`);
    this.vessel = new Vessel(memory, spec.vessel);
    this.head = new HeadSpace(memory, this.vessel, this.ledger);
    this.jacket = new Jacket(memory, tag, spec.jacket, this.vessel, this.ledger);
    this.agitator = new Agitator(memory, spec.agitator);
    this.foam = new Foam(memory, tag);
    this.exhaust = new ExhaustLine(memory, tag, this.vessel, this.ledger, spec.exhaustSize);
    this.broth = new Broth(memory, this.vessel, {
      shape: spec.shape,
      least: spec.least,
      medium: null,
      packing: PACKING,
      fromSpores: spec.transfer === undefined,
    });
    this.leak = memory.slot(`${tag}.leak`);
    this.discBurst = memory.slot(`RD-${spec.number}.burst`);
    this.safetyOpen = memory.slot(`PSV-${spec.number}.open`);
    this.pipes = new SeedPipes(memory, this.valve, this.vessel, this.ledger, spec);
    this.cleaning = new Cleaning(memory, this, mains);
  }

  /** One second. `speed` that the drive is given, rpm; `joined`: the bottom pipe is one with the transfer line, which minds it. */
  tick(speed: number, joined: boolean): void {
    const { vessel, jacket, agitator, spec } = this;
    const v = this.memory.values;
    vessel.derive();
    const inflow = this.#inflow;
    clearInflow(inflow);
    this.pipes.tick(inflow, v[this.#mains.headers.clean]!, v[this.#mains.sterileAir]!, joined);
    inflow.air += this.blownBack;
    inflow.sparged += this.blownBack;
    inflow.gasHeat += this.blownBack * (1006 * vessel.liquidTemperature);
    this.ledger.book(this.blownBack, this.blownBack * 1006 * vessel.liquidTemperature);
    this.cleaning.tick();
    const turning = v[agitator.speed]!;
    const bubbling = inflow.sparged + inflow.submergedSteam;
    jacket.mixing = Math.max(
      0.3,
      Math.min(1, turning / spec.speed[0]),
      0.75 * Math.min(1, bubbling / (0.01 * spec.vessel.volume)),
    );
    this.#connectJacket();
    jacket.tick();
    agitator.tick(
      speed,
      vessel.level,
      vessel.liquidTemperature,
      vessel.liquidMass(),
      inflow.sparged > AERATED * vessel.volume,
      v[this.valve.sealFluid]! > 0,
      0,
      this.broth.isPresent,
    );
    if (this.broth.isPresent && agitator.motor > 0) this.stir();
    v[vessel.liquidEnergy]! += agitator.power;
    this.ledger.heat(agitator.power);
    this.#connectOutlets();
    this.head.clear();
    const moved = turning > 5 || bubbling > 1e-3;
    for (let i = 0; i < SUB_STEPS; i++) this.head.step(1 / SUB_STEPS, inflow, this.#outlets, moved);
    vessel.repartition();
    this.exhaust.tick(this.head.vented);
    vessel.derive();
    this.#froth();
    this.#draw();
  }

  /** The motor works as the culture's broth asks of it. */
  stir(): void {
    const { agitator, broth } = this;
    const power = 1000 * broth.culture.shaftPower;
    agitator.motor += (power - agitator.power) / DRIVE_EFFICIENCY;
    agitator.power = power;
    agitator.current = broth.culture.motorCurrent;
  }

  /** The culture's part of the second; `dose` is what has got into the vessel. */
  live(dose: number): void {
    const stir = this.#stir;
    stir.air = this.airFlow;
    stir.rpm = this.memory.values[this.agitator.speed]!;
    stir.evaporated = this.head.evaporated;
    const heat = this.broth.tick(stir, dose);
    this.memory.values[this.vessel.liquidEnergy]! += heat;
    this.ledger.heat(heat);
  }

  /** Air through the sparger, Nm3/min. */
  get airFlow(): number {
    return (this.#inflow.sparged / NORMAL_AIR) * 60;
  }

  /** Height of the lowest point above the bottom tangent line, m. */
  get lowest(): number {
    return -this.spec.vessel.bottomDepth;
  }

  /** Takes broth out by the bottom, kg: water and solids in their proportion, with their heat. Returns the kilograms. */
  withdraw(kilograms: number): number {
    const v = this.memory.values;
    const { vessel } = this;
    const held = vessel.liquidMass();
    const taken = kilograms < held ? kilograms : held;
    if (taken <= 0) return 0;
    const share = taken / held;
    const heat = share * (CP_WATER * v[vessel.water]! + CP_SOLIDS * v[vessel.solids]!) * vessel.liquidTemperature;
    v[vessel.water]! *= 1 - share;
    v[vessel.solids]! *= 1 - share;
    v[vessel.liquidEnergy]! -= heat;
    this.ledger.book(-taken, -heat);
    return taken;
  }

  /** Water and solids come in by the bottom, kg, at a temperature, deg C. */
  pour(water: number, solids: number, celsius: number): void {
    const v = this.memory.values;
    const heat = (CP_WATER * water + CP_SOLIDS * solids) * celsius;
    v[this.vessel.water]! += water;
    v[this.vessel.solids]! += solids;
    v[this.vessel.liquidEnergy]! += heat;
    this.ledger.book(water + solids, heat);
  }

  /** All matter inside the balance, kg, and its energy, J. */
  content(): { mass: number; energy: number } {
    const v = this.memory.values;
    let mass = this.vessel.mass() + v[this.jacket.water]!;
    let energy = this.vessel.energy() + v[this.jacket.energy]! + this.exhaust.energy();
    for (const leg of this.pipes.legs) {
      mass += v[leg.water]!;
      energy += leg.content();
    }
    return { mass, energy };
  }

  #open(slot: number): number {
    return this.memory.values[slot]! * 0.01;
  }

  #draw(): void {
    const mains = this.#mains;
    mains.cleanSteam += this.pipes.steamDrawn;
    mains.plantSteam += this.jacket.steam;
    mains.air += this.pipes.air.airIn + this.pipes.ventedAir;
    mains.water += this.jacket.waterIn + this.cleaning.water;
    mains.power += waterPower(this.jacket.waterIn) + this.agitator.motor / 1000;
  }

  #connectJacket(): void {
    const x = this.valve;
    const { jacket, spec } = this;
    jacket.steamKv = spec.kv.jacketSteam * this.#open(x.jacketSteam);
    jacket.steamPressure = this.memory.values[this.#mains.headers.plant]!;
    const v = this.memory.values;
    const mains = this.#mains;
    const through = this.#open(x.coolantValve);
    const water = spec.water * this.#open(x.coolingWater) * through * v[mains.coolingShare]!;
    const chilled = spec.chilled * this.#open(x.chilledWater) * through * v[mains.chilledShare]!;
    const warm = spec.warm * this.#open(x.warmValve) * v[mains.warmShare]!;
    const all = water + chilled + warm;
    jacket.waterOffered = all;
    jacket.waterTemperature =
      all > 0 ? (water * v[mains.coolingAt]! + chilled * v[mains.chilledAt]! + warm * cooling.warmAt) / all : 0;
    jacket.returnOpening = this.#open(x.coolingReturn) + this.#open(x.chilledReturn);
    jacket.trapOpening = this.#open(x.jacketTrap);
    jacket.gutterOpening = this.#open(x.jacketGutter);
  }

  #connectOutlets(): void {
    const v = this.memory.values;
    const x = this.valve;
    const { kv } = this.spec;
    const control = kv.pressureValve * this.#open(x.pressureValve) + kv.bypass * this.#open(x.bypass);
    const seal = v[this.agitator.wear]! > SEAL_LEAKS ? WORN_SEAL : 0;
    this.#outlets.kv =
      inSeries(kv.exhaust * this.#open(x.exhaust), control) +
      kv.smallVent * this.#open(x.smallVent) +
      v[this.leak]! +
      this.portKv +
      seal;
    this.#outlets.breaker = kv.breaker * this.#open(x.breaker);
    const p = this.vessel.pressure - ATMOSPHERE;
    if (p >= 0.25e6) {
      v[this.discBurst] = 1;
      v[this.safetyOpen] = 1;
    } else if (p < 0.22e6) v[this.safetyOpen] = 0;
    this.#outlets.relief = kv.safety * v[this.discBurst]! * v[this.safetyOpen]!;
  }

  #froth(): void {
    const v = this.memory.values;
    const { vessel, foam, broth, spec } = this;
    if (broth.isPresent) foam.follow(broth.culture.foam, vessel.level, broth.overflow);
    else {
      const sparged = this.#inflow.sparged;
      const volumetric =
        ((R_VAPOUR * this.head.evaporated + 1.6 * R_AIR * sparged) * (vessel.liquidTemperature + ZERO_CELSIUS)) /
        vessel.pressure;
      const charged = v[vessel.water]! > spec.vessel.covering;
      const medium = v[vessel.solids]! > 0.01 * v[vessel.water]!;
      foam.tick(
        charged ? volumetric / spec.vessel.crossSection : 0,
        vessel.level,
        spec.top,
        medium ? FOAMINESS_MEDIUM : FOAMINESS_WATER,
      );
    }
    if (foam.overflow > 0 && this.withdraw(foam.overflow) > 0) vessel.derive();
  }
}
