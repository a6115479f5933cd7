// Section 4 of the process model: the rates of change of the broth, in the order and with the symbols of that section.
//
// Written for speed, about 370 000 evaluations a batch: one function of straight arithmetic, because engines box doubles that
// cross a call which they do not inline; logarithms, powers and exponentials gathered in arrays and evaluated as polynomials
// (creeping.ts); all constants in this file's own scope, where engines fold them; and what depends on the inputs alone computed once
// a sample (held.ts).
import type { System } from '../../../kernel/integrate.ts';
import { CREEPING, END, evaluate, forget, PLACE, SECOND } from './creeping.ts';
import { hold, type Held } from './held.ts';
import type { Inputs } from './inputs.ts';
import { ACIDITY, HEAT, INHIBITION, MORPHOLOGY, VESSEL, VISCOSITY, YIELD, type BatchParameters } from './parameters.ts';
import { SLOT } from './state.ts';
import { degeneration, formVacuoles, growVacuoles } from './vacuoles.ts';

const { R, henryO2, inletO2, inletN2, inletCO2, transferCO2, gasFraction } = VESSEL;
const { muV, muA, muDif, kB, kE, kV, kDif0, kDifMin, beta, rho0, branching } = MORPHOLOGY;
const { oxygenGrowth, oxygenProduction, nitrogen, precursorGrowth, precursorProduction, carbonDioxide } = INHIBITION;
const { sx, sp, mS, ox, op, mO, nx, np, mN, paaP, paaX, mPAA, qCO2 } = YIELD;
const { gamma1, gamma2, water: Kw, maintenance } = ACIDITY;
const { k3: k3Vis } = VISCOSITY;
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
const { offgasCO2: YC_, carbonDioxide: CC_, precursor: PAA_, nitrogen: N_ } = SLOT;
const { productionIntegral: MP_, growthIntegral: MX_, time: TIME_ } = SLOT;

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

const { argument: x, value: f } = CREEPING;
// Places of the functions that are evaluated as polynomials: arguments in x, values in f.
const { density: DENSITY, column: COLUMN, power: POWER, viscosity: VISCOUS, volume: VOLUME, tips: TIPS } = PLACE;
const { activity: ACTIVITY, evaporation: EVAPORATION, solubility: DISSOLVING, thickening: THICKENING } = PLACE;
const {
  hydrolysisByTemperature: HYDROLYSIS_T,
  hydrolysisByAcidity: HYDROLYSIS_H,
  acidity: F_PH,
  nitrogen: F_N,
} = PLACE;
const { carbonDioxide: F_C, precursorGrowth: F_AX, precursorProduction: F_AP, optimum: F_S } = PLACE;
const { oxygenGrowth: F_OX, oxygenProduction: F_OP } = PLACE;
const [SECOND_, END_] = [SECOND, END];

/** The right-hand side of the reference mode. Between calls of `hold` the inputs are constant. */
export class BrothRates implements System {
  readonly #parameters: BatchParameters;
  #held!: Held;

  constructor(parameters: BatchParameters) {
    this.#parameters = parameters;
  }

