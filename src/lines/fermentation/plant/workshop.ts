// The whole workshop as one plant: its areas on their mains, what can be operated, what can be read, and the order of a second.
import type { Layout } from '../../../kernel/state.ts';
import type { ControlLoop } from '../../../plant/control-loop.ts';
import { Happenings } from '../../../plant/happenings.ts';
import { Memory } from '../../../plant/memory.ts';
import type {
  CommandValue,
  FaultInjection,
  Happening,
  InterlockView,
  LoopView,
  Outcome,
  Plant,
  PlantVerb,
  Reading,
  SampleView,
  Tag,
} from '../../../plant/plant.ts';
import { Readings } from '../../../plant/readings.ts';
import { SwitchBank } from '../../../plant/switch-bank.ts';
import { STROKE, THROW, ValveBank } from '../../../plant/valve-bank.ts';
import type { Amount, Area, AreaEquipment, Site } from './area.ts';
import { AirArea, airEquipment } from './air/air-area.ts';
import { basicWear, rescueWear, steamWear, weighingWear } from './clothing.ts';
import { FeedsArea } from './feeds/area.ts';
import { feedsEquipment } from './feeds/instruments.ts';
import type { Fermentor } from './fermentor.ts';
import { FermentorArea, fermentorEquipment } from './fermentor-area.ts';
import { HarvestArea, harvestEquipment } from './harvest/area.ts';
import { diagnosesOf } from './events/diagnoses.ts';
import { EventsArea, eventsEquipment } from './events/events-area.ts';
import { Injection } from './injection.ts';
import { LaboratoryArea, laboratoryEquipment } from './lab/laboratory-area.ts';
import { Mains } from './mains.ts';
import { PowerArea, powerEquipment } from './power/power-area.ts';
import { preparationEquipment } from './preparation/equipment.ts';
import { PreparationArea } from './preparation/preparation-area.ts';
import { seedEquipment } from './seed/instruments.ts';
import { SeedArea } from './seed/seed-area.ts';
import { starts } from './starts.ts';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });

/** Equipment of all areas, in the order in which they are built. */
const EQUIPMENT: readonly AreaEquipment[] = [
  fermentorEquipment,
  laboratoryEquipment,
  feedsEquipment,
  airEquipment,
  harvestEquipment,
  eventsEquipment,
  preparationEquipment,
  seedEquipment,
  powerEquipment,
];
const all = (pick: (equipment: AreaEquipment) => readonly Tag[]): readonly Tag[] => EQUIPMENT.flatMap(pick);
const handValves = all((e) => e.handValves);
const tripValves = all((e) => e.tripValves);
const shownValves = [...tripValves, ...all((e) => e.automaticValves), ...all((e) => e.controlValves)];
const hotspots = all((e) => e.hotspots);
const judgements: ReadonlyMap<Tag, readonly string[]> = new Map(EQUIPMENT.flatMap((e) => [...e.judgements]));
const assays: ReadonlyMap<Tag, readonly string[]> = new Map(EQUIPMENT.flatMap((e) => [...e.assays]));
const amounts: ReadonlyMap<Tag, Amount> = new Map(EQUIPMENT.flatMap((e) => e.amounts.map((a) => [a.tag, a] as const)));

export class Workshop implements Plant {
  readonly operables: ReadonlyMap<Tag, readonly PlantVerb[]>;
  readonly choices: ReadonlyMap<Tag, readonly string[]>;
  readonly assays = assays;
  readonly loops: readonly Tag[];
  /** R-301's physics, open to tests of its balances. */
  readonly fermentor: Fermentor;
  /** The seed vessels and their lines, likewise. */
  readonly seeds: SeedArea;
  readonly #site: Site;
  readonly #areas: readonly Area[];
  readonly #areaOf = new Map<Tag, Area>();
  readonly #loops = new Map<Tag, ControlLoop>();
  /** Slot: seconds since the start. */
  readonly #clock: number;

