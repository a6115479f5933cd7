// What comes out of each open end at this moment, as strong as the plant lets it out. A frame allocates nothing here: all that is kept
// lies in arrays that are made once.
import { DataTexture, FloatType, NearestFilter, RGBAFormat, type Vector3 } from 'three';
import type { Attempt } from '../../src/attempt/attempt.ts';
import type { Outlet } from '../equipment/builder.ts';
import { slotsOf, UNKNOWN } from '../readings.ts';
import { Spots } from '../sight.ts';
import { Liquids } from './liquids.ts';

/** Metres beyond which what comes out of an end of usual force is not drawn, and beyond which nobody sees it move. */
const SEEN = 40;
const STIRS = 18;
/** Metres about an end that its plume may fill, with usual force. */
const WIDE = 3;
/** Share of a full flow below which nothing is seen: a breath of gas, a drop now and then. */
const LEAST = { gas: 2e-3, liquid: 1e-4 } as const;
/** Strength below which an end is at rest, and by which it must differ from what it is for that to be seen. */
const REST = 0.004;
const CLOSE = 0.002;
/** By how much it must differ for that to be reason enough for a picture. */
const TELLING = 0.01;
/** By how much of the difference an end grows or fades in a second. */
const EASE = 4;

export class Ends {
  /** Strength of each end, 0..1, in the red of its texel; what its liquid looks like in the others. */
  readonly strengths: DataTexture;
  /** Ends out of which something comes, in the first `count` places. */
  readonly running: Uint16Array;
  count = 0;
  /** Set by `follow`: whether other ends run than before; whether one moves near enough to be seen moving. */
  changed = false;
  stirs = false;
  /** Seconds since the picture before, for the next `follow`. */
  seconds = 0;
  readonly #attempt: Attempt;
  readonly #liquids: Liquids;
  /** Whether what is drawn there moves by itself, 0 or 1: glass stands. */
  readonly #moves: Uint8Array;
  readonly #data: Float32Array;
  readonly #flow: Int32Array;
  readonly #opening: Int32Array;
  readonly #full: Float64Array;
  readonly #wide: Float64Array;
  readonly #places: Float64Array;
  /** By how much farther each is seen. */
  readonly #force: Float64Array;
  readonly #least: Float64Array;
  readonly #spots: Spots;
  /** Strength that each end comes to, and its distance by its force. */
  readonly #wanted: Float64Array;
  readonly #away: Float64Array;

