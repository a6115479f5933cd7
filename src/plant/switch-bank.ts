// Things that are on or off: motors, pumps, and the protective equipment that a person wears.
import type { Memory } from './memory.ts';
import type { Tag } from './plant.ts';

export class SwitchBank {
  readonly tags: readonly Tag[];
  readonly #memory: Memory;
  readonly #slots = new Map<Tag, number>();

  constructor(memory: Memory, tags: readonly Tag[]) {
    this.#memory = memory;
    this.tags = tags;
    for (const tag of tags) this.#slots.set(tag, memory.slot(`on.${tag}`));
  }

  has(tag: Tag): boolean {
    return this.#slots.has(tag);
  }

  slot(tag: Tag): number {
    const slot = this.#slots.get(tag);
    if (slot === undefined) throw new Error(`no switch ${tag}`);
    return slot;
  }

  isOn(tag: Tag): boolean {
    return this.#memory.values[this.slot(tag)] === 1;
  }

  turn(tag: Tag, on: boolean): void {
    this.#memory.values[this.slot(tag)] = on ? 1 : 0;
  }
}
