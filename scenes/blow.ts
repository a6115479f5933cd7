// A water hammer as it is seen: which length of pipe swings, how far at this moment, until it has come to rest. What happened is read
// from the attempt's journal.
import type { Attempt } from '../src/attempt/attempt.ts';
import { routes } from '../src/lines/fermentation/layout/index.ts';
import { struckPipe } from './fermentation/struck.ts';
import { knock } from './materials/knock.ts';

/** Real seconds for which a blow is seen, swings a second, and how far the middle of the pipe goes, m, by how many kg strike. */
const LASTS = 3.2;
const BEATS = 7;
const FAR = { least: 0.03, most: 0.14, by: 40 } as const;

/** A picture's time at most, s. */
const PICTURE = 1 / 30;

export class Blow {
  readonly #attempt: Attempt;
  /** Entries of the journal that have been read. */
  #read: number;
  #left = 0;
  #far = 0;

  constructor(attempt: Attempt) {
    this.#attempt = attempt;
    this.#read = attempt.journal.length;
  }

  /** Goes on by so many seconds, or by a picture's time after a rest; whether a pipe swings. */
  swing(seconds: number): boolean {
    this.#listen();
    if (this.#left <= 0) return false;
    this.#left = Math.max(0, this.#left - Math.min(seconds, PICTURE));
    const { knockFrom, knockTo, knockSwing } = knock;
    // Blow after blow, each dying away, the whole growing weaker; across the pipe, and up where it lies.
    const blow = 1 - ((this.#left * 1.6) % 1);
    const size = this.#far * (this.#left / LASTS) * Math.exp(-1.4 * blow) * Math.cos(this.#left * BEATS * Math.PI * 2);
    const upright = Math.abs(knockTo.value.z - knockFrom.value.z) > 0.5 * knockFrom.value.distanceTo(knockTo.value);
    knockSwing.value.set(size * 0.6, size * 0.6, upright ? 0 : size * 0.7);
    return true;
  }

  /** Whether something has been struck that has not come to rest. */
  strikes(): boolean {
    this.#listen();
    return this.#left > 0;
  }

  rest(): void {
    knock.knockSwing.value.set(0, 0, 0);
  }

  #listen(): void {
    const { journal } = this.#attempt;
    if (journal.length < this.#read) this.#read = journal.length;
    for (; this.#read < journal.length; this.#read++) {
      const entry = journal[this.#read]!;
      if (entry.kind !== 'happening' || entry.code !== 'hammer') continue;
      const struck = struckPipe(routes(), entry.tag);
      if (!struck) continue;
      knock.knockFrom.value.fromArray(struck.from);
      knock.knockTo.value.fromArray(struck.to);
      knock.knockReach.value = struck.radius;
      this.#far = FAR.least + (FAR.most - FAR.least) * Math.min(1, Math.sqrt(Math.max(0, entry.value) / FAR.by));
      this.#left = LASTS;
    }
  }
}
