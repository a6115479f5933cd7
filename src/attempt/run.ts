// An attempt as everybody above sees it: a simulation that can be acted upon, advanced, watched and, in practice, rewound.
import { lines } from '../lines/index.ts';
import type { Line, ProcedureEntry } from '../lines/line.ts';
import type { AlarmDefinition, AlarmView, ShelvedAlarm } from '../plant/alarm.ts';
import type { CommandValue, InterlockView, LoopView, Outcome, Reading, SampleView, Tag } from '../plant/plant.ts';
import { diagnosisTag } from '../scoring/event.ts';
import type { Measured } from '../scoring/measure.ts';
import type { RecordEntry } from '../scoring/record.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { ActRules } from './act.ts';
import type { Assignment } from './assignment.ts';
import type { Attempt, Command, JournalEntry, StageView, StepView, Trend } from './attempt.ts';
import { Checkpoints } from './checkpoint.ts';
import { History } from './history.ts';
import { InputError } from './input-error.ts';
import type { Ending } from './ending.ts';
import { Simulation } from './simulation.ts';
import { runReport, stageReport } from './stage-score.ts';
import { HASH_EVERY, stateHash } from './state-hash.ts';
import { StepList } from './step-view.ts';
import type { Verb } from './verb.ts';

/** The mode in which one may go back to an earlier second. */
const REWINDABLE = 'practice';
const NO_TREND: Trend = { ticks: [], values: [], length: 0, bucket: 1 };

/** Begins an attempt at the assignment's start state. `trends`: whether what the trends show is kept; a judge has no use for it. */
export function createAttempt(line: Line, assignment: Assignment, trends = true): RunningAttempt {
  return new RunningAttempt(line, assignment, trends);
}

/** Begins an attempt on one of the lines that exist. */
export function beginAttempt(assignment: Assignment): RunningAttempt {
  const line = lines.get(assignment.line);
  if (!line) throw new InputError('line', 'unknown-line', { value: assignment.line });
  return createAttempt(line, assignment);
}

