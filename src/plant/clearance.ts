// What is in the way of a pipe, and how far a pipe may run from a point before it meets it.
import { type Direction, type Position, type Solid, vector } from './arrangement.ts';
import type { Node } from './diagram.ts';

/** A body with the nodes whose own pipes may touch it where they end. */
export interface Obstacle {
  readonly solid: Solid;
  readonly owners: readonly Node[];
}

type Axis = 0 | 1 | 2;

/** Axis of a direction: 0, 1, 2 for x, y, z. */
export function axisOf(direction: Direction): Axis {
  return direction[1] === 'x' ? 0 : direction[1] === 'y' ? 1 : 2;
}

/** How far along a line, on which `low` and `high` bound the obstacle, the way is free from `from`; Infinity if it lies behind. */
function until(from: number, sign: number, low: number, high: number): number {
  const near = sign > 0 ? low : -high;
  const far = sign > 0 ? high : -low;
  const at = from * sign;
  if (at >= far) return Infinity;
  return near > at ? near - at : 0;
}

function freeOfBox(low: Position, high: Position, at: Position, axis: Axis, sign: number, room: number): number {
  for (const other of [0, 1, 2] as const) {
    if (other === axis) continue;
    if (at[other] <= low[other] - room || at[other] >= high[other] + room) return Infinity;
  }
  return until(at[axis], sign, low[axis] - room, high[axis] + room);
}

function freeOfUpright(
  solid: Extract<Solid, { shape: 'upright' }>,
  at: Position,
  axis: Axis,
  sign: number,
  room: number,
): number {
  const reach = solid.radius + room;
  const low = solid.at[2] - room;
  const high = solid.at[2] + solid.height + room;
  const dx = at[0] - solid.at[0];
  const dy = at[1] - solid.at[1];
  if (axis === 2) return dx * dx + dy * dy >= reach * reach ? Infinity : until(at[2], sign, low, high);
  if (at[2] <= low || at[2] >= high) return Infinity;
  const aside = axis === 0 ? dy : dx;
  if (Math.abs(aside) >= reach) return Infinity;
  const half = Math.sqrt(reach * reach - aside * aside);
  return until(at[axis], sign, solid.at[axis] - half, solid.at[axis] + half);
}

/** Metres that a pipe's centre line may run from `at` before it comes closer than `room` to the body. */
export function freeLength(solid: Solid, at: Position, direction: Direction, room: number): number {
  const axis = axisOf(direction);
  const sign = vector(direction)[axis];
  switch (solid.shape) {
    case 'upright':
      return freeOfUpright(solid, at, axis, sign, room);
    case 'lying': {
      const { radius: r, length } = solid;
      const [x, y, z] = solid.at;
      return freeOfBox([x, y - r, z - r], [x + length, y + r, z + r], at, axis, sign, room);
    }
    case 'box':
      return freeOfBox(solid.low, solid.high, at, axis, sign, room);
    case 'floor':
      // A pipe may pass a floor upright, never run inside its thickness.
      return axis === 2 ? Infinity : freeOfBox(solid.low, solid.high, at, axis, sign, room);
  }
}

/** The box around a straight pipe, its ends flat. */
export function pipeSolid(tag: string, from: Position, to: Position, radius: number): Solid {
  const axis = ([0, 1, 2] as const).find((a) => from[a] !== to[a]) ?? 0;
  const pad = (a: number): number => (a === axis ? 0 : radius);
  const low = [0, 1, 2].map((a) => Math.min(from[a]!, to[a]!) - pad(a));
  const high = [0, 1, 2].map((a) => Math.max(from[a]!, to[a]!) + pad(a));
  return { tag, shape: 'box', low: [low[0]!, low[1]!, low[2]!], high: [high[0]!, high[1]!, high[2]!] };
}
