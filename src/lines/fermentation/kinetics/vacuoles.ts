// Section 4.4 of the process model: the vacuole population of the producing regions (Paul & Thomas 1996).
// Central differences at a cell Peclet number of 91 make neighbouring classes alternate; the reference does so, and so do we.
import { MORPHOLOGY } from './parameters.ts';
import { SLOT, VACUOLE_CLASSES } from './state.ts';

const { vacuoles: N, largestVacuoles: NM, smallestVolume: PHI0 } = SLOT;
const LAST = N + VACUOLE_CLASSES - 1;
const { r0, delta0, deltaR, rhoD, vacuoleGrowth: kv, dispersion: D, muA } = MORPHOLOGY;
const PI = Math.PI;

const cube = (x: number): number => x * x * x;

/** Volume of a vacuole of the smallest class, cm3. */
const SMALLEST = (PI / 6) * cube(r0 + delta0);
const PER_SMALLEST = 1 / SMALLEST;
/** Volume that one unit of n1..n9 stands for, mL per (1/cm). */
const CLASS_VOLUME = new Float64Array(VACUOLE_CLASSES);
for (let j = 1; j < VACUOLE_CLASSES; j++) CLASS_VOLUME[j] = ((4 * PI) / 3) * cube(r0 + (j - 1) * deltaR) * deltaR;

const GROWTH = kv / (2 * deltaR);
const SPREAD = D / (deltaR * deltaR);
/** Weights of the left neighbour, the class itself and the right neighbour in dn_j/dt. */
const LEFT = SPREAD + GROWTH;
const OWN = -2 * SPREAD;
const RIGHT = SPREAD - GROWTH;

/** Radii of the last class and of the largest vacuoles; what a unit of n9 costs A1, g/(L h). */
const rK = r0 + 8 * deltaR;
const rM = r0 + 10 * deltaR;
const DEGENERATION = (PI / 6) * cube(rK + rM) * rhoD * kv;

/** Flux of biomass from A1 to A3 by vacuoles that grow beyond the last class r_deg, g/(L h). */
export const degeneration = (state: Float64Array): number => DEGENERATION * state[LAST]!;

/** Writes the rates of n1..n9 and n_m, which do not depend on the formation. Returns the volume of all vacuoles v2, mL/L. */
export function growVacuoles(state: Float64Array, rates: Float64Array): number {
  let volume = state[PHI0]!;
  let left = state[N]!;
  let own = state[N + 1]!;
  for (let j = 1; j < VACUOLE_CLASSES; j++) {
    const right = state[N + j + 1]!;
    volume += CLASS_VOLUME[j]! * own;
    rates[N + j] = LEFT * left + OWN * own + RIGHT * right;
    left = own;
    own = right;
  }
  // The derivative of n9, not n9: so in the original.
  rates[NM] = GROWTH * rates[LAST]! - muA * state[NM]!;
  return volume;
}

/** Writes the rates of n0 and phi0 at a formation phi_f in mL/(L h). */
export function formVacuoles(formation: number, state: Float64Array, rates: Float64Array): void {
  const n0 = state[N]!;
  rates[N] = formation * PER_SMALLEST - kv * n0;
  rates[PHI0] = formation - kv * n0 * SMALLEST;
}
