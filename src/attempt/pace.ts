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
  readonly elapsedBefore: number;
  readonly rate: number;
  readonly ticksAtRate: number;
  readonly capped: boolean;
}

export class Pace {
  #speed: Speed;
  /** What "next" gives way to once a fact has flipped. */
  #fallback: Speed;
  #cappedUntil = 0;
  #elapsedBefore = 0;
  #rate: number;
  #ticksAtRate = 0;

  #capped: boolean;

  /** `capped` tells whether a steam or air valve that moves slows the pace. */
  constructor(speed: Speed, capped: boolean) {
    this.#speed = speed;
    this.#fallback = speed;
    this.#rate = rateOf(speed);
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
    return this.#elapsedBefore + this.#ticksAtRate / this.#rate;
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
    if (rate !== this.#rate) {
      this.#elapsedBefore = this.elapsed;
      this.#rate = rate;
      this.#ticksAtRate = 0;
    }
    this.#ticksAtRate++;
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
    this.#elapsedBefore += seconds / Math.min(this.effective(tick), CAPPED_RATE);
  }

  snapshot(): PaceSnapshot {
    return {
      speed: this.#speed,
      fallback: this.#fallback,
      cappedUntil: this.#cappedUntil,
      elapsedBefore: this.#elapsedBefore,
      rate: this.#rate,
      ticksAtRate: this.#ticksAtRate,
      capped: this.#capped,
    };
  }

  restore(snapshot: PaceSnapshot): void {
    this.#speed = snapshot.speed;
    this.#fallback = snapshot.fallback;
    this.#cappedUntil = snapshot.cappedUntil;
    this.#elapsedBefore = snapshot.elapsedBefore;
    this.#rate = snapshot.rate;
    this.#ticksAtRate = snapshot.ticksAtRate;
    this.#capped = snapshot.capped;
  }
}

function rateOf(speed: Speed): number {
  return speed === 'next' ? NEXT_RATE : speed;
}
