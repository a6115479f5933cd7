// Proves a procedure's machine by enumeration (xstate/graph): every state can be reached, every state can still reach the end,
// every transition is taken somewhere. The position depends on no guard, so states are told apart by their position alone.
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, EventObject } from 'xstate';
import {
  type AdjacencyMap,
  adjacencyMapToArray,
  getAdjacencyMap,
  getShortestPaths,
  getSimplePaths,
  getStateNodes,
} from 'xstate/graph';
import { COMPLETE, FINISHED } from './compile.ts';
import { type CompiledProcedure, currentSteps, type ProcedureSnapshot } from './follow.ts';
import { doneFact } from './language.ts';

export interface Survey {
  /** Positions that can be reached. */
  readonly states: number;
  /** Transitions between them, one for each event that a position listens to. */
  readonly transitions: number;
  /** Shortest paths, one to each position. */
  readonly shortestPaths: number;
  /** Ways of doing everything in order. */
  readonly inOrderPaths: number;
  /** Positions that the machine defines and nothing reaches. */
  readonly unreachable: readonly string[];
  /** Positions from which the end cannot be reached. */
  readonly stuck: readonly string[];
  /** Transitions that the machine defines and no position ever takes. */
  readonly dead: readonly string[];
}

const position = (snapshot: AnyMachineSnapshot): string => JSON.stringify(snapshot.value);

/** Enumerates a procedure's machine. */
export function survey(compiled: CompiledProcedure): Survey {
  // The graph tools know nothing of what a machine emits; with their widest type they take it.
  const machine: AnyStateMachine = compiled.machine;
  const nodes = [machine.root, ...getStateNodes(machine)];
  const events = machine.events.filter((type) => !type.startsWith('xstate.')).map((type) => ({ type }));
  const options = { events, serializeState: position };
  const adjacency: AdjacencyMap<AnyMachineSnapshot, EventObject> = getAdjacencyMap(machine, options);

  const reached = new Set<string>();
  const taken = new Set<string>();
  const back = new Map<string, string[]>();
  let transitions = 0;
  for (const { state, event, nextState } of adjacencyMapToArray(adjacency)) {
    for (const node of nextState._nodes) reached.add(node.id);
    const enabled = machine.getTransitionData(state, event);
    if (enabled.length > 0) transitions++;
    for (const { source } of enabled) taken.add(`${source.id} ${event.type}`);
    const key = position(nextState);
    back.set(key, [...(back.get(key) ?? []), position(state)]);
  }

  return {
    states: Object.keys(adjacency).length,
    transitions,
    shortestPaths: getShortestPaths(machine, options).length,
    inOrderPaths: inOrder(compiled).length,
    unreachable: nodes.map((node) => node.id).filter((id) => !reached.has(id)),
    stuck: notLeadingTo(JSON.stringify(FINISHED), Object.keys(adjacency), back),
    dead: definedTransitions(nodes).filter((transition) => !taken.has(transition)),
  };
}

/** Every simple path that does only what is due, from the start to the state in which all is done. */
function inOrder(compiled: CompiledProcedure) {
  return getSimplePaths(compiled.machine, {
    events: (snapshot: ProcedureSnapshot) => currentSteps(compiled, snapshot).map(({ id }) => ({ type: doneFact(id) })),
    serializeState: position,
    toState: (snapshot: ProcedureSnapshot) => snapshot.value === COMPLETE,
  });
}

/** Transitions by event that the machine's states define; those of XState itself (the end of a group) are not counted. */
function definedTransitions(nodes: readonly AnyStateNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    [...node.transitions.keys()].filter((type) => !type.startsWith('xstate.')).map((type) => `${node.id} ${type}`),
  );
}

function notLeadingTo(
  end: string,
  all: readonly string[],
  back: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const leading = new Set([end]);
  for (const state of leading) for (const before of back.get(state) ?? []) leading.add(before);
  return all.filter((state) => !leading.has(state));
}
