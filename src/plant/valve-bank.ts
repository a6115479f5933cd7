// Valves and their travel. A position is in % of full opening; a valve moves at the speed with which it was last touched.
import type { Memory } from './memory.ts';
import type { Tag } from './plant.ts';

/** Travel of an ordinary stroke, % per second (5 s from shut to open) [sterilisation-model.md 3]. */
export const STROKE = 20;
/** Travel of a valve thrown open or shut, % per second. */
export const THROW = 100;

export class ValveBank {
  readonly tags: readonly Tag[];
  readonly #memory: Memory;
  readonly #index = new Map<Tag, number>();
  readonly #positions: number;
  readonly #targets: number;
  readonly #speeds: number;
  /** Slot: counts the seconds in which a hand valve (HV) moved, and what was placed. Whoever finds it unchanged need look at none. */
  readonly moves: number;
  /** Slot: a hand valve may be under way (1). */
  readonly #underWay: number;
  /** Numbers of the hand valves, and of those that loops and interlocks drive at every second. */
  readonly #handed: Int32Array;
  readonly #driven: Int32Array;
  readonly #isHand: Uint8Array;

  constructor(memory: Memory, tags: readonly Tag[]) {
    this.#memory = memory;
    this.tags = tags;
    const first = memory.layout.size;
    for (const tag of tags) memory.slot(`position.${tag}`);
    for (const tag of tags) memory.slot(`target.${tag}`);
    for (const tag of tags) memory.slot(`speed.${tag}`);
    this.#positions = first;
    this.#targets = first + tags.length;
    this.#speeds = first + 2 * tags.length;
    this.#isHand = Uint8Array.from(tags, (tag) => (tag.startsWith('HV-') ? 1 : 0));
    const numbers = tags.map((_, i) => i);
    this.#handed = Int32Array.from(numbers.filter((i) => this.#isHand[i] === 1));
    this.#driven = Int32Array.from(numbers.filter((i) => this.#isHand[i] === 0));
    this.#underWay = memory.slot('valves.under-way');
    this.moves = memory.slot('valves.moves');
    tags.forEach((tag, i) => {
      this.#index.set(tag, i);
    });
  }

  has(tag: Tag): boolean {
    return this.#index.has(tag);
  }

  /** Slot of a valve's position in %. Throws for an unknown valve. */
  slot(tag: Tag): number {
    return this.#positions + this.#at(tag);
  }

  /** Puts a valve where it is, without travel: for start states. */
  place(tag: Tag, percent: number): void {
    const i = this.#at(tag);
    this.#memory.values[this.#positions + i] = percent;
    this.#memory.values[this.#targets + i] = percent;
    this.#memory.values[this.#speeds + i] = STROKE;
    this.#memory.values[this.moves]! += 1;
  }

  /** A valve that its own controller holds, by its slot: it is where that wants it. */
  hold(slot: number, percent: number): void {
    this.#memory.values[slot] = percent;
    this.#memory.values[slot + this.tags.length] = percent;
  }

  /** Sends a valve to a position; `speed` in % per second. */
  send(tag: Tag, percent: number, speed: number): void {
    const i = this.#at(tag);
    this.#memory.values[this.#targets + i] = percent;
    this.#memory.values[this.#speeds + i] = speed;
    if (this.#isHand[i] === 1) this.#memory.values[this.#underWay] = 1;
  }

  /** A loop sends its valve to a position, by the valve's slot; not for hand valves. */
  drive(slot: number, percent: number): void {
    this.#memory.values[slot + this.tags.length] = percent;
    this.#memory.values[slot + 2 * this.tags.length] = STROKE;
  }

  target(tag: Tag): number {
    return this.#memory.values[this.#targets + this.#at(tag)]!;
  }

  position(tag: Tag): number {
    return this.#memory.values[this.#positions + this.#at(tag)]!;
  }

  /** Not shut, or on its way open: what a mechanical key-lock sees. */
  isOpen(tag: Tag): boolean {
    return this.position(tag) > 0 || this.target(tag) > 0;
  }

  /** Moves every valve for one second. */
  tick(): void {
    const v = this.#memory.values;
    this.#moveAll(v, this.#driven);
    if (v[this.#underWay] === 0) return;
    v[this.#underWay] = 0;
    if (!this.#moveAll(v, this.#handed)) return;
    v[this.#underWay] = 1;
    v[this.moves]! += 1;
  }

  /** Whether any of them moved. */
  #moveAll(v: Float64Array, valves: Int32Array): boolean {
    const positions = this.#positions;
    const targets = this.#targets;
    let moved = false;
    for (let n = 0; n < valves.length; n++) {
      const i = valves[n]!;
      if (v[targets + i] === v[positions + i]) continue;
      this.#move(v, i);
      moved = true;
    }
    return moved;
  }

  #move(v: Float64Array, i: number): void {
    const gap = v[this.#targets + i]! - v[this.#positions + i]!;
    const speed = v[this.#speeds + i]!;
    v[this.#positions + i] =
      gap > speed || gap < -speed ? v[this.#positions + i]! + (gap > 0 ? speed : -speed) : v[this.#targets + i]!;
  }

  #at(tag: Tag): number {
    const i = this.#index.get(tag);
    if (i === undefined) throw new Error(`no valve ${tag}`);
    return i;
  }
}
