// The functions of section 4 that are more than arithmetic, each of one argument, as Taylor series about a point.
import { exp } from '../../../kernel/math.ts';
import {
  exponentiate,
  invert,
  logarithm,
  logistic,
  multiply,
  multiplyBy,
  power,
  quadratic,
  reciprocal,
  TERMS,
} from '../../../kernel/taylor.ts';
import { HEAT, INHIBITION, MORPHOLOGY, VESSEL, VISCOSITY } from './parameters.ts';

/**
 * Writes a function's coefficients about `point` into `series`. Returns the distance from the point up to which they are used: there
 * the first term that is left out is below 1e-12 of the function's value, or of its largest value.
 */
type Expand = (point: number, series: Float64Array) => number;

/** Relative distance that suffices for powers and logarithms, whose fifth coefficient is below 0.2. */
const NEAR = 1 / 256;
/** Distance in K: the steepest function of temperature, denaturation, changes by 0.24/K. */
const NEAR_TEMPERATURE = 1 / 32;
/** Distance in h: longer than a sample. */
const NEAR_TIME = 0.25;

const powerOf =
  (exponent: number): Expand =>
  (x, series) => {
    power(x, exponent, series);
    return NEAR * x;
  };

/** ln(1 + u) */
const lnOfRatio: Expand = (u, series) => {
  logarithm(1 + u, series);
  return NEAR * (1 + u);
};

const { R, kla } = VESSEL;
const { eG, eD, kG, kD, k1: K1, k2: K2, b1, b2, b3, b4, b5 } = INHIBITION;

const other = new Float64Array(TERMS);

/** exp(-energy/(R T)) */
function arrhenius(energy: number, T: number, series: Float64Array): void {
  reciprocal(T, series);
  multiply(series, -energy / R);
  exponentiate(series);
}

/** f_T of the temperature (4.2). */
const activity: Expand = (T, series) => {
  arrhenius(eG, T, series);
  arrhenius(eD, T, other);
  for (let n = 0; n < TERMS; n++) series[n] = kG * series[n]! - kD * other[n]!;
  return NEAR_TEMPERATURE;
};

/** exp(2.5 (T - T_0)/(T_v - T_0)) of the evaporation (4.1). */
const evaporation: Expand = (T, series) => {
  const slope = 2.5 / (HEAT.evaporationTv - HEAT.evaporationT0);
  quadratic(slope * (T - HEAT.evaporationT0), slope, 0, series);
  exponentiate(series);
  return NEAR_TEMPERATURE;
};

/** 1/H_C of carbon dioxide (4.8). */
const solubility: Expand = (T, series) => {
  reciprocal(T - 175.9, series);
  multiply(series, 395.9);
  series[0] = series[0]! - 11.25;
  exponentiate(series);
  multiply(series, 4400);
  return NEAR_TEMPERATURE;
};

/** What of the hydrolysis (4.2) depends on the temperature. */
const hydrolysisByTemperature: Expand = (T, series) => {
  quadratic(b1 + b3 * T + b5 * T * T, b3 + 2 * b5 * T, b5, series);
  exponentiate(series);
  return NEAR_TEMPERATURE;
};

const LOG10_E = 0.4342944819032518;

/** What of the hydrolysis depends on the pH: exp(b2 pH + b4 pH^2), of the hydrogen ions. */
const hydrolysisByAcidity: Expand = (H, series) => {
  logarithm(H, other);
  multiply(other, -LOG10_E);
  series.set(other);
  multiplyBy(series, other);
  for (let n = 0; n < TERMS; n++) series[n] = b2 * other[n]! + b4 * series[n]!;
  exponentiate(series);
  return NEAR * H;
};

/** f_pH of the hydrogen ions (4.2). */
const acidity: Expand = (H, series) => {
  reciprocal(H, series);
  multiply(series, K2);
  series[0] = series[0]! + 1 + H / K1;
  series[1] = series[1]! + 1 / K1;
  invert(series);
  return NEAR * H;
};

/** 1 + exp(-rate time) */
function ageing(rate: number, time: number, series: Float64Array): void {
  quadratic(-rate * time, -rate, 0, series);
  exponentiate(series);
  series[0] = series[0]! + 1;
}

/** What time does to the viscosity (4.11). */
const thickening: Expand = (t, series) => {
  const { k1, k2, t1, t2 } = VISCOSITY;
  ageing(k1, t - t1, series);
  ageing(k2, t - t2, other);
  multiplyBy(series, other);
  invert(series);
  return NEAR_TIME;
};

/** From here on (1 + tanh u)/2 is 1, and at its negative 0, to the last place. */
const SWITCHED = 19;

/** (1 + tanh u)/2: the switches of 4.2. */
const threshold: Expand = (u, series) => {
  const distance = Math.abs(u);
  if (distance >= SWITCHED) {
    quadratic(u > 0 ? 1 : 0, 0, 0, series);
    return distance - SWITCHED;
  }
  logistic(u, series);
  // The switch is flatter by exp(-2 distance), the fifth power of the reach may grow by its inverse; less is safe.
  return NEAR * exp(0.3 * distance);
};

/** Beyond so many widths from the optimum the normal distribution is below 1e-17. */
const WIDTHS = 9;

/** f_S of the sugar (4.2). */
const optimum: Expand = (S, series) => {
  const { sOpt, sigmaS } = MORPHOLOGY;
  const z = (S - sOpt) / sigmaS;
  const beyond = Math.abs(z) - WIDTHS;
  if (beyond >= 0) {
    quadratic(0, 0, 0, series);
    return beyond * sigmaS;
  }
  quadratic(-0.5 * z * z, -z / sigmaS, -0.5 / (sigmaS * sigmaS), series);
  exponentiate(series);
  multiply(series, 2.5 / Math.sqrt(2 * Math.PI));
  return 2 * NEAR * sigmaS;
};

/** Every function by its name. From `power` on the arguments depend on values of those before. */
export const EXPANSIONS = {
  /** rho^0.9 of the gassed power (4.7): 0.45 of the density's square. */
  density: powerOf(0.9),
  column: lnOfRatio,
  activity,
  evaporation,
  solubility,
  hydrolysisByTemperature,
  hydrolysisByAcidity,
  acidity,
  thickening,
  tips: powerOf(1 / 3),
  volume: powerOf(-kla.d),
  viscosity: powerOf(kla.c),
  nitrogen: threshold,
  carbonDioxide: threshold,
  precursorGrowth: threshold,
  precursorProduction: threshold,
  optimum,
  power: powerOf(kla.b),
  oxygenGrowth: threshold,
  oxygenProduction: threshold,
} as const satisfies Readonly<Record<string, Expand>>;
