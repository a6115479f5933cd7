// How fast plant time runs, by the log alone: the speed chosen, the cap after a steam or air valve moved, the working time used up.

/** "next" runs as fast as this until a fact flips. */
const NEXT_RATE = 600;
/** The cap of content/fermentation.md 0.2 [K]: at most x10 for 3 plant minutes after a steam or air valve moved. */
const CAPPED_RATE = 10;
const CAP_TICKS = 180;

export type Speed = number | 'next';

export interface PaceSnapshot {
  readonly speed: Speed;
  readonly fallback: Speed;
  readonly cappedUntil: number;
  /** How many stretches of one rate there were, and how long the last one is. */
  readonly stretches: number;
  readonly ticks: number;
  readonly capped: boolean;
}

/** Ticks at one rate: from which second on, and the working time used up before. */
interface Stretch {
  readonly from: number;
  readonly before: number;
  readonly rate: number;
}

export class Pace {
  #speed: Speed;
  /** What "next" gives way to once a fact has flipped. */
  #fallback: Speed;
  #cappedUntil = 0;
  readonly #stretches: Stretch[];
  /** Ticks booked. */
  #ticks = 0;
  #capped: boolean;

  /** `capped` tells whether a steam or air valve that moves slows the pace. */
  constructor(speed: Speed, capped: boolean) {
    this.#speed = speed;
    this.#fallback = speed;
    this.#stretches = [{ from: 0, before: 0, rate: rateOf(speed) }];
    this.#capped = capped;
  }

  /** Another procedure begins, with its own pace. */
  beginStage(speed: Speed, capped: boolean): void {
    this.choose(speed);
    this.#capped = capped;
  }

  get speed(): Speed {
    return this.#speed;
  }

  /** The speed in force at `tick`; "next" counts as x600. */
  effective(tick: number): number {
    const rate = rateOf(this.#speed);
    return this.#capped && tick < this.#cappedUntil ? Math.min(rate, CAPPED_RATE) : rate;
  }

  /** Seconds of working time: each tick took 1/speed seconds. Counted per stretch of one speed, so that it stays exact. */
  get elapsed(): number {
    return this.elapsedAt(this.#ticks);
  }

  /** The same at an earlier second. */
  elapsedAt(tick: number): number {
    const { from, before, rate } = this.#stretches.findLast((stretch) => stretch.from <= tick) ?? this.#stretches[0]!;
    return before + (tick - from) / rate;
  }

  choose(speed: Speed): void {
    this.#speed = speed;
    if (speed !== 'next') this.#fallback = speed;
  }

  /** A steam or air valve was moved at `tick`. */
  valveMoved(tick: number): void {
    this.#cappedUntil = tick + CAP_TICKS;
  }

  /** Books the tick that begins at `tick`. */
  count(tick: number): void {
    const rate = this.effective(tick);
    if (rate !== this.#stretches.at(-1)!.rate) this.#stretches.push({ from: tick, before: this.elapsedAt(tick), rate });
    this.#ticks = tick + 1;
  }

  /** A fact flipped: "next" has arrived. Returns whether it was under way. */
  arrive(): boolean {
    if (this.#speed !== 'next') return false;
    this.#speed = this.#fallback;
    return true;
  }

  /**
   * Books a way through the workshop, s of plant time, begun at `tick`: it takes as much working time as the plant would need for
   * as long, but at no more than ×10, so that nobody saves the way by racing the clock for one act.
   */
  walk(seconds: number, tick: number): void {
    const { rate } = this.#stretches.at(-1)!;
    const walked = seconds / Math.min(this.effective(tick), CAPPED_RATE);
    this.#stretches.push({ from: tick, before: this.elapsedAt(tick) + walked, rate });
  }

  snapshot(): PaceSnapshot {
    return {
      speed: this.#speed,
      fallback: this.#fallback,
      cappedUntil: this.#cappedUntil,
      stretches: this.#stretches.length,
      ticks: this.#ticks,
      capped: this.#capped,
    };
  }

  restore(snapshot: PaceSnapshot): void {
    this.#speed = snapshot.speed;
    this.#fallback = snapshot.fallback;
    this.#cappedUntil = snapshot.cappedUntil;
    this.#stretches.length = snapshot.stretches;
    this.#ticks = snapshot.ticks;
    this.#capped = snapshot.capped;
  }
}

function rateOf(speed: Speed): number {
  return speed === 'next' ? NEXT_RATE : speed;
}
