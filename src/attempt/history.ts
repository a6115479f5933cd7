// What the trends show: the course of chosen instruments since the start, one sample a plant second. When it grows too long every
// second sample is dropped, so memory stays bounded. It is derived from the run, never evidence.
import type { Tag } from '../plant/plant.ts';
import type { Trend } from './attempt.ts';

const CHUNK = 1024;
const MOST_SAMPLES = 65_536;

export class History {
  readonly #columns = new Map<Tag, number>();
  readonly #slots: Int32Array;
  /** Samples lie row by row, since they are written every tick and read seldom; CHUNK rows together. */
  #chunks: Float32Array[] = [];
  readonly #ticks = new Float64Array(MOST_SAMPLES);
  #length = 0;
  /** Seconds between two kept samples. */
  #stride = 1;

  /** `slots` gives the state slot of each tag that is kept. */
  constructor(slots: ReadonlyMap<Tag, number>) {
    for (const tag of slots.keys()) this.#columns.set(tag, this.#columns.size);
    this.#slots = Int32Array.from(slots.values());
  }

  /** Keeps a sample of the state as it is at `tick`. */
  keep(state: Float64Array, tick: number): void {
    if (this.#length === MOST_SAMPLES) this.#thinOut();
    if (tick % this.#stride !== 0) return;
    const at = this.#length++;
    const row = at % CHUNK;
    if (row === 0) this.#chunks[at / CHUNK] ??= new Float32Array(CHUNK * this.#slots.length);
    this.#ticks[at] = tick;
    const slots = this.#slots;
    const chunk = this.#chunks[(at - row) / CHUNK]!;
    const first = row * slots.length;
    for (let i = 0; i < slots.length; i++) chunk[first + i] = state[slots[i]!]!;
  }

  /** Forgets everything after `tick`. */
  truncate(tick: number): void {
    while (this.#length > 0 && this.#ticks[this.#length - 1]! > tick) this.#length--;
  }

  /** The kept samples of a tag, or undefined if the tag is not kept. */
  trend(tag: Tag): Trend | undefined {
    const column = this.#columns.get(tag);
    if (column === undefined) return undefined;
    const values = new Float32Array(this.#length);
    const width = this.#slots.length;
    for (let i = 0; i < values.length; i++) {
      values[i] = this.#chunks[Math.floor(i / CHUNK)]![(i % CHUNK) * width + column]!;
    }
    return { ticks: this.#ticks.subarray(0, this.#length), values, length: this.#length };
  }

  #thinOut(): void {
    this.#stride *= 2;
    const width = this.#slots.length;
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
