// Section 1 of the process model: what the culture's state vector holds, and how a nominal batch starts.
import { pow10 } from '../../../kernel/math.ts';

/** Number of vacuole size classes. */
export const VACUOLE_CLASSES = 10;

/** Position of each state. Units as in the table of section 1. */
export const SLOT = {
  /** Residual sugar S, g/L. */
  sugar: 0,
  /** Dissolved oxygen C_O, mg/L. */
  oxygen: 1,
  /** O2 in the off-gas y_O, mole fraction. */
  offgasO2: 2,
  /** Penicillin P, g/L. */
  penicillin: 3,
  /** Broth volume V, L. */
  volume: 4,
  /** Broth weight W, kg. */
  weight: 5,
  /** Hydrogen ion concentration H, mol/L. */
  hydrogen: 6,
  /** Broth temperature T, K. */
  temperature: 7,
  /** Accumulated heat Q, kJ. */
  heat: 8,
  /** Apparent viscosity mu_b, cP. */
  viscosity: 9,
  /** Integral of the biomass Z, g h/L; Z/X is the age of the culture. */
  age: 10,
  /** Growing and branching tips A0, g/L. */
  tips: 11,
  /** Penicillin-producing regions A1, g/L. */
  producing: 12,
  /** Degenerated regions A3, g/L. */
  degenerated: 13,
  /** Autolysed regions A4, g/L. */
  autolysed: 14,
  /** Vacuole number densities n0..n9, 1/(cm L). */
  vacuoles: 15,
  /** Vacuoles of maximum size n_m. */
  largestVacuoles: 25,
  /** Volume of the smallest vacuole class phi0, mL/L. */
  smallestVolume: 26,
  /** CO2 in the off-gas y_C, percent. */
  offgasCO2: 27,
  /** "Dissolved CO2" C_C, model unit. */
  carbonDioxide: 28,
  /** Phenylacetic acid PAA, mg/L. */
  precursor: 29,
  /** Ammonia nitrogen N, mg/L. */
  nitrogen: 30,
  /** Integral of mu_P,max inside the sample M_P. */
  productionIntegral: 31,
  /** Integral of mu_e inside the sample M_X. */
  growthIntegral: 32,
  /** Batch time t, h; its rate is 1, because the viscosity's equation needs the time. */
  time: 33,
} as const;

export const STATE_SIZE = 34;

/** States that section 5 clamps at the end of a sample: the 31 of the process, not the integrals. */
export const CLAMPED_STATES = 31;

/** What a person may choose of the start. Units: g/L, mg/L (DO, PAA, N), mole fraction (O2), % (CO2), L, kg, K. */
export interface InitialState {
  readonly S: number;
  readonly X: number;
  readonly DO: number;
  readonly O2: number;
  readonly CO2: number;
  readonly P: number;
  readonly V: number;
  readonly W: number;
  readonly pH: number;
  readonly T: number;
  readonly PAA: number;
  readonly N: number;
}

export const NOMINAL_INITIAL: InitialState = {
  S: 1,
  X: 0.5,
  DO: 15,
  O2: 0.2,
  CO2: 0.038,
  P: 0,
  V: 58_000,
  W: 62_000,
  pH: 6.5,
  T: 297,
  PAA: 1400,
  N: 1700,
};

/** Viscosity at the start, cP. */
const INITIAL_VISCOSITY = 4;

/** The state vector at t = 0: a third of the biomass is tips, the rest produces, nothing has degenerated yet. */
export function startState(initial: InitialState): Float64Array {
  const state = new Float64Array(STATE_SIZE);
  state[SLOT.sugar] = initial.S;
  state[SLOT.oxygen] = initial.DO;
  state[SLOT.offgasO2] = initial.O2;
  state[SLOT.penicillin] = initial.P;
  state[SLOT.volume] = initial.V;
  state[SLOT.weight] = initial.W;
  state[SLOT.hydrogen] = pow10(-initial.pH);
  state[SLOT.temperature] = initial.T;
  state[SLOT.viscosity] = INITIAL_VISCOSITY;
  state[SLOT.tips] = initial.X / 3;
  state[SLOT.producing] = (2 * initial.X) / 3;
  state[SLOT.offgasCO2] = initial.CO2;
  state[SLOT.precursor] = initial.PAA;
  state[SLOT.nitrogen] = initial.N;
  return state;
}
