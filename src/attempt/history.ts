// What the trends show: the course of chosen instruments since the start, one sample a plant second. When it grows too long every
// second sample is dropped, so memory stays bounded. It is derived from the run, never evidence.
import type { Tag } from '../plant/plant.ts';
import type { Trend } from './attempt.ts';

const FIRST_CAPACITY = 4096;
const MOST_SAMPLES = 65_536;

export class History {
  readonly #columns = new Map<Tag, number>();
  readonly #slots: readonly number[];
  #ticks = new Float64Array(FIRST_CAPACITY);
  #values: Float32Array[];
  #length = 0;
  /** Seconds between two kept samples. */
  #stride = 1;

  /** `slots` gives the state slot of each tag that is kept. */
  constructor(slots: ReadonlyMap<Tag, number>) {
    for (const tag of slots.keys()) this.#columns.set(tag, this.#columns.size);
    this.#slots = [...slots.values()];
    this.#values = this.#slots.map(() => new Float32Array(FIRST_CAPACITY));
  }

  /** Keeps a sample of the state as it is at `tick`. */
  keep(state: Float64Array, tick: number): void {
    if (tick % this.#stride !== 0) return;
    if (this.#length === this.#ticks.length) this.#makeRoom();
    if (tick % this.#stride !== 0) return;
    const at = this.#length++;
    this.#ticks[at] = tick;
    for (let i = 0; i < this.#slots.length; i++) this.#values[i]![at] = state[this.#slots[i]!]!;
  }

  /** Forgets everything after `tick`. */
  truncate(tick: number): void {
    while (this.#length > 0 && this.#ticks[this.#length - 1]! > tick) this.#length--;
  }

  /** The kept samples of a tag; views that the next samples extend, or undefined if the tag is not kept. */
  trend(tag: Tag): Trend | undefined {
    const column = this.#columns.get(tag);
    if (column === undefined) return undefined;
    return {
      ticks: this.#ticks.subarray(0, this.#length),
      values: this.#values[column]!.subarray(0, this.#length),
      length: this.#length,
    };
  }

  #makeRoom(): void {
    if (this.#length < MOST_SAMPLES) {
      this.#ticks = widened(this.#ticks, new Float64Array(this.#length * 2));
      this.#values = this.#values.map((values) => widened(values, new Float32Array(this.#length * 2)));
      return;
    }
    this.#stride *= 2;
    let kept = 0;
    for (let i = 0; i < this.#length; i++) {
      if (this.#ticks[i]! % this.#stride !== 0) continue;
      this.#ticks[kept] = this.#ticks[i]!;
      for (const values of this.#values) values[kept] = values[i]!;
      kept++;
    }
    this.#length = kept;
  }
}

function widened<T extends Float64Array | Float32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
