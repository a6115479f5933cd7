// Suppression by design: which alarms are in force in the present state of the plant. The conditions speak of facts, which flip seldom,
// so they are worked out anew only when something that they name has changed.
import type { AlarmDefinition } from './alarm.ts';
import { BoundCondition } from './bound-condition.ts';
import { namesIn, parseCondition } from './condition.ts';
import type { Tag } from './plant.ts';

export class Suppression {
  /** For each alarm 1 while it is in force. Derived from the state alone: a rewind need not restore it. */
  readonly inForce: Uint8Array;
  /** Each condition that is written anywhere, once. */
  readonly #conditions: readonly BoundCondition[];
  readonly #holds: Uint8Array;
  /** For each alarm the indices of its conditions; null for one that is always in force. */
  readonly #of: readonly (readonly number[] | null)[];
  /** Slots that the conditions name, and what was in them when the conditions were last worked out. */
  readonly #named: Int32Array;
  readonly #seen: Float64Array;

  constructor(definitions: readonly AlarmDefinition[], slotOf: (name: Tag) => number) {
    const texts = [...new Set(definitions.flatMap((definition) => definition.while ?? []))];
    const names = new Set(texts.flatMap((text) => namesIn(parseCondition(text))));
    this.#conditions = texts.map((text) => new BoundCondition(text, slotOf));
    this.#holds = new Uint8Array(texts.length);
    this.#of = definitions.map(({ while: any }) => any?.map((text) => texts.indexOf(text)) ?? null);
    this.#named = Int32Array.from([...names].map(slotOf));
    this.#seen = new Float64Array(this.#named.length).fill(Number.NaN);
    this.inForce = new Uint8Array(definitions.length).fill(1);
  }

  /** Brings `inForce` up to date. Returns whether it may have changed. */
  update(state: Float64Array): boolean {
    const named = this.#named;
    const seen = this.#seen;
    let changed = false;
    for (let i = 0; i < named.length; i++) {
      const value = state[named[i]!]!;
      if (value === seen[i]) continue;
      seen[i] = value;
      changed = true;
    }
    if (!changed) return false;
    for (let i = 0; i < this.#holds.length; i++) this.#holds[i] = this.#conditions[i]!.holds(state) ? 1 : 0;
    for (let i = 0; i < this.inForce.length; i++) {
      const any = this.#of[i];
      this.inForce[i] = any === null || any!.some((condition) => this.#holds[condition] === 1) ? 1 : 0;
    }
    return true;
  }

  /** Whether one alarm is in force, asked of the state itself: also between seconds, and after a rewind. */
  isInForce(state: Float64Array, alarm: number): boolean {
    const any = this.#of[alarm];
    return any === null || any!.some((condition) => this.#conditions[condition]!.holds(state));
  }
}
