// The run itself: a pure function of line, assignment and log. Nothing here knows of screens, checkpoints or files.
//
// The order of a second of plant time, which a replay must repeat:
//   1. commands stamped with this tick, in their order: logged, given to plant, alarms or records, journalled
//   2. the plant's tick; the clock now shows the next second
//   3. facts over the new state
//   4. alarms and measures over the new state and facts
//   5. the procedure hears the facts that flipped, in its judging order
//   6. the journal holds what happened in 2, the facts with what they meant to the procedure, then the alarms
//   7. working time is counted; where it is used up, or a second red line was crossed (also by an act), `finish` is logged
import { Layout } from '../kernel/state.ts';
import type { Line, ProcedureEntry } from '../lines/line.ts';
import { AlarmBoard } from '../plant/alarm-board.ts';
import type { AlarmChange, AlarmDefinition, AlarmView, ShelvedAlarm } from '../plant/alarm.ts';
import { FloodMeter } from '../plant/alarm-flood.ts';
import { FactBoard } from '../plant/fact.ts';
import type { Outcome, Plant, Tag } from '../plant/plant.ts';
import {
  begin,
  type CompiledProcedure,
  compile,
  finish,
  follow,
  judgingOrder,
  type ProcedureSnapshot,
} from '../procedure/follow.ts';
import { MeasureBoard, type Measured } from '../scoring/measure.ts';
import type { RecordEntry, RecordField } from '../scoring/record.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { crossesRedLine, redLines } from '../scoring/safety.ts';
import { score } from '../scoring/score.ts';
import { type Assignment, firstSpeed } from './assignment.ts';
import type { Command, JournalEntry } from './attempt.ts';
import { steamAndAirValves } from './gas-valves.ts';
import { LogChain } from './log-chain.ts';
import { Pace, type PaceSnapshot, type Speed } from './pace.ts';
import { readShelving } from './shelving.ts';
import { isOperating, PLANT_VERBS, type Verb } from './verb.ts';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });

/** Tag of the clock on the wall: seconds of plant time since the start. */
const CLOCK = 'CLOCK';
/** Tags of the alarm system itself: 1 in a flood (ISA-18.2), annunciations of the last ten minutes. */
const ALARM_FLOOD = 'ALARM-FLOOD';
const ALARM_RATE = 'ALARM-RATE';

/** Value of the `finish` act that the clock itself logs when the working time is used up. */
export const OUT_OF_TIME = 'time';

const ALARM_CHANGES: ReadonlyMap<Verb, AlarmChange['change']> = new Map([
  ['ack', 'acknowledged'],
  ['shelve', 'shelved'],
  ['unshelve', 'unshelved'],
] as const);

/** Value of the `finish` act that is logged at the second red line (content/fermentation.md 7.4). */
export const RED_LINE = 'red-line';
const MOST_RED_LINES = 2;

/** How a run can have ended: handed in, out of time, or stopped at the second red line. */
export type Ending = 'finished' | typeof OUT_OF_TIME | typeof RED_LINE;

/** All that must be put back to stand at an earlier second; the lists are kept by their lengths. */
export interface SimulationSnapshot {
  readonly tick: number;
  readonly state: Float64Array;
  readonly procedure: ProcedureSnapshot;
  readonly pace: PaceSnapshot;
  readonly finished: null | Ending;
  readonly commands: number;
  readonly journal: number;
  readonly records: number;
}

