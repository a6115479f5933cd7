// R-301 and its surroundings as one plant: what can be operated, what can be read, and the order of a tick.
import { RandomStream } from '../../../kernel/random.ts';
import type { Layout } from '../../../kernel/state.ts';
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
  Tag,
} from '../../../plant/plant.ts';
import { VAPOUR_AT } from '../../../plant/agitator.ts';
import { Readings } from '../../../plant/readings.ts';
import { SwitchBank } from '../../../plant/switch-bank.ts';
import { STROKE, THROW, ValveBank } from '../../../plant/valve-bank.ts';
import { Asepsis } from './asepsis.ts';
import { basicWear, steamWear } from './clothing.ts';
import { Controls, type Measured } from './controls.ts';
import { Fermentor } from './fermentor.ts';
import { Injection } from './injection.ts';
import { instruments } from './instruments.ts';
import { Interlocks } from './interlocks.ts';
import { Mishaps } from './mishaps.ts';
import { Sensors } from './sensors.ts';
import { starts } from './starts.ts';
import { automaticValves, controlValves, handValves, tripValves, valveTags } from './valves.ts';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });

export class Workshop implements Plant {
  readonly operables: ReadonlyMap<Tag, readonly PlantVerb[]>;
  readonly loops: readonly Tag[];
  /** The physics, open to tests of its balances. */
  readonly fermentor: Fermentor;
  readonly #memory: Memory;
  readonly #readings: Readings;
  readonly #valves: ValveBank;
  readonly #motors: SwitchBank;
  readonly #clothing: SwitchBank;
  readonly #controls: Controls;
  readonly #interlocks: Interlocks;
  readonly #sensors: Sensors;
  readonly #asepsis: Asepsis;
  readonly #mishaps: Mishaps;
  readonly #injection: Injection;
  readonly #measured: Measured;
  readonly #current: RandomStream;
  readonly #seed: number;
  readonly #happenings = new Happenings();
  /** Slot: seconds since the start. */
  readonly #clock: number;

  constructor(layout: Layout, seed: number, faults: readonly FaultInjection[]) {
    this.#seed = seed;
    const memory = new Memory(layout);
    this.#memory = memory;
    this.#clock = memory.slot('clock');
    this.#valves = new ValveBank(memory, valveTags);
    this.#motors = new SwitchBank(memory, ['M-301', 'P-101']);
    this.#clothing = new SwitchBank(memory, [...basicWear, ...steamWear]);
    this.#controls = new Controls(memory, this.#valves);
    this.fermentor = new Fermentor(memory, this.#valves);
    this.#readings = new Readings(memory);
    this.#addReadings();
    this.#sensors = new Sensors(memory, this.fermentor, this.#valves, this.#readings);
    this.#interlocks = new Interlocks(
      memory,
      this.#valves,
      this.#motors,
      this.#controls,
      this.#readings,
      this.#happenings,
    );
    this.#asepsis = new Asepsis(memory, this.fermentor, this.#readings, this.#happenings);
    this.#mishaps = new Mishaps(memory, this.fermentor, this.#motors, this.#happenings);
    this.#injection = new Injection(faults);
    this.#current = new RandomStream(layout, 'IT-301');
    this.#measured = {
      temperature: this.#readings.slot('TT-301'),
      jacket: this.#readings.slot('TT-302'),
      pressure: this.#readings.slot('PT-301'),
      air: this.#readings.slot('FT-301'),
    };
    this.loops = [...this.#controls.all.keys()];
    this.operables = this.#listOperables();
  }

  get readings(): ReadonlyMap<Tag, Reading> {
    return this.#readings.all;
  }

  begin(state: Float64Array, start: string): void {
    const set = starts.get(start);
    if (set === undefined) throw new Error(`no start state ${start}`);
    this.#memory.bind(state);
    set({
      memory: this.#memory,
      valves: this.#valves,
      clothing: this.#clothing,
      controls: this.#controls,
      fermentor: this.fermentor,
    });
    this.#current.begin(state, this.#seed);
    this.#interlocks.begin();
    this.#sensors.begin();
    this.#asepsis.begin();
  }

  resume(state: Float64Array): void {
    this.#memory.bind(state);
  }

