// Alarms over a state vector after ISA-18.2. Each keeps its status, its delay, the second it came and its shelving in slots,
// so that a rewind rewinds them too. What is suppressed by design is neither raised nor kept.
import type { Layout } from '../kernel/state.ts';
import {
  type AlarmChange,
  type AlarmDefinition,
  type AlarmPriority,
  type AlarmView,
  RESPOND_MINUTES,
  SHELVE_REASONS,
  type ShelvedAlarm,
  type ShelveReason,
} from './alarm.ts';
import type { FloodMeter } from './alarm-flood.ts';
import { AlarmPoints, isHigh } from './alarm-points.ts';
import { Suppression } from './alarm-suppression.ts';
import { BoundCondition } from './bound-condition.ts';
import type { Outcome, Tag } from './plant.ts';

/** What the status slot holds: nothing annunciated, or one of the annunciated states. */
const NORMAL = 0;
const UNACKNOWLEDGED = 1;
const ACKNOWLEDGED = 2;
const RETURNED = 3;

const VIEWED = ['unacknowledged', 'acknowledged', 'returned-unacknowledged'] as const;

/** A state of ISA-18.2. The board knows no "out of service": an operator shelves, a designer suppresses, nobody removes. */
export type AlarmState = 'normal' | (typeof VIEWED)[number] | 'shelved' | 'suppressed';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });
const NO_CHANGES: readonly AlarmChange[] = [];

/** The slots of one property of all alarms lie side by side. Returns the first. */
function property(layout: Layout, definitions: readonly AlarmDefinition[], name: string): number {
  const slots = definitions.map(({ id }) => layout.slot(`alarm.${id}.${name}`));
  return slots[0] ?? 0;
}

export class AlarmBoard {
  readonly #definitions: readonly AlarmDefinition[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #flood: FloodMeter;
  readonly #suppression: Suppression;
  readonly #points: AlarmPoints;
  readonly #priorities: readonly (BoundCondition | null)[];
  // First slots.
  readonly #status: number;
  readonly #timer: number;
  readonly #raisedAt: number;
  /** Second until which an alarm is shelved, 0 for one that is not; and which reason of SHELVE_REASONS. */
  readonly #until: number;
  readonly #reason: number;
  #changes: AlarmChange[] = [];

