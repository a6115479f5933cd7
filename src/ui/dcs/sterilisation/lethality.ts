// Lethality and hold of a single cold point, from its recorded temperature (content/fermentation.md 0.4). The official F0-301 and
// KI-301 are the plant's; these say which point holds them back.
import type { Attempt, Trend } from '../../../attempt/attempt.ts';
import type { Tag } from '../../../plant/plant.ts';

/** Reference temperature of F0 (°C) and its z-value (K). */
const REFERENCE = 121.1;
const Z = 10;

interface PointHold {
  /** Minutes of F0 since the start of the record. */
  f0: number;
  /** Minutes without a break at or above the limit, up to now. */
  minutes: number;
}

/** Adds one temperature at a time, so that a long record costs nothing once it has been read. */
export class PointRecord {
  readonly #limit: number;
  #f0Seconds = 0;
  #heldSeconds = 0;
  #read = 0;
  #lastTick = 0;
  #lastValue = 0;

  /** `limit` in °C. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes in what is new in the record; starts anew where the record was cut back (a rewind). */
  follow(trend: Trend): PointHold {
    if (!this.#isContinuedBy(trend)) {
      this.#f0Seconds = 0;
      this.#heldSeconds = 0;
      this.#read = 0;
    }
    for (; this.#read < trend.length; this.#read++) {
      const tick = trend.ticks[this.#read]!;
      const temperature = trend.values[this.#read]!;
      const seconds = this.#read === 0 ? 0 : tick - this.#lastTick;
      this.#f0Seconds += 10 ** ((temperature - REFERENCE) / Z) * seconds;
      this.#heldSeconds = temperature >= this.#limit ? this.#heldSeconds + seconds : 0;
      this.#lastTick = tick;
      this.#lastValue = temperature;
    }
    return { f0: this.#f0Seconds / 60, minutes: this.#heldSeconds / 60 };
  }

  /** After a rewind the record is shorter, or another one grew over it. */
  #isContinuedBy({ ticks, values, length }: Trend): boolean {
    const last = this.#read - 1;
    return last < 0 || (last < length && ticks[last] === this.#lastTick && values[last] === this.#lastValue);
  }
}

const records = new WeakMap<Attempt, Map<string, PointRecord>>();

/** F0 (min) and uninterrupted minutes above `limit` (°C) of one cold point, now. */
export function pointHold(attempt: Attempt, tag: Tag, limit: number): PointHold {
  let own = records.get(attempt);
  if (own === undefined) {
    own = new Map();
    records.set(attempt, own);
  }
  const key = `${tag} ${limit}`;
  let record = own.get(key);
  if (record === undefined) {
    record = new PointRecord(limit);
    own.set(key, record);
  }
  return record.follow(attempt.trend(tag));
}

/** Temperature (°C) of saturated steam at a gauge pressure (MPa); sterilisation-model.md 1. */
export function saturationTemperature(pressureMPa: number): number {
  const kilopascal = Math.max(600, pressureMPa * 1e6 + 101_325) / 1000;
  return 3885.7 / (16.3872 - Math.log(kilopascal)) - 230.17;
}

/** Greatest value of a record; 0 for an empty one. */
export function greatest({ values, length }: Trend): number {
  let most = 0;
  for (let i = 0; i < length; i++) most = Math.max(most, values[i]!);
  return most;
}

/** The tag that reads lowest. */
export function coldest(attempt: Pick<Attempt, 'read'>, tags: readonly Tag[]): Tag {
  return tags.reduce((low, tag) => (attempt.read(tag) < attempt.read(low) ? tag : low));
}
