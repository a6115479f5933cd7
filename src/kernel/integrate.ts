// Fixed-step integration. Only autonomous systems: a right-hand side that needs the time holds it in a slot whose rate is 1.

/** What can be integrated. An object, so that every system's `derivative` is one function that the engine can optimise for itself. */
export interface System {
  /** Writes the rates of change of `state` into `rates`, per unit of the step's time. Allocates nothing. */
  derivative(state: Float64Array, rates: Float64Array): void;
}

/** Largest number of unknowns of a system. */
const CAPACITY = 64;

// Working space of the one integration that is under way: engines reach arrays at the module's own level without checks.
const start = new Float64Array(CAPACITY);
const trial = new Float64Array(CAPACITY);
const k1 = new Float64Array(CAPACITY);
const k2 = new Float64Array(CAPACITY);
const k3 = new Float64Array(CAPACITY);
const k4 = new Float64Array(CAPACITY);

/**
 * Advances `state` in place by `steps` steps of length `dt` with the classical Runge-Kutta method of fourth order (Kutta 1901).
 * A system's `derivative` is given arrays of at least the state's length; it must not itself integrate.
 */
export function rungeKutta4(system: System, state: Float64Array, dt: number, steps: number): void {
  const size = state.length;
  if (size > CAPACITY) throw new RangeError(`a system of ${size} unknowns; the largest has ${CAPACITY}`);
  start.set(state);
  for (let step = 0; step < steps; step++) {
    system.derivative(start, k1);
    tryAfter(k1, dt / 2, size);
    system.derivative(trial, k2);
    tryAfter(k2, dt / 2, size);
    system.derivative(trial, k3);
    tryAfter(k3, dt, size);
    system.derivative(trial, k4);
    advance(dt / 6, size);
  }
  for (let i = 0; i < size; i++) state[i] = start[i]!;
}

// Functions of their own, because engines compile a short loop far better than four of them in one function with the calls.

/** Sets the trial state: the start, `time` later at constant rates. */
function tryAfter(rates: Float64Array, time: number, size: number): void {
  for (let i = 0; i < size; i++) trial[i] = start[i]! + time * rates[i]!;
}

/** The start of the next step; `sixth` of the step's length. */
function advance(sixth: number, size: number): void {
  for (let i = 0; i < size; i++) start[i] = start[i]! + sixth * (k1[i]! + 2 * (k2[i]! + k3[i]!) + k4[i]!);
}
