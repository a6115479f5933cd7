// Proves a procedure's machine by enumeration (xstate/graph): every state can be reached, every state can still reach the end,
// every transition is taken somewhere. The position depends on no guard, so states are told apart by their position alone.
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, EventObject } from 'xstate';
import { type AdjacencyMap, adjacencyMapToArray, getAdjacencyMap, getStateNodes } from 'xstate/graph';
import { COMPLETE, FINISHED } from './compile.ts';
import { begin, type CompiledProcedure, currentSteps, follow, type ProcedureSnapshot } from './follow.ts';
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
  const onwards = new Map<string, string[]>();
  let transitions = 0;
  for (const { state, event, nextState } of adjacencyMapToArray(adjacency)) {
    for (const node of nextState._nodes) reached.add(node.id);
    const enabled = machine.getTransitionData(state, event);
    if (enabled.length > 0) transitions++;
    for (const { source } of enabled) taken.add(`${source.id} ${event.type}`);
    const from = position(state);
    const key = position(nextState);
    link(back, key, from);
    link(onwards, from, key);
  }

  return {
    states: Object.keys(adjacency).length,
    transitions,
    shortestPaths: leadingTo(position(begin(compiled)), onwards).size,
    inOrderPaths: inOrder(compiled),
    unreachable: nodes.map((node) => node.id).filter((id) => !reached.has(id)),
    stuck: notLeadingTo(JSON.stringify(FINISHED), Object.keys(adjacency), back),
    dead: definedTransitions(nodes).filter((transition) => !taken.has(transition)),
  };
}

/**
 * How many ways lead from the start to the state in which all is done, doing only what is due. Each step due is done once, so that no way
 * comes back to where it was: the ways on from a position are those on from the positions next to it.
 */
function inOrder(compiled: CompiledProcedure): number {
  const known = new Map<string, number>();
  const from = (snapshot: ProcedureSnapshot): number => {
    if (snapshot.value === COMPLETE) return 1;
    const key = position(snapshot);
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = currentSteps(compiled, snapshot)
      .map(({ id }) => from(follow(compiled, snapshot, { name: doneFact(id), value: true }).snapshot))
      .reduce((sum, n) => sum + n, 0);
    known.set(key, ways);
    return ways;
  };
  return from(begin(compiled));
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
  const leading = leadingTo(end, back);
  return all.filter((state) => !leading.has(state));
}

/** Everything that the links lead to from a position, in the order of its distance. */
function leadingTo(from: string, links: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set([from]);
  for (const state of found) for (const next of links.get(state) ?? []) found.add(next);
  return found;
}

function link(links: Map<string, string[]>, from: string, to: string): void {
  const known = links.get(from);
  if (known === undefined) links.set(from, [to]);
  else known.push(to);
}
