// The air train as an area of the workshop: from the intake to the header H-501, and instrument air (content/fermentation.md 1.3).
import { ATMOSPHERE, absolutePressure } from '../../../../kernel/units.ts';
import { RandomStream } from '../../../../kernel/random.ts';
import type { ControlLoop } from '../../../../plant/control-loop.ts';
import { Interlock } from '../../../../plant/interlock.ts';
import type { Tag } from '../../../../plant/plant.ts';
import { Recurrence } from '../../../../plant/recurrence.ts';
import type { Area, Site } from '../area.ts';
import { AirControls } from './controls.ts';
import { AirFaults } from './air-faults.ts';
import { Compressors } from './compressors.ts';
import { airSensors } from './sensors.ts';
import { Skids } from './skids.ts';
import { AirTrain } from './train.ts';

export { airEquipment } from './equipment.ts';

/** Instrument air, MPa(g), and time constants of the dryer's start and of the leaks, s [K]. */
const INSTRUMENT_AIR = 0.6;
const FILLING = 60;
const LEAKING = 900;
/** Starts before the train runs: in P1 the header is on temporary plant air, in P2 it is empty. */
const BEFORE = ['P1', 'P2'];
/** Starts with a batch in full production. */
const LOADED = ['P9E'];
/** Water that a batch leaves in the pores of a sterile filter, kg: a tenth of what it holds [K]. */
export const LEFT_WET = 0.002;
const HEADER = absolutePressure(0.22);
/** Valves that stand open in normal running, and those of them that do at rest. */
const OPEN_RUNNING = ['01', '02', '11', '21', '22', '23', '31', '41', '42', '43', '44', '51', '52'];
const OPEN_AT_REST = ['01', '02', '44'];

export class AirArea implements Area {
  readonly loops: readonly ControlLoop[];
  readonly interlocks: readonly Interlock[];
  readonly #site: Site;
  readonly #controls: AirControls;
  readonly #compressors: Compressors;
  readonly #train: AirTrain;
  readonly #skids: Skids;
  readonly #faults: AirFaults;
  readonly #chance: RandomStream;
  readonly #sense: () => void;
  readonly #measured: { readonly pressure: number; readonly cold: number; readonly warm: number };
  readonly #torn: Recurrence;
  readonly #wet: Recurrence;
  readonly #hammer: Recurrence;
  readonly #choked: Interlock;
  readonly #dropSlot: number;
  /** Slot: seconds that PDT-312 has stood too high. */
  readonly #dropTime: number;
  /** Slot: H-502, MPa(g). */
  readonly #instrumentAir: number;

  constructor(site: Site) {
    const { memory, valves, motors, mains, readings, happenings, faults } = site;
    this.#site = site;
    this.#instrumentAir = memory.slot('H-502.pressure');
    this.#controls = new AirControls(memory, valves);
    this.#compressors = new Compressors(memory, valves, motors, happenings, faults);
    this.#train = new AirTrain(memory, valves, mains);
    this.#skids = new Skids(memory, motors, mains);
    this.#faults = new AirFaults(memory, valves, this.#controls, this.#train, faults);
    this.#chance = new RandomStream(memory.layout, 'K-501B.autostart');
    this.#torn = new Recurrence(memory, 'F-501.torn', 600);
    this.#wet = new Recurrence(memory, 'F-501.wet', 600);
    this.#hammer = new Recurrence(memory, 'HV-50154.hammer', 60);
    this.#sense = airSensors(memory, readings, this.#train, this.#compressors, this.#skids, mains, this.#instrumentAir);
    this.#measured = {
      pressure: readings.slot('PT-502'),
      cold: readings.slot('TT-503'),
      warm: readings.slot('TT-504'),
    };
    this.loops = this.#controls.all;
    this.#choked = new Interlock(memory, 'I-316');
    this.#dropSlot = readings.slot('PDT-312');
    this.#dropTime = memory.slot('I-316.seconds');
    this.interlocks = [...this.#compressors.interlocks, this.#choked];
  }