  /** `slotOf` gives the state slot of a readable tag or a fact; it throws for anything else. */
  constructor(
    definitions: readonly AlarmDefinition[],
    layout: Layout,
    flood: FloodMeter,
    slotOf: (name: Tag) => number,
  ) {
    this.#definitions = definitions;
    this.#numbers = new Map(definitions.map(({ id }, i) => [id, i]));
    this.#flood = flood;
    this.#suppression = new Suppression(definitions, slotOf);
    this.#points = new AlarmPoints(definitions, layout, slotOf);
    this.#priorities = definitions.map(({ priorityWhile: other }) =>
      other ? new BoundCondition(other.condition, slotOf) : null,
    );
    this.#status = property(layout, definitions, 'status');
    this.#timer = property(layout, definitions, 'timer');
    this.#raisedAt = property(layout, definitions, 'raised-at');
    this.#until = property(layout, definitions, 'shelved-until');
    this.#reason = property(layout, definitions, 'shelved-for');
  }

  /** Before the first second: what the rates start from. */
  begin(state: Float64Array): void {
    for (const rate of this.#points.rates) rate.begin(state);
  }

  /** Brings all alarms up to date, one second after the last call. Returns what changed. Allocates nothing where nothing did. */
  evaluate(state: Float64Array, second: number): readonly AlarmChange[] {
    const points = this.#points;
    for (let i = 0; i < points.rates.length; i++) points.rates[i]!.tick(state, second);
    this.#flood.tick(state, second);
    const everything = this.#suppression.update(state);
    if (everything) points.narrow(this.#suppression.inForce);
    const { slots, lows, highs, awake, fixed } = points;
    for (let p = 0; p < fixed; p++) {
      const value = state[slots[p]!]!;
      if (value >= lows[p]! && value <= highs[p]! && state[awake + p] === 0 && !everything) continue;
      this.#judge(p, value, state, second);
    }
    for (let p = fixed; p < slots.length; p++) {
      const value = state[slots[p]!]! - points.shift(state, p);
      if (value >= lows[p]! && value <= highs[p]! && state[awake + p] === 0 && !everything) continue;
      this.#judge(p, value, state, second);
    }
    if (this.#changes.length === 0) return NO_CHANGES;
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  /** An operator acknowledges an alarm. */
  acknowledge(state: Float64Array, id: string): Outcome {
    const at = this.#status + this.#number(id);
    if (state[at] !== UNACKNOWLEDGED && state[at] !== RETURNED) return refused('nothing-to-acknowledge');
    state[at] = state[at] === UNACKNOWLEDGED ? ACKNOWLEDGED : NORMAL;
    return DONE;
  }

  /** An operator takes an alarm off the list until `second` + 60 x `minutes`. Critical alarms stay. */
  shelve(state: Float64Array, id: string, reason: ShelveReason, minutes: number, second: number): Outcome {
    const i = this.#number(id);
    if (this.priority(state, id) === 1) return refused('alarm-critical');
    const now = this.stateOf(state, id);
    if (now === 'shelved') return refused('alarm-shelved');
    if (now === 'suppressed') return refused('alarm-suppressed');
    state[this.#status + i] = NORMAL;
    state[this.#until + i] = second + 60 * minutes;
    state[this.#reason + i] = SHELVE_REASONS.indexOf(reason);
    state[this.#points.awake + this.#points.of[i]!] = 1;
    return DONE;
  }

  /** An operator takes an alarm back before its time. */
  unshelve(state: Float64Array, id: string): Outcome {
    const i = this.#number(id);
    if (state[this.#until + i] === 0) return refused('not-shelved');
    this.#putBack(state, i);
    return DONE;
  }

  stateOf(state: Float64Array, id: string): AlarmState {
    const i = this.#number(id);
    if (state[this.#until + i]! > 0) return 'shelved';
    if (!this.#suppression.isInForce(state, i)) return 'suppressed';
    return state[this.#status + i] === NORMAL ? 'normal' : VIEWED[state[this.#status + i]! - 1]!;
  }

  /** The priority that an alarm has in the present state of the plant. */
  priority(state: Float64Array, id: string): AlarmPriority {
    return this.#priority(state, this.#number(id));
  }

  /** What is annunciated: unacknowledged first, then by priority, then the newest. */
  views(state: Float64Array): readonly AlarmView[] {
    return this.#definitions
      .flatMap((definition, i) => {
        const status = state[this.#status + i]!;
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

  /** What operators have shelved, the next to come back first. */
  shelved(state: Float64Array): readonly ShelvedAlarm[] {
    return this.#definitions
      .flatMap(({ id, tag }, i): ShelvedAlarm[] => {
        const until = state[this.#until + i]!;
        if (until === 0) return [];
        const reason = SHELVE_REASONS[state[this.#reason + i]!]!;
        return [{ id, tag, priority: this.#priority(state, i), reason, until }];
      })
      .sort((a, b) => a.until - b.until || (a.id < b.id ? -1 : 1));
  }

  /** What is suppressed by design in the present state of the plant. */
  suppressed(state: Float64Array): readonly AlarmDefinition[] {
    return this.#definitions.filter(({ id }) => this.stateOf(state, id) === 'suppressed');
  }

  #number(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`no alarm ${id}`);
    return number;
  }

  #priority(state: Float64Array, i: number): AlarmPriority {
    const { priority, priorityWhile } = this.#definitions[i]!;
    return priorityWhile !== undefined && this.#priorities[i]!.holds(state) ? priorityWhile.priority : priority;
  }

  #view(state: Float64Array, definition: AlarmDefinition, i: number, status: AlarmView['status']): AlarmView {
    const { id, tag, kind, limit, rateOver } = definition;
    const points = this.#points;
    const point = points.of[i]!;
    const priority = this.#priority(state, i);
    return {
      id,
      tag,
      kind,
      limit: limit + points.shift(state, point),
      isRate: rateOver !== undefined,
      priority,
      status,
      raisedAt: state[this.#raisedAt + i]!,
      value: state[points.slots[point]!]!,
      respondMinutes: RESPOND_MINUTES[priority],
    };
  }

  #judge(point: number, value: number, state: Float64Array, second: number): void {
    const members = this.#points.members[point]!;
    let awake = 0;
    for (let m = 0; m < members.length; m++) if (this.#step(members[m]!, value, state, second)) awake = 1;
    state[this.#points.awake + point] = awake;
  }

  /** One second of one alarm. Returns whether it stays awake. */
  #step(i: number, value: number, state: Float64Array, second: number): boolean {
    const until = state[this.#until + i]!;
    if (until > 0 && second >= until) {
      this.#putBack(state, i);
      this.#tell(state, i, 'unshelved');
    }
    const shelved = until > second;
    const timer = this.#timer + i;
    const status = state[this.#status + i]!;
    const standing = status === UNACKNOWLEDGED || status === ACKNOWLEDGED;
    if (this.#suppression.inForce[i] === 0) {
      state[timer] = 0;
      state[this.#status + i] = NORMAL;
      if (standing) this.#tell(state, i, 'cleared');
      return shelved;
    }
    const definition = this.#definitions[i]!;
    const excess = isHigh(definition) ? value - definition.limit : definition.limit - value;
    if (standing) {
      if (excess > -definition.hysteresis) return true;
      state[timer] = 0;
      state[this.#status + i] = status === UNACKNOWLEDGED ? RETURNED : NORMAL;
      this.#tell(state, i, 'cleared');
      return status === UNACKNOWLEDGED;
    }
    if (excess <= 0) {
      state[timer] = 0;
      return shelved || status === RETURNED;
    }
    if (state[timer]! <= definition.delay) state[timer]! += 1;
    // A shelved alarm counts on: if it still stands when it comes back, it is annunciated at once.
    if (shelved || state[timer]! <= definition.delay) return true;
    state[this.#status + i] = UNACKNOWLEDGED;
    state[this.#raisedAt + i] = second;
    this.#flood.add(state, second);
    this.#tell(state, i, 'raised');
    return true;
  }

  #putBack(state: Float64Array, i: number): void {
    state[this.#until + i] = 0;
    state[this.#reason + i] = 0;
  }

  #tell(state: Float64Array, i: number, change: AlarmChange['change']): void {
    this.#changes.push({ id: this.#definitions[i]!.id, change, priority: this.#priority(state, i) });
  }
}
