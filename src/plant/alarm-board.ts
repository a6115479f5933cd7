// Alarms over a state vector after ISA-18.2: each keeps its status, its delay and the second it came in slots,
// so that a rewind rewinds them too. What is suppressed is neither raised nor kept.
import type { Layout } from '../kernel/state.ts';
import type { AlarmDefinition, AlarmView } from './alarm.ts';
import { compares, type Operator, parseCondition } from './condition.ts';
import type { Tag } from './plant.ts';

/** What a slot holds: nothing annunciated, or one of the annunciated statuses. */
const NORMAL = 0;
const UNACKNOWLEDGED = 1;
const ACKNOWLEDGED = 2;
const RETURNED = 3;

const VIEWED = ['unacknowledged', 'acknowledged', 'returned-unacknowledged'] as const;

export interface AlarmChange {
  readonly id: string;
  readonly change: 'raised' | 'cleared' | 'acknowledged';
}

interface Comparison {
  readonly left: number;
  readonly operator: Operator;
  /** Slot of the right-hand side, or -1 for a plain number. */
  readonly right: number;
  readonly offset: number;
}

interface Compiled {
  readonly definition: AlarmDefinition;
  readonly value: number;
  readonly condition: readonly Comparison[];
  readonly status: number;
  readonly timer: number;
  readonly raisedAt: number;
}

const NO_CHANGES: readonly AlarmChange[] = [];

export class AlarmBoard {
  readonly #alarms: readonly Compiled[];
  readonly #byId = new Map<string, Compiled>();

  /** `slotOf` gives the state slot of a readable tag or a fact; it throws for anything else. */
  constructor(definitions: readonly AlarmDefinition[], layout: Layout, slotOf: (name: Tag) => number) {
    this.#alarms = definitions.map((definition) => ({
      definition,
      value: slotOf(definition.tag),
      condition:
        definition.while === undefined
          ? []
          : parseCondition(definition.while).map((c) => ({
              left: slotOf(c.left),
              operator: c.operator,
              right: c.right === null ? -1 : slotOf(c.right),
              offset: c.offset,
            })),
      status: layout.slot(`alarm.${definition.id}`),
      timer: layout.slot(`alarm.${definition.id}.timer`),
      raisedAt: layout.slot(`alarm.${definition.id}.raised-at`),
    }));
    for (const alarm of this.#alarms) this.#byId.set(alarm.definition.id, alarm);
  }

  /** Brings all alarms up to date, one second after the last call. Returns those that came or went. */
  evaluate(state: Float64Array, second: number): readonly AlarmChange[] {
    let changes: AlarmChange[] | null = null;
    for (const alarm of this.#alarms) {
      const change = step(alarm, state, second);
      if (change === null) continue;
      changes ??= [];
      changes.push({ id: alarm.definition.id, change });
    }
    return changes ?? NO_CHANGES;
  }

  /** An operator acknowledges an alarm. False if there is nothing to acknowledge. */
  acknowledge(state: Float64Array, id: string): boolean {
    const alarm = this.#byId.get(id);
    if (alarm === undefined) throw new Error(`no alarm ${id}`);
    const status = state[alarm.status];
    if (status !== UNACKNOWLEDGED && status !== RETURNED) return false;
    state[alarm.status] = status === UNACKNOWLEDGED ? ACKNOWLEDGED : NORMAL;
    return true;
  }

  /** What is annunciated: unacknowledged first, then by priority, then the newest. */
  views(state: Float64Array): readonly AlarmView[] {
    return this.#alarms
      .filter((alarm) => state[alarm.status] !== NORMAL)
      .map((alarm): AlarmView => {
        const { id, tag, kind, limit, priority, respondMinutes } = alarm.definition;
        return {
          id,
          tag,
          kind,
          limit,
          priority,
          status: VIEWED[state[alarm.status]! - 1]!,
          raisedAt: state[alarm.raisedAt]!,
          value: state[alarm.value]!,
          respondMinutes,
        };
      })
      .sort(
        (a, b) =>
          Number(a.status === 'acknowledged') - Number(b.status === 'acknowledged') ||
          a.priority - b.priority ||
          b.raisedAt - a.raisedAt ||
          (a.id < b.id ? -1 : 1),
      );
  }
}

function step(alarm: Compiled, state: Float64Array, second: number): 'raised' | 'cleared' | null {
  const status = state[alarm.status]!;
  if (!holds(alarm.condition, state)) {
    state[alarm.timer] = 0;
    state[alarm.status] = NORMAL;
    return status === UNACKNOWLEDGED || status === ACKNOWLEDGED ? 'cleared' : null;
  }
  const { kind, limit, hysteresis, delay } = alarm.definition;
  const excess = kind === 'H' || kind === 'HH' ? state[alarm.value]! - limit : limit - state[alarm.value]!;
  const standing = status === UNACKNOWLEDGED || status === ACKNOWLEDGED;
  if (standing) {
    if (excess > -hysteresis) return null;
    state[alarm.timer] = 0;
    state[alarm.status] = status === UNACKNOWLEDGED ? RETURNED : NORMAL;
    return 'cleared';
  }
  if (excess <= 0) {
    state[alarm.timer] = 0;
    return null;
  }
  state[alarm.timer]! += 1;
  if (state[alarm.timer]! <= delay) return null;
  state[alarm.status] = UNACKNOWLEDGED;
  state[alarm.raisedAt] = second;
  return 'raised';
}

function holds(condition: readonly Comparison[], state: Float64Array): boolean {
  for (const c of condition) {
    const limit = (c.right < 0 ? 0 : state[c.right]!) + c.offset;
    if (!compares(c.operator, state[c.left]!, limit)) return false;
  }
  return true;
}
