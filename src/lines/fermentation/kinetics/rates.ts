// Section 4 of the process model: the rates of change of the broth, in the order and with the symbols of that section.
//
// One long function of straight arithmetic, because engines box doubles that cross a call which they do not inline.
// What depends on the inputs alone is computed once a sample (held.ts).
import type { Derivative } from '../../../kernel/integrate.ts';
import { exp, ln } from '../../../kernel/math.ts';
import { hold, type Held } from './held.ts';
import type { Inputs } from './inputs.ts';
import { ACIDITY, HEAT, INHIBITION, MORPHOLOGY, VESSEL, VISCOSITY, YIELD, type BatchParameters } from './parameters.ts';
import { SLOT } from './state.ts';
import { degeneration, vacuoleRates, vacuoleVolume } from './vacuoles.ts';

const LOG10_E = 0.4342944819032518;
const { R, henryO2, inletO2, inletN2, inletCO2, transferCO2, gasFraction } = VESSEL;
const { muV, muA, muDif, kB, kE, kV, kDif0, kDifMin, beta, rho0, sOpt, sigmaS, branching } = MORPHOLOGY;
const { eG, eD, kG, kD, k1: K1, k2: K2, b1, b2, b3, b4, b5 } = INHIBITION;
const { sx, sp, mS, ox, op, mO, nx, np, mN, paaP, paaX, mPAA, qCO2 } = YIELD;
const { gamma1, gamma2, mixing, strength, water: Kw, maintenance } = ACIDITY;

/** V_m/h_b, m2: the model's height has the factor 1 - eps above instead of below the line. */
const VOLUME_PER_HEIGHT = (Math.PI * VESSEL.radius * VESSEL.radius) / (1 - gasFraction);
/** Pressure of the liquid column, bar m2/kg. */
const BAR_PER_HEAD = 9.81e-5;
/** kmol of gas in a m3 of hold-up, times g/mol, per mol: 1000/22.4. */
const GAS_MOLES = 1000 / 22.4;
/** Peak of the sugar optimum of production: 2.5/sqrt(2 pi). */
const OPTIMUM = 2.5 / Math.sqrt(2 * Math.PI);

/** 0.5 (1 + tanh u): a smooth switch from 0 to 1 at u = 0. Beyond 20 the nearest double is 0 or 1. */
function onAbove(u: number): number {
  return u > 20 ? 1 : u < -20 ? 0 : 1 / (1 + exp(-2 * u));
}

