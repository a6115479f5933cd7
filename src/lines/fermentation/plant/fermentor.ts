// R-301 with its legs, jacket, agitator, filter and exhaust: one second of physics.
// Reads valve positions, writes the units' states; what each thing shows is written by sensors.ts.
import { absolutePressure, ATMOSPHERE, ZERO_CELSIUS } from '../../../kernel/units.ts';
import { Agitator } from '../../../plant/agitator.ts';
import { ExhaustLine } from '../../../plant/exhaust-line.ts';
import { ExhaustTrain } from '../../../plant/exhaust-train.ts';
import { Foam, FOAMINESS_MEDIUM, FOAMINESS_WATER } from '../../../plant/foam.ts';
import { HeadSpace, type Inflow, type Outlets } from '../../../plant/head-space.ts';
import { Jacket } from '../../../plant/jacket.ts';
import { Ledger } from '../../../plant/ledger.ts';
import type { Memory } from '../../../plant/memory.ts';
import { CP_SOLIDS, CP_WATER, liquidEnthalpy, R_AIR, R_VAPOUR } from '../../../plant/steam.ts';
import { SterileFilter } from '../../../plant/sterile-filter.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import { inSeries, liquidFlow } from '../../../plant/valve-flow.ts';
import { Vessel } from '../../../plant/vessel.ts';
import { cartridge } from './air/figures.ts';
import { Broth } from './broth.ts';
import { Charging } from './charging.ts';
import { clearInflow, noInflow } from './leg-books.ts';
import { type Mains, waterPower } from './mains.ts';
import { Pipework } from './pipework.ts';
import { agitatorSpec, airValveKv, cooling, jacketSpec, kv, pressureValveKv, TOP, vesselSpec } from './r301.ts';
import { type ValveSlots, valvesOf } from './valves.ts';

const SUB_STEPS = 2;
/** Normal cubic metre of air, kg (0 deg C, 101 325 Pa). */
export const NORMAL_AIR = 1.2929;
const DRIVE_EFFICIENCY = 0.95;
/** Power of the charging pump, kW [K]. */
const PUMP_POWER = 15;
/** A vessel with less than this in it is charged anew, kg [K]. */
const HEEL = 500;
/** Air flow, kg/s, from which the liquid counts as aerated. */
const AERATED = 0.05;
/** Share of the water in the header's air that gets into the element; the rest falls out on the way [K]. */
const SPLASH = 1e-3;
/** Seal index from which the seal leaks gas [sterilisation-model.md 4.5]. */
const SEAL_LEAKS = 60;

export class Fermentor {
  readonly ledger: Ledger;
  readonly vessel: Vessel;
  readonly head: HeadSpace;
  readonly jacket: Jacket;
  readonly agitator: Agitator;
  readonly foam: Foam;
  readonly exhaust: ExhaustLine;
  readonly train: ExhaustTrain;
  readonly filter: SterileFilter;
  /** The installed spare F-312B, in parallel to it. */
  readonly spare: SterileFilter;
  readonly charging: Charging;
  readonly pipes: Pipework;
  readonly broth: Broth;
  /** Slots: K_v of the vessel's leak; disc burst and safety valve open (0/1). */
  readonly leak: number;
  readonly discBurst: number;
  readonly safetyOpen: number;
  readonly #memory: Memory;
  readonly #valve: ValveSlots;
  readonly #inflow: Inflow = noInflow();
  readonly #outlets: Outlets = { kv: 0, relief: 0, breaker: 0, breakerPressure: absolutePressure(0.02) };
  /** K_v of what hands have left open to the hall: probe ports, manhole. */
  openKv = 0;
  readonly #stir = { air: 0, rpm: 0, evaporated: 0, processWater: 0 };
  /** Conductances of this second that the sensors share out flows by. */
  exhaustKv = 0;
  trainKv = 0;
  smallVentKv = 0;
  /** Part of the air that goes through F-312, the rest through its spare. */
  filterShare = 1;
  /** Process water, kg/s. */
  processWater = 0;
  /** What the spray balls give in this second, kg/s; the harvest area sets it. */
  sprayed = 0;
  /** Share of the exhaust that goes through E-303, S-303 and F-303. */
  #trainShare = 0;
  readonly #mains: Mains;

