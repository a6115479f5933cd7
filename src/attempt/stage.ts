// A stage of a run: one procedure of the assignment with what is its own - its facts, its machine, its measures, its record entries.
// The plant, the alarms, the clock, the journal and the log are the whole run's.
//
// The slots of every stage are reserved from the start, so that the state vector keeps its shape; a stage that has not begun is
// not evaluated, and one that is over stays as it was handed in. In a run of several procedures the names of a stage's slots
// begin with its procedure ("fact.P4/charged").
import type { Layout } from '../kernel/state.ts';
import type { ProcedureEntry } from '../lines/line.ts';
import { FactBoard, type FactDefinition, type FactSlots, type Flip } from '../plant/fact.ts';
import type { Tag } from '../plant/plant.ts';
import {
  begin,
  type CompiledProcedure,
  compile,
  finish,
  follow,
  type Mark,
  type ProcedureSnapshot,
} from '../procedure/follow.ts';
import { MeasureBoard, type Measured } from '../scoring/measure.ts';

/** Where the run stood when a stage began. */
export interface StageStart {
  readonly tick: number;
  /** Lengths of the run's lists then: what comes after them belongs to the stage. */
  readonly commands: number;
  readonly journal: number;
  readonly records: number;
  /** What the totalisers of its utilities showed, by the names of their measures: the stage answers for what it adds. */
  readonly totals: ReadonlyMap<string, number>;
}

export interface StageSnapshot {
  readonly start: StageStart | null;
  readonly procedure: ProcedureSnapshot;
  readonly end: number | null;
}

/** Where a stage keeps what is its own. */
export interface StageSlots {
  readonly layout: Layout;
  /** Before the names of its measures' slots; empty in a run of one procedure. */
  readonly prefix: string;
  /** Slots that say by how many persons a form has been signed, under the tag "R6.signed". */
  readonly signed: ReadonlyMap<Tag, number>;
  readonly facts: FactSlots;
  /** Slot of what every stage can read: the line's facts, the plant, the clock. Throws for anything else. */
  readonly shared: (tag: Tag) => number;
  /** Facts while which an injected event is tolerated. */
  readonly forgiving: readonly string[];
}

/** The facts that belong to a procedure alone, in the order of their slots. */
export const ownFacts = (entry: ProcedureEntry, compiled: CompiledProcedure): readonly FactDefinition[] => [
  ...entry.facts,
  ...compiled.facts,
];

export class Stage {
  readonly compiled: CompiledProcedure;
  readonly facts: FactBoard;
  procedure: ProcedureSnapshot;
  start: StageStart | null = null;
  /** Second at which it was handed in, or null. */
  end: number | null = null;
  readonly #measures: MeasureBoard;

  constructor(
    readonly entry: ProcedureEntry,
    readonly slots: StageSlots,
  ) {
    this.compiled = compile(entry.procedure);
    this.procedure = begin(this.compiled);
    const { layout, prefix, signed, shared, forgiving } = slots;
    const known = (name: Tag) => signed.get(name) ?? shared(name);
    this.facts = new FactBoard(ownFacts(entry, this.compiled), slots.facts, known);
    const { measures } = entry.rubric;
    this.#measures = new MeasureBoard(
      measures,
      layout,
      (name) => this.facts.slot(name) ?? known(name),
      prefix,
      forgiving,
    );
  }

  /** Takes up the work. `holding` are facts of the line that hold: what holds at the start is no event, but the procedure must know it. */
  begin(state: Float64Array, start: Omit<StageStart, 'totals'>, holding: readonly Flip[]): void {
    const { items } = this.entry.rubric.utilities;
    this.start = {
      ...start,
      totals: new Map(items.map(({ measure, tag }) => [measure, state[this.slots.shared(tag)]!] as const)),
    };
    for (const flip of [...holding, ...this.facts.evaluate(state)]) this.follow(flip);
    this.measureTick(state, start.tick);
  }

  /** What a flip means to the procedure. */
  follow(flip: Flip): readonly Mark[] {
    const { snapshot, marks } = follow(this.compiled, this.procedure, flip);
    this.procedure = snapshot;
    return marks;
  }

  /** Brings the measures up to date, once a tick, after the facts. */
  measureTick(state: Float64Array, tick: number): void {
    this.#measures.evaluate(state, tick);
  }

  /** What a measure of the rubric has found so far, or null if it never opened. Throws for an unknown name. */
  measure(state: Float64Array, name: string): Measured | null {
    const found = this.#measures.read(state, name);
    const before = this.start?.totals.get(name) ?? 0;
    return found === null ? null : { value: found.value - before, at: found.at };
  }

  /** Hands in. */
  finish(tick: number): void {
    this.end = tick;
    this.procedure = finish(this.compiled, this.procedure);
  }

  snapshot(): StageSnapshot {
    return { start: this.start, procedure: this.procedure, end: this.end };
  }

  restore({ start, procedure, end }: StageSnapshot): void {
    this.start = start;
    this.procedure = procedure;
    this.end = end;
    this.facts.resume();
  }
}
