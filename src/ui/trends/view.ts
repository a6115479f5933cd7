// The stretch of plant time that the trend page shows: it follows the plant, or stands where it was held.
import { lastMinutes, type Span } from './series.ts';

/** Shortest span, s. */
const SHORTEST = 60;

export class TimeView {
  /** Length of the span that follows the plant. */
  minutes = 60;
  /** Where it stands; null while it follows. */
  held: Span | null = null;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();

  /** `now` gives the second of plant time. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** One that stands where this one does and goes its own way from there: for another window. */
  copy(): TimeView {
    const copy = new TimeView(this.#now);
    copy.minutes = this.minutes;
    copy.held = this.held;
    return copy;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  span(): Span {
    return this.held ?? lastMinutes(this.#now(), this.minutes);
  }

  /** Follows the plant with the last `minutes`. */
  follow(minutes = this.minutes): void {
    this.minutes = minutes;
    this.held = null;
    this.#tell();
  }

  /** Stands at a span; one that is too short or begins before the start is moved as little as possible. */
  hold([from, to]: Span): void {
    const length = Math.max(SHORTEST, to - from);
    const begin = Math.max(0, (from + to - length) / 2);
    this.held = [begin, begin + length];
    this.#tell();
  }

  /** Moves by so many seconds, later if positive; never wholly past what has been. */
  pan(seconds: number): void {
    const [from, to] = this.span();
    const shift = Math.max(-from, Math.min(seconds, this.#now() - from));
    this.hold([from + shift, to + shift]);
  }

  /** Makes the span `factor` times as long, about second `at` or its middle; at most as long as all that has been, or a day. */
  zoom(factor: number, at?: number): void {
    const [from, to] = this.span();
    const longest = Math.max(86_400, this.#now() * 1.05);
    const about = at ?? (from + to) / 2;
    const length = Math.max(SHORTEST, Math.min(longest, (to - from) * factor));
    const begin = Math.min(about - ((about - from) / (to - from)) * length, longest - length);
    this.hold([begin, begin + length]);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