  constructor(memory: Memory, valves: ValveBank, mains: Mains) {
    this.#memory = memory;
    this.#mains = mains;
    this.ledger = new Ledger(memory);
    this.vessel = new Vessel(memory, vesselSpec);
    this.head = new HeadSpace(memory, this.vessel, this.ledger);
    this.jacket = new Jacket(memory, vesselSpec.tag, jacketSpec, this.vessel, this.ledger);
    this.agitator = new Agitator(memory, agitatorSpec);
    this.foam = new Foam(memory, vesselSpec.tag);
    this.exhaust = new ExhaustLine(memory, vesselSpec.tag, this.vessel, this.ledger);
    this.train = new ExhaustTrain(memory, 'F-303');
    this.filter = new SterileFilter(memory, cartridge('F-312'));
    this.spare = new SterileFilter(memory, cartridge('F-312B'));
    this.charging = new Charging(memory);
    this.broth = new Broth(memory, this.vessel);
    this.leak = memory.slot('R-301.leak');
    this.discBurst = memory.slot('RD-301.burst');
    this.safetyOpen = memory.slot('PSV-301.open');
    this.#valve = valvesOf(valves);
    this.pipes = new Pipework(memory, valves, this.#valve, this.vessel, this.ledger);
  }

  /** One second. `speed` that the agitator's drive is given, rpm; `pump`: P-101 runs; `swing` -1..1, the chance part of the current. */
  tick(speed: number, pump: boolean, swing: number): void {
    const { vessel, jacket, agitator } = this;
    const mains = this.#mains;
    vessel.derive();
    const inflow = this.#inflow;
    clearInflow(inflow);
    const spareOpen = Math.min(this.#open(this.#valve.spareInlet), this.#open(this.#valve.spareOutlet));
    // Each filter has its own outlet valve: 04, and 04B of the spare.
    const main = inSeries(filterKv(this.filter), kv.airInlet * this.#open(this.#valve.airInlet));
    this.pipes.filterKv = main + inSeries(filterKv(this.spare), kv.airInlet * spareOpen);
    this.pipes.tick(inflow, this.#memory.values[mains.headers.clean]!, this.#memory.values[mains.sterileAir]!);
    this.#tickFilters(spareOpen, main);
    this.#charge(pump);
    const turning = this.#memory.values[agitator.speed]!;
    const bubbling = inflow.sparged + inflow.submergedSteam;
    jacket.mixing = Math.max(0.3, Math.min(1, turning / 60), 0.75 * Math.min(1, bubbling / 0.15));
    this.#connectJacket();
    jacket.tick();
    agitator.tick(
      speed,
      vessel.level,
      vessel.liquidTemperature,
      vessel.liquidMass(),
      inflow.sparged > AERATED,
      this.#open(this.#valve.sealFluid) > 0,
      swing,
      this.broth.isInoculated,
    );
    if (this.broth.isPresent) this.#stirBroth();
    this.#memory.values[vessel.liquidEnergy]! += agitator.power;
    this.ledger.heat(agitator.power);
    this.#connectOutlets();
    this.head.clear();
    const moved = turning > 5 || bubbling > 1e-3;
    for (let i = 0; i < SUB_STEPS; i++) this.head.step(1 / SUB_STEPS, inflow, this.#outlets, moved);
    vessel.repartition();
    this.exhaust.tick(this.head.vented);
    vessel.derive();
    this.#froth(inflow.sparged);
    this.#passTrain();
    this.#draw();
  }

  /** The culture's part of the second; `dose` is what has got into the vessel since it was sterile. */
  live(dose: number): void {
    const stir = this.#stir;
    stir.air = this.airFlow;
    stir.rpm = this.#memory.values[this.agitator.speed]!;
    stir.evaporated = this.head.evaporated;
    stir.processWater = this.processWater;
    const heat = this.broth.tick(stir, dose);
    this.#memory.values[this.vessel.liquidEnergy]! += heat;
    this.ledger.heat(heat);
  }

  /** Air through the sparger, Nm3/min. */
  get airFlow(): number {
    return (this.#inflow.sparged / NORMAL_AIR) * 60;
  }

  /** Power and current in gassed broth, by its density and the air in it [training-model.md 2.5]. */
  #stirBroth(): void {
    const { agitator, broth } = this;
    if (agitator.motor <= 0) return;
    const power = 1000 * broth.culture.shaftPower;
    agitator.motor += (power - agitator.power) / DRIVE_EFFICIENCY;
    agitator.power = power;
    agitator.current = broth.culture.motorCurrent;
  }

  /** Steam that condenses in the liquid, and air that bubbles through it, this second, kg/s. */
  get submergedSteam(): number {
    return this.#inflow.submergedSteam;
  }
  get sparged(): number {
    return this.#inflow.sparged;
  }

  get mains(): Mains {
    return this.#mains;
  }

  /** All matter inside the balance, kg, and its energy, J; the ledger tells how both must have changed. */
  content(): { mass: number; energy: number } {
    const v = this.#memory.values;
    let mass = this.vessel.mass() + v[this.jacket.water]!;
    let energy = this.vessel.energy() + v[this.jacket.energy]! + this.exhaust.energy();
    for (const leg of this.pipes.legs) {
      mass += v[leg.water]!;
      energy += leg.content();
    }
    return { mass, energy };
  }

  /** Takes liquor out of the vessel, kg, with its solids and its heat; returns the heat, J. After the vessel's second. */
  drawOff(kilograms: number): number {
    const v = this.#memory.values;
    const { vessel } = this;
    const share = Math.min(1, kilograms / vessel.liquidMass());
    const heat = share * (CP_WATER * v[vessel.water]! + CP_SOLIDS * v[vessel.solids]!) * vessel.liquidTemperature;
    this.ledger.book(-share * vessel.liquidMass(), -heat);
    v[vessel.water]! *= 1 - share;
    v[vessel.solids]! *= 1 - share;
    v[vessel.liquidEnergy]! -= heat;
    vessel.derive();
    return heat;
  }

  /** Books this second's consumption with the mains. */
  #draw(): void {
    const mains = this.#mains;
    const { jacket, agitator, charging, pipes } = this;
    mains.cleanSteam += pipes.steamDrawn + this.filter.steam + this.spare.steam;
    mains.plantSteam += jacket.steam;
    mains.air += pipes.air.airIn + this.filter.vented + this.spare.vented;
    mains.water += jacket.waterIn + this.processWater;
    const pumping = charging.flow > 0 ? PUMP_POWER : 0;
    mains.power += waterPower(jacket.waterIn) + agitator.motor / 1000 + pumping;
  }

  #open(slot: number): number {
    return this.#memory.values[slot]! * 0.01;
  }

  /** F-312, and its spare where anything of it is open or hot. */
  #tickFilters(spareOpen: number, own: number): void {
    const x = this.#valve;
    const { filter, spare } = this;
    const main = inSeries(kv.airBranch * this.#open(x.airBranch), airValveKv(this.#open(x.airValve)));
    this.#connect(filter, main, x.filterSteam, x.filterVent, x.filterDrain, this.#open(x.airInlet));
    filter.tick();
    const through = this.pipes.air.airIn;
    const share = spareOpen > 0 ? own / this.pipes.filterKv : 1;
    this.filterShare = share;
    if (through > 0) {
      filter.passes(through * share);
      const water = this.#memory.values[this.#mains.airWater]!;
      if (water > 0) filter.wet(SPLASH * water * share);
    }
    const inlet = inSeries(main, kv.airBranch * this.#open(x.spareInlet));
    const inUse = inlet + this.#open(x.spareSteam) + this.#open(x.spareVent) + this.#open(x.spareDrain) + spareOpen;
    if (inUse <= 0 && !spare.isHot) {
      spare.rest();
      return;
    }
    this.#connect(spare, inlet, x.spareSteam, x.spareVent, x.spareDrain, spareOpen);
    spare.tick();
    if (through > 0) spare.passes(through * (1 - share));
  }

  #connect(filter: SterileFilter, airKv: number, steam: number, vent: number, drain: number, outlet: number): void {
    const v = this.#memory.values;
    filter.airKv = airKv;
    filter.airPressure = v[this.#mains.sterileAir]!;
    filter.humidity = v[this.#mains.airHumidity]!;
    filter.steamKv = kv.steamSmall * this.#open(steam) * this.#open(this.#valve.steamTrip);
    filter.steamPressure = v[this.#mains.headers.clean]!;
    filter.ventKv = kv.filterVent * this.#open(vent);
    filter.drainKv = kv.filterDrain * this.#open(drain);
    filter.outKv = inSeries(kv.airFilters, kv.airInlet * outlet);
    filter.pipePressure = v[this.pipes.air.pressure]!;
  }

  /** Medium from V-101 and process water, poured in at once. */
  #charge(pump: boolean): void {
    const v = this.#memory.values;
    const x = this.#valve;
    const { vessel, charging } = this;
    charging.tick(pump, this.#open(x.tankOutlet), this.#open(x.mediumInlet), vessel.pressure);
    if (charging.flow > 0) {
      this.broth.charge.receive(charging.flow, charging.tank, vessel.liquidMass() < HEEL);
      const solids = charging.flow * charging.solidsShare;
      const water = charging.flow - solids;
      const heat = (CP_WATER * water + CP_SOLIDS * solids) * charging.temperature;
      v[vessel.water]! += water;
      v[vessel.solids]! += solids;
      v[vessel.liquidEnergy]! += heat;
      this.ledger.book(charging.flow, heat);
    }
    const density = 998;
    this.processWater = liquidFlow(
      kv.processWater * this.#open(x.processWater),
      density,
      absolutePressure(0.4) - vessel.pressure,
    );
    if (this.processWater > 0 && vessel.volume < vesselSpec.volume - 2) {
      const heat = this.processWater * liquidEnthalpy(20);
      v[vessel.water]! += this.processWater;
      v[vessel.liquidEnergy]! += heat;
      this.ledger.book(this.processWater, heat);
    } else this.processWater = 0;
  }

  #connectJacket(): void {
    const v = this.#memory.values;
    const x = this.#valve;
    const jacket = this.jacket;
    jacket.steamKv = kv.steamMain * this.#open(x.jacketSteam);
    jacket.steamPressure = v[this.#mains.headers.plant]!;
    const mains = this.#mains;
    const through = this.#open(x.coolantValve);
    const water = cooling.water * this.#open(x.coolingWater) * through * v[mains.coolingShare]!;
    const chilled = cooling.chilled * this.#open(x.chilledWater) * through * v[mains.chilledShare]!;
    const warm = cooling.warm * this.#open(x.warmValve) * v[mains.warmShare]!;
    const all = water + chilled + warm;
    jacket.waterOffered = all;
    jacket.waterTemperature =
      all > 0 ? (water * v[mains.coolingAt]! + chilled * v[mains.chilledAt]! + warm * cooling.warmAt) / all : 0;
    jacket.returnOpening = this.#open(x.coolingReturn) + this.#open(x.chilledReturn);
    jacket.trapOpening = this.#open(x.jacketTrap);
    jacket.gutterOpening = this.#open(x.jacketGutter);
  }

  #connectOutlets(): void {
    const v = this.#memory.values;
    const x = this.#valve;
    const train = Math.min(this.#open(x.trainInlet), this.#open(x.trainOutlet));
    this.trainKv = kv.exhaustTrain * train * this.train.conductance;
    const middle = kv.bypass * this.#open(x.bypass) + this.trainKv;
    this.#trainShare = middle > 0 ? this.trainKv / middle : 0;
    this.exhaustKv = inSeries(
      inSeries(kv.exhaust * this.#open(x.exhaust), middle),
      pressureValveKv(this.#open(x.pressureValve)),
    );
    this.smallVentKv = kv.smallVent * this.#open(x.smallVent);
    const back =
      this.charging.flow > 0 ? 0 : kv.inletBack * Math.min(this.#open(x.tankOutlet), this.#open(x.mediumInlet));
    const seal = v[this.agitator.wear]! > SEAL_LEAKS ? kv.wornSeal : 0;
    this.#outlets.kv = this.exhaustKv + this.smallVentKv + v[this.leak]! + seal + back + this.openKv;
    this.#outlets.breaker = kv.breaker * this.#open(x.breaker);
    this.#relieve();
  }

  /** RD-301 bursts for good at 0.25 MPa(g); PSV-301 behind it opens there and shuts at 0.22. */
  #relieve(): void {
    const v = this.#memory.values;
    const p = this.vessel.pressure - ATMOSPHERE;
    if (p >= 0.25e6) {
      v[this.discBurst] = 1;
      v[this.safetyOpen] = 1;
    } else if (p < 0.22e6) v[this.safetyOpen] = 0;
    this.#outlets.relief = kv.safety * v[this.discBurst]! * v[this.safetyOpen]!;
  }

  #passTrain(): void {
    const x = this.#valve;
    const all = this.#outlets.kv;
    const gas = all > 0 ? (this.head.vented * this.exhaustKv * this.#trainShare) / all : 0;
    const { vessel, foam } = this;
    const v = this.#memory.values;
    const vapour = (gas * v[vessel.vapour]!) / (v[vessel.vapour]! + v[vessel.air]!);
    const served = Math.min(this.#open(x.condenserIn), this.#open(x.condenserOut));
    const condenser = served * v[this.#mains.chilledShare]!;
    const thrown = foam.overflow * this.#trainShare;
    this.train.tick(gas, vapour, thrown, v[this.exhaust.temperature]!, condenser, this.#open(x.separatorDrain));
  }

  #froth(sparged: number): void {
    const { vessel, foam } = this;
    const volumetric =
      ((R_VAPOUR * this.head.evaporated + 1.6 * R_AIR * sparged) * (vessel.liquidTemperature + ZERO_CELSIUS)) /
      vessel.pressure;
    if (this.broth.isPresent) foam.follow(this.broth.culture.foam, vessel.level, this.broth.overflow);
    else this.#frothMedium(volumetric);
    if (foam.overflow > 0) this.drawOff(foam.overflow);
  }

  #frothMedium(volumetric: number): void {
    const v = this.#memory.values;
    const { vessel, foam } = this;
    const charged = vessel.liquidMass() > 500;
    const medium = v[vessel.solids]! > 0.01 * v[vessel.water]!;
    foam.tick(
      charged ? volumetric / vesselSpec.crossSection : 0,
      vessel.level,
      TOP,
      medium ? FOAMINESS_MEDIUM : FOAMINESS_WATER,
    );
  }
}

/** Conductance of F-311 and a filter behind it: water in the pores narrows it. */
const filterKv = (filter: SterileFilter): number => kv.airFilters / Math.sqrt(filter.resistance);
