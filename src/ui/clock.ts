// The only real-time loop: it feeds plant seconds to the attempt at the speed in force and tells the views when to look.
// It measures itself against the attempt's own working time, so it neither loses nor gains plant time, however late it wakes.
import type { Attempt } from '../attempt/attempt.ts';

type Paced = Pick<Attempt, 'advance' | 'elapsed' | 'effectiveSpeed' | 'finished' | 'speed' | 'tick'>;

interface ClockOptions {
  /** Milliseconds that never go back. */
  readonly now?: () => number;
  /** Asks to be woken soon; returns the cancellation. */
  readonly wake?: (turn: () => void) => () => void;
  /** Plays seconds of plant time instead of the attempt's own `advance`: a demonstration's expert. */
  readonly advance?: (ticks: number) => unknown;
  /** Longest real time (s) caught up at once after the page slept; Infinity where the time is official (exam, contest). */
  readonly longestAbsence?: number;
}

/** Milliseconds of computing in one turn; the rest of a backlog waits, so that the page stays usable. */
const BUDGET_MS = 14;
/** Seconds of real time owed that are a lag, and milliseconds for which one must last to count, or be gone to be forgotten. */
const LAG_S = 0.5;
const LASTING_MS = 4000;
const BEAT_MS = 1000 / 30;
const SLOW_BEAT_MS = 250;

/** The next picture where there are pictures; a timer where the page is hidden or draws slowly. */
function wakeForPicture(turn: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const once = () => {
    cancel();
    turn();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, 100);
  return cancel;
}

class Signal {
  readonly #listeners = new Set<() => void>();
  /** Grows with every beat; for useSyncExternalStore. */
  count = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  fire(): void {
    this.count++;
    for (const listener of this.#listeners) listener();
  }
}

export class Clock {
  /** At most 30 a second, and only when plant time has passed: for pictures. */
  readonly beat = new Signal();
  /** At most 4 a second, and only when plant time has passed: for numbers. */
  readonly slowBeat = new Signal();
  /** When the clock is paused or goes on. */
  readonly pauses = new Signal();

  readonly #attempt: Paced;
  readonly #now: () => number;
  readonly #wake: (turn: () => void) => () => void;
  readonly #advance: (ticks: number) => unknown;
  readonly #longestAbsence: number;
  #cancel: (() => void) | null = null;
  #paused = false;
  #last = 0;
  /** Working time (s) that should have passed by now. */
  #due = 0;
  #seenTick = 0;
  #behind = false;
  /** When the lag was last as `#behind` says, ms. */
  #steadyAt = 0;
  #beatTick = -1;
  #slowTick = -1;
  #lastBeat = -Infinity;
  #lastSlowBeat = -Infinity;

  constructor(attempt: Paced, options: ClockOptions = {}) {
    this.#attempt = attempt;
    this.#now = options.now ?? (() => performance.now());
    this.#wake = options.wake ?? wakeForPicture;
    this.#advance = options.advance ?? ((ticks) => attempt.advance(ticks));
    this.#longestAbsence = options.longestAbsence ?? 60;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Whether the plant lags behind; a lag that comes or goes counts when it has lasted, so that nobody is told of every hitch. */
  get behind(): boolean {
    return this.#behind;
  }

  start(): void {
    if (this.#cancel) return;
    this.#last = this.#now();
    this.#steadyAt = this.#last;
    this.#anchor();
    this.#cancel = this.#wake(this.#turn);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  pause(paused: boolean): void {
    if (paused === this.#paused) return;
    this.#paused = paused;
    this.#anchor();
    this.pauses.fire();
  }

  #anchor(): void {
    this.#due = this.#attempt.elapsed;
    this.#seenTick = this.#attempt.tick;
  }

  readonly #turn = (): void => {
    this.#cancel = this.#wake(this.#turn);
    const now = this.#now();
    const passed = Math.min((now - this.#last) / 1000, this.#longestAbsence);
    this.#last = now;
    if (!this.#paused && this.#attempt.finished === null) this.#catchUp(passed, now);
    this.#tell(now);
  };

  #catchUp(passed: number, now: number): void {
    const attempt = this.#attempt;
    // A rewind, or a resumed attempt: what is past is not owed again.
    if (attempt.tick < this.#seenTick) this.#anchor();
    // A way through the workshop: working time that the plant does not owe.
    if (attempt.elapsed > this.#due) this.#due = attempt.elapsed;
    this.#due += passed;
    let chunk = 1;
    while (attempt.finished === null) {
      const owed = Math.floor((this.#due - attempt.elapsed) * attempt.effectiveSpeed + 1e-6);
      if (owed < 1) break;
      const before = attempt.speed;
      this.#advance(Math.min(chunk, owed));
      // "Next fact" has arrived and given way to the former speed: nothing more is owed.
      if (attempt.speed !== before) {
        this.#due = attempt.elapsed;
        break;
      }
      chunk = Math.min(chunk * 2, 64);
      if (this.#now() - now > BUDGET_MS) break;
    }
    this.#seenTick = attempt.tick;
    if (this.#due - attempt.elapsed > LAG_S === this.#behind) this.#steadyAt = now;
    else if (now - this.#steadyAt > LASTING_MS) this.#behind = !this.#behind;
  }

  #tell(now: number): void {
    const { tick } = this.#attempt;
    if (tick !== this.#beatTick && now - this.#lastBeat >= BEAT_MS) {
      this.#lastBeat = now;
      this.#beatTick = tick;
      this.beat.fire();
    }
    if (tick !== this.#slowTick && now - this.#lastSlowBeat >= SLOW_BEAT_MS) {
      this.#lastSlowBeat = now;
      this.#slowTick = tick;
      this.slowBeat.fire();
    }
  }
}
