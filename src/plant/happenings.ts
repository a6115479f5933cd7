// What happened and is no fact over the state: hammer, relief, a refused command. The list is emptied by whoever reads it;
// it is not part of the state, because nothing in the plant depends on it.
import type { Happening, Tag } from './plant.ts';

const NOTHING: readonly Happening[] = [];

export class Happenings {
  #list: Happening[] = [];

  tell(code: string, tag: Tag, value: number): void {
    this.#list.push({ code, tag, value });
  }

  take(): readonly Happening[] {
    if (this.#list.length === 0) return NOTHING;
    const list = this.#list;
    this.#list = [];
    return list;
  }
}
