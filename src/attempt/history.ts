// What the trends show: the course of chosen instruments since the start, one sample a plant second. The last hour keeps its seconds;
// of what is older the lowest and the highest of every bucket stay, so that memory is bounded and no spike is lost, however short. It
// is derived from the run, never evidence.
import type { Tag } from '../plant/plant.ts';
import type { Trend } from './attempt.ts';
import { lastAt, Pairing, startOfLast } from './pairs.ts';

/** Rows of the older part; with 80 tags 10 MB. */
const MOST_ROWS = 32_768;
/** Seconds that pass into the older part together. */
const BLOCK = 1024;
/** Seconds at the end that are whole, at least 4096 of them. */
const RECENT = 4096 + BLOCK;

export class History {
  readonly #columns = new Map<Tag, number>();
  readonly #slots: Int32Array;
  /** The last seconds in a ring, row `tick % RECENT`, and which second each row holds. */
  readonly #recent: Float32Array;
  readonly #recentTicks = new Float64Array(RECENT).fill(-1);
  #newest = -1;
  /** What is older, column by column, two rows for a bucket of `#width` seconds. */
  #older: Float32Array[];
  #olderTicks = new Float64Array(BLOCK);
  #length = 0;
  /** With two seconds in a bucket nothing is left out. */
  #width = 2;
  /** First second that has not passed into the older part. */
  #next = 0;
  /** Lowest and highest of the bucket in hand, and whether the lowest came last. */
  readonly #low: Float32Array;
  readonly #high: Float32Array;
  readonly #lowLast: Uint8Array;

  /** `slots` gives the state slot of each tag that is kept. */
  constructor(slots: ReadonlyMap<Tag, number>) {
    for (const tag of slots.keys()) this.#columns.set(tag, this.#columns.size);
    this.#slots = Int32Array.from(slots.values());
    this.#recent = new Float32Array(RECENT * this.#slots.length);
    this.#older = Array.from(this.#slots, () => new Float32Array(BLOCK));
    this.#low = new Float32Array(this.#slots.length);
    this.#high = new Float32Array(this.#slots.length);
    this.#lowLast = new Uint8Array(this.#slots.length);
  }

