// How long one walks from one station of a workshop to another. Pure, so that a log gives the same working time everywhere.
import type { Station } from './screens.ts';

/** A flight of stairs between two floors: where it is stepped on and left, and the length of its slope. Metres. */
interface Stair {
  readonly low: number;
  readonly high: number;
  readonly foot: readonly [x: number, y: number];
  readonly head: readonly [x: number, y: number];
  readonly length: number;
}

export interface Walking {
  /** Metres a second on the level and on stairs. */
  readonly speed: number;
  readonly stairSpeed: number;
  /** From the lowest upwards, each beginning on the floor on which the one before it ends. */
  readonly stairs: readonly Stair[];
}

type Place = readonly [x: number, y: number];

/** Aisles run along the walls: one walks the sum of both ways [K]. */
const level = (a: Place, b: Place): number => Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1]);

/** The floor with stairs on which a station stands: movable steps belong to the floor that carries them. */
function landing({ stairs }: Walking, { floor }: Station): number {
  let found = stairs[0]?.low ?? 0;
  for (const { high } of stairs) if (high <= floor) found = high;
  return found;
}

/** Seconds from one station to another, to 0.1 s. */
export function walkingTime(walking: Walking, from: Station, to: Station): number {
  const { speed, stairSpeed, stairs } = walking;
  const up = landing(walking, from) <= landing(walking, to);
  const [low, high] = up ? [from, to] : [to, from];
  let at: Place = [low.eye[0], low.eye[1]];
  let seconds = 0;
  for (const stair of stairs) {
    if (stair.low < landing(walking, low) || stair.high > landing(walking, high)) continue;
    seconds += level(at, stair.foot) / speed + stair.length / stairSpeed;
    at = stair.head;
  }
  seconds += level(at, [high.eye[0], high.eye[1]]) / speed;
  return Math.round(seconds * 10) / 10;
}