  tick(): void {
    const v = this.#memory.values;
    const second = v[this.#clock]!;
    v[this.fermentor.headers.cap] = this.#injection.steamCap(second);
    this.#controls.tick(this.#measured);
    this.#interlocks.tick(second, this.#injection.failed(second));
    this.#valves.tick();
    const turning = this.#motors.isOn('M-301');
    // The stream is drawn from only while the blades beat vapour: in every other second nothing depends on chance.
    const swings = turning && v[this.#measured.temperature]! > VAPOUR_AT;
    const swing = swings ? 2 * this.#current.uniform(v) - 1 : 0;
    this.fermentor.tick(turning ? this.#controls.speedWanted() : 0, this.#motors.isOn('P-101'), swing);
    this.#sensors.tick();
    this.#asepsis.tick();
    this.#mishaps.tick();
    v[this.#clock] = second + 1;
  }

  operate(verb: PlantVerb, tag: Tag, value: CommandValue): Outcome {
    const verbs = this.operables.get(tag);
    if (verbs === undefined) throw new Error(`${tag} cannot be operated`);
    if (!verbs.includes(verb)) return refused('verb-unknown');
    switch (verb) {
      case 'set':
      case 'throw':
        return typeof value === 'number' ? this.#set(tag, value, verb) : refused('value-out-of-range');
      case 'mode':
        return typeof value === 'string' && this.#controls.all.get(tag)?.setMode(value) === true
          ? DONE
          : refused('mode-unknown');
      case 'start':
        return this.#start(tag);
      case 'stop':
        this.#motors.turn(tag, false);
        return DONE;
      case 'wear':
      case 'take':
        this.#clothing.turn(tag, verb === 'wear');
        return DONE;
    }
  }

  loop(tag: Tag): LoopView {
    const loop = this.#controls.all.get(tag);
    if (loop === undefined) throw new Error(`no loop ${tag}`);
    return loop.view();
  }

  interlocks(): readonly InterlockView[] {
    return this.#interlocks.views();
  }

  takeHappenings(): readonly Happening[] {
    return this.#happenings.take();
  }

  #set(tag: Tag, value: number, verb: 'set' | 'throw'): Outcome {
    const loop = this.#controls.all.get(tag);
    if (loop !== undefined) return loop.set(value) ? DONE : refused('value-out-of-range');
    if (!(value >= 0 && value <= 100)) return refused('value-out-of-range');
    const interlock = this.#interlocks.refusesValve(tag, value);
    if (interlock !== null) return refused(interlock);
    this.#valves.send(tag, value, verb === 'throw' ? THROW : STROKE);
    return DONE;
  }

  #start(tag: Tag): Outcome {
    const interlock = this.#interlocks.refusesStart(tag);
    if (interlock !== null) return refused(interlock);
    this.#motors.turn(tag, true);
    return DONE;
  }

  #addReadings(): void {
    const readings = this.#readings;
    for (const spec of instruments) readings.add(spec);
    const percent = { unit: '%', decimals: 0, range: [0, 100] as const };
    for (const tag of [...tripValves, ...automaticValves, ...controlValves]) {
      readings.share({ tag, ...percent, where: 'dcs' }, this.#valves.slot(tag));
    }
    for (const tag of handValves) readings.share({ tag, ...percent, where: 'field' }, this.#valves.slot(tag));
    const flag = { unit: '', decimals: 0, range: [0, 1] as const };
    for (const tag of this.#motors.tags) readings.share({ tag, ...flag, where: 'dcs' }, this.#motors.slot(tag));
    for (const tag of this.#clothing.tags) {
      readings.share({ tag, ...flag, where: 'computed' }, this.#clothing.slot(tag));
    }
    for (const loop of this.#controls.all.values()) {
      const { tag, measured } = loop.spec;
      const shown = readings.all.get(measured)!;
      readings.share({ ...shown, tag }, shown.slot);
      readings.share({ tag: `${tag}.mode`, unit: '', decimals: 0, range: [0, 2], where: 'dcs' }, loop.mode);
      readings.share({ ...shown, tag: `${tag}.setpoint` }, loop.setpoint);
      readings.share({ tag: `${tag}.output`, ...percent, range: loop.spec.outputRange, where: 'dcs' }, loop.output);
    }
  }

  #listOperables(): ReadonlyMap<Tag, readonly PlantVerb[]> {
    const all = new Map<Tag, readonly PlantVerb[]>();
    for (const tag of handValves) all.set(tag, ['set', 'throw']);
    for (const tag of tripValves) all.set(tag, ['set']);
    for (const tag of this.#motors.tags) all.set(tag, ['start', 'stop']);
    for (const tag of this.loops) all.set(tag, ['set', 'mode']);
    for (const tag of this.#clothing.tags) all.set(tag, ['wear', 'take']);
    return all;
  }
}
