// Watches slots of a state vector that are compared with numbers: as long as a value stays between the same two of them, no comparison
// of it comes out differently. So whoever listens to a slot need not look at it again.
//
// What it has seen is derived from the state alone: a state that is put in the place of another is seen like any change.

export class Watch {
  readonly #places = new Map<number, number>();
  // By place: the slot, the numbers it is compared with in ascending order, who listens.
  readonly #slots: number[] = [];
  readonly #limits: number[][] = [];
  readonly #listeners: number[][] = [];
  // By place: the value last looked at and the limits between which it lies; both are that value where it is itself a limit.
  #seen = new Float64Array(0);
  #below = new Float64Array(0);
  #above = new Float64Array(0);

  /** Lets `listener` know when the slot passes a limit; without a limit, of every change. */
  add(slot: number, listener: number, limit: number | null): void {
    let place = this.#places.get(slot);
    if (place === undefined) {
      place = this.#slots.push(slot) - 1;
      this.#places.set(slot, place);
      this.#limits.push([]);
      this.#listeners.push([]);
      this.#seen = new Float64Array(this.#slots.length).fill(Number.NaN);
      this.#below = new Float64Array(this.#slots.length);
      this.#above = new Float64Array(this.#slots.length);
    }
    const listeners = this.#listeners[place]!;
    if (!listeners.includes(listener)) listeners.push(listener);
    // A limit that is no number makes every value its own neighbourhood.
    this.#limits[place]!.push(limit ?? Number.NaN);
  }

  /** Sets to 1 what belongs, in `told`, to everybody who listens to a slot that has passed a limit since the last call. */
  update(state: Float64Array, told: Uint8Array): void {
    const slots = this.#slots;
    const seen = this.#seen;
    const below = this.#below;
    const above = this.#above;
    for (let place = 0; place < slots.length; place++) {
      const value = state[slots[place]!]!;
      if (value === seen[place]! || (value > below[place]! && value < above[place]!)) continue;
      this.#tell(place, value, told);
    }
  }

  /** The same for one slot, if it is watched at all. */
  updateSlot(slot: number, value: number, told: Uint8Array): void {
    const place = this.#places.get(slot);
    if (place !== undefined) this.#tell(place, value, told);
  }

  #tell(place: number, value: number, told: Uint8Array): void {
    this.#seen[place] = value;
    let below = Number.NEGATIVE_INFINITY;
    let above = Number.POSITIVE_INFINITY;
    for (const limit of this.#limits[place]!) {
      if (!(limit > value) && !(limit < value)) {
        below = value;
        above = value;
        break;
      }
      if (limit < value) below = Math.max(below, limit);
      else above = Math.min(above, limit);
    }
    this.#below[place] = below;
    this.#above[place] = above;
    for (const listener of this.#listeners[place]!) told[listener] = 1;
  }
}
