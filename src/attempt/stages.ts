// The stages of a run in the order in which they are played, and which of them is in hand.
import type { Layout } from '../kernel/state.ts';
import type { ProcedureEntry } from '../lines/line.ts';
import { FactBoard, type FactDefinition, type Flip, reserveFacts } from '../plant/fact.ts';
import type { Tag } from '../plant/plant.ts';
import { compile } from '../procedure/follow.ts';
import { ownFacts, Stage, type StageSnapshot, type StageStart } from './stage.ts';

export interface StagesSnapshot {
  readonly at: number;
  readonly all: readonly StageSnapshot[];
}

/** Slots that must lie before the alarms' in the state vector; the measures' come after them. */
export interface StagesPlan {
  /** The facts of the line, which all stages share. */
  readonly lineFacts: FactBoard;
  /** Builds the stages, which reserves what is left to reserve. */
  readonly build: () => Stages;
}

/** Reserves signatures and facts: first those of the line, then those of each procedure. `slotOf` knows the plant and the clock, `forgiving` are facts while which nothing counts for quality. */
export function planStages(
  entries: readonly ProcedureEntry[],
  facts: readonly FactDefinition[],
  layout: Layout,
  slotOf: (tag: Tag) => number,
  forgiving: readonly string[] = [],
): StagesPlan {
  const parts = entries.map((entry) => {
    // The names of a single procedure's slots are its own; several are told apart by the procedure.
    const prefix = entries.length === 1 ? '' : `${entry.procedure.id}/`;
    const signed = new Map(
      entry.records.map(({ id }) => [`${id}.signed`, layout.slot(`${prefix}${id}.signed`)] as const),
    );
    return { entry, prefix, signed, names: ownFacts(entry, compile(entry.procedure)).map(({ name }) => name) };
  });
  const names = parts.map((part) => part.names.map((name) => `${part.prefix}${name}`));
  const first = reserveFacts([...facts.map(({ name }) => name), ...names.flat()], layout);
  const lineFacts = new FactBoard(facts, first, slotOf);
  const shared = (tag: Tag) => lineFacts.slot(tag) ?? slotOf(tag);
  const build = () => {
    let before = facts.length;
    const stages = parts.map(({ entry, prefix, signed, names: own }) => {
      const slots = { value: first.value + before, timer: first.timer + before };
      before += own.length;
      return new Stage(entry, { layout, prefix, signed, facts: slots, shared, forgiving });
    });
    return new Stages(stages, lineFacts);
  };
  return { lineFacts, build };
}

export class Stages {
  #at = 0;

  constructor(
    readonly all: readonly Stage[],
    readonly lineFacts: FactBoard,
  ) {}

  get at(): number {
    return this.#at;
  }

  /** The stage in hand. */
  get now(): Stage {
    return this.all[this.#at]!;
  }

  get isLast(): boolean {
    return this.#at === this.all.length - 1;
  }

  /** Begins the stage in hand. The line's facts must be up to date. */
  begin(state: Float64Array, start: Omit<StageStart, 'totals'>): void {
    const { names } = this.lineFacts;
    const holding = names.filter((name) => state[this.lineFacts.slot(name)!] === 1);
    this.now.begin(
      state,
      start,
      holding.map((name): Flip => ({ name, value: true })),
    );
  }

  /** Turns to the next stage. Returns the line's facts that flip by what was handed over. */
  next(state: Float64Array): readonly Flip[] {
    this.#at++;
    return this.lineFacts.evaluate(state);
  }

  /** Brings the facts of the line and of the stage in hand up to date; returns those that flipped. */
  evaluate(state: Float64Array): readonly Flip[] {
    const shared = this.lineFacts.evaluate(state);
    const own = this.now.facts.evaluate(state);
    return shared.length === 0 ? own : own.length === 0 ? shared : [...shared, ...own];
  }

  /** Slot of a fact: of the line, of the stage in hand, or of another stage in which it stays as it was left. */
  factSlot(name: string): number | undefined {
    const own = this.now.facts.slot(name) ?? this.lineFacts.slot(name);
    return own ?? this.#anywhere((stage) => stage.facts.slot(name));
  }

  /** Slot of a form's signature ("R6.signed"): of the stage in hand, or of another. */
  signedSlot(name: Tag): number | undefined {
    return this.now.slots.signed.get(name) ?? this.#anywhere((stage) => stage.slots.signed.get(name));
  }

  /** Names of all facts. */
  get factNames(): readonly string[] {
    return [...new Set([...this.lineFacts.names, ...this.all.flatMap((stage) => stage.facts.names)])];
  }

  snapshot(): StagesSnapshot {
    return { at: this.#at, all: this.all.map((stage) => stage.snapshot()) };
  }

  restore({ at, all }: StagesSnapshot): void {
    this.#at = at;
    this.lineFacts.resume();
    this.all.forEach((stage, i) => {
      stage.restore(all[i]!);
    });
  }

  #anywhere(find: (stage: Stage) => number | undefined): number | undefined {
    for (const stage of this.all) {
      const slot = find(stage);
      if (slot !== undefined) return slot;
    }
    return undefined;
  }
}