/** The right-hand side of the reference mode. Between calls of `hold` the inputs are constant. */
export class BrothRates {
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
  readonly derivative: Derivative = (state, rates) => {
    const held = this.#held;
    const S = state[SLOT.sugar]!;
    const CO = state[SLOT.oxygen]!;
    const yO = state[SLOT.offgasO2]!;
    const P = state[SLOT.penicillin]!;
    const V = state[SLOT.volume]!;
    const H = state[SLOT.hydrogen]!;
    const T = state[SLOT.temperature]!;
    const mu = state[SLOT.viscosity]!;
    const Z = state[SLOT.age]!;
    const A0 = state[SLOT.tips]!;
    const A1 = state[SLOT.producing]!;
    const A3 = state[SLOT.degenerated]!;
    const A4 = state[SLOT.autolysed]!;
    const yC = state[SLOT.offgasCO2]!;
    const CC = state[SLOT.carbonDioxide]!;
    const PAA = state[SLOT.precursor]!;
    const N = state[SLOT.nitrogen]!;
    const t = state[SLOT.time]!;

    // 4.1 Auxiliary physical quantities
    const X = A0 + A1 + A3 + A4;
    const rho = 1100 + P + X;
    const Vm = V / 1000;
    const hb = Vm / VOLUME_PER_HEIGHT;
    const column = BAR_PER_HEAD * rho * hb;
    const lnPressures = ln(1 + column / held.pTop);
    const pLm = column / lnPressures;
    const cSaturation = (inletO2 * pLm) / henryO2;
    const Fe =
      HEAT.evaporationRate *
      V *
      (exp((2.5 * (T - HEAT.evaporationT0)) / (HEAT.evaporationTv - HEAT.evaporationT0)) - 1);
    const F = held.liquid - Fe;
    const delta = F / V;

    // 4.2 Inhibition factors
    const fPH = 1 / (1 + H / K1 + K2 / H);
    const fN = onAbove(N - INHIBITION.nitrogen);
    const fT = kG * exp(-eG / (R * T)) - kD * exp(-eD / (R * T));
    const fC = onAbove(INHIBITION.carbonDioxide - 1000 * CC);
    const fOX = onAbove(CO - INHIBITION.oxygenGrowth * cSaturation);
    const fOP = onAbove(CO - INHIBITION.oxygenProduction * cSaturation);
    const fAX = onAbove(INHIBITION.precursorGrowth - PAA);
    const fAP = onAbove(PAA - INHIBITION.precursorProduction);
    const pH = -LOG10_E * ln(H);
    const muH = exp(b1 + b2 * pH + b3 * T + b4 * pH * pH + b5 * T * T);
    const fromOptimum = (S - sOpt) / sigmaS;
    const fS = OPTIMUM * exp(-0.5 * fromOptimum * fromOptimum);
    const muE = held.muX * fPH * fN * fT * fOX * fC * fAX;

    // 4.3 Hyphal growth and differentiation
    const kDif = Math.max(kDifMin, kDif0 - (beta * Z) / X);
    const rB = (branching * muE * A1 * S) / (kB + S);
    const rE = (muE * A0 * S) / (kE + S);
    const rD = (muDif * A0) / (kDif + S);
    const rM0 = (mS * A0) / (kDif + S);
    const vA = (A1 / rho0 - vacuoleVolume(state)) / 2;
    const qP = held.muP * rho0 * vA * fS * fOP * fAP;
    const rP = qP - muH * P;
    const rM1 = (mS * rho0 * vA * S) / (kV + S);
    const r4 = muA * A3;

    // 4.4 Vacuole population
    rates[SLOT.smallestVolume] = (muV * vA) / (kV + S);
    vacuoleRates(state, rates);
    const rDeg = degeneration(state);

    // 4.5 Biomass, product, inventory
    const dX = rE - delta * X;
    const dP = rP - delta * P;
    rates[SLOT.tips] = rB - rD - delta * A0;
    rates[SLOT.producing] = rE - rB + rD - rDeg - delta * A1;
    rates[SLOT.degenerated] = rDeg - r4 - delta * A3;
    rates[SLOT.autolysed] = r4 - delta * A4;
    rates[SLOT.penicillin] = dP;
    rates[SLOT.age] = X;
    rates[SLOT.volume] = F + (1000 * held.discharge) / rho;
    rates[SLOT.weight] = held.mass - Fe;

    // 4.6 Sugar
    rates[SLOT.sugar] = -sx * (rE + rB) - rM0 - rM1 - sp * qP + held.sugarLoad / V - delta * S;

    // 4.7 Power and oxygen
    const Pg = held.gassed * exp(0.9 * ln(rho));
    const Pa = ((held.vs * R * T * VOLUME_PER_HEIGHT) / 22.4) * lnPressures;
    const Pt = Pg + Pa;
    const muEff = mu > 4 ? mu : 1;
    const oil = 1 - Math.sqrt(Math.sqrt(held.oil / V));
    const kLa = held.kla * oil * exp(VESSEL.kla.b * ln(Pt / Vm) + VESSEL.kla.c * ln(muEff / 100));
    const OTR = kLa * (cSaturation - CO);
    rates[SLOT.oxygen] = OTR - ox * dX - mO * X - op * dP - delta * CO;

    // 4.8 Off-gas
    const g = held.gas;
    const M = gasFraction * Vm * 28.97 * GAS_MOLES;
    const outO2 = (inletN2 * yO) / (1 - yO - yC / 100);
    rates[SLOT.offgasO2] = (32 * g * (inletO2 - outO2) - 0.06 * OTR * Vm) / M;
    rates[SLOT.offgasCO2] = (44 * g * (inletCO2 - yC) + qCO2 * (A0 + A1) * V) / M;
    const hC = exp(11.25 - 395.9 / (T - 175.9)) / 4400;
    rates[SLOT.carbonDioxide] = transferCO2 * kLa * ((pLm * yC) / hC - CC) - delta * CC;

    // 4.9 pH
    const acidified = gamma1 * (rB + rE + r4 + rD + maintenance * X + rP) + gamma2 * held.charged;
    const dosed = strength * mixing * (held.acid - held.base);
    const mixed = V + mixing * (held.acid + held.base);
    if (H > 1e-7) {
      const hM = (H * V + dosed) / mixed;
      rates[SLOT.hydrogen] = acidified + 0.5 * (hM + Math.sqrt(hM * hM + 4 * Kw)) - H;
    } else {
      const E = Kw / H - H;
      const eM = (E * V - dosed) / mixed;
      rates[SLOT.hydrogen] = -acidified + 0.5 * (eM - Math.sqrt(eM * eM + 4 * Kw)) - E;
    }

    // 4.10 Temperature
    const Qr = Math.max(0, HEAT.reaction * V * (0.65 * dX + 0.16 * dP));
    const cooling = (held.coolingA * (T - HEAT.coolant)) / (held.coolingB + held.coolingC * rho);
    const heating = (held.heatingA * (T - HEAT.heating)) / (held.heatingB + held.heatingC * rho);
    const evaporation = (HEAT.cpWater * rho * Fe) / 1000 + HEAT.evaporation * Fe;
    const dQ =
      held.feedHeat * (HEAT.feed - T) +
      held.waterHeat * (HEAT.water - T) -
      evaporation +
      Qr +
      Pt -
      cooling -
      heating -
      HEAT.loss * (T - HEAT.ambient);
    rates[SLOT.heat] = dQ;
    rates[SLOT.temperature] = dQ / (HEAT.cpWater * Vm * rho);

    // 4.11 Viscosity, precursor, nitrogen
    const late = (1 + exp(-VISCOSITY.k1 * (t - VISCOSITY.t1))) * (1 + exp(-VISCOSITY.k2 * (t - VISCOSITY.t2)));
    rates[SLOT.viscosity] = (3 * exp(ln(A0) / 3)) / late - VISCOSITY.k3 * held.water;
    rates[SLOT.precursor] = held.paaLoad / V - paaP * dP - paaX * dX - mPAA * P - delta * PAA;
    rates[SLOT.nitrogen] = held.nitrogenLoad / V - nx * (rB + rE + rD + r4) - np * dP - mN * X - delta * N;

    rates[SLOT.productionIntegral] = held.muP;
    rates[SLOT.growthIntegral] = muE;
    rates[SLOT.time] = 1;
  };
}