  /**
   * Takes over the inputs of a sample. `muX` is the largest growth rate, which damage may have lowered (5.3), 1/h. The sample is to
   * be integrated before another one is held.
   */
  hold(inputs: Inputs, muX: number): void {
    this.#held = hold(inputs, this.#parameters, muX);
    forget();
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
    const perVRho = 1 / (V * rho);
    const perV = rho * perVRho;
    const perRho = V * perVRho;
    const column = BAR_PER_MASS * rho * V;

    // What is more than arithmetic, of the state alone. The switches are 0.5 (1 + tanh u).
    x[DENSITY] = rho;
    x[COLUMN] = column * held.perPTop;
    x[ACTIVITY] = T;
    x[EVAPORATION] = T;
    x[DISSOLVING] = T;
    x[HYDROLYSIS_T] = T;
    x[HYDROLYSIS_H] = H;
    x[F_PH] = H;
    x[THICKENING] = t;
    x[TIPS] = A0;
    x[VOLUME] = V;
    x[VISCOUS] = 0.01 * (mu > 4 ? mu : 1);
    x[F_N] = N - nitrogen;
    x[F_C] = carbonDioxide - 1000 * CC;
    x[F_AX] = precursorGrowth - PAA;
    x[F_AP] = PAA - precursorProduction;
    x[F_S] = S;
    evaluate(0, SECOND_);

    const lnPressures = f[COLUMN]!;
    const pLm = column / lnPressures;
    const cSaturation = SOLUBILITY * pLm;

    // 4.7 Power: kW
    const Pg = held.gassed * f[DENSITY]!;
    const Pa = EXPANSION * held.vs * T * lnPressures;
    const Pt = Pg + Pa;
    x[POWER] = 1000 * Pt * perV;
    x[F_OX] = CO - oxygenGrowth * cSaturation;
    x[F_OP] = CO - oxygenProduction * cSaturation;
    evaluate(SECOND_, END_);

    const Fe = evaporationRate * V * (f[EVAPORATION]! - 1);
    const F = held.liquid - Fe;
    const delta = F * perV;

    // 4.2 Inhibition factors
    const growthFactors = f[F_PH]! * f[ACTIVITY]! * f[F_N]! * f[F_C]! * f[F_AX]! * f[F_OX]!;
    const productionFactors = f[F_AP]! * f[F_OP]!;
    const muH = f[HYDROLYSIS_T]! * f[HYDROLYSIS_H]!;
    const muE = held.muX * growthFactors;

    // 4.3 Hyphal growth and differentiation
    const kDif = Math.max(kDifMin, kDif0 - (beta * Z) / X);
    const rB = (branching * muE * A1 * S) / (kB + S);
    const rE = (muE * A0 * S) / (kE + S);
    const perDif = A0 / (kDif + S);
    const rD = muDif * perDif;
    const rM0 = mS * perDif;
    const vA = 0.5 * (A1 * (1 / rho0) - growVacuoles(state, rates));
    const qP = held.muP * rho0 * vA * f[F_S]! * productionFactors;
    const rP = qP - muH * P;
    const perV1 = vA / (kV + S);
    const rM1 = mS * rho0 * S * perV1;
    const r4 = muA * A3;

    // 4.4 Vacuole population
    formVacuoles(muV * perV1, state, rates);
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
    rates[V_] = F + 1000 * held.discharge * perRho;
    rates[W_] = held.mass - Fe;

    // 4.6 Sugar
    rates[S_] = -sx * (rE + rB) - rM0 - rM1 - sp * qP + held.sugarLoad * perV - delta * S;

    // 4.7 Oxygen
    const kLa = held.kla * (1 - held.oilRoot * f[VOLUME]!) * f[VISCOUS]! * f[POWER]!;
    const OTR = kLa * (cSaturation - CO);
    rates[CO_] = OTR - ox * dX - mO * X - op * dP - delta * CO;

    // 4.8 Off-gas
    const g = held.gas;
    const perM = (1 / HOLD_UP) * perV;
    const outO2 = (inletN2 * yO) / (1 - yO - 0.01 * yC);
    rates[YO_] = (32 * g * (inletO2 - outO2) - 0.06e-3 * OTR * V) * perM;
    rates[YC_] = (44 * g * (inletCO2 - yC) + qCO2 * (A0 + A1) * V) * perM;
    const perHC = f[DISSOLVING]!;
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
    rates[T_] = (1000 / cpWater) * dQ * perVRho;

    // 4.11 Viscosity, precursor, nitrogen
    rates[MU_] = 3 * f[TIPS]! * f[THICKENING]! - k3Vis * held.water;
    rates[PAA_] = held.paaLoad * perV - paaP * dP - paaX * dX - mPAA * P - delta * PAA;
    rates[N_] = held.nitrogenLoad * perV - nx * (rB + rE + rD + r4) - np * dP - mN * X - delta * N;

    rates[MP_] = held.muP;
    rates[MX_] = muE;
    rates[TIME_] = 1;
  }
}
