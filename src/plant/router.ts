// Finds the way of one pipe: legs along the axes, bends of 1.5 D with room for each, clear of everything else.
// A best-first search whose steps are whole legs, so that the room between two bends is known when a leg is chosen.
import {
  bendRadius,
  type Direction,
  type Floor,
  offset,
  opposite,
  outsideDiameter,
  type Position,
  vector,
} from './arrangement.ts';
import { axisOf, freeLength, type Obstacle } from './clearance.ts';
import type { PipeEnd } from './pipe-ends.ts';

export interface Task {
  readonly from: PipeEnd;
  readonly to: PipeEnd;
  readonly dn: number;
}

export interface Ground {
  readonly obstacles: readonly Obstacle[];
  /** Pipes along a floor at walking height are a nuisance and cost more. */
  readonly floors: readonly Floor[];
  /** Ends nearer to each other than this, m, are neighbours: their pipe may run where people walk, for they stand in the way themselves. */
  readonly neighbours: number;
}

/** Free space between surfaces of pipes and of all else, m. */
const CLEARANCE = 0.03;
/** What a bend costs, in metres of pipe: more for a large pipe. */
const bendCost = (dn: number): number => 0.6 + 8 * outsideDiameter(dn);
/** How much more a metre costs that lies where people walk: up to 2.5 m above a floor. */
const NUISANCE = 2;
const HEADROOM = 2.5;
/** The same for pipes that no floor above can carry, higher than the pipe rack. */
const UNCARRIED = 0.6;
const RACK = 4.8;
const EAGERNESS = 1.25;
/** Steps of a search before it is given up: near the straight way, and farther about. */
const EXPANSIONS = 30_000;
const LONG_EXPANSIONS = 150_000;
const DIRECTIONS: readonly Direction[] = ['+x', '-x', '+y', '-y', '+z', '-z'];

interface State {
  readonly at: Position;
  readonly direction: Direction;
  readonly cost: number;
  readonly estimate: number;
  readonly before: State | null;
}

/** The smallest first; equals in the order in which they came. */
class Queue {
  readonly #items: { state: State; order: number }[] = [];
  #order = 0;

