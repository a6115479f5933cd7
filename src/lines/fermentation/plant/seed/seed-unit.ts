// One seed vessel at work or at rest: its physics with loops, instruments and sterility, and when it wakes and falls asleep.
import { gaugePressure } from '../../../../kernel/units.ts';
import { STROKE, THROW, type ValveBank } from '../../../../plant/valve-bank.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Tag } from '../../../../plant/plant.ts';
import type { SteamLeg } from '../../../../plant/steam-leg.ts';
import type { Site } from '../area.ts';
import type { Broth } from '../broth.ts';
import { SeedAsepsis } from './asepsis.ts';
import { SeedControls } from './controls.ts';
import { SeedSensors } from './sensors.ts';
import type { SeedSpec } from './spec.ts';
import { SporePort } from './spore-port.ts';
import {
  beginCharged,
  beginGrowing,
  beginIdle,
  beginKilled,
  beginReserve,
  chargeOf,
  COOLED_TO,
  holdsSeed,
  isKilled,
  KILLED_AT,
  MODULE,
  needsReserve,
} from './starts.ts';
import { breakerOf } from './valves.ts';
import { SeedVessel } from './vessel.ts';

/** An empty vessel as cold as this, deg C, with nothing open that feeds it, stays as it is. */
const RESTS_BELOW = 30;
/** It still blows off above this, MPa(g). */
const VENTING = 0.002;
/** Vacuum breaker, as of I-308: armed above this, deg C; MPa(g). */
const ARMED_AT = 100;
const BREAKER_OPENS = 0.005;
const BREAKER_SHUTS = 0.008;

export class SeedUnit {
  readonly plant: SeedVessel;
  readonly controls: SeedControls;
  readonly asepsis: SeedAsepsis;
  readonly #site: Site;
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  readonly #sensors: SeedSensors;
  /** Slots: at work (1) or at rest; what its loops and its motor were set to when it fell asleep; the vacuum breaker is armed. */
  readonly #awake: number;
  readonly #set: number;
  readonly #armed: number;
  /** Slot: what its charge should weigh, t; 0 once it has its seed, and where it holds no charge. */
  readonly #target: number;
  readonly #touch: string;
  readonly #drive: number;
  readonly #breaker: Tag;
  readonly #feeding: readonly number[];
  /** Of the vessel into which spores are poured. */
  readonly #port: SporePort | null;

  constructor(site: Site, spec: SeedSpec) {
    const { memory, valves, motors, mains, readings, happenings } = site;
    this.#site = site;
    this.#memory = memory;
    this.#valves = valves;
    this.plant = new SeedVessel(memory, valves, mains, spec);
    const lifted = { unit: '', decimals: 0, range: [0, 1], where: 'computed' } as const;
    readings.share({ tag: `PSV-${spec.number}.open`, ...lifted }, this.plant.safetyOpen);
    this.controls = new SeedControls(memory, valves, readings, spec);
    this.#sensors = new SeedSensors(memory, this.plant, readings);
    this.asepsis = new SeedAsepsis(memory, this.plant, mains, readings, happenings);
    const addDose = (dose: number) => {
      this.asepsis.addDose(dose);
    };
    this.#port = spec.transfer === undefined ? new SporePort(site, this.plant, addDose) : null;
    this.#awake = memory.slot(`${spec.tag}.awake`);
    this.#set = memory.slot(`${spec.tag}.set`);
    this.#armed = memory.slot(`${spec.tag}.breaker-armed`);
    this.#target = readings.slot(`WT-${spec.number}.target`);
    this.#touch = `HV-${spec.number}`;
    this.#drive = motors.slot(spec.agitator.tag);
    this.#breaker = breakerOf(spec);
    const x = this.plant.valve;
    const steam = [x.airSteam, x.sampleSteam, x.bottomSteam, x.sightGlass, x.jacketSteam];
    const inlets = [x.airBranch, x.processWater, x.spray, x.transferOut, x.transferValve];
    this.#feeding = [...steam, ...inlets, ...(x.transferSteam < 0 ? [] : [x.transferSteam])];
  }