  constructor(layout: Layout, seed: number, faults: readonly FaultInjection[]) {
    const memory = new Memory(layout);
    const diagnoses = diagnosesOf(faults);
    this.choices = new Map([...judgements, ...diagnoses]);
    const readings = new Readings(memory);
    const valves = new ValveBank(memory, [...handValves, ...shownValves]);
    this.#clock = memory.slot('clock');
    const motors = new SwitchBank(
      memory,
      all((e) => e.motors),
    );
    const clothing = new SwitchBank(memory, [...basicWear, ...steamWear, ...weighingWear, ...rescueWear]);
    for (const { instruments } of EQUIPMENT) for (const spec of instruments) readings.add(spec);
    const injection = new Injection(faults);
    const mains = new Mains(memory, valves, readings, injection);
    const happenings = new Happenings();
    const clock = this.#clock;
    this.#site = { memory, valves, motors, clothing, readings, happenings, mains, injection, faults, seed, clock };
    this.#addReadings();
    const r301 = new FermentorArea(this.#site);
    this.fermentor = r301.fermentor;
    this.seeds = new SeedArea(this.#site, r301);
    const laboratory = new LaboratoryArea(this.#site, [r301, this.seeds.v202, this.seeds.v201]);
    const served = [
      r301,
      laboratory,
      new FeedsArea(this.#site, r301.fermentor),
      new AirArea(this.#site),
      new HarvestArea(this.#site, r301),
      new EventsArea(this.#site, r301),
      new PreparationArea(this.#site, r301, laboratory.laboratory),
      this.seeds,
    ];
    // Last of all: what fails there overrules the others.
    const loops = served.flatMap((area) => area.loops);
    this.#areas = [...served, new PowerArea(this.#site, loops)];
    this.#areas.forEach((area, i) => {
      const brought = EQUIPMENT[i]!;
      const asked = area instanceof EventsArea ? new Map([...brought.judgements, ...diagnoses]) : brought.judgements;
      this.#own(area, { ...brought, judgements: asked });
    });
    this.loops = [...this.#loops.keys()];
    this.operables = this.#listOperables();
  }

  get readings(): ReadonlyMap<Tag, Reading> {
    return this.#site.readings.all;
  }

  begin(state: Float64Array, start: string): void {
    const { memory, clothing, mains } = this.#site;
    const worn = starts.get(start);
    if (worn === undefined) throw new Error(`no start state ${start}`);
    memory.bind(state);
    for (const tag of worn) clothing.turn(tag, true);
    mains.begin();
    for (const area of this.#areas) area.begin(start);
  }

  handOver(start: string): void {
    for (const area of this.#areas) area.handOver?.(start);
  }

  resume(state: Float64Array): void {
    this.#site.memory.bind(state);
  }

  tick(): void {
    const { memory, valves, mains } = this.#site;
    const areas = this.#areas;
    const second = memory.values[this.#clock]!;
    mains.tick(second);
    for (let i = 0; i < areas.length; i++) areas[i]!.control(second);
    valves.tick();
    for (let i = 0; i < areas.length; i++) areas[i]!.tick(second);
    mains.settle();
    for (let i = 0; i < areas.length; i++) areas[i]!.sense(second);
    memory.values[this.#clock] = second + 1;
  }

  operate(verb: PlantVerb, tag: Tag, value: CommandValue): Outcome {
    const verbs = this.operables.get(tag);
    if (verbs === undefined) throw new Error(`${tag} cannot be operated`);
    if (!verbs.includes(verb)) return refused('verb-unknown');
    const { clothing, motors } = this.#site;
    switch (verb) {
      case 'set':
      case 'throw':
        return typeof value === 'number' ? this.#set(tag, value, verb) : refused('value-out-of-range');
      case 'mode':
        return typeof value === 'string' && this.#loops.get(tag)?.setMode(value) === true
          ? DONE
          : refused('mode-unknown');
      case 'start':
        return this.#start(tag);
      case 'stop':
        motors.turn(tag, false);
        return DONE;
      case 'wear':
      case 'take':
        clothing.turn(tag, verb === 'wear');
        return DONE;
      case 'inspect':
      case 'judge':
      case 'sample':
      case 'assay':
        return this.#handle(verb, tag, value);
    }
  }

  loop(tag: Tag): LoopView {
    const loop = this.#loops.get(tag);
    if (loop === undefined) throw new Error(`no loop ${tag}`);
    return loop.view();
  }

  interlocks(): readonly InterlockView[] {
    return this.#areas.flatMap((area) => area.interlocks.map((interlock) => interlock.view()));
  }

  samples(): readonly SampleView[] {
    return this.#areas.flatMap((area) => area.samples?.() ?? []);
  }

  takeHappenings(): readonly Happening[] {
    return this.#site.happenings.take();
  }

  #set(tag: Tag, value: number, verb: 'set' | 'throw'): Outcome {
    const loop = this.#loops.get(tag);
    if (loop !== undefined) return loop.set(value) ? DONE : refused('value-out-of-range');
    const amount = amounts.get(tag);
    if (amount !== undefined) return this.#weigh(amount, value);
    if (!(value >= 0 && value <= 100)) return refused('value-out-of-range');
    for (const area of this.#areas) {
      const interlock = area.refusesValve(tag, value);
      if (interlock !== null) return refused(interlock);
    }
    this.#site.valves.send(tag, value, verb === 'throw' ? THROW : STROKE);
    return DONE;
  }

  #weigh({ tag, range: [least, most] }: Amount, value: number): Outcome {
    if (!(value >= least && value <= most)) return refused('value-out-of-range');
    return this.#areaOf.get(tag)?.weigh?.(tag, value) ?? DONE;
  }

  #start(tag: Tag): Outcome {
    for (const area of this.#areas) {
      const interlock = area.refusesStart(tag);
      if (interlock !== null) return refused(interlock);
    }
    this.#site.motors.turn(tag, true);
    return DONE;
  }

  /** A look is noted with its second, a judgement with its answer; what else follows is the area's own. */
  #handle(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, value: CommandValue): Outcome {
    const outcome = this.#areaOf.get(tag)?.handle?.(verb, tag, value) ?? DONE;
    if (!outcome.ok) return outcome;
    const { values } = this.#site.memory;
    if (verb === 'inspect') values[this.#site.readings.slot(tag)] = values[this.#clock]! + 1;
    if (verb === 'judge') values[this.#site.readings.slot(tag)] = (this.choices.get(tag) ?? []).indexOf(`${value}`) + 1;
    return DONE;
  }

  #addReadings(): void {
    const { readings, valves, motors, clothing } = this.#site;
    const percent = { unit: '%', decimals: 0, range: [0, 100] as const };
    for (const tag of shownValves) readings.share({ tag, ...percent, where: 'dcs' }, valves.slot(tag));
    for (const tag of handValves) readings.share({ tag, ...percent, where: 'field' }, valves.slot(tag));
    const flag = { unit: '', decimals: 0, range: [0, 1] as const };
    for (const tag of motors.tags) readings.share({ tag, ...flag, where: 'dcs' }, motors.slot(tag));
    for (const tag of clothing.tags) readings.share({ tag, ...flag, where: 'computed' }, clothing.slot(tag));
    for (const tag of [...hotspots, ...this.choices.keys()]) readings.add({ tag, ...flag, where: 'computed' });
    for (const amount of amounts.values()) readings.add(amount);
  }

  #own(area: Area, equipment: AreaEquipment): void {
    const { hotspots: spots, judgements: asked, samplePoints, assays: tests, amounts: weighed } = equipment;
    const scales = weighed.map(({ tag }) => tag);
    for (const tag of [...spots, ...asked.keys(), ...samplePoints, ...tests.keys(), ...scales])
      this.#areaOf.set(tag, area);
    const { readings } = this.#site;
    const percent = { unit: '%', decimals: 0, where: 'dcs' as const };
    for (const loop of area.loops) {
      const { tag, measured } = loop.spec;
      this.#loops.set(tag, loop);
      const shown = readings.all.get(measured)!;
      readings.share({ ...shown, tag }, shown.slot);
      readings.share({ tag: `${tag}.mode`, unit: '', decimals: 0, range: [0, 2], where: 'dcs' }, loop.mode);
      readings.share({ ...shown, tag: `${tag}.setpoint` }, loop.setpoint);
      if (loop.held >= 0) readings.share({ ...shown, tag: `${tag}.held` }, loop.held);
      readings.share({ tag: `${tag}.output`, ...percent, range: loop.spec.outputRange }, loop.output);
    }
  }

  #listOperables(): ReadonlyMap<Tag, readonly PlantVerb[]> {
    const verbs = new Map<Tag, PlantVerb[]>();
    const give = (tags: Iterable<Tag>, ...given: PlantVerb[]) => {
      for (const tag of tags) verbs.set(tag, [...(verbs.get(tag) ?? []), ...given]);
    };
    give(handValves, 'set', 'throw');
    give(tripValves, 'set');
    give(amounts.keys(), 'set');
    give(this.#site.motors.tags, 'start', 'stop');
    give(this.loops, 'set', 'mode');
    give(this.#site.clothing.tags, 'wear', 'take');
    give(hotspots, 'inspect');
    give(this.choices.keys(), 'judge');
    give(
      all((e) => e.samplePoints),
      'sample',
    );
    give(assays.keys(), 'assay');
    return verbs;
  }
}
