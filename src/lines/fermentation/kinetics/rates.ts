// Section 4 of the process model: the rates of change of the broth, in the order and with the symbols of that section.
//
// Written for speed, about 370 000 evaluations a batch: one function of straight arithmetic, because engines box doubles that
// cross a call which they do not inline; all logarithms and exponentials gathered in arrays and evaluated in one loop; all constants
// in this file's own scope, where engines fold them; and what depends on the inputs alone computed once a sample (held.ts).
import type { System } from '../../../kernel/integrate.ts';
import { expAll, lnAll } from '../../../kernel/math.ts';
import { hold, type Held } from './held.ts';
import type { Inputs } from './inputs.ts';
import { ACIDITY, HEAT, INHIBITION, MORPHOLOGY, VESSEL, VISCOSITY, YIELD, type BatchParameters } from './parameters.ts';
import { densityPower, lnOfColumn } from './short-series.ts';
import { SLOT } from './state.ts';
import { degeneration, vacuoleRates, vacuoleVolume } from './vacuoles.ts';

const { R, henryO2, inletO2, inletN2, inletCO2, transferCO2, gasFraction } = VESSEL;
const { muV, muA, muDif, kB, kE, kV, kDif0, kDifMin, beta, rho0, sOpt, sigmaS, branching } = MORPHOLOGY;
const { eG, eD, kG, kD, k1: K1, k2: K2, b1, b2, b3, b4, b5 } = INHIBITION;
const { oxygenGrowth, oxygenProduction, nitrogen, precursorGrowth, precursorProduction, carbonDioxide } = INHIBITION;
const { sx, sp, mS, ox, op, mO, nx, np, mN, paaP, paaX, mPAA, qCO2 } = YIELD;
const { gamma1, gamma2, water: Kw, maintenance } = ACIDITY;
const { k1: k1Vis, k2: k2Vis, k3: k3Vis, t1, t2 } = VISCOSITY;
const { feed, water, coolant, heating, ambient, cpWater, evaporation, loss, reaction, evaporationRate } = HEAT;

// Positions in the state vector, by the symbols of section 1.
const {
  sugar: S_,
  oxygen: CO_,
  offgasO2: YO_,
  penicillin: P_,
  volume: V_,
  weight: W_,
  hydrogen: H_,
  temperature: T_,
} = SLOT;
const { heat: Q_, viscosity: MU_, age: Z_, tips: A0_, producing: A1_, degenerated: A3_, autolysed: A4_ } = SLOT;
const { smallestVolume: PHI0_, offgasCO2: YC_, carbonDioxide: CC_, precursor: PAA_, nitrogen: N_ } = SLOT;
const { productionIntegral: MP_, growthIntegral: MX_, time: TIME_ } = SLOT;

const LOG10_E = 0.4342944819032518;

/** kmol of gas in a m3 of hold-up, times g/mol, per mol: 1000/22.4. */
const GAS_MOLES = 1000 / 22.4;
/** V_m/h_b, m2: the model's height has the factor 1 - eps above instead of below the line. */
const AREA = (Math.PI * VESSEL.radius * VESSEL.radius) / (1 - gasFraction);
/** Pressure of the liquid column over rho V, bar m3/(kg L). */
const BAR_PER_MASS = 9.81e-5 / AREA / 1000;
/** C* over p_lm, mg/(L bar). */
const SOLUBILITY = inletO2 / henryO2;
/** P_a over v_s T ln(p_bot/p_top). */
const EXPANSION = (R * AREA) / 22.4;
/** Hold-up M of section 4.8 over V. */
const HOLD_UP = (gasFraction * 28.97 * GAS_MOLES) / 1000;
const PER_SIGMA = 1 / sigmaS;
/** Peak of the sugar optimum of production: 2.5/sqrt(2 pi). */
const OPTIMUM = 2.5 / Math.sqrt(2 * Math.PI);

/** Slope of the evaporation's exponent, 1/K. */
const EVAPORATION_SLOPE = 2.5 / (HEAT.evaporationTv - HEAT.evaporationT0);
const { evaporationT0 } = HEAT;

/**
 * kLa follows p^b m^c with b = 0.34, c = -0.38 (VESSEL.kla; power density p, viscosity m): the fiftieth root of p^17/m^19, which
 * needs one logarithm, not two.
 */
const KLA_ROOT = 1 / 50;

