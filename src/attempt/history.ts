// What the trends show: the course of chosen instruments since the start, one sample a plant second. When it grows too long every
// second sample is dropped, so memory stays bounded; the last hour keeps its seconds. It is derived from the run, never evidence.
import type { Tag } from '../plant/plant.ts';
import type { Trend } from './attempt.ts';

const CHUNK = 1024;
const MOST_SAMPLES = 32_768;
/** Seconds at the end that are kept whole once the rest is thinned. */
const RECENT = 4096;

export class History {
  readonly #columns = new Map<Tag, number>();
  readonly #slots: Int32Array;
  /** Samples lie row by row, since they are written every tick and read seldom; CHUNK rows together. */
  #chunks: Float32Array[] = [];
  readonly #ticks = new Float64Array(MOST_SAMPLES);
  #length = 0;
  /** Seconds between two kept samples. */
  #stride = 1;
  /** The last seconds in a ring, row `tick % RECENT`; nothing is in it before the first thinning. */
  #recent: Float32Array | null = null;
  /** First and last second in the ring; none if the last is before the first. */
  #recentFrom = 0;
  #recentTo = -1;

  /** `slots` gives the state slot of each tag that is kept. */
  constructor(slots: ReadonlyMap<Tag, number>) {
    for (const tag of slots.keys()) this.#columns.set(tag, this.#columns.size);
    this.#slots = Int32Array.from(slots.values());
  }

  /** Keeps a sample of the state as it is at `tick`. */
  keep(state: Float64Array, tick: number): void {
    if (this.#length === MOST_SAMPLES) this.#thinOut();
    const slots = this.#slots;
    if (this.#recent !== null) {
      this.#write(this.#recent, (tick % RECENT) * slots.length, state);
      if (this.#recentTo < this.#recentFrom || tick !== this.#recentTo + 1) this.#recentFrom = tick;
      this.#recentTo = tick;
      this.#recentFrom = Math.max(this.#recentFrom, tick - RECENT + 1);
    }
    if (tick % this.#stride !== 0) return;
    const at = this.#length++;
    const row = at % CHUNK;
    if (row === 0) this.#chunks[at / CHUNK] ??= new Float32Array(CHUNK * slots.length);
    this.#ticks[at] = tick;
    this.#write(this.#chunks[(at - row) / CHUNK]!, row * slots.length, state);
  }

  /** Forgets everything after `tick`. */
  truncate(tick: number): void {
    while (this.#length > 0 && this.#ticks[this.#length - 1]! > tick) this.#length--;
    this.#recentTo = Math.min(this.#recentTo, tick);
  }

  /** The kept samples of a tag, or undefined if the tag is not kept. */
  trend(tag: Tag): Trend | undefined {
    const column = this.#columns.get(tag);
    if (column === undefined) return undefined;
    const width = this.#slots.length;
    const fine = Math.max(0, this.#recentTo - this.#recentFrom + 1);
    let coarse = this.#length;
    if (fine > 0) while (coarse > 0 && this.#ticks[coarse - 1]! >= this.#recentFrom) coarse--;
    const length = coarse + fine;
    const values = new Float32Array(length);
    for (let i = 0; i < coarse; i++) values[i] = this.#chunks[Math.floor(i / CHUNK)]![(i % CHUNK) * width + column]!;
    if (fine === 0) return { ticks: this.#ticks.subarray(0, length), values, length };
    const ticks = new Float64Array(length);
    ticks.set(this.#ticks.subarray(0, coarse));
    for (let i = 0; i < fine; i++) {
      const tick = this.#recentFrom + i;
      ticks[coarse + i] = tick;
      values[coarse + i] = this.#recent![(tick % RECENT) * width + column]!;
    }
    return { ticks, values, length };
  }

  #write(rows: Float32Array, first: number, state: Float64Array): void {
    const slots = this.#slots;
    for (let i = 0; i < slots.length; i++) rows[first + i] = state[slots[i]!]!;
  }

  #thinOut(): void {
    this.#stride *= 2;
    const width = this.#slots.length;
    this.#recent ??= new Float32Array(RECENT * width);
    let kept = 0;
    for (let i = 0; i < this.#length; i++) {
      if (this.#ticks[i]! % this.#stride !== 0) continue;
      const from = (i % CHUNK) * width;
      const row = this.#chunks[Math.floor(i / CHUNK)]!.subarray(from, from + width);
      this.#chunks[Math.floor(kept / CHUNK)]!.set(row, (kept % CHUNK) * width);
      this.#ticks[kept++] = this.#ticks[i]!;
    }
    this.#length = kept;
  }
}
