// Thinning that loses no extreme: of every bucket of time two samples stay, its lowest and its highest, in the order in which they came.
// Two such buckets merge into one by the same rule, so that a history can be thinned again and again, and once more for a picture.

/** Where samples go: each into a bucket, as its first, its second, or as one more that may push one of the two aside. */
export class Pairing {
  /** Row of the first sample of the bucket, for each sample that was placed last. */
  #first: Int32Array;
  /** 0 the first of its bucket, 1 the second, 2 a further one. */
  #place: Uint8Array;
  #count = 0;

  /** `most` samples can be placed at once. */
  constructor(most: number) {
    this.#first = new Int32Array(most);
    this.#place = new Uint8Array(most);
  }

  /**
   * Places the samples of `from` up to `to` of `ticks` (s, ascending) in buckets of `width` s behind the first `length` rows of
   * `rows`, and writes there the second of each bucket's first sample and that of its last. `rows` may be `ticks` itself. Returns the
   * new length.
   */
  place(ticks: ArrayLike<number>, from: number, to: number, width: number, rows: Float64Array, length: number): number {
    const count = to - from;
    if (count > this.#first.length) {
      this.#first = new Int32Array(count);
      this.#place = new Uint8Array(count);
    }
    this.#count = count;
    let end = length;
    let first = startOfLast(rows, end, width);
    let bucket = first < 0 ? -1 : Math.floor(rows[first]! / width);
    for (let i = 0; i < count; i++) {
      const tick = ticks[from + i]!;
      const own = Math.floor(tick / width);
      if (own !== bucket) {
        bucket = own;
        first = end;
        this.#place[i] = 0;
        rows[end++] = tick;
      } else if (end === first + 1) {
        this.#place[i] = 1;
        rows[end++] = tick;
      } else {
        this.#place[i] = 2;
        rows[first + 1] = tick;
      }
      this.#first[i] = first;
    }
    return end;
  }

  /** Folds the placed samples of one column, which are those of `values` from `from` on, into its rows, which may be `values` itself. */
  fold(rows: Float32Array, values: ArrayLike<number>, from: number): void {
    const first = this.#first;
    const place = this.#place;
    for (let i = 0; i < this.#count; i++) {
      const value = values[from + i]!;
      const at = first[i]!;
      if (place[i] !== 2) {
        rows[at + place[i]!] = value;
        continue;
      }
      const a = rows[at]!;
      const b = rows[at + 1]!;
      if (value > (a > b ? a : b)) {
        rows[at] = a < b ? a : b;
        rows[at + 1] = value;
      } else if (value < (a < b ? a : b)) {
        rows[at] = a > b ? a : b;
        rows[at + 1] = value;
      }
    }
  }
}

/** Row at which the last bucket begins; -1 without rows. */
export function startOfLast(rows: ArrayLike<number>, length: number, width: number): number {
  if (length < 2) return length - 1;
  return Math.floor(rows[length - 2]! / width) === Math.floor(rows[length - 1]! / width) ? length - 2 : length - 1;
}

/** Index of the last of the first `length` ticks that is at or before `tick`; -1 if all are later. */
export function lastAt(ticks: ArrayLike<number>, length: number, tick: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ticks[middle]! <= tick) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