  /** P6 plays the seed: its culture lives from the first second. Before it the seed waits until somebody touches it. */
  begin(start: string): void {
    const v = this.#memory.values;
    const { plant, controls } = this;
    const seed = holdsSeed(plant.spec.tag, start);
    const charged = start === MODULE;
    plant.broth.begin(this.#site.seed);
    const reserve = this.#isReserve(start);
    const killed = isKilled(plant.spec.tag, start) && !reserve;
    const hot = killed && start === 'P7';
    if (reserve) beginReserve(plant, controls, this.#site);
    else if (killed) beginKilled(plant, controls, this.#site, hot ? KILLED_AT : COOLED_TO);
    else (charged ? beginCharged : seed ? beginGrowing : beginIdle)(plant, controls, this.#site);
    this.asepsis.begin(seed || charged || reserve);
    this.#port?.begin();
    this.#sensors.begin();
    v[this.#awake] = (seed && start === 'P6') || charged || hot ? 1 : 0;
    v[this.#set] = this.#settings();
    v[this.#armed] = 0;
    v[this.#target] = charged ? chargeOf(plant.spec.tag) : 0;
    if (seed || charged || reserve) this.#airRuns();
  }

  /** Where the seed before it was bad, and has been pressed over or thrown away, others bring a reserve before the batch goes on. */
  handOver(start: string): void {
    if (!this.#isReserve(start) || this.broth.isPresent) return;
    beginReserve(this.plant, this.controls, this.#site);
    this.asepsis.begin(true);
    this.#sensors.begin();
    this.#airRuns();
    this.#sleep();
  }

  /** The air runs in this second as it did in the last. */
  #airRuns(): void {
    const v = this.#memory.values;
    v[this.#site.readings.slot(`FT-${this.plant.spec.number}`)] = v[this.controls.air.setpoint]!;
  }

  #isReserve(start: string): boolean {
    return start === 'P7' && isKilled(this.tag, start) && needsReserve(this.#site.faults);
  }

  get tag(): Tag {
    return this.plant.spec.tag;
  }

  get sampleLeg(): SteamLeg {
    return this.plant.pipes.sample;
  }

  get broth(): Broth {
    return this.plant.broth;
  }

  addDose(dose: number): boolean {
    if (!this.broth.isPresent) return false;
    this.asepsis.addDose(dose);
    return true;
  }

  /** A valve of it is about to be moved. */
  isTouched(tag: Tag): void {
    if (tag.startsWith(this.#touch)) this.wake();
  }

  control(second: number): void {
    const v = this.#memory.values;
    if (v[this.#awake] === 0) {
      if (this.#settings() === v[this.#set]) return;
      this.wake();
    }
    if (v[this.#awake] === 2) this.#rouse(second);
    this.controls.tick();
    this.#guardVacuum();
  }

  tick(second: number, joined: boolean): void {
    const v = this.#memory.values;
    if (v[this.#awake] === 0) return;
    const { plant } = this;
    const port = this.#port;
    if (port !== null) plant.portKv = port.kv;
    plant.tick(v[this.#drive] === 1 ? this.controls.speedWanted() : 0, joined);
    if (port?.tick() === true) plant.broth.startBatch(second);
    plant.live(v[this.asepsis.dose]!);
    if (plant.broth.isPresent) v[plant.cleaning.soil] = 1;
  }

  sense(second: number): void {
    const v = this.#memory.values;
    if (v[this.#awake] === 0) return;
    if (v[this.#target]! > 0 && this.broth.isInoculated) v[this.#target] = 0;
    this.#sensors.tick(second);
    this.asepsis.tick();
    if (!this.plant.broth.isPresent && this.#rests()) this.#sleep();
  }

  /** Awake from the next second on; 2 until then, because an act does not know the second. */
  wake(): void {
    const v = this.#memory.values;
    if (v[this.#awake] === 0) v[this.#awake] = 2;
  }

  /** Seed that has waited takes up its age where it stood. */
  #rouse(second: number): void {
    const v = this.#memory.values;
    const { broth } = this.plant;
    v[this.#awake] = 1;
    if (broth.isPresent && broth.isInoculated) v[broth.inoculatedAt] = second + 1 - 3600 * broth.culture.hours;
  }

  #sleep(): void {
    const v = this.#memory.values;
    v[this.#awake] = 0;
    v[this.#set] = this.#settings();
  }

  #rests(): boolean {
    const v = this.#memory.values;
    const { vessel, valve, cleaning, agitator } = this.plant;
    if (vessel.liquidTemperature > RESTS_BELOW || v[agitator.speed]! > 0 || cleaning.drained > 0) return false;
    if (v[valve.exhaust]! > 0 && gaugePressure(vessel.pressure) > VENTING) return false;
    for (let i = 0; i < this.#feeding.length; i++) if (v[this.#feeding[i]!]! > 0) return false;
    return vessel.liquidMass() < this.plant.spec.least;
  }

  /** One number for everything that the operator sets from the DCS: it differs as soon as any of it is changed. */
  #settings(): number {
    const v = this.#memory.values;
    let sum = v[this.#drive]!;
    const { all } = this.controls;
    for (let i = 0; i < all.length; i++) {
      const loop = all[i]!;
      sum = sum * 3 + v[loop.mode]! + v[loop.setpoint]! + (loop.isManual ? 0.7 * v[loop.output]! : 0);
    }
    return sum;
  }

  /** As I-308 does on R-301: before a vacuum forms in the cooling vessel, plant air, which is not sterile. */
  #guardVacuum(): void {
    const v = this.#memory.values;
    const { vessel, valve } = this.plant;
    vessel.derive();
    if (vessel.liquidTemperature > ARMED_AT) v[this.#armed] = 1;
    if (v[this.#armed] === 0) return;
    const pressure = gaugePressure(vessel.pressure);
    const open = this.#valves.target(this.#breaker) > 0;
    const vented = v[valve.smallVent]! > 0 || (v[valve.exhaust]! > 0 && v[valve.bypass]! + v[valve.pressureValve]! > 0);
    if (!open && !vented && pressure < BREAKER_OPENS && this.plant.pipes.steamDrawn < 0.005) {
      this.#valves.send(this.#breaker, 100, THROW);
      this.#site.happenings.tell('vacuum-breaker', this.#breaker, pressure);
    } else if (open && pressure > BREAKER_SHUTS) {
      this.#valves.send(this.#breaker, 0, STROKE);
      if (vessel.liquidTemperature < ARMED_AT / 2) v[this.#armed] = 0;
    }
  }
}
