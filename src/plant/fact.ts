// Facts: named booleans over the state, evaluated every tick. Whoever listens is told only when one flips.
import type { Layout } from '../kernel/state.ts';
import { BoundCondition } from './bound-condition.ts';
import type { Tag } from './plant.ts';

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

interface Compiled {
  readonly name: string;
  readonly condition: BoundCondition;
  readonly hold: number;
  readonly latched: boolean;
  readonly until: readonly BoundCondition[];
  readonly value: number;
  readonly timer: number;
}

const NO_FLIPS: readonly Flip[] = [];

/** Evaluates a fixed list of facts over a state vector, in which it keeps each fact's value (0 or 1) and its hold timer. */
export class FactBoard {
  readonly #facts: Compiled[] = [];
  readonly #slots = new Map<string, number>();

  /** `slotOf` gives the state slot of a readable tag; it throws for an unknown one. */
  constructor(definitions: readonly FactDefinition[], layout: Layout, slotOf: (tag: Tag) => number) {
    for (const definition of definitions) {
      const slot = (name: Tag) => this.#slots.get(name) ?? slotOf(name);
      this.#facts.push({
        name: definition.name,
        condition: new BoundCondition(definition.when, slot),
        hold: definition.hold ?? 0,
        latched: definition.latched ?? false,
        until: (definition.until ?? []).map((text) => new BoundCondition(text, slot)),
        value: layout.slot(`fact.${definition.name}`),
        timer: layout.slot(`fact.${definition.name}.timer`),
      });
      this.#slots.set(definition.name, layout.position(`fact.${definition.name}`));
    }
  }

  /** State slot of a fact's value, or undefined if there is no such fact. */
  slot(name: string): number | undefined {
    return this.#slots.get(name);
  }

  get names(): readonly string[] {
    return this.#facts.map((f) => f.name);
  }

  /** Brings all facts up to date, one second after the last call. Returns those that flipped. */
  evaluate(state: Float64Array): readonly Flip[] {
    let flips: Flip[] | null = null;
    for (const fact of this.#facts) {
      const before = state[fact.value] === 1;
      if (before && fact.latched && !anyHolds(fact.until, state)) continue;
      let now = fact.condition.holds(state) && !(fact.latched && anyHolds(fact.until, state));
      if (now && fact.hold > 0) {
        const timer = state[fact.timer]! + 1;
        state[fact.timer] = timer;
        now = timer >= fact.hold;
      } else if (!now) {
        state[fact.timer] = 0;
      }
      if (now !== before) {
        state[fact.value] = now ? 1 : 0;
        flips ??= [];
        flips.push({ name: fact.name, value: now });
      }
    }
    return flips ?? NO_FLIPS;
  }
}

function anyHolds(conditions: readonly BoundCondition[], state: Float64Array): boolean {
  for (let i = 0; i < conditions.length; i++) if (conditions[i]!.holds(state)) return true;
  return false;
}
