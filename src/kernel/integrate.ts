// Fixed-step integration. Only autonomous systems: a right-hand side that needs the time holds it in a slot whose rate is 1.

/** Writes the rates of change of `state` into `rates`, per unit of the step's time. Allocates nothing. */
export type Derivative = (state: Float64Array, rates: Float64Array) => void;

/** The classical Runge-Kutta method of fourth order (Kutta 1901), with its own working space. */
export class RungeKutta4 {
  readonly #derivative: Derivative;
  readonly #rates: Float64Array;
  readonly #sum: Float64Array;
  readonly #trial: Float64Array;

  constructor(size: number, derivative: Derivative) {
    this.#derivative = derivative;
    this.#rates = new Float64Array(size);
    this.#sum = new Float64Array(size);
    this.#trial = new Float64Array(size);
  }

  /** Advances `state` in place by `steps` steps of length `dt`. */
  advance(state: Float64Array, dt: number, steps: number): void {
    const derivative = this.#derivative;
    const rates = this.#rates;
    const sum = this.#sum;
    const trial = this.#trial;
    const size = rates.length;
    const half = dt / 2;
    const sixth = dt / 6;
    for (let step = 0; step < steps; step++) {
      derivative(state, rates);
      for (let i = 0; i < size; i++) {
        const k = rates[i]!;
        sum[i] = k;
        trial[i] = state[i]! + half * k;
      }
      derivative(trial, rates);
      for (let i = 0; i < size; i++) {
        const k = rates[i]!;
        sum[i] = sum[i]! + 2 * k;
        trial[i] = state[i]! + half * k;
      }
      derivative(trial, rates);
      for (let i = 0; i < size; i++) {
        const k = rates[i]!;
        sum[i] = sum[i]! + 2 * k;
        trial[i] = state[i]! + dt * k;
      }
      derivative(trial, rates);
      for (let i = 0; i < size; i++) state[i] = state[i]! + sixth * (sum[i]! + rates[i]!);
    }
  }
}
