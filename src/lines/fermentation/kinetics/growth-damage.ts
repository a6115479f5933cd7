// Section 5.3 of the process model: the irreversible loss of growth.
import { SAMPLES_PER_HOUR } from './inputs.ts';

/** 5.3: growth that has fallen in almost every one of 65 samples (13 h) does not recover. */
export class GrowthDamage {
  static readonly #WINDOW = 65;
  static readonly #FALLING = 63;
  readonly #history: Float64Array;
  #muX: number;

  constructor(samples: number, muX: number) {
    this.#history = new Float64Array(samples);
    this.#muX = muX;
  }

  /** mu_e integrated over sample k. */
  store(k: number, integral: number): void {
    this.#history[k - 1] = integral;
  }

  /** mu_X for sample k, 1/h. */
  muX(k: number): number {
    if (k > GrowthDamage.#WINDOW && this.#falling(k) >= GrowthDamage.#FALLING) {
      this.#muX = SAMPLES_PER_HOUR * this.#history[k - 2]!;
    }
    return this.#muX;
  }

  /** How many of the last 64 differences before sample k are negative. */
  #falling(k: number): number {
    const history = this.#history;
    let falling = 0;
    for (let i = k - GrowthDamage.#WINDOW; i < k - 1; i++) if (history[i]! < history[i - 1]!) falling++;
    return falling;
  }
}
