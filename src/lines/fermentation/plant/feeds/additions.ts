// Additions by hand (content/fermentation.md 6, R9c): shots of ammonium sulphate, precursor faster than the recipe feeds it, strokes of
// antifoam that no loop asked for. What the latest one gave, and from when to when, for the record.
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { Feed } from './feed.ts';

/**
 * What counts as an addition: by the digit of the feed, more than so many L/h [K; P7.2 feeds 10 L/h of precursor]; it is over when nothing
 * has run for so many seconds: strokes against the same foam are one.
 */
const KINDS = [
  { id: 'sulphate', digit: '5', above: 1, pause: 0 },
  { id: 'precursor', digit: '3', above: 15, pause: 0 },
  { id: 'antifoam', digit: '8', above: 1, pause: 300 },
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
  /** Slots by KINDS: second in which something ran last. */
  readonly #ran: readonly number[];
  readonly #byHand: number;
  readonly #litres: number;
  readonly #from: number;
  readonly #to: number;

  /** `byHand`: slot that says whether the stroke of antifoam under way was started by hand. */
  constructor(memory: Memory, readings: Readings, feeds: readonly Feed[], byHand: number) {
    this.#memory = memory;
    this.#feeds = KINDS.map(({ digit }) => feeds.find(({ spec }) => `${spec.digit}` === digit)!);
    this.#adding = ADDING.map((tag) => readings.slot(tag));
    this.#given = KINDS.map(({ id }) => memory.slot(`ADD.${id}.given`));
    this.#since = KINDS.map(({ id }) => memory.slot(`ADD.${id}.since`));
    this.#ran = KINDS.map(({ id }) => memory.slot(`ADD.${id}.ran`));
    this.#byHand = byHand;
    this.#litres = readings.slot('ADD.litres');
    this.#from = readings.slot('ADD.from');
    this.#to = readings.slot('ADD.to');
  }

  begin(): void {
    const v = this.#memory.values;
    for (const slot of [...this.#adding, ...this.#given, ...this.#since, ...this.#ran]) v[slot] = 0;
    v[this.#litres] = 0;
    v[this.#from] = 0;
    v[this.#to] = 0;
  }

  /** One second; `second` is the one that has passed. */
  tick(second: number): void {
    const v = this.#memory.values;
    for (let i = 0; i < KINDS.length; i++) {
      const { id, above, pause } = KINDS[i]!;
      const flow = id === 'antifoam' && v[this.#byHand] === 0 ? 0 : this.#feeds[i]!.litresPerHour;
      const adding = this.#adding[i]!;
      if (flow > above) {
        if (v[adding] === 0) {
          v[adding] = 1;
          v[this.#given[i]!] = 0;
          v[this.#since[i]!] = second;
        }
        v[this.#given[i]!]! += flow / 3600;
        v[this.#ran[i]!] = second;
      } else if (v[adding] === 1 && second > v[this.#ran[i]!]! + pause) {
        v[adding] = 0;
        v[this.#litres] = v[this.#given[i]!]!;
        v[this.#from] = v[this.#since[i]!]!;
        v[this.#to] = v[this.#ran[i]!]! + 1;
      }
    }
  }
}
