// Foam on a boiling or bubbled liquid, and its swelling [sterilisation-model.md 5, Foam].
import type { Memory } from './memory.ts';

/** Foaminess of a medium with antifoam, s [K]; 70 without, 1 for water. */
export const FOAMINESS_MEDIUM = 35;
export const FOAMINESS_WATER = 1;
const SLOWEST = 15;
/** Aerated broth stands this much higher [content/fermentation.md 1.1]. */
const GASSED = 1.1;
/** Liquid thrown over, kg/s per metre above the top, and at most. */
const OVERFLOW = 12;
const MOST_OVERFLOW = 30;

export class Foam {
  /** Slot: height, m. */
  readonly height: number;
  readonly #memory: Memory;
  /** Gas velocity through the surface, m/s; top of liquid with foam above the tangent line, m; liquid thrown over, kg/s. */
  velocity = 0;
  top = 0;
  overflow = 0;

  constructor(memory: Memory, tag: string) {
    this.#memory = memory;
    this.height = memory.slot(`${tag}.foam`);
  }

  /** Foam that another model has worked out: its height, m, over a gassed liquid, and what it throws over, kg/s. */
  follow(height: number, level: number, overflow: number): void {
    this.#memory.values[this.height] = height;
    this.velocity = 0;
    this.top = level * (level > 0 ? GASSED : 1) + height;
    this.overflow = overflow;
  }

  /** One second: gas velocity, m/s, level of the quiet liquid and height of the vessel's top above the tangent line, m. */
  tick(velocity: number, level: number, ceiling: number, foaminess: number): void {
    const v = this.#memory.values;
    this.velocity = velocity;
    const time = foaminess > SLOWEST ? foaminess : SLOWEST;
    const height = v[this.height]! + (foaminess * velocity - v[this.height]!) / time;
    v[this.height] = height;
    const swell = Math.min(0.4, velocity / (0.3 + 2 * velocity));
    this.top = (level > 0 ? level / (1 - swell) : level) + height;
    const over = OVERFLOW * (this.top - ceiling);
    this.overflow = over > 0 ? (over < MOST_OVERFLOW ? over : MOST_OVERFLOW) : 0;
  }
}
