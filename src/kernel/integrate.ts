// Fixed-step integration. Only autonomous systems: a right-hand side that needs the time holds it in a slot whose rate is 1.

/** What can be integrated. An object, so that every system's `derivative` is one function that the engine can optimise for itself. */
export interface System {
  /** Writes the rates of change of `state` into `rates`, per unit of the step's time. Allocates nothing. */
  derivative(state: Float64Array, rates: Float64Array): void;
}

/** The classical Runge-Kutta method of fourth order (Kutta 1901), with its own working space. */
export class RungeKutta4 {
  readonly #system: System;
  readonly #trial: Float64Array;
  readonly #k1: Float64Array;
  readonly #k2: Float64Array;
  readonly #k3: Float64Array;
  readonly #k4: Float64Array;

  constructor(size: number, system: System) {
    this.#system = system;
    this.#trial = new Float64Array(size);
    this.#k1 = new Float64Array(size);
    this.#k2 = new Float64Array(size);
    this.#k3 = new Float64Array(size);
    this.#k4 = new Float64Array(size);
  }

  /** Advances `state` in place by `steps` steps of length `dt`. */
  advance(state: Float64Array, dt: number, steps: number): void {
    const system = this.#system;
    const trial = this.#trial;
    const k1 = this.#k1;
    const k2 = this.#k2;
    const k3 = this.#k3;
    const k4 = this.#k4;
    for (let step = 0; step < steps; step++) {
      system.derivative(state, k1);
      for (let i = 0; i < trial.length; i++) trial[i] = state[i]! + (dt / 2) * k1[i]!;
      system.derivative(trial, k2);
      for (let i = 0; i < trial.length; i++) trial[i] = state[i]! + (dt / 2) * k2[i]!;
      system.derivative(trial, k3);
      for (let i = 0; i < trial.length; i++) trial[i] = state[i]! + dt * k3[i]!;
      system.derivative(trial, k4);
      for (let i = 0; i < trial.length; i++) {
        state[i] = state[i]! + (dt / 6) * (k1[i]! + 2 * (k2[i]! + k3[i]!) + k4[i]!);
      }
    }
  }
}
