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
//
// A run of several procedures plays them one after the other on the same plant: `finish` hands in the one in hand and begins the
// next within the same second; the last one, the clock and the second red line end the run.
import { Layout } from '../kernel/state.ts';
import type { Line, ProcedureEntry } from '../lines/line.ts';
import { AlarmBoard } from '../plant/alarm-board.ts';
import type { AlarmChange } from '../plant/alarm.ts';
import type { AlarmLists } from '../plant/alarm-lists.ts';
import { FloodMeter } from '../plant/alarm-flood.ts';
import type { CommandValue, Outcome, Plant, Tag } from '../plant/plant.ts';
import { judgingOrder } from '../procedure/follow.ts';
import { signaturesOf } from '../scoring/record-entries.ts';
import type { RecordEntry } from '../scoring/record.ts';
import { eventFacts, type InjectedEvent, injectedEvents, toleratedFact } from '../scoring/event.ts';
import { crossesRedLine } from '../scoring/safety.ts';
import { type Assignment, firstSpeed, speedCap } from './assignment.ts';
import type { Command, JournalEntry } from './attempt.ts';
import { type Ending, OUT_OF_TIME, RED_LINE } from './ending.ts';
import { steamAndAirValves } from './gas-valves.ts';
import { LogChain } from './log-chain.ts';
import { Pace, type PaceSnapshot, type Speed } from './pace.ts';
import { Footwork, type FootworkSnapshot } from './footwork.ts';
import { RecordFields } from './record-fields.ts';
import { readShelving } from './shelving.ts';
import { planStages, type Stages, type StagesSnapshot } from './stages.ts';
import { redLinesOf } from './stage-score.ts';
import { isOperating, PLANT_VERBS, type Verb } from './verb.ts';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });

/** Tag of the clock on the wall: seconds of plant time since the start. */
const CLOCK = 'CLOCK';
/** Tags of the alarm system itself: 1 in a flood (ISA-18.2), annunciations of the last ten minutes. */
const ALARM_FLOOD = 'ALARM-FLOOD';
const ALARM_RATE = 'ALARM-RATE';
/** How often something has been announced or reported (`report`). */
const REPORT = 'REPORT';

const ALARM_CHANGES: ReadonlyMap<Verb, AlarmChange['change']> = new Map([
  ['ack', 'acknowledged'],
  ['shelve', 'shelved'],
  ['unshelve', 'unshelved'],
] as const);

const MOST_RED_LINES = 2;

/** All that must be put back to stand at an earlier second; the lists are kept by their lengths. */
export interface SimulationSnapshot {
  readonly tick: number;
  readonly state: Float64Array;
  readonly stages: StagesSnapshot;
  readonly pace: PaceSnapshot;
  readonly footwork: FootworkSnapshot;
  readonly finished: null | Ending;
  readonly person: CommandValue;
  readonly commands: number;
  readonly journal: number;
  readonly records: number;
}