  constructor(outlets: readonly Outlet[], attempt: Attempt) {
    this.#attempt = attempt;
    this.#data = new Float32Array(outlets.length * 4);
    this.#liquids = new Liquids(outlets, attempt, this.#data);
    this.strengths = new DataTexture(this.#data, outlets.length, 1, RGBAFormat, FloatType);
    this.strengths.magFilter = NearestFilter;
    this.strengths.minFilter = NearestFilter;
    this.strengths.needsUpdate = true;
    this.running = new Uint16Array(outlets.length);
    this.#flow = slotsOf(
      attempt,
      outlets.map(({ by }) => by.flow),
    );
    this.#opening = slotsOf(
      attempt,
      outlets.map(({ by }) => by.through?.tag ?? null),
    );
    this.#full = Float64Array.from(outlets, ({ by }) => by.full);
    this.#wide = Float64Array.from(outlets, ({ by }) => by.through?.wide ?? 1);
    this.#places = Float64Array.from(outlets.flatMap(({ at }) => at.toArray()));
    this.#force = Float64Array.from(outlets, ({ force }) => force ?? 1);
    this.#least = Float64Array.from(outlets, ({ fall }) => (fall === undefined ? LEAST.gas : LEAST.liquid));
    this.#moves = Uint8Array.from(outlets, ({ stands }) => (stands === undefined ? 1 : 0));
    this.#spots = new Spots(
      outlets.map(({ at, force = 1, fall = 0 }) => ({ at, radius: Math.max(WIDE * force, fall) })),
    );
    this.#wanted = new Float64Array(outlets.length);
    this.#away = new Float64Array(outlets.length);
  }

  /** Strength of an end, 0..1. */
  strengthOf(end: number): number {
    return this.#data[end * 4]!;
  }

  /** What its liquid looks like: linear red, green and blue, below zero where it is clear; of a flask the share that is left, first. */
  liquidOf(end: number): readonly number[] {
    return [...this.#data.subarray(end * 4 + 1, end * 4 + 4)];
  }

  /**
   * Lets every end grow or fade towards what the plant lets out of it; at once where the picture stands still. Not drawn is what lies
   * behind whoever looks `ahead`.
   */
  follow(eye: Vector3, ahead: Vector3, still: boolean): void {
    this.#reckon(eye);
    const data = this.#data;
    const ease = still ? 1 : Math.min(1, this.seconds * EASE);
    this.#colour();
    this.#liquids.fresh.fill(0);
    let count = 0;
    this.changed = false;
    this.stirs = false;
    for (let i = 0; i < this.#flow.length; i++) {
      const now = data[i * 4]!;
      const wanted = this.#wanted[i]!;
      // Most ends are at rest, and nothing more is asked of them.
      if (wanted === 0 && now === 0) continue;
      let next = now + (wanted - now) * ease;
      if (wanted === 0 && next < REST) next = 0;
      else if (Math.abs(wanted - now) < CLOSE) next = now;
      if (next !== now) {
        data[i * 4] = next;
        this.strengths.needsUpdate = true;
      }
      const dx = this.#places[i * 3]! - eye.x;
      const dy = this.#places[i * 3 + 1]! - eye.y;
      const dz = this.#places[i * 3 + 2]! - eye.z;
      if (next <= REST || dx * ahead.x + dy * ahead.y + dz * ahead.z < -WIDE * this.#force[i]!) continue;
      if (this.running[count] !== i) {
        this.running[count] = i;
        this.changed = true;
      }
      count++;
      if (this.#moves[i] === 1 && this.#away[i]! < STIRS && this.#spots.isInView(i, eye)) this.stirs = true;
    }
    if (count !== this.count) this.changed = true;
    this.count = count;
  }

  /** Whether what comes out in the picture taken from `eye` is no longer what the plant lets out; or moves, if anything may. */
  isStale(eye: Vector3, still: boolean): boolean {
    this.#reckon(eye);
    this.#colour();
    for (let i = 0; i < this.#flow.length; i++) {
      const now = this.#data[i * 4]!;
      const wanted = this.#wanted[i]!;
      if ((wanted === 0 && now === 0) || !this.#spots.isInView(i, eye)) continue;
      if (!still && this.#moves[i] === 1 && now > REST && this.#away[i]! < STIRS) return true;
      if (this.#liquids.fresh[i] === 1 && now > REST) return true;
      if (now === 0 ? wanted > REST : wanted === 0 || Math.abs(wanted - now) >= TELLING) return true;
    }
    return false;
  }

  #colour(): void {
    if (this.#liquids.read()) this.strengths.needsUpdate = true;
  }

  /** How strong each end would be drawn for an eye if it did not take time, and how far off it seems. */
  #reckon(eye: Vector3): void {
    const { values } = this.#attempt;
    for (let i = 0; i < this.#flow.length; i++) {
      const flow = this.#flow[i]!;
      this.#wanted[i] = 0;
      if (flow === UNKNOWN) continue;
      const passes = values[flow]! / this.#full[i]!;
      const runs = passes >= this.#least[i]!;
      if (!runs && this.#data[i * 4]! === 0) continue;
      const dx = this.#places[i * 3]! - eye.x;
      const dy = this.#places[i * 3 + 1]! - eye.y;
      const dz = this.#places[i * 3 + 2]! - eye.z;
      const away = Math.sqrt(dx * dx + dy * dy + dz * dz) / this.#force[i]!;
      this.#away[i] = away;
      const opening = this.#opening[i]!;
      const open = opening === UNKNOWN ? 1 : Math.min(1, values[opening]! / this.#wide[i]!);
      if (runs && open > 0 && away < SEEN) this.#wanted[i] = open * Math.sqrt(Math.min(1, passes));
    }
  }

  dispose(): void {
    this.strengths.dispose();
  }
}