  begin(start: string): void {
    const { memory, valves, motors, seed } = this.#site;
    const v = memory.values;
    const running = !BEFORE.includes(start);
    const hose = start === 'P1';
    for (const digits of running ? OPEN_RUNNING : OPEN_AT_REST) valves.place(`HV-501${digits}`, 100);
    this.#chance.begin(v, seed);
    this.#controls.begin(running, LOADED.includes(start));
    this.#compressors.begin(running, this.#chance);
    this.#train.begin(running, running || hose ? HEADER : ATMOSPHERE);
    v[this.#train.utilityAir] = hose ? 1 : 0;
    this.#skids.begin(running, start === 'P9' ? LEFT_WET : 0);
    this.#choked.begin();
    motors.turn('K-502', true);
    v[this.#instrumentAir] = INSTRUMENT_AIR;
    this.#sense();
  }

  /** P2: the fitters take the hose with plant air, which the tightness test was made with, off H-501 and let the header down. */
  handOver(start: string): void {
    if (start !== 'P2') return;
    this.#train.disconnect();
    this.#sense();
  }

  control(second: number): void {
    const { memory, happenings } = this.#site;
    const v = memory.values;
    this.#faults.tick(second);
    this.#controls.tick(this.#measured.pressure, this.#measured.cold, this.#measured.warm);
    this.#compressors.control(second, v[this.#measured.pressure]!);
    const drop = v[this.#dropSlot]!;
    v[this.#dropTime] = drop > MOST_DROP ? v[this.#dropTime]! + 1 : 0;
    if (this.#choked.update(v[this.#dropTime]! > DROP_TIME, second)) happenings.tell('switch-filter', 'F-312', drop);
  }

  tick(second: number): void {
    const { memory, motors, mains } = this.#site;
    const v = memory.values;
    this.#compressors.tick(this.#controls.vanes, v[this.#train.receiver]!, v[mains.coolingShare]! > 0.5);
    const passing = this.#compressors.passing(second, v[this.#train.receiver]!);
    this.#train.tick(this.#compressors.delivered - passing, v[this.#compressors.discharge]!);
    this.#skids.tick();
    mains.power += this.#compressors.power;
    const p = v[this.#instrumentAir]!;
    v[this.#instrumentAir] = motors.isOn('K-502') ? p + (INSTRUMENT_AIR - p) / FILLING : p - p / LEAKING;
  }

  sense(): void {
    const { memory, happenings, mains } = this.#site;
    const v = memory.values;
    const { filter } = this.#train;
    this.#sense();
    if (this.#torn.begins(v[filter.torn] === 1)) happenings.tell('filter-torn', 'F-501', v[this.#train.receiver]!);
    const { condensate } = mains.headers;
    // A rush of steam takes along what lies in the header.
    const hammers = filter.steam > RUSH && v[condensate]! > HEADER_WATER;
    if (this.#hammer.begins(hammers)) happenings.tell('hammer', 'HV-50154', v[condensate]!);
    const damp = filter.soaked > WET_TOLD && !filter.isSteamy && this.#train.flow > FLOWING;
    const wetting = damp || this.#train.splashed > 0;
    if (this.#wet.begins(wetting)) happenings.tell('filter-wet', 'F-501', v[filter.wetness]!);
  }

  refusesValve(): string | null {
    return null;
  }

  refusesStart(tag: Tag): string | null {
    return this.#compressors.refusesStart(tag);
  }
}

/** I-316: over F-312, MPa, for this long, s. */
const MOST_DROP = 0.05;
const DROP_TIME = 10;
/** Steam to F-501, kg/s, and condensate in H-602, kg, that hammer. */
const RUSH = 0.25;
const HEADER_WATER = 5;
/** Share of its capacity from which damp air has wetted F-501, and the air that does it, kg/s. */
const WET_TOLD = 0.2;
const FLOWING = 0.1;