  /** Keeps a sample of the state as it is at `tick`. */
  keep(state: Float64Array, tick: number): void {
    while (tick - this.#next >= RECENT) this.#passOn();
    const slots = this.#slots;
    const row = tick % RECENT;
    const first = row * slots.length;
    for (let i = 0; i < slots.length; i++) this.#recent[first + i] = state[slots[i]!]!;
    this.#recentTicks[row] = tick;
    this.#newest = tick;
  }

  /** Forgets everything after `tick`. */
  truncate(tick: number): void {
    for (let i = 0; i < RECENT; i++) if (this.#recentTicks[i]! > tick) this.#recentTicks[i] = -1;
    this.#newest = Math.min(this.#newest, tick);
    // A bucket that reaches beyond cannot be cut: it goes, and comes back from the ring where that still has its seconds.
    while (this.#length > 0 && this.#olderTicks[this.#length - 1]! > tick) {
      this.#length = startOfLast(this.#olderTicks, this.#length, this.#width);
      this.#next = this.#olderTicks[this.#length]!;
    }
    this.#next = Math.min(this.#next, tick + 1);
  }

  /** The kept samples of a tag from the last at or before `from` to the first at or after `to`, or undefined if it is not kept. */
  trend(tag: Tag, from = 0, to = this.#newest): Trend | undefined {
    const column = this.#columns.get(tag);
    if (column === undefined) return undefined;
    const begin = Math.max(0, lastAt(this.#olderTicks, this.#length, from));
    const end = Math.min(this.#length, lastAt(this.#olderTicks, this.#length, to) + 2);
    const older = from >= this.#next ? 0 : Math.max(0, end - begin);
    const [first, last] = [Math.max(this.#next, Math.floor(from)), Math.min(this.#newest, Math.ceil(to))];
    let recent = 0;
    for (let tick = first; tick <= last; tick++) if (this.#recentTicks[tick % RECENT] === tick) recent++;
    const length = older + recent;
    const ticks = new Float64Array(length);
    const values = new Float32Array(length);
    ticks.set(this.#olderTicks.subarray(begin, begin + older));
    values.set(this.#older[column]!.subarray(begin, begin + older));
    let at = older;
    for (let tick = first; tick <= last; tick++) {
      const row = tick % RECENT;
      if (this.#recentTicks[row] !== tick) continue;
      ticks[at] = tick;
      values[at++] = this.#recent[row * this.#slots.length + column]!;
    }
    return { ticks, values, length, bucket: this.#width };
  }

  /** Lets the oldest block of seconds pass from the ring into the older part. */
  #passOn(): void {
    if (this.#length + BLOCK > MOST_ROWS) this.#widen();
    this.#grow(this.#length + BLOCK);
    const end = this.#next + BLOCK;
    while (this.#next < end) {
      const stop = Math.min(end, (Math.floor(this.#next / this.#width) + 1) * this.#width);
      this.#fold(this.#next, stop);
      this.#next = stop;
    }
  }

  /** Folds seconds of one bucket into it, all columns of a second at once, as they lie. The rule is that of pairs.ts. */
  #fold(from: number, stop: number): void {
    const low = this.#low;
    const high = this.#high;
    const lowLast = this.#lowLast;
    const recent = this.#recent;
    const columns = low.length;
    let count = this.#reopen(from);
    let last = this.#olderTicks[count > 1 ? this.#length : this.#length - 1]!;
    for (let tick = from; tick < stop; tick++) {
      const row = tick % RECENT;
      if (this.#recentTicks[row] !== tick) continue;
      const first = row * columns;
      last = tick;
      if (count++ === 0) {
        this.#olderTicks[this.#length++] = tick;
        for (let i = 0; i < columns; i++) low[i] = high[i] = recent[first + i]!;
        continue;
      }
      for (let i = 0; i < columns; i++) {
        const value = recent[first + i]!;
        if (value > high[i]!) {
          high[i] = value;
          lowLast[i] = 0;
        } else if (value < low[i]!) {
          low[i] = value;
          lowLast[i] = 1;
        }
      }
    }
    if (count === 0) return;
    const at = this.#length - 1;
    const older = this.#older;
    for (let i = 0; i < columns; i++) older[i]![at] = lowLast[i] === 1 ? high[i]! : low[i]!;
    if (count > 1) {
      this.#olderTicks[this.#length++] = last;
      for (let i = 0; i < columns; i++) older[i]![at + 1] = lowLast[i] === 1 ? low[i]! : high[i]!;
    }
    lowLast.fill(0);
  }

  /** Takes up the last bucket again if second `tick` belongs to it, and says how many rows it had, of which it keeps the first. */
  #reopen(tick: number): number {
    const at = startOfLast(this.#olderTicks, this.#length, this.#width);
    if (at < 0 || Math.floor(this.#olderTicks[at]! / this.#width) !== Math.floor(tick / this.#width)) return 0;
    const rows = this.#length - at;
    this.#older.forEach((column, i) => {
      const [a, b] = [column[at]!, column[this.#length - 1]!];
      this.#low[i] = Math.min(a, b);
      this.#high[i] = Math.max(a, b);
      this.#lowLast[i] = b < a ? 1 : 0;
    });
    this.#length = at + 1;
    return rows;
  }

  /** Buckets become twice as wide. */
  #widen(): void {
    this.#width *= 2;
    const pairing = new Pairing(this.#length);
    const length = pairing.place(this.#olderTicks, 0, this.#length, this.#width, this.#olderTicks, 0);
    for (const column of this.#older) pairing.fold(column, column, 0);
    this.#length = length;
  }

  #grow(rows: number): void {
    const had = this.#olderTicks.length;
    if (rows <= had) return;
    this.#olderTicks = grown(this.#olderTicks, new Float64Array(had * 2));
    this.#older = this.#older.map((column) => grown(column, new Float32Array(had * 2)));
  }
}

function grown<T extends Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
