// Facts: named booleans over the state, evaluated every tick. Whoever listens is told only when one flips.
import type { Layout } from '../kernel/state.ts';
import { BoundCondition } from './bound-condition.ts';
import { parseCondition } from './condition.ts';
import type { Tag } from './plant.ts';
import { Watch } from './watch.ts';

/** A fact is true once its condition has held for `hold` seconds without a break; a latched one stays true until one of `until` holds. */
export interface FactDefinition {
  readonly name: string;
  /** In the language of condition.ts; may name readable tags and facts defined before this one. */
  readonly when: string;
  /** Seconds of plant time; 0 if left out. */
  readonly hold?: number;
  readonly latched?: boolean;
  /** Conditions of which any one ends a latched fact (a new load, a new steaming), so that it can come again. */
  readonly until?: readonly string[];
}

export interface Flip {
  readonly name: string;
  readonly value: boolean;
}

/** First slots of the values and of the timers of some facts. */
export interface FactSlots {
  readonly value: number;
  readonly timer: number;
}

/** Reserves the slots of facts: all values, then all timers. */
export function reserveFacts(names: readonly string[], layout: Layout): FactSlots {
  const values = names.map((name) => layout.slot(`fact.${name}`));
  const timers = names.map((name) => layout.slot(`fact.${name}.timer`));
  return { value: values[0] ?? 0, timer: timers[0] ?? 0 };
}

const NO_FLIPS: readonly Flip[] = [];

/** Evaluates a fixed list of facts over a state vector, in which it keeps each fact's value (0 or 1) and its hold timer. */
export class FactBoard {
  readonly names: readonly string[];
  readonly #conditions: readonly BoundCondition[];
  readonly #ends: readonly (readonly BoundCondition[])[];
  readonly #holds: readonly number[];
  readonly #latched: readonly boolean[];
  readonly #slots = new Map<string, number>();
  /** First slots of the values and of the timers. */
  readonly #value: number;
  readonly #timer: number;
  readonly #watch = new Watch();
  /** By fact: 1 if it must be looked at. Nothing that its condition names has changed for it otherwise, and no timer of it runs. */
  readonly #due: Uint8Array;

  /** `slotOf` gives the state slot of a readable tag; it throws for an unknown one. `slots` lie next to each other in the facts' order. */
  constructor(definitions: readonly FactDefinition[], slots: FactSlots, slotOf: (tag: Tag) => number) {
    this.names = definitions.map(({ name }) => name);
    this.#value = slots.value;
    this.#timer = slots.timer;
    // A condition may name facts defined before its own.
    const slot = (name: Tag) => this.#slots.get(name) ?? slotOf(name);
    const conditions: BoundCondition[] = [];
    const ends: BoundCondition[][] = [];
    for (const [i, { name, when, until = [] }] of definitions.entries()) {
      for (const text of [when, ...until]) this.#listen(i, text, slot);
      conditions.push(new BoundCondition(when, slot));
      ends.push(until.map((text) => new BoundCondition(text, slot)));
      this.#slots.set(name, slots.value + i);
    }
    this.#conditions = conditions;
    this.#ends = ends;
    this.#holds = definitions.map(({ hold }) => hold ?? 0);
    this.#latched = definitions.map(({ latched }) => latched ?? false);
    this.#due = new Uint8Array(definitions.length).fill(1);
  }

  /** Another state has been put in the place of the one evaluated last: everything must be looked at. */
  resume(): void {
    this.#due.fill(1);
  }

  /** State slot of a fact's value, or undefined if there is no such fact. */
  slot(name: string): number | undefined {
    return this.#slots.get(name);
  }

  /** Brings all facts up to date, one second after the last call. Returns those that flipped. */
  evaluate(state: Float64Array): readonly Flip[] {
    const due = this.#due;
    this.#watch.update(state, due);
    let flips: Flip[] | null = null;
    for (let i = 0; i < due.length; i++) {
      if (due[i] === 0) continue;
      due[i] = 0;
      const before = state[this.#value + i] === 1;
      const now = this.#next(i, before, state);
      if (now === before) continue;
      const value = now ? 1 : 0;
      state[this.#value + i] = value;
      this.#watch.updateSlot(this.#value + i, value, due);
      flips ??= [];
      flips.push({ name: this.names[i]!, value: now });
    }
    return flips ?? NO_FLIPS;
  }

  /** A fact's value in this second, with its timer brought up to date. */
  #next(i: number, before: boolean, state: Float64Array): boolean {
    const ended = this.#latched[i]! && anyHolds(this.#ends[i]!, state);
    if (before && this.#latched[i]! && !ended) return true;
    if (ended || !this.#conditions[i]!.holds(state)) {
      state[this.#timer + i] = 0;
      return false;
    }
    const hold = this.#holds[i]!;
    if (hold === 0) return true;
    // The timer runs in the next second too, whether or not anything changes.
    this.#due[i] = 1;
    state[this.#timer + i]! += 1;
    return state[this.#timer + i]! >= hold;
  }

  /** Has a fact looked at again when anything that a condition names passes what it is compared with. */
  #listen(fact: number, text: string, slot: (name: Tag) => number): void {
    for (const { left, right, offset } of parseCondition(text)) {
      this.#watch.add(slot(left), fact, right === null ? offset : null);
      if (right !== null) this.#watch.add(slot(right), fact, null);
    }
  }
}

function anyHolds(conditions: readonly BoundCondition[], state: Float64Array): boolean {
  for (let i = 0; i < conditions.length; i++) if (conditions[i]!.holds(state)) return true;
  return false;
}
