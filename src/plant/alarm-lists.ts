// What there is to see of the alarms of a board: those annunciated, shelved, suppressed; each in one state of ISA-18.2.
import {
  type AlarmDefinition,
  type AlarmPriority,
  type AlarmView,
  RESPOND_MINUTES,
  SHELVE_REASONS,
  type ShelvedAlarm,
} from './alarm.ts';
import type { AlarmPoints } from './alarm-points.ts';
import { type AlarmSlots, NEVER, NORMAL } from './alarm-slots.ts';
import type { Suppression } from './alarm-suppression.ts';
import { BoundCondition } from './bound-condition.ts';
import type { Tag } from './plant.ts';

const VIEWED = ['unacknowledged', 'acknowledged', 'returned-unacknowledged'] as const;

/** A state of ISA-18.2. */
export type AlarmState = 'normal' | (typeof VIEWED)[number] | 'shelved' | 'out-of-service' | 'suppressed';

export class AlarmLists {
  readonly #definitions: readonly AlarmDefinition[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #slots: AlarmSlots;
  readonly #points: AlarmPoints;
  readonly #suppression: Suppression;
  readonly #priorities: readonly (BoundCondition | null)[];

  constructor(
    definitions: readonly AlarmDefinition[],
    slots: AlarmSlots,
    points: AlarmPoints,
    suppression: Suppression,
    slotOf: (name: Tag) => number,
  ) {
    this.#definitions = definitions;
    this.#numbers = new Map(definitions.map(({ id }, i) => [id, i]));
    this.#slots = slots;
    this.#points = points;
    this.#suppression = suppression;
    this.#priorities = definitions.map(({ priorityWhile: other }) =>
      other ? new BoundCondition(other.condition, slotOf) : null,
    );
  }

  /** Place of an alarm in the list of definitions. Throws for an unknown one. */
  number(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`no alarm ${id}`);
    return number;
  }

  /** The priority that an alarm has in the present state of the plant. */
  priority(state: Float64Array, i: number): AlarmPriority {
    const { priority, priorityWhile } = this.#definitions[i]!;
    return priorityWhile !== undefined && this.#priorities[i]!.holds(state) ? priorityWhile.priority : priority;
  }

  stateOf(state: Float64Array, i: number): AlarmState {
    const until = state[this.#slots.until + i]!;
    if (until > 0) return until === NEVER ? 'out-of-service' : 'shelved';
    if (!this.#suppression.isInForce(state, i)) return 'suppressed';
    return state[this.#slots.status + i] === NORMAL ? 'normal' : VIEWED[state[this.#slots.status + i]! - 1]!;
  }

  /** What is annunciated: unacknowledged first, then by priority, then the newest. */
  views(state: Float64Array): readonly AlarmView[] {
    return this.#definitions
      .flatMap((definition, i) => {
        const status = state[this.#slots.status + i]!;
        return status === NORMAL ? [] : [this.#view(state, definition, i, VIEWED[status - 1]!)];
      })
      .sort(
        (a, b) =>
          Number(a.status === 'acknowledged') - Number(b.status === 'acknowledged') ||
          a.priority - b.priority ||
          b.raisedAt - a.raisedAt ||
          (a.id < b.id ? -1 : 1),
      );
  }

  /** What operators have shelved, the next to come back first, and what is out of service. */
  shelved(state: Float64Array): readonly ShelvedAlarm[] {
    return this.#definitions
      .flatMap(({ id, tag }, i): ShelvedAlarm[] => {
        const until = state[this.#slots.until + i]!;
        if (until === 0) return [];
        const reason = SHELVE_REASONS[state[this.#slots.reason + i]!]!;
        return [{ id, tag, priority: this.priority(state, i), reason, until: until === NEVER ? null : until }];
      })
      .sort((a, b) => (a.until ?? NEVER) - (b.until ?? NEVER) || (a.id < b.id ? -1 : 1));
  }

  /** What is suppressed by design in the present state of the plant. */
  suppressed(state: Float64Array): readonly AlarmDefinition[] {
    return this.#definitions.filter((_, i) => this.stateOf(state, i) === 'suppressed');
  }

  #view(state: Float64Array, definition: AlarmDefinition, i: number, status: AlarmView['status']): AlarmView {
    const { id, tag, kind, limit, rateOver } = definition;
    const points = this.#points;
    const point = points.of[i]!;
    const priority = this.priority(state, i);
    return {
      id,
      tag,
      kind,
      limit: limit + points.shift(state, point),
      isRate: rateOver !== undefined,
      priority,
      status,
      raisedAt: state[this.#slots.raisedAt + i]!,
      value: state[points.slots[point]!]!,
      respondMinutes: RESPOND_MINUTES[priority],
    };
  }
}
