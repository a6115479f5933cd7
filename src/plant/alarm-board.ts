// Alarms over a state vector after ISA-18.2. Each keeps its status, its delay, the second it came and its shelving in slots,
// so that a rewind rewinds them too. What is suppressed by design is neither raised nor kept.
import type { Layout } from '../kernel/state.ts';
import { type AlarmChange, type AlarmDefinition, OUT_OF_SERVICE, SHELVE_REASONS, type ShelveReason } from './alarm.ts';
import type { FloodMeter } from './alarm-flood.ts';
import { AlarmPoints, isHigh } from './alarm-points.ts';
import { AlarmLists } from './alarm-lists.ts';
import { ACKNOWLEDGED, AlarmSlots, NEVER, NORMAL, RETURNED, UNACKNOWLEDGED } from './alarm-slots.ts';
import { Suppression } from './alarm-suppression.ts';
import type { Outcome, Tag } from './plant.ts';

const DONE: Outcome = { ok: true };
const refused = (refusal: string): Outcome => ({ ok: false, refusal });
const NO_CHANGES: readonly AlarmChange[] = [];

export class AlarmBoard {
  /** What there is to see. */
  readonly lists: AlarmLists;
  readonly #definitions: readonly AlarmDefinition[];
  readonly #flood: FloodMeter;
  readonly #suppression: Suppression;
  readonly #points: AlarmPoints;
  readonly #slots: AlarmSlots;
  #changes: AlarmChange[] = [];
  /** The second that was last looked at: after a rewind the next is another than the one after it. */
  #last = Number.NaN;

  /** `slotOf` gives the state slot of a readable tag or a fact; it throws for anything else. */
  constructor(
    definitions: readonly AlarmDefinition[],
    layout: Layout,
    flood: FloodMeter,
    slotOf: (name: Tag) => number,
  ) {
    this.#definitions = definitions;
    this.#flood = flood;
    this.#suppression = new Suppression(definitions, slotOf);
    this.#points = new AlarmPoints(definitions, layout, slotOf);
    this.#slots = new AlarmSlots(definitions, layout);
    this.lists = new AlarmLists(definitions, this.#slots, this.#points, this.#suppression, slotOf);
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
    const narrowed = this.#suppression.update(state);
    if (narrowed) points.narrow(this.#suppression.inForce);
    // What changed between the state that is gone back to and the next second cannot be told from what was seen on the other way.
    const everything = narrowed || second !== this.#last + 1;
    this.#last = second;
    const { slots, lows, highs, awake, fixed, references, factors } = points;
    for (let p = 0; p < fixed; p++) {
      const value = state[slots[p]!]!;
      if (value >= lows[p]! && value <= highs[p]! && state[awake + p] === 0 && !everything) continue;
      this.#judge(p, value, state, second);
    }
    for (let p = fixed; p < slots.length; p++) {
      const value = state[slots[p]!]! - factors[p]! * state[references[p]!]!;
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
    const at = this.#slots.status + this.lists.number(id);
    if (state[at] !== UNACKNOWLEDGED && state[at] !== RETURNED) return refused('nothing-to-acknowledge');
    state[at] = state[at] === UNACKNOWLEDGED ? ACKNOWLEDGED : NORMAL;
    return DONE;
  }

  /** An operator takes an alarm off the list until `second` + 60 x `minutes`, or out of service (OUT_OF_SERVICE). Critical alarms stay. */
  shelve(state: Float64Array, id: string, reason: ShelveReason, minutes: number, second: number): Outcome {
    const i = this.lists.number(id);
    if (this.lists.priority(state, i) === 1) return refused('alarm-critical');
    const now = this.lists.stateOf(state, i);
    if (now === 'shelved' || now === 'out-of-service') return refused('alarm-shelved');
    if (now === 'suppressed') return refused('alarm-suppressed');
    state[this.#slots.status + i] = NORMAL;
    state[this.#slots.until + i] = minutes === OUT_OF_SERVICE ? NEVER : second + 60 * minutes;
    state[this.#slots.reason + i] = SHELVE_REASONS.indexOf(reason);
    state[this.#points.awake + this.#points.of[i]!] = 1;
    return DONE;
  }

  /** An operator takes an alarm back before its time, or into service again. */
  unshelve(state: Float64Array, id: string): Outcome {
    const i = this.lists.number(id);
    if (state[this.#slots.until + i] === 0) return refused('not-shelved');
    this.#putBack(state, i);
    return DONE;
  }

  #judge(point: number, value: number, state: Float64Array, second: number): void {
    const members = this.#points.members[point]!;
    let awake = 0;
    for (let m = 0; m < members.length; m++) if (this.#step(members[m]!, value, state, second)) awake = 1;
    state[this.#points.awake + point] = awake;
  }

  /** One second of one alarm. Returns whether it stays awake. */
  #step(i: number, value: number, state: Float64Array, second: number): boolean {
    const until = state[this.#slots.until + i]!;
    if (until > 0 && second >= until) {
      this.#putBack(state, i);
      this.#tell(state, i, 'unshelved');
    }
    const shelved = until > second;
    const timer = this.#slots.timer + i;
    const status = state[this.#slots.status + i]!;
    const standing = status === UNACKNOWLEDGED || status === ACKNOWLEDGED;
    if (this.#suppression.inForce[i] === 0) {
      state[timer] = 0;
      state[this.#slots.status + i] = NORMAL;
      if (standing) this.#tell(state, i, 'cleared');
      return shelved;
    }
    const definition = this.#definitions[i]!;
    const excess = isHigh(definition) ? value - definition.limit : definition.limit - value;
    if (standing) {
      if (excess > -definition.hysteresis) return true;
      state[timer] = 0;
      state[this.#slots.status + i] = status === UNACKNOWLEDGED ? RETURNED : NORMAL;
      this.#tell(state, i, 'cleared');
      return shelved;
    }
    if (excess <= 0) {
      state[timer] = 0;
      return shelved;
    }
    if (state[timer]! <= definition.delay) state[timer]! += 1;
    // A shelved alarm counts on: if it still stands when it comes back, it is annunciated at once.
    if (shelved || state[timer]! <= definition.delay) return true;
    state[this.#slots.status + i] = UNACKNOWLEDGED;
    state[this.#slots.raisedAt + i] = second;
    this.#flood.add(state, second);
    this.#tell(state, i, 'raised');
    return true;
  }

  #putBack(state: Float64Array, i: number): void {
    state[this.#slots.until + i] = 0;
    state[this.#slots.reason + i] = 0;
  }

  #tell(state: Float64Array, i: number, change: AlarmChange['change']): void {
    this.#changes.push({ id: this.#definitions[i]!.id, change, priority: this.lists.priority(state, i) });
  }
}
