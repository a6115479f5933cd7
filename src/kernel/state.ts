// The plant's state is one Float64Array with named slots: copying it is a checkpoint, hashing it is evidence.
// This file hands out the slots; it knows nothing of what they mean.

/** Names and positions of the numbers in a state vector. Built once, then sealed by `create`. */
export class Layout {
  readonly #names: string[] = [];
  readonly #positions = new Map<string, number>();

  /** Reserves one slot. Throws if the name is taken. Returns its position. */
  slot(name: string): number {
    return this.block(name, 1);
  }

  /** Reserves `length` consecutive slots, named `name` (length 1) or `name[0]`, `name[1]`, ... Returns the first position. */
  block(name: string, length: number): number {
    const first = this.#names.length;
    for (let i = 0; i < length; i++) {
      const full = length === 1 ? name : `${name}[${i}]`;
      if (this.#positions.has(full)) throw new Error(`state slot ${full} is reserved twice`);
      this.#positions.set(full, this.#names.length);
      this.#names.push(full);
    }
    return first;
  }

  /** Position of a slot. Throws if there is none of that name. */
  position(name: string): number {
    const position = this.#positions.get(name);
    if (position === undefined) throw new Error(`no state slot ${name}`);
    return position;
  }

  /** All names, in the order of their slots. */
  get names(): readonly string[] {
    return this.#names;
  }

  get size(): number {
    return this.#names.length;
  }

  /** A zeroed state vector of this layout. */
  create(): Float64Array {
    return new Float64Array(this.size);
  }
}