export class RunningAttempt implements Attempt {
  readonly rules: ActRules;
  version = 0;
  /** State hashes at every HASH_EVERY ticks. */
  readonly hashes: string[] = [];
  readonly #simulation: Simulation;
  readonly #steps: readonly StepList[];
  readonly #history: History | null;
  /** Only what may be rewound has any. */
  readonly #checkpoints: Checkpoints | null;
  /** Slot that is 1 while nothing is kept for the trends, or -1. */
  readonly #lost: number;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly line: Line,
    readonly assignment: Assignment,
    trends: boolean,
  ) {
    const entries = assignment.procedures.map((id) => line.procedures.get(id)!);
    this.#simulation = new Simulation(line, entries, assignment);
    this.rules = new ActRules(line, entries, this.#simulation.plant, assignment, () => this.stage);
    this.#steps = this.#simulation.stages.all.map((stage) => new StepList(stage));
    const { trendsLost } = line.screens;
    this.#lost = trendsLost === undefined ? -1 : this.#simulation.slotOf(trendsLost);
    this.#history = trends ? new History(this.#historySlots()) : null;
    this.#history?.keep(this.#simulation.state, 0);
    this.#checkpoints = assignment.mode === REWINDABLE ? new Checkpoints(this.#simulation.snapshot()) : null;
  }

  get entry(): ProcedureEntry {
    return this.#simulation.entry;
  }
  get stage(): number {
    return this.#simulation.stages.at;
  }
  get stages(): readonly StageView[] {
    return this.#simulation.stages.all;
  }
  get tick(): number {
    return this.#simulation.tick;
  }
  get elapsed(): number {
    return this.#simulation.pace.elapsed;
  }
  get walked(): number {
    return this.#simulation.footwork.walked;
  }
  get speed(): number | 'next' {
    return this.#simulation.pace.speed;
  }
  get effectiveSpeed(): number {
    return this.#simulation.pace.effective(this.tick);
  }
  get finished(): null | Ending {
    return this.#simulation.finished;
  }
  get person(): CommandValue {
    return this.#simulation.person;
  }
  get readings(): ReadonlyMap<Tag, Reading> {
    return this.#simulation.plant.readings;
  }
  get values(): Float64Array {
    return this.#simulation.state;
  }
  get currentSteps(): readonly string[] {
    return this.#steps[this.stage]!.current();
  }
  get journal(): readonly JournalEntry[] {
    return this.#simulation.journal;
  }
  get commands(): readonly Command[] {
    return this.#simulation.commands;
  }
  /** Marks of the log chain: before the first act and after each. */
  get marks(): readonly string[] {
    return this.#simulation.marks;
  }
  /** The state as it is now, and the names of its slots: to be looked at, never written. */
  get state(): { readonly values: Float64Array; readonly names: readonly string[] } {
    return { values: this.#simulation.state, names: this.#simulation.layout.names };
  }
  /** Hash of the state as it is now. */
  get hash(): string {
    return stateHash(this.#simulation.state, this.#simulation.layout.names);
  }

  read(tag: Tag): number {
    return this.#simulation.state[this.#simulation.slotOf(tag)]!;
  }

  verbsOf(tag: Tag): readonly Verb[] {
    return this.rules.verbsOf(tag);
  }

  get choices(): ReadonlyMap<Tag, readonly string[]> {
    return this.#simulation.plant.choices;
  }

  get assays(): ReadonlyMap<Tag, readonly string[]> {
    return this.#simulation.plant.assays;
  }

  samples(): readonly SampleView[] {
    return this.#simulation.plant.samples();
  }

  fact(name: string): boolean {
    return this.readNamed(name) === 1;
  }

  /** What a condition reads: a fact as 0 or 1, anything else as the instrument shows it. Throws for what is neither. */
  readNamed(name: string): number {
    const slot = this.#simulation.stages.factSlot(name);
    return slot === undefined ? this.read(name) : this.#simulation.state[slot]!;
  }

  /** Every fact a condition may name. */
  get factNames(): readonly string[] {
    return this.#simulation.stages.factNames;
  }

  /** Whether `readNamed` knows the name. */
  canRead(name: string): boolean {
    return this.#simulation.stages.factSlot(name) !== undefined || this.#simulation.isReadable(name);
  }

  loop(tag: Tag): LoopView {
    return this.#simulation.plant.loop(tag);
  }

  events(): readonly Tag[] {
    return this.#simulation.injected.filter(({ at }) => this.tick >= at).map(({ number }) => diagnosisTag(number));
  }

  alarms(): readonly AlarmView[] {
    return this.#simulation.alarms.views(this.#simulation.state);
  }

  shelvedAlarms(): readonly ShelvedAlarm[] {
    return this.#simulation.alarms.shelved(this.#simulation.state);
  }

  suppressedAlarms(): readonly AlarmDefinition[] {
    return this.#simulation.alarms.suppressed(this.#simulation.state);
  }

  interlocks(): readonly InterlockView[] {
    return this.#simulation.plant.interlocks();
  }

  steps(stage = this.stage): readonly StepView[] {
    return this.#steps[stage]!.views(this.journal, (name) => this.readNamed(name));
  }

  records(stage = this.stage): readonly RecordEntry[] {
    return this.#simulation.recordsOf(stage);
  }

  trend(tag: Tag, from?: number, to?: number): Trend {
    return this.#history?.trend(tag, from, to) ?? NO_TREND;
  }

  score(): ScoreReport {
    return runReport(this.#simulation);
  }

  stageReport(stage = this.stage): ScoreReport {
    return stageReport(this.#simulation, stage);
  }

  /** What a measure of the rubric in hand, or of stage number `stage`, has found, or null if it never opened. Throws for an unknown name. */
  measure(name: string, stage = this.stage): Measured | null {
    return this.#simulation.stages.all[stage]!.measure(this.#simulation.state, name);
  }

  act(verb: Verb, tag: Tag, value: CommandValue = null): Outcome {
    if (this.finished !== null) throw new InputError('', 'attempt-ended');
    const act = this.rules.check(verb, tag, value);
    const outcome = this.#simulation.apply([this.tick, act.verb, act.tag, act.value]);
    this.#simulation.expire();
    this.#tell();
    return outcome;
  }

  advance(ticks: number): number {
    const simulation = this.#simulation;
    const changes = simulation.journal.length;
    let done = 0;
    while (done < ticks && simulation.finished === null) {
      const waiting = simulation.pace.speed === 'next';
      const flipped = simulation.advance();
      done++;
      this.#keep();
      simulation.expire();
      if (waiting && flipped) break;
    }
    if (simulation.journal.length !== changes) this.#tell();
    return done;
  }

  rewind(tick: number): void {
    const { mode } = this.assignment;
    if (this.#checkpoints === null) throw new InputError('', 'no-rewind', { mode });
    if (!Number.isInteger(tick) || tick < 0 || tick > this.tick) {
      throw new InputError('', 'bad-tick', { value: tick });
    }
    const simulation = this.#simulation;
    const log = simulation.commands.filter(([at]) => at < tick);
    const checkpoint = this.#checkpoints.backTo(tick);
    simulation.restore(checkpoint);
    this.hashes.length = Math.floor(checkpoint.tick / HASH_EVERY);
    this.#history?.truncate(checkpoint.tick);
    let next = checkpoint.commands;
    while (simulation.tick < tick) {
      while (next < log.length && log[next]![0] === simulation.tick) simulation.apply(log[next++]!);
      simulation.advance();
      this.#keep();
    }
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** After each tick: a trend sample and, at intervals, evidence and a checkpoint. */
  #keep(): void {
    const simulation = this.#simulation;
    const { state, tick } = simulation;
    if (this.#lost < 0 || state[this.#lost] === 0) this.#history?.keep(state, tick);
    if (tick % HASH_EVERY !== 0) return;
    this.hashes.push(this.hash);
    this.#checkpoints?.add(simulation.snapshot());
  }

  #tell(): void {
    this.version++;
    for (const listener of this.#listeners) listener();
  }

  #historySlots(): ReadonlyMap<Tag, number> {
    const { history } = this.line.screens;
    const tags = history.length > 0 ? history : [...this.readings.keys()];
    return new Map(tags.map((tag) => [tag, this.#simulation.slotOf(tag)]));
  }
}
