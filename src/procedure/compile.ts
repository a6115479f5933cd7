// Compiles a procedure to an XState machine. Strict parts are compound states in sequence, free groups are parallel states,
// and the events are flips of the facts made from the steps ("done-4.10"; "unkept-4.10" when what it keeps turns false).
// The position never depends on guards, so every path can be enumerated; what was skipped or redone is kept in the context.
import { assign, emit, enqueueActions, setup } from 'xstate';
import type { FactDefinition, Flip } from '../plant/fact.ts';
import {
  begunFact,
  type DeviationKind,
  doneFact,
  earlyFact,
  type FreeGroup,
  isGroup,
  keptFact,
  type Procedure,
  readyFact,
  type Step,
  stepsOf,
} from './language.ts';

/** What has become of a step: not yet reached, done, passed over, or done and then undone. */
export type StepStatus = 'todo' | 'done' | 'skipped' | 'undone';

/** What the machine remembers beside its position. */
export interface Progress {
  readonly steps: Readonly<Record<string, StepStatus>>;
  readonly starts: Readonly<Record<string, Start>>;
}

/** How a step was begun: whether its needs hold, whether it is begun, and whether they held once it was. */
interface Start {
  readonly ready: boolean;
  readonly begun: boolean;
  readonly met: boolean;
}

const NOT_BEGUN: Start = { ready: false, begun: false, met: false };

/** Needs may cease once the step is begun: the filter is let down by the valve it was charged for. */
function changed(start: Start = NOT_BEGUN, change: Partial<Start>): Start {
  const { ready, begun } = { ...start, ...change };
  return { ready, begun, met: ready || (begun && start.met) };
}

/** What the machine emits. */
export type Told =
  | { readonly type: 'done' | 'undone'; readonly step: string }
  | { readonly type: 'deviation'; readonly step: string; readonly deviation: DeviationKind };

/** State reached when the last part is done or passed; steps left out may still be done until the run is handed in. */
export const COMPLETE = 'complete';
/** Final state: the run has been handed in or has ended. */
export const FINISHED = 'finished';
export const FINISH_EVENT = 'finish';

/** Event that a fact's flip is to the machine. */
export const eventOf = (flip: Flip): string => (flip.value ? flip.name : `un${flip.name}`);

/** Key of a step's or group's state node; a dot would part a path in XState. */
export const stateKey = (id: string): string => id.replaceAll('.', '_');

const DEFAULT_HOLD = 10;
/** Seconds within which the needs of a step that was begun must have come true: twice the stroke of a valve. */
const GRACE = 10;

/** Facts that a procedure's machine listens to. */
export function stepFacts(procedure: Procedure): readonly FactDefinition[] {
  const steps = stepsOf(procedure);
  const all = (conditions: readonly string[]) => conditions.join(' and ');
  return [
    ...steps.flatMap((s) => (s.begun === undefined ? [] : [{ name: begunFact(s.id), when: all(s.begun) }])),
    ...steps.flatMap((s) => (s.needs.length === 0 ? [] : [{ name: readyFact(s.id), when: all(s.needs) }])),
    ...steps.flatMap((s) =>
      s.begun === undefined || s.needs.length === 0
        ? []
        : [{ name: earlyFact(s.id), when: `${begunFact(s.id)} = 1 and ${readyFact(s.id)} = 0`, hold: GRACE }],
    ),
    ...steps.map((s) => ({
      name: doneFact(s.id),
      when: all([...(s.phase ?? []), ...s.done]),
      hold: s.hold ?? DEFAULT_HOLD,
    })),
    ...steps.flatMap((s) => (s.until === undefined ? [] : [{ name: keptFact(s.id), when: all(s.kept ?? s.done) }])),
  ];
}

// The wide event type keeps the machine's own type small (engineering.md 5: large exact types do not compile).
const judge = setup({
  types: { context: {} as Progress, events: {} as { type: string }, emitted: {} as Told },
  actions: {
    /** The criterion of `step` has come true; `passes` are the steps that lie between it and the position. */
    complete: enqueueActions(({ context, enqueue }, params: { step: string; passes: readonly string[] }) => {
      const before = context.steps[params.step];
      if (before === 'done') return;
      const skipped = params.passes.filter((step) => context.steps[step] === 'todo');
      const changed = Object.fromEntries(skipped.map((step) => [step, 'skipped' as const]));
      enqueue.assign({ steps: { ...context.steps, ...changed, [params.step]: 'done' } });
      for (const step of skipped) enqueue.emit({ type: 'deviation', step, deviation: 'skipped' });
      enqueue.emit({ type: 'done', step: params.step });
      if (before === 'skipped') enqueue.emit({ type: 'deviation', step: params.step, deviation: 'out-of-order' });
    }),
    undo: enqueueActions(({ context, enqueue }, params: { step: string }) => {
      if (context.steps[params.step] !== 'done') return;
      enqueue.assign({ steps: { ...context.steps, [params.step]: 'undone' } });
      enqueue.emit({ type: 'undone', step: params.step });
      enqueue.emit({ type: 'deviation', step: params.step, deviation: 'undone' });
    }),
    start: assign(({ context }, { step, change }: { step: string; change: Partial<Start> }) => ({
      starts: { ...context.starts, [step]: changed(context.starts[step], change) },
    })),
    warn: enqueueActions(({ context, enqueue }, params: { step: string }) => {
      if (context.steps[params.step] === 'done' || context.starts[params.step]?.met === true) return;
      enqueue.emit({ type: 'deviation', step: params.step, deviation: 'too-early' });
    }),
    hasten: emit((_, params: { step: string }) => ({
      type: 'deviation' as const,
      step: params.step,
      deviation: 'too-fast' as const,
    })),
  },
});