// Logarithms and exponentials of the evaluation in progress, and which is which. kLa, the longest chain, comes first among the
// logarithms and last among the exponentials: what does not depend on it fills the time in which it waits.
const logs = new Float64Array(3);
const [TRANSFER, HYDROGEN, TIPS] = [0, 1, 2];
const e = new Float64Array(16);
const [EVAPORATED, ACTIVATED, DENATURED, OPTIMAL, HENRY, EARLY, LATE, NO_N] = [0, 1, 2, 3, 4, 5, 6, 7];
const [NO_C, NO_AX, NO_AP, THICK, HYDROLYSED, NO_OX, NO_OP, TRANSFERRED] = [8, 9, 10, 11, 12, 13, 14, 15];

/** The right-hand side of the reference mode. Between calls of `hold` the inputs are constant. */
export class BrothRates implements System {
  readonly #parameters: BatchParameters;
  #held!: Held;

  constructor(parameters: BatchParameters) {
    this.#parameters = parameters;
  }

  /** Takes over the inputs of a sample. `muX` is the largest growth rate, which damage may have lowered (5.3), 1/h. */
  hold(inputs: Inputs, muX: number): void {
    this.#held = hold(inputs, this.#parameters, muX);
  }

  /** Rates per hour. */
  derivative(state: Float64Array, rates: Float64Array): void {
    const held = this.#held;
    const S = state[S_]!;
    const CO = state[CO_]!;
    const yO = state[YO_]!;
    const P = state[P_]!;
    const V = state[V_]!;
    const H = state[H_]!;
    const T = state[T_]!;
    const mu = state[MU_]!;
    const Z = state[Z_]!;
    const A0 = state[A0_]!;
    const A1 = state[A1_]!;
    const A3 = state[A3_]!;
    const A4 = state[A4_]!;
    const yC = state[YC_]!;
    const CC = state[CC_]!;
    const PAA = state[PAA_]!;
    const N = state[N_]!;
    const t = state[TIME_]!;

    // 4.1 Auxiliary physical quantities
    const X = A0 + A1 + A3 + A4;
    const rho = 1100 + P + X;
    const perV = 1 / V;
    const column = BAR_PER_MASS * rho * V;
    const lnPressures = lnOfColumn(column * held.perPTop);
    const pLm = column / lnPressures;
    const cSaturation = SOLUBILITY * pLm;

    // 4.7 Power: kW
    const Pg = held.gassed * densityPower(rho);
    const Pa = EXPANSION * held.vs * T * lnPressures;
    const Pt = Pg + Pa;
    const p = 1000 * Pt * perV;
    const m = 0.01 * (mu > 4 ? mu : 1);
    const p4 = p * p * p * p;
    const m2 = m * m;
    const m8 = m2 * m2 * m2 * m2;
    logs[TRANSFER] = (p4 * p4 * p4 * p4 * p) / (m8 * m8 * m2 * m);
    logs[HYDROGEN] = H;
    logs[TIPS] = A0;
    lnAll(logs);

    // All exponents. A factor 0.5 (1 + tanh u) is 1/(1 + e^-2u).
    const pH = -LOG10_E * logs[HYDROGEN]!;
    const inverseRT = 1 / (R * T);
    const fromOptimum = (S - sOpt) * PER_SIGMA;
    e[TRANSFERRED] = KLA_ROOT * logs[TRANSFER]!;
    e[EVAPORATED] = EVAPORATION_SLOPE * (T - evaporationT0);
    e[ACTIVATED] = -eG * inverseRT;
    e[DENATURED] = -eD * inverseRT;
    e[HYDROLYSED] = b1 + b2 * pH + b3 * T + b4 * pH * pH + b5 * T * T;
    e[OPTIMAL] = -0.5 * fromOptimum * fromOptimum;
    e[HENRY] = 395.9 / (T - 175.9) - 11.25;
    e[THICK] = logs[TIPS]! * (1 / 3);
    e[EARLY] = -k1Vis * (t - t1);
    e[LATE] = -k2Vis * (t - t2);
    e[NO_N] = -2 * (N - nitrogen);
    e[NO_C] = -2 * (carbonDioxide - 1000 * CC);
    e[NO_OX] = -2 * (CO - oxygenGrowth * cSaturation);
    e[NO_OP] = -2 * (CO - oxygenProduction * cSaturation);
    e[NO_AX] = -2 * (precursorGrowth - PAA);
    e[NO_AP] = -2 * (PAA - precursorProduction);
    expAll(e);

    const Fe = evaporationRate * V * (e[EVAPORATED]! - 1);
    const F = held.liquid - Fe;
    const delta = F * perV;

    // 4.2 Inhibition factors
    const fPH = H / (H + H * H * (1 / K1) + K2);
    const fT = kG * e[ACTIVATED]! - kD * e[DENATURED]!;
    const growthFactors = (fPH * fT) / ((1 + e[NO_N]!) * (1 + e[NO_C]!) * (1 + e[NO_OX]!) * (1 + e[NO_AX]!));
    const productionFactors = 1 / ((1 + e[NO_OP]!) * (1 + e[NO_AP]!));
    const muH = e[HYDROLYSED]!;
    const fS = OPTIMUM * e[OPTIMAL]!;
    const muE = held.muX * growthFactors;

    // 4.3 Hyphal growth and differentiation
    const kDif = Math.max(kDifMin, kDif0 - (beta * Z) / X);
    const rB = (branching * muE * A1 * S) / (kB + S);
    const rE = (muE * A0 * S) / (kE + S);
    const perDif = A0 / (kDif + S);
    const rD = muDif * perDif;
    const rM0 = mS * perDif;
    const vA = 0.5 * (A1 * (1 / rho0) - vacuoleVolume(state));
    const qP = held.muP * rho0 * vA * fS * productionFactors;
    const rP = qP - muH * P;
    const perV1 = vA / (kV + S);
    const rM1 = mS * rho0 * S * perV1;
    const r4 = muA * A3;

    // 4.4 Vacuole population
    rates[PHI0_] = muV * perV1;
    vacuoleRates(state, rates);
    const rDeg = degeneration(state);

    // 4.5 Biomass, product, inventory
    const dX = rE - delta * X;
    const dP = rP - delta * P;
    rates[A0_] = rB - rD - delta * A0;
    rates[A1_] = rE - rB + rD - rDeg - delta * A1;
    rates[A3_] = rDeg - r4 - delta * A3;
    rates[A4_] = r4 - delta * A4;
    rates[P_] = dP;
    rates[Z_] = X;
    rates[V_] = F + (1000 * held.discharge) / rho;
    rates[W_] = held.mass - Fe;

    // 4.6 Sugar
    rates[S_] = -sx * (rE + rB) - rM0 - rM1 - sp * qP + held.sugarLoad * perV - delta * S;

    // 4.7 Oxygen
    const oil = 1 - Math.sqrt(Math.sqrt(held.oil * perV));
    const kLa = held.kla * oil * e[TRANSFERRED]!;
    const OTR = kLa * (cSaturation - CO);
    rates[CO_] = OTR - ox * dX - mO * X - op * dP - delta * CO;

    // 4.8 Off-gas
    const g = held.gas;
    const perM = (1 / HOLD_UP) * perV;
    const outO2 = (inletN2 * yO) / (1 - yO - 0.01 * yC);
    rates[YO_] = (32 * g * (inletO2 - outO2) - 0.06e-3 * OTR * V) * perM;
    rates[YC_] = (44 * g * (inletCO2 - yC) + qCO2 * (A0 + A1) * V) * perM;
    const perHC = 4400 * e[HENRY]!;
    rates[CC_] = transferCO2 * kLa * (pLm * yC * perHC - CC) - delta * CC;

    // 4.9 pH
    const acidified = gamma1 * (rB + rE + r4 + rD + maintenance * X + rP) + gamma2 * held.charged;
    const perMixed = 1 / (V + held.mixedIn);
    if (H > 1e-7) {
      const hM = (H * V + held.acidIn) * perMixed;
      rates[H_] = acidified + 0.5 * (hM + Math.sqrt(hM * hM + 4 * Kw)) - H;
    } else {
      const E = Kw / H - H;
      const eM = (E * V - held.acidIn) * perMixed;
      rates[H_] = -acidified + 0.5 * (eM - Math.sqrt(eM * eM + 4 * Kw)) - E;
    }

    // 4.10 Temperature
    const Qr = Math.max(0, reaction * V * (0.65 * dX + 0.16 * dP));
    const cooled = (held.coolingA * (T - coolant)) / (held.coolingB + held.coolingC * rho);
    const heated = (held.heatingA * (T - heating)) / (held.heatingB + held.heatingC * rho);
    const evaporated = (cpWater * 1e-3 * rho + evaporation) * Fe;
    const fed = held.feedHeat * (feed - T) + held.waterHeat * (water - T);
    const dQ = fed - evaporated + Qr + Pt - cooled - heated - loss * (T - ambient);
    rates[Q_] = dQ;
    rates[T_] = dQ / (cpWater * 1e-3 * V * rho);

    // 4.11 Viscosity, precursor, nitrogen
    rates[MU_] = (3 * e[THICK]!) / ((1 + e[EARLY]!) * (1 + e[LATE]!)) - k3Vis * held.water;
    rates[PAA_] = held.paaLoad * perV - paaP * dP - paaX * dX - mPAA * P - delta * PAA;
    rates[N_] = held.nitrogenLoad * perV - nx * (rB + rE + rD + r4) - np * dP - mN * X - delta * N;

    rates[MP_] = held.muP;
    rates[MX_] = muE;
    rates[TIME_] = 1;
  }
}
