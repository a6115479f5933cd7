// What the analyst finds in a bottle: the truth, seen through the way in which a test is done, its error and its accidents
// (content/fermentation.md 4.1, 4.2).
import { exp } from '../../../../kernel/math.ts';
import type { RandomStream } from '../../../../kernel/random.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { ACCIDENT, type Assay, STERILITY_WAYS } from './assays.ts';
import type { Bench } from './bottle.ts';
import { QUANTITIES } from './quantities.ts';
import { FOUND, grownIn } from './tube.ts';

/** Loss of potency of a warm sample, per hour [content/fermentation.md 4.2]. */
const WARM_LOSS = 0.01;
/** A bottle comes to the laboratory within this, s [4.1]; after that living broth eats its sugar, per hour, warm and on ice [K]. */
const DELIVERED = 600;
const EATEN = { warm: 2, iced: 0.2 } as const;
/** Share of reading times at which a grown tube is taken for clear [content/fermentation.md 4.2]. */
const OVERLOOKED = 0.03;
const HOUR = 3600;

const at = (name: (typeof QUANTITIES)[number]): number => QUANTITIES.indexOf(name);
const TITRE = at('titre');
const FOREIGN = at('foreign');
const FOREIGN_KIND = at('foreign-kind');
const SUGAR = at('rs');
const BIOMASS = at('dry-weight');

export class Analyst {
  readonly #memory: Memory;
  readonly #bench: Bench;
  readonly #chance: RandomStream;

  constructor(memory: Memory, bench: Bench, chance: RandomStream) {
    this.#memory = memory;
    this.#bench = bench;
    this.#chance = chance;
  }

  /** Whether a bottle that was taken in came in time and on ice. */
  cameCold(number: number): boolean {
    const bench = this.#bench;
    return bench.isIced(number) && bench.registeredAt(number) - bench.drawnAt(number) <= DELIVERED;
  }

  /** What an assay of a bottle finds, done in one of its ways and begun at `started`: with its error, its range, and now and then an accident. */
  measure(assay: Assay, number: number, chosen: number, started: number): number {
    const v = this.#memory.values;
    const quantity = at(assay.quantity);
    const way = assay.ways[chosen]!;
    let value = this.#held(number, quantity);
    if (quantity === TITRE && !this.#bench.isIced(number)) {
      value *= 1 - (WARM_LOSS * (started - this.#bench.drawnAt(number))) / HOUR;
    }
    if (quantity === SUGAR && this.#held(number, BIOMASS) > 0) value *= exp(-this.#eaten(number));
    const taken = way.also === undefined ? 0 : way.also.times * this.#held(number, at(way.also.quantity));
    value = value * (way.factor ?? 1) + (way.shift ?? 0) + taken;
    if (way.most !== undefined && value > way.most) value = way.most;
    const noise = Math.max(-2, Math.min(2, this.#chance.normal(v))) / 2;
    value += assay.error * noise * (assay.absolute === true ? 1 : Math.max(value, assay.least ?? 0));
    if (this.#chance.uniform(v) < ACCIDENT) value *= this.#chance.uniform(v) < 0.5 ? 0.75 : 1.3;
    return Math.max(assay.range[0], Math.min(assay.range[1], value));
  }

  /** How often over, in powers of e, the living broth has eaten its sugar before the bottle came to the laboratory. */
  #eaten(number: number): number {
    const late = this.#bench.registeredAt(number) - this.#bench.drawnAt(number) - DELIVERED;
    const rate = this.#bench.isIced(number) ? EATEN.iced : EATEN.warm;
    return late > 0 ? (rate * late) / HOUR : 0;
  }

  /** What is read after some hours: now and then growth is overlooked. */
  readTube(number: number, way: number, hours: number): number {
    const found = grownIn(
      this.#held(number, FOREIGN_KIND),
      this.#held(number, FOREIGN),
      this.#held(number, TITRE),
      STERILITY_WAYS[way] === 'with-penicillinase',
      hours,
    );
    const overlooked = found !== FOUND.clear && this.#chance.uniform(this.#memory.values) < OVERLOOKED;
    return overlooked ? FOUND.clear : found;
  }

  #held(number: number, quantity: number): number {
    return this.#memory.values[this.#bench.quantity(number, quantity)]!;
  }
}