type Handlers = NonNullable<Parameters<typeof judge.createMachine>[0]['on']>;
type Part = Step | FreeGroup;

const membersOf = (part: Part): readonly Step[] => (isGroup(part) ? part.steps : [part]);

/** The machine of a procedure. Its states are the procedure's parts in order, then `complete`, then `finished`. */
export function buildMachine(procedure: Procedure) {
  const parts = procedure.sequence;
  const keys = parts.map((part) => stateKey(isGroup(part) ? part.group : part.id));
  const node = (...path: string[]) => `#${[procedure.id, ...path].join('.')}`;
  const after = (index: number) => node(keys[index + 1] ?? COMPLETE);
  const placeOf = (stepId: string) => parts.findIndex((part) => membersOf(part).some((step) => step.id === stepId));

  const complete = (step: string, passes: readonly string[] = []) => ({
    type: 'complete' as const,
    params: { step, passes },
  });

  /** Steps of earlier parts: done late, or undone while they must stay done. `index` may be the place of `complete`. */
  function behind(index: number): Handlers {
    const handlers: Handlers = {};
    for (const step of parts.slice(0, index).flatMap(membersOf)) {
      handlers[doneFact(step.id)] = { actions: complete(step.id) };
      if (step.until !== undefined && index <= placeOf(step.until)) Object.assign(handlers, undoing(step));
    }
    return handlers;
  }

  /** Steps of later parts: the position moves there, past what lies between. */
  function ahead(index: number): Handlers {
    const handlers: Handlers = {};
    parts.forEach((part, place) => {
      if (place <= index) return;
      const passes = parts.slice(index, place).flatMap((p) => membersOf(p).map((step) => step.id));
      for (const step of membersOf(part)) {
        const target = isGroup(part) ? node(keys[place]!, stateKey(step.id), 'done') : after(place);
        handlers[doneFact(step.id)] = { target, actions: complete(step.id, passes) };
      }
    });
    return handlers;
  }

  function undoing(step: Step): Handlers {
    return { [`un${keptFact(step.id)}`]: { actions: { type: 'undo', params: { step: step.id } } } };
  }

  function tooFast(step: Step): Handlers {
    const actions = { type: 'hasten' as const, params: { step: step.id } };
    return Object.fromEntries((step.tooFast ?? []).map((fact) => [fact, { actions }]));
  }

  function region(step: Step) {
    const undone = { target: '.todo', actions: { type: 'undo' as const, params: { step: step.id } } };
    return {
      initial: 'todo',
      on: step.until === undefined ? {} : { [`un${keptFact(step.id)}`]: undone },
      states: {
        todo: { on: { [doneFact(step.id)]: { target: 'done', actions: complete(step.id) }, ...tooFast(step) } },
        done: { type: 'final' as const },
      },
    };
  }

  function stateOf(part: Part, index: number) {
    const around = { ...behind(index), ...ahead(index) };
    if (!isGroup(part)) {
      const own = { target: after(index), actions: complete(part.id) };
      return { on: { ...around, [doneFact(part.id)]: own, ...tooFast(part) } };
    }
    const states = Object.fromEntries(part.steps.map((step) => [stateKey(step.id), region(step)]));
    return { type: 'parallel' as const, on: around, onDone: after(index), states };
  }

  /** Beginning a step, and its needs coming and going, matter wherever the position is. */
  function everywhere(): Handlers {
    const handlers: Handlers = { [FINISH_EVENT]: node(FINISHED) };
    for (const { id: step, begun, needs } of stepsOf(procedure)) {
      if (begun !== undefined && needs.length > 0) {
        const start = (change: Partial<Start>) => ({ actions: { type: 'start' as const, params: { step, change } } });
        handlers[begunFact(step)] = start({ begun: true });
        handlers[`un${begunFact(step)}`] = start({ begun: false });
        handlers[readyFact(step)] = start({ ready: true });
        handlers[`un${readyFact(step)}`] = start({ ready: false });
        handlers[earlyFact(step)] = { actions: { type: 'warn', params: { step } } };
      }
    }
    return handlers;
  }

  return judge.createMachine({
    id: procedure.id,
    context: {
      steps: Object.fromEntries(stepsOf(procedure).map((step) => [step.id, 'todo' as const])),
      starts: {},
    },
    initial: keys[0]!,
    on: everywhere(),
    states: {
      ...Object.fromEntries(parts.map((part, index) => [keys[index]!, stateOf(part, index)])),
      [COMPLETE]: { on: behind(parts.length) },
      [FINISHED]: { type: 'final' as const },
    },
  });
}

export type ProcedureMachine = ReturnType<typeof buildMachine>;
