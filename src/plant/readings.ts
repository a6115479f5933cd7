// The instruments of a plant: which tags can be read, how they are shown, and the slot that holds what each shows.
import type { Memory } from './memory.ts';
import type { Reading, Tag } from './plant.ts';

export type ReadingSpec = Omit<Reading, 'slot'>;

/** Hands out one slot per instrument; a tag may also share the slot of another (a loop and its measurement). */
export class Readings {
  readonly all = new Map<Tag, Reading>();
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Reserves a slot for an instrument and returns its position. */
  add(spec: ReadingSpec): number {
    return this.share(spec, this.#memory.slot(`reading.${spec.tag}`));
  }

  /** Lets an instrument show a slot that exists already. */
  share(spec: ReadingSpec, slot: number): number {
    if (this.all.has(spec.tag)) throw new Error(`${spec.tag} is read twice`);
    this.all.set(spec.tag, { ...spec, slot });
    return slot;
  }

  /** Slot of a tag's reading. Throws for an unknown tag. */
  slot(tag: Tag): number {
    const reading = this.all.get(tag);
    if (reading === undefined) throw new Error(`${tag} cannot be read`);
    return reading.slot;
  }
}