export class Simulation {
  readonly layout = new Layout();
  readonly plant: Plant;
  readonly stages: Stages;
  readonly state: Float64Array;
  readonly commands: Command[] = [];
  /** Mark of the log chain before the first act and after each act. */
  readonly marks: string[] = [];
  readonly journal: JournalEntry[] = [];
  readonly records: RecordEntry[] = [];
  readonly pace: Pace;
  readonly footwork: Footwork;
  /** Events of the assignment that are scored. */
  readonly injected: readonly InjectedEvent[];
  tick = 0;
  finished: null | Ending = null;
  /** Who is logged in: null for the one whose attempt it is. */
  person: CommandValue = null;
  /** Entries of the journal that have been looked at for red lines. */
  #judged = 0;
  readonly #alarms: AlarmBoard;
  readonly #chain: LogChain;
  readonly #gasValves: ReadonlySet<Tag>;
  readonly #fields: readonly RecordFields[];
  /** Slot of the plant clock, under the tag CLOCK. */
  readonly #clock = this.layout.slot(CLOCK);
  readonly #flood = new FloodMeter(this.layout);
  readonly #reports = this.layout.slot(REPORT);
  /** What can be read that is no instrument of the plant. */
  readonly #own: ReadonlyMap<Tag, number> = new Map([
    [CLOCK, this.#clock],
    [ALARM_FLOOD, this.#flood.flood],
    [ALARM_RATE, this.#flood.count],
    [REPORT, this.#reports],
  ]);
  readonly #timeLimit: number;
  /** Whether ways through the workshop cost working time. */
  readonly #timed: boolean;

  /** `entries` are the procedures of the assignment, in its order. */
  constructor(
    line: Line,
    entries: readonly ProcedureEntry[],
    readonly assignment: Assignment,
  ) {
    this.plant = line.buildPlant(this.layout, { seed: assignment.seed, faults: assignment.faults });
    this.injected = injectedEvents(assignment.faults, line.events);
    const plan = planStages(
      entries,
      [...line.facts, ...eventFacts(this.injected)],
      this.layout,
      (tag) => this.#plantSlot(tag),
      this.injected.map(({ rubric }) => toleratedFact(rubric.id)),
    );
    const slotOf = (name: Tag) => plan.lineFacts.slot(name) ?? this.#plantSlot(name);
    this.#alarms = new AlarmBoard(line.alarms, this.layout, this.#flood, slotOf);
    this.stages = plan.build();
    this.#chain = new LogChain(this.layout);
    this.#fields = entries.map(({ records }) => new RecordFields(records));
    this.#gasValves = steamAndAirValves(line.diagram);
    this.#timeLimit = assignment.timeLimitMinutes * 60;
    this.#timed = assignment.mode === 'exam' || assignment.mode === 'contest';
    this.footwork = new Footwork(line);
    this.pace = new Pace(firstSpeed(assignment, this.entry), speedCap(assignment, this.entry));
    this.state = this.layout.create();
    this.plant.begin(this.state, assignment.start);
    this.#alarms.begin(this.state);
    this.#chain.begin(this.state, assignment);
    this.marks.push(this.#chain.mark(this.state));
    this.stages.lineFacts.evaluate(this.state);
    this.#beginStage();
  }

  /** The procedure in hand. */
  get entry(): ProcedureEntry {
    return this.stages.now.entry;
  }

  /** Entries in the records of stage number `stage`. */
  recordsOf(stage: number): readonly RecordEntry[] {
    const { all } = this.stages;
    const from = all[stage]!.start?.records;
    const to = all[stage + 1]?.start?.records;
    if (from === 0 && to === undefined) return this.records;
    return from === undefined ? [] : this.records.slice(from, to);
  }

  /** What stands on the alarm system's lists. */
  get alarms(): AlarmLists {
    return this.#alarms.lists;
  }

  /** State slot of what a condition may name: an instrument, a valve, a loop, a record's signature, the clock, the alarm system. Throws for anything else. */
  slotOf(tag: Tag): number {
    return this.stages.signedSlot(tag) ?? this.#plantSlot(tag);
  }

  isReadable(tag: Tag): boolean {
    return this.#own.has(tag) || this.plant.readings.has(tag) || this.stages.signedSlot(tag) !== undefined;
  }

  /** Step 1: logs a command that act.ts has passed and lets it take effect. */
  apply(command: Command): Outcome {
    this.commands.push(command);
    this.#chain.append(this.state, command);
    this.marks.push(this.#chain.mark(this.state));
    const [tick, verb, tag, value] = command;
    const from = verb === 'set' ? this.#standing(tag) : undefined;
    const outcome = this.#effect(command);
    this.journal.push({ tick, kind: 'command', verb, tag, value, ...(from === undefined ? {} : { from }), outcome });
    const change = ALARM_CHANGES.get(verb);
    if (change !== undefined && outcome.ok) {
      this.journal.push({
        tick,
        kind: 'alarm',
        id: tag,
        change,
        priority: this.alarms.priority(this.state, this.alarms.number(tag)),
      });
    }
    this.#hear();
    if (verb === 'finish' && this.finished === null) this.#nextStage();
    return outcome;
  }

  /** Steps 2 to 7. Returns whether a fact flipped. */
  advance(): boolean {
    this.pace.count(this.tick);
    this.plant.tick();
    this.tick++;
    this.state[this.#clock] = this.tick;
    const { tick, stages } = this;
    const flips = stages.evaluate(this.state);
    const flooded = this.state[this.#flood.flood];
    const alarms = this.#alarms.evaluate(this.state, tick);
    stages.now.measureTick(this.state, tick);
    this.#hear();
    for (const { name, value } of judgingOrder(flips)) {
      this.journal.push({ tick, kind: 'fact', name, value });
      for (const mark of stages.now.follow({ name, value })) this.journal.push({ tick, ...mark });
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
    const { rubric } = this.entry;
    const { journal } = this;
    let red = false;
    for (let i = Math.min(this.#judged, journal.length); i < journal.length; i++) {
      red ||= crossesRedLine(rubric, journal[i]!);
    }
    this.#judged = journal.length;
    return red && redLinesOf(this) >= MOST_RED_LINES;
  }

  snapshot(): SimulationSnapshot {
    return {
      tick: this.tick,
      state: this.state.slice(),
      stages: this.stages.snapshot(),
      pace: this.pace.snapshot(),
      footwork: this.footwork.snapshot(),
      finished: this.finished,
      person: this.person,
      commands: this.commands.length,
      journal: this.journal.length,
      records: this.records.length,
    };
  }

  restore(snapshot: SimulationSnapshot): void {
    this.tick = snapshot.tick;
    this.state.set(snapshot.state);
    this.plant.resume(this.state);
    this.stages.restore(snapshot.stages);
    this.pace.restore(snapshot.pace);
    this.footwork.restore(snapshot.footwork);
    this.finished = snapshot.finished;
    this.person = snapshot.person;
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
      const way = this.footwork.go(verb, tag);
      if (this.#timed && way > 0) this.pace.walk(way, tick);
      return outcome;
    }
    switch (verb) {
      case 'record': {
        const fields = this.#fields[this.stages.at]!;
        const read = (name: Tag) => this.state[this.slotOf(name)]!;
        const logged = fields.row(tag, read, this.plant.readings);
        this.#enter({ tick, field: tag, value: logged ?? value, shown: fields.shown(tag, read) });
        return DONE;
      }
      case 'sign':
        this.#enter({ tick, field: tag, value, shown: null });
        this.state[this.slotOf(`${tag}.signed`)] = signaturesOf(tag, this.recordsOf(this.stages.at)).length;
        return DONE;
      case 'login':
        this.person = value;
        return DONE;
      case 'hint':
        return this.assignment.hints === 'off' ? refused('hints-off') : DONE;
      case 'speed':
        this.pace.choose(value as Speed);
        return DONE;
      case 'finish':
        if (value === OUT_OF_TIME || value === RED_LINE) this.finished = value;
        else if (this.stages.isLast) this.finished = 'finished';
        this.stages.now.finish(tick);
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
        this.state[this.#reports]! += 1;
        return DONE;
    }
  }

  #enter(entry: Omit<RecordEntry, 'who'>): void {
    this.records.push({ ...entry, who: this.person });
  }

  /** The one in hand has been handed in: what others do for the next one is done, and it begins where the plant stands. */
  #nextStage(): void {
    const { tick, stages } = this;
    this.plant.handOver?.(stages.all[stages.at + 1]!.entry.procedure.start);
    for (const flip of stages.next(this.state)) this.journal.push({ tick, kind: 'fact', ...flip });
    this.pace.beginStage(firstSpeed(this.assignment, this.entry), speedCap(this.assignment, this.entry));
    this.person = null;
    this.#beginStage();
  }

  #beginStage(): void {
    const { tick, commands, journal, records } = this;
    const lengths = { commands: commands.length, journal: journal.length, records: records.length };
    this.stages.begin(this.state, { tick, ...lengths });
  }

  /** What `set` would change: the set-point of a loop, its output in manual, the travel of a valve. */
  #standing(tag: Tag): number | undefined {
    const { readings } = this.plant;
    const mode = readings.get(`${tag}.mode`);
    const name = mode === undefined ? tag : `${tag}.${this.state[mode.slot] === 0 ? 'output' : 'setpoint'}`;
    const reading = readings.get(name);
    return reading === undefined ? undefined : this.state[reading.slot];
  }

  #plantSlot(tag: Tag): number {
    const slot = this.#own.get(tag) ?? this.plant.readings.get(tag)?.slot;
    if (slot === undefined) throw new Error(`${tag} cannot be read`);
    return slot;
  }

  #hear(): void {
    const { tick } = this;
    for (const { code, tag, value } of this.plant.takeHappenings()) {
      this.journal.push({ tick, kind: 'happening', code, tag, value });
    }
  }
}