  #less(a: number, b: number): boolean {
    const x = this.#items[a]!;
    const y = this.#items[b]!;
    return x.state.estimate < y.state.estimate || (x.state.estimate === y.state.estimate && x.order < y.order);
  }

  #swap(a: number, b: number): void {
    const kept = this.#items[a]!;
    this.#items[a] = this.#items[b]!;
    this.#items[b] = kept;
  }

  push(state: State): void {
    this.#items.push({ state, order: this.#order++ });
    for (let i = this.#items.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.#less(i, parent)) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): State | null {
    if (this.#items.length === 0) return null;
    this.#swap(0, this.#items.length - 1);
    const { state } = this.#items.pop()!;
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      if (left >= this.#items.length) break;
      const child = left + 1 < this.#items.length && this.#less(left + 1, left) ? left + 1 : left;
      if (!this.#less(child, i)) break;
      this.#swap(i, child);
      i = child;
    }
    return state;
  }
}

const round = (metres: number): number => Math.round(metres * 1000) / 1000;
const distance = (a: Position, b: Position): number =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

/** Coordinates at which a pipe may turn: those of its ends, just beside the obstacles near the way, and a coarse lattice. */
function turningPoints(task: Task, obstacles: readonly Obstacle[], room: number, margin: number): number[][] {
  const { from, to, dn } = task;
  const radius = bendRadius(dn);
  return [0, 1, 2].map((axis) => {
    const low = Math.min(from.at[axis]!, to.at[axis]!) - margin;
    const high = Math.max(from.at[axis]!, to.at[axis]!) + margin;
    const wanted = [from, to].flatMap((end) =>
      [0, radius + 0.02, radius * 1.6 + 0.05, 2 * radius + 0.2, 2 * radius + 0.6].flatMap((d) => [
        end.at[axis]! + d,
        end.at[axis]! - d,
      ]),
    );
    const beside = obstacles.flatMap(({ solid }) => {
      const bounds = boundsOf(solid);
      return [bounds[0][axis]! - room - 0.005, bounds[1][axis]! + room + 0.005];
    });
    const lattice: number[] = [];
    for (let c = Math.ceil(low / 0.5) * 0.5; c <= high; c += 0.5) lattice.push(c);
    // Nothing runs in the ground.
    const least = axis === 2 ? Math.max(low, room + 0.02) : low;
    const kept = [...new Set(wanted.map(round))].filter((c) => axis !== 2 || c >= least);
    // Nearer than 60 mm (on long ways more) to one that is there already is no new place.
    const apart = Math.max(0.06, (high - low) / 90);
    for (const c of [...beside, ...lattice]) {
      if (c >= least && c <= high && kept.every((k) => Math.abs(k - c) >= apart)) kept.push(round(c));
    }
    return kept.sort((a, b) => a - b);
  });
}

function boundsOf(solid: Obstacle['solid']): readonly [Position, Position] {
  switch (solid.shape) {
    case 'upright': {
      const [x, y, z] = solid.at;
      return [
        [x - solid.radius, y - solid.radius, z],
        [x + solid.radius, y + solid.radius, z + solid.height],
      ];
    }
    case 'lying': {
      const [x, y, z] = solid.at;
      return [
        [x, y - solid.radius, z - solid.radius],
        [x + solid.length, y + solid.radius, z + solid.radius],
      ];
    }
    case 'box':
    case 'floor':
      return [solid.low, solid.high];
  }
}

function touches(solid: Obstacle['solid'], low: Position, high: Position): boolean {
  const [a, b] = boundsOf(solid);
  return [0, 1, 2].every((axis) => b[axis]! >= low[axis]! && a[axis]! <= high[axis]!);
}

function legCost(at: Position, direction: Direction, length: number, floors: readonly Floor[]): number {
  if (axisOf(direction) === 2) return length;
  const middle = offset(at, direction, length / 2);
  const here = floors.filter(({ rects }) =>
    rects.some(([x0, y0, x1, y1]) => middle[0] > x0 && middle[0] < x1 && middle[1] > y0 && middle[1] < y1),
  );
  const inTheWay = here.some(({ level }) => at[2] > level && at[2] < level + HEADROOM);
  const carried = floors.length === 0 || at[2] < RACK || here.some(({ level }) => level > at[2]);
  return length * (1 + (inTheWay ? NUISANCE : 0) + (carried ? 0 : UNCARRIED));
}

/**
 * What is left at least: the distance, and a bend for every axis along which the pipe must still go before its last leg.
 * Taken a little too high, which finds a way sooner at the price of one that may be a little longer.
 */
function estimateLeft(at: Position, to: Position, goalAxis: number, bend: number): number {
  let bends = 0;
  for (const axis of [0, 1, 2]) if (axis !== goalAxis && Math.abs(at[axis]! - to[axis]!) > 1e-6) bends++;
  return EAGERNESS * (distance(at, to) + bend * bends) + 1e-6;
}

function search(task: Task, ground: Ground, margin: number, most: number): readonly Position[] | null {
  const { from, to, dn } = task;
  const room = outsideDiameter(dn) / 2 + CLEARANCE;
  const radius = bendRadius(dn);
  const bend = bendCost(dn);
  const reach = margin + 0.5;
  const low: Position = [0, 1, 2].map((a) => Math.min(from.at[a]!, to.at[a]!) - reach) as unknown as Position;
  const high: Position = [0, 1, 2].map((a) => Math.max(from.at[a]!, to.at[a]!) + reach) as unknown as Position;
  const near = ground.obstacles.filter(({ solid }) => touches(solid, low, high));
  const free = (at: Position, direction: Direction, first: boolean, last: boolean): number => {
    let length = Infinity;
    for (const { solid, owners } of near) {
      if ((first && owners.includes(from.node)) || (last && owners.includes(to.node))) continue;
      length = Math.min(length, freeLength(solid, at, direction, room));
      if (length === 0) break;
    }
    return length;
  };
  const floors = distance(from.at, to.at) < ground.neighbours ? [] : ground.floors;
  const turns = turningPoints(task, near, room, margin);
  const arriving = opposite(to.out);
  const goalAxis = axisOf(arriving);
  const goalSign = vector(arriving)[goalAxis];
  const done = new Set<string>();
  const queue = new Queue();
  queue.push({ at: from.at, direction: from.out, cost: 0, estimate: 0, before: null });

  for (let count = 0; count < most; count++) {
    const state = queue.pop();
    if (state === null) return null;
    if (state.estimate === state.cost && state.before !== null && state.at === to.at) return pathOf(state);
    const key = `${state.at.join()}${state.direction}`;
    if (done.has(key)) continue;
    done.add(key);
    const first = state.before === null;
    for (const direction of first ? [from.out] : DIRECTIONS) {
      const axis = axisOf(direction);
      if (!first && axis === axisOf(state.direction)) continue;
      const sign = vector(direction)[axis];
      const length = free(state.at, direction, first, false);
      // The last leg: straight into the other end.
      const others = [0, 1, 2].filter((a) => a !== goalAxis);
      if (direction === arriving && others.every((a) => Math.abs(state.at[a]! - to.at[a]!) < 1e-6)) {
        const left = (to.at[goalAxis] - state.at[goalAxis]) * goalSign;
        if (left >= (first ? -1e-9 : radius) && free(state.at, direction, first, true) >= left - 1e-9) {
          const cost = state.cost + legCost(state.at, direction, left, floors);
          queue.push({ at: to.at, direction, cost, estimate: cost, before: state });
        }
      }
      // The first leg holds one half of a bend, any other two.
      const least = first ? radius : 2 * radius;
      for (const c of turns[axis]!) {
        const run = (c - state.at[axis]) * sign;
        if (run < least || run > length) continue;
        const at: Position = offset(state.at, direction, run).map(round) as unknown as Position;
        const cost = state.cost + bend + legCost(state.at, direction, run, floors);
        queue.push({ at, direction, cost, estimate: cost + estimateLeft(at, to.at, goalAxis, bend), before: state });
      }
    }
  }
  return null;
}

function pathOf(last: State): readonly Position[] {
  const path: Position[] = [];
  for (let state: State | null = last; state !== null; state = state.before) path.unshift(state.at);
  return path;
}

/** Corner points of a pipe from end to end, or null if there is no way. */
export function route(task: Task, ground: Ground): readonly Position[] | null {
  for (const [margin, most] of [
    [1.2, EXPANSIONS],
    [4, LONG_EXPANSIONS],
  ] as const) {
    const path = search(task, ground, margin, most);
    if (path !== null) return path;
  }
  return null;
}