export class Simulation {
  readonly layout = new Layout();
  readonly plant: Plant;
  readonly facts: FactBoard;
  readonly compiled: CompiledProcedure;
  readonly state: Float64Array;
  readonly commands: Command[] = [];
  /** Mark of the log chain before the first act and after each act. */
  readonly marks: string[] = [];
  readonly journal: JournalEntry[] = [];
  readonly records: RecordEntry[] = [];
  readonly pace: Pace;
  procedure: ProcedureSnapshot;
  tick = 0;
  finished: null | Ending = null;
  /** Entries of the journal that have been looked at for red lines. */
  #judged = 0;
  readonly #entry: ProcedureEntry;
  readonly #alarms: AlarmBoard;
  readonly #measures: MeasureBoard;
  readonly #chain: LogChain;
  readonly #gasValves: ReadonlySet<Tag>;
  /** Slots that say whether a record has been signed, under the tag "R6.signed". */
  readonly #signed: ReadonlyMap<Tag, number>;
  /** Slot of the plant clock, under the tag CLOCK. */
  readonly #clock = this.layout.slot(CLOCK);
  readonly #flood = new FloodMeter(this.layout);
  /** What can be read that is no instrument of the plant. */
  readonly #own: ReadonlyMap<Tag, number> = new Map([
    [CLOCK, this.#clock],
    [ALARM_FLOOD, this.#flood.flood],
    [ALARM_RATE, this.#flood.count],
  ]);
  readonly #timeLimit: number;

  constructor(
    line: Line,
    entry: ProcedureEntry,
    readonly assignment: Assignment,
  ) {
    this.#entry = entry;
    this.plant = line.buildPlant(this.layout, { seed: assignment.seed, faults: assignment.faults });
    this.#signed = new Map(
      entry.records.map((form) => [`${form.id}.signed`, this.layout.slot(`${form.id}.signed`)] as const),
    );
    this.compiled = compile(entry.procedure);
    this.facts = new FactBoard([...line.facts, ...entry.facts, ...this.compiled.facts], this.layout, (tag) =>
      this.slotOf(tag),
    );
    const slotOf = (name: Tag) => this.facts.slot(name) ?? this.slotOf(name);
    this.#alarms = new AlarmBoard(line.alarms, this.layout, this.#flood, slotOf);
    this.#measures = new MeasureBoard(entry.rubric.measures, this.layout, slotOf);
    this.#chain = new LogChain(this.layout);
    this.#gasValves = steamAndAirValves(line.diagram);
    this.#timeLimit = assignment.timeLimitMinutes * 60;
    this.pace = new Pace(firstSpeed(assignment, entry), assignment.speedCap);
    this.state = this.layout.create();
    this.plant.begin(this.state, assignment.start);
    this.#alarms.begin(this.state);
    this.#chain.begin(this.state, assignment);
    this.marks.push(this.#chain.mark(this.state));
    this.procedure = begin(this.compiled);
    // What holds at the start is no event, but the procedure must know it.
    for (const flip of this.facts.evaluate(this.state)) {
      this.procedure = follow(this.compiled, this.procedure, flip).snapshot;
    }
    this.#measures.evaluate(this.state, 0);
  }

  /** State slot of what a condition may name: an instrument, a valve, a loop, a record's signature, the clock, the alarm system. Throws for anything else. */
  slotOf(tag: Tag): number {
    const slot = this.#own.get(tag) ?? this.plant.readings.get(tag)?.slot ?? this.#signed.get(tag);
    if (slot === undefined) throw new Error(`${tag} cannot be read`);
    return slot;
  }

  isReadable(tag: Tag): boolean {
    return this.#own.has(tag) || this.plant.readings.has(tag) || this.#signed.has(tag);
  }

  /** Step 1: logs a command that act.ts has passed and lets it take effect. */
  apply(command: Command): Outcome {
    this.commands.push(command);
    this.#chain.append(this.state, command);
    this.marks.push(this.#chain.mark(this.state));
    const outcome = this.#effect(command);
    const [tick, verb, tag, value] = command;
    this.journal.push({ tick, kind: 'command', verb, tag, value, outcome });
    const change = ALARM_CHANGES.get(verb);
    if (change !== undefined && outcome.ok) {
      this.journal.push({
        tick,
        kind: 'alarm',
        id: tag,
        change,
        priority: this.#alarms.lists.priority(this.state, this.#alarms.lists.number(tag)),
      });
    }
    this.#hear();
    return outcome;
  }

  /** Steps 2 to 7. Returns whether a fact flipped. */
  advance(): boolean {
    this.pace.count(this.tick);
    this.plant.tick();
    this.tick++;
    this.state[this.#clock] = this.tick;
    const { tick } = this;
    const flips = this.facts.evaluate(this.state);
    const flooded = this.state[this.#flood.flood];
    const alarms = this.#alarms.evaluate(this.state, tick);
    this.#measures.evaluate(this.state, tick);
    this.#hear();
    for (const { name, value } of judgingOrder(flips)) {
      this.journal.push({ tick, kind: 'fact', name, value });
      const { snapshot, marks } = follow(this.compiled, this.procedure, { name, value });
      this.procedure = snapshot;
      for (const mark of marks) this.journal.push({ tick, ...mark });
    }
    for (const change of alarms) this.journal.push({ tick, kind: 'alarm', ...change });
    if (this.state[this.#flood.flood] !== flooded) this.journal.push({ tick, kind: 'flood', began: flooded === 0 });
    if (flips.length > 0) this.pace.arrive();
    return flips.length > 0;
  }

  /** Step 7, and after each act: ends the run if the working time is used up or the second red line crossed. */
  expire(): void {
    if (this.finished !== null) return;
    if (this.#crossed()) this.apply([this.tick, 'finish', '', RED_LINE]);
    else if (this.pace.elapsed >= this.#timeLimit) this.apply([this.tick, 'finish', '', OUT_OF_TIME]);
  }

  /** Whether something new in the journal was the last red line that is suffered. */
  #crossed(): boolean {
    const { rubric } = this.#entry;
    const { journal } = this;
    let red = false;
    for (let i = Math.min(this.#judged, journal.length); i < journal.length; i++) {
      red ||= crossesRedLine(rubric, journal[i]!);
    }
    this.#judged = journal.length;
    return red && redLines(rubric, journal).length >= MOST_RED_LINES;
  }

  alarms(): readonly AlarmView[] {
    return this.#alarms.lists.views(this.state);
  }

  shelvedAlarms(): readonly ShelvedAlarm[] {
    return this.#alarms.lists.shelved(this.state);
  }

  suppressedAlarms(): readonly AlarmDefinition[] {
    return this.#alarms.lists.suppressed(this.state);
  }

  /** What a measure of the rubric has found so far, or null if it never opened. Throws for an unknown name. */
  measure(name: string): Measured | null {
    return this.#measures.read(this.state, name);
  }

  /** The score of the run as far as it has got. */
  score(): ScoreReport {
    const { procedure, rubric, records } = this.#entry;
    return score(
      {
        procedure,
        rubric,
        forms: records,
        events: this.journal,
        records: this.records,
        measure: (name) => this.measure(name),
        end: this.tick,
      },
      this.assignment.passMark,
    );
  }

  snapshot(): SimulationSnapshot {
    return {
      tick: this.tick,
      state: this.state.slice(),
      procedure: this.procedure,
      pace: this.pace.snapshot(),
      finished: this.finished,
      commands: this.commands.length,
      journal: this.journal.length,
      records: this.records.length,
    };
  }

  restore(snapshot: SimulationSnapshot): void {
    this.tick = snapshot.tick;
    this.state.set(snapshot.state);
    this.plant.resume(this.state);
    this.facts.resume();
    this.procedure = snapshot.procedure;
    this.pace.restore(snapshot.pace);
    this.finished = snapshot.finished;
    this.commands.length = snapshot.commands;
    this.marks.length = snapshot.commands + 1;
    this.journal.length = snapshot.journal;
    this.records.length = snapshot.records;
  }

  #effect([tick, verb, tag, value]: Command): Outcome {
    if (isOperating(verb)) {
      const travel = verb === 'open' ? 100 : verb === 'close' ? 0 : value;
      const outcome = this.plant.operate(PLANT_VERBS[verb], tag, travel);
      if (outcome.ok && this.#gasValves.has(tag)) this.pace.valveMoved(tick);
      return outcome;
    }
    switch (verb) {
      case 'record':
        this.records.push({ tick, field: tag, value: this.#logged(tag) ?? value, shown: this.#shown(tag) });
        return DONE;
      case 'sign':
        this.records.push({ tick, field: tag, value, shown: null });
        this.state[this.slotOf(`${tag}.signed`)] = 1;
        return DONE;
      case 'hint':
        return this.assignment.hints === 'off' ? refused('hints-off') : DONE;
      case 'speed':
        this.pace.choose(value as Speed);
        return DONE;
      case 'finish':
        this.finished = value === OUT_OF_TIME || value === RED_LINE ? value : 'finished';
        this.procedure = finish(this.compiled, this.procedure);
        return DONE;
      case 'ack':
        return this.#alarms.acknowledge(this.state, tag);
      case 'shelve': {
        const { reason, minutes } = readShelving(value);
        return this.#alarms.shelve(this.state, tag, reason, minutes, tick);
      }
      case 'unshelve':
        return this.#alarms.unshelve(this.state, tag);
      case 'report':
        return DONE;
    }
  }

  /** What the instrument of a record's field shows, or null if it has none. */
  #shown(name: Tag): number | null {
    const tag = this.#field(name)?.tag;
    return tag === undefined ? null : this.state[this.slotOf(tag)]!;
  }

  /** What the instruments of a row show, as they show it; null for a field that is no row. */
  #logged(name: Tag): string | null {
    const tags = this.#field(name)?.tags;
    if (tags === undefined) return null;
    const { readings } = this.plant;
    return tags.map((tag) => this.state[this.slotOf(tag)]!.toFixed(readings.get(tag)?.decimals ?? 0)).join(' / ');
  }

  #field(name: Tag): RecordField | undefined {
    for (const form of this.#entry.records) {
      const field = form.fields.find(({ id }) => `${form.id}.${id}` === name);
      if (field !== undefined) return field;
    }
    return undefined;
  }

  #hear(): void {
    const { tick } = this;
    for (const { code, tag, value } of this.plant.takeHappenings()) {
      this.journal.push({ tick, kind: 'happening', code, tag, value });
    }
  }
}
