// R-301 and its surroundings as one plant: what can be operated, what can be read, and the order of a tick.
import type { Layout } from '../../../kernel/state.ts';
import { ControlLoop } from '../../../plant/control-loop.ts';
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
import { Readings } from '../../../plant/readings.ts';
import { SwitchBank } from '../../../plant/switch-bank.ts';
import { STROKE, THROW, ValveBank } from '../../../plant/valve-bank.ts';
import { basicWear, steamWear } from './clothing.ts';
import { instruments } from './instruments.ts';
import { loopSpecs } from './loops.ts';
import { automaticValves, controlValves, handValves, tripValves, valveTags } from './valves.ts';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });

export class Workshop implements Plant {
  readonly operables: ReadonlyMap<Tag, readonly PlantVerb[]>;
  readonly loops: readonly Tag[];
  readonly #memory: Memory;
  readonly #readings: Readings;
  readonly #valves: ValveBank;
  readonly #motors: SwitchBank;
  readonly #clothing: SwitchBank;
  readonly #loops: ReadonlyMap<Tag, ControlLoop>;
  readonly #happenings = new Happenings();

  constructor(layout: Layout, _faults: readonly FaultInjection[]) {
    const memory = new Memory(layout);
    this.#memory = memory;
    this.#valves = new ValveBank(memory, valveTags);
    this.#motors = new SwitchBank(memory, ['M-301', 'P-101']);
    this.#clothing = new SwitchBank(memory, [...basicWear, ...steamWear]);
    this.#loops = new Map(Object.values(loopSpecs).map((spec) => [spec.tag, new ControlLoop(memory, spec)]));
    this.#readings = new Readings(memory);
    this.#addReadings();
    this.loops = [...this.#loops.keys()];
    this.operables = this.#listOperables();
  }

  get readings(): ReadonlyMap<Tag, Reading> {
    return this.#readings.all;
  }

  begin(state: Float64Array, start: string): void {
    if (start !== 'P4') throw new Error(`no start state ${start}`);
    this.#memory.bind(state);
    for (const tag of ['HV-30101', 'HV-30196', 'HV-30176', 'XV-602']) this.#valves.place(tag, 100);
    for (const tag of basicWear) this.#clothing.turn(tag, true);
    this.#loops.get('TIC-301')!.begin(26, 0);
    this.#loops.get('PIC-301')!.begin(0.1, 0);
    this.#loops.get('FIC-301')!.begin(15, 0);
    this.#loops.get('SIC-301')!.begin(60, 0);
    const shown: Record<Tag, number> = {
      'TT-301': 30,
      'TT-301A': 30,
      'TT-301B': 30,
      'TT-302': 30,
      'TT-303': 30,
      'TT-304': 30,
      'TT-305': 30,
      'TT-307': 25,
      'PT-302': 0.15,
      'PT-502': 0.22,
      'PT-601': 0.4,
      'PT-602': 0.3,
      'H-602.condensate': 20,
      'WT-101': 49,
      'TT-101': 45,
      'PI-31201': 0.2,
      'PI-31202': 0.2,
    };
    for (const [tag, value] of Object.entries(shown)) state[this.#readings.slot(tag)] = value;
  }

  resume(state: Float64Array): void {
    this.#memory.bind(state);
  }

  tick(): void {
    this.#valves.tick();
  }

  operate(verb: PlantVerb, tag: Tag, value: CommandValue): Outcome {
    const verbs = this.operables.get(tag);
    if (verbs === undefined) throw new Error(`${tag} cannot be operated`);
    if (!verbs.includes(verb)) return refused('verb-unknown');
    const loop = this.#loops.get(tag);
    switch (verb) {
      case 'set':
      case 'throw':
        if (typeof value !== 'number') return refused('value-out-of-range');
        if (loop !== undefined) return loop.set(value) ? DONE : refused('value-out-of-range');
        if (!(value >= 0 && value <= 100)) return refused('value-out-of-range');
        this.#valves.send(tag, value, verb === 'throw' ? THROW : STROKE);
        return DONE;
      case 'mode':
        return typeof value === 'string' && loop?.setMode(value) === true ? DONE : refused('mode-unknown');
      case 'start':
      case 'stop':
        this.#motors.turn(tag, verb === 'start');
        return DONE;
      case 'wear':
      case 'take':
        this.#clothing.turn(tag, verb === 'wear');
        return DONE;
    }
  }

  loop(tag: Tag): LoopView {
    const loop = this.#loops.get(tag);
    if (loop === undefined) throw new Error(`no loop ${tag}`);
    return loop.view();
  }

  interlocks(): readonly InterlockView[] {
    return [];
  }

  takeHappenings(): readonly Happening[] {
    return this.#happenings.take();
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
    for (const loop of this.#loops.values()) {
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
