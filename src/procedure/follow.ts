// Follows a procedure through the plant's facts: a pure step from one snapshot to the next, with what is to be told of it.
import { type AnyMachineSnapshot, initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { FactDefinition, Flip } from '../plant/fact.ts';
import {
  buildMachine,
  COMPLETE,
  eventOf,
  FINISH_EVENT,
  type ProcedureMachine,
  type StepStatus,
  stateKey,
  stepFacts,
  type Told,
} from './compile.ts';
import { type DeviationKind, isGroup, type Procedure, readyFact, type Step } from './language.ts';

export type ProcedureSnapshot = SnapshotFrom<ProcedureMachine>;

/** What a flip meant to the procedure. */
export type Mark =
  | { readonly kind: 'step'; readonly step: string; readonly change: 'done' | 'undone' }
  | { readonly kind: 'deviation'; readonly step: string; readonly deviation: DeviationKind };

export interface CompiledProcedure {
  readonly procedure: Procedure;
  readonly machine: ProcedureMachine;
  /** Facts the fact board must evaluate for this procedure, after those of the line. */
  readonly facts: readonly FactDefinition[];
}

export interface Followed {
  readonly snapshot: ProcedureSnapshot;
  readonly marks: readonly Mark[];
}

/** Compiles a procedure: the machine, and the facts that drive it. */
export function compile(procedure: Procedure): CompiledProcedure {
  return { procedure, machine: buildMachine(procedure), facts: stepFacts(procedure) };
}

/** Where a run of the procedure starts. */
export function begin(compiled: CompiledProcedure): ProcedureSnapshot {
  return initialTransition(compiled.machine)[0];
}

const NO_MARKS: readonly Mark[] = [];
const READY = readyFact('');

/** What a flip of a fact does to the procedure. A flip that no state listens to costs nothing. */
export function follow(compiled: CompiledProcedure, snapshot: ProcedureSnapshot, flip: Flip): Followed {
  return send(compiled, snapshot, eventOf(flip));
}

/**
 * Flips of one second in the order in which they are to be judged: needs that have ceased come last, for they may have ceased by
 * the beginning of their own step (a filter is let down by the very valve it was charged for).
 */
export function judgingOrder(flips: readonly Flip[]): readonly Flip[] {
  if (flips.length < 2) return flips;
  const ceases = ({ name, value }: Flip) => !value && name.startsWith(READY);
  return [...flips.filter((flip) => !ceases(flip)), ...flips.filter(ceases)];
}

/** Ends the procedure: handed in, or out of time. */
export function finish(compiled: CompiledProcedure, snapshot: ProcedureSnapshot): ProcedureSnapshot {
  return send(compiled, snapshot, FINISH_EVENT).snapshot;
}

function send(compiled: CompiledProcedure, snapshot: ProcedureSnapshot, type: string): Followed {
  if (snapshot.status !== 'active' || !snapshot.can({ type })) return { snapshot, marks: NO_MARKS };
  const [next, actions] = transition(compiled.machine, snapshot, { type });
  return { snapshot: next, marks: actions.flatMap((action) => markOf(action.params)) };
}

/** Reads what the machine emitted off an action of the pure transition. */
function markOf(params: unknown): readonly Mark[] {
  const told = (params as { event?: Told } | undefined)?.event;
  if (told === undefined) return NO_MARKS;
  if (told.type === 'deviation') return [{ kind: 'deviation', step: told.step, deviation: told.deviation }];
  return [{ kind: 'step', step: told.step, change: told.type }];
}

/** What has become of a step. */
export function statusOf(snapshot: ProcedureSnapshot, stepId: string): StepStatus {
  return snapshot.context.steps[stepId] ?? 'todo';
}

/** Steps that are to be done now: that of the strict part, or those left in the free group. */
export function currentSteps(compiled: CompiledProcedure, snapshot: ProcedureSnapshot): readonly Step[] {
  if (snapshot.status !== 'active' || snapshot.value === COMPLETE) return [];
  // The names of generated states are no part of the snapshot's type.
  const at: AnyMachineSnapshot = snapshot;
  return compiled.procedure.sequence.flatMap((part) => {
    if (!isGroup(part)) return at.matches(stateKey(part.id)) ? [part] : [];
    if (!at.matches(stateKey(part.group))) return [];
    return part.steps.filter((step) => at.matches({ [stateKey(part.group)]: { [stateKey(step.id)]: 'todo' } }));
  });
}
