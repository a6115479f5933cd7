// Additions by hand (content/fermentation.md 6, R9c): shots of ammonium sulphate, and precursor faster than the recipe feeds it. What the
// latest one gave, and from when to when, for the record.
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { Feed } from './feed.ts';

/** What counts as an addition: by the digit of the feed, more than so many L/h [K; P7.2 feeds 10 L/h of precursor]. */
const KINDS = [
  { id: 'sulphate', digit: '5', above: 1 },
  { id: 'precursor', digit: '3', above: 15 },
] as const;

/** Tags that say whether one is under way. */
export const ADDING = KINDS.map(({ id }) => `ADD.${id}`);

export class Additions {
  readonly #memory: Memory;
  readonly #feeds: readonly Feed[];
  /** Slots by KINDS: under way (0/1), litres so far, second of the beginning. */
  readonly #adding: readonly number[];
  readonly #given: readonly number[];
  readonly #since: readonly number[];
  readonly #litres: number;
  readonly #from: number;
  readonly #to: number;

  constructor(memory: Memory, readings: Readings, feeds: readonly Feed[]) {
    this.#memory = memory;
    this.#feeds = KINDS.map(({ digit }) => feeds.find(({ spec }) => `${spec.digit}` === digit)!);
    this.#adding = ADDING.map((tag) => readings.slot(tag));
    this.#given = KINDS.map(({ id }) => memory.slot(`ADD.${id}.given`));
    this.#since = KINDS.map(({ id }) => memory.slot(`ADD.${id}.since`));
    this.#litres = readings.slot('ADD.litres');
    this.#from = readings.slot('ADD.from');
    this.#to = readings.slot('ADD.to');
  }

  begin(): void {
    const v = this.#memory.values;
    for (const slot of [...this.#adding, ...this.#given, ...this.#since]) v[slot] = 0;
    v[this.#litres] = 0;
    v[this.#from] = 0;
    v[this.#to] = 0;
  }

  /** One second; `second` is the one that has passed. */
  tick(second: number): void {
    const v = this.#memory.values;
    for (let i = 0; i < KINDS.length; i++) {
      const flow = this.#feeds[i]!.litresPerHour;
      const adding = this.#adding[i]!;
      if (flow > KINDS[i]!.above) {
        if (v[adding] === 0) {
          v[adding] = 1;
          v[this.#given[i]!] = 0;
          v[this.#since[i]!] = second;
        }
        v[this.#given[i]!]! += flow / 3600;
      } else if (v[adding] === 1) {
        v[adding] = 0;
        v[this.#litres] = v[this.#given[i]!]!;
        v[this.#from] = v[this.#since[i]!]!;
        v[this.#to] = second;
      }
    }
  }
}
