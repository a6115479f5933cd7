// What the equations of section 4 need of the inputs and parameters, computed once a sample instead of at every evaluation.
import { pow } from '../../../kernel/math.ts';
import type { Inputs } from './inputs.ts';
import { ACIDITY, DENSITY, HEAT, VESSEL, YIELD, type BatchParameters } from './parameters.ts';

/** Exponent of kLa for the gassed power (4.7). */
const GASSED_EXPONENT = 0.45;

export interface Held {
  readonly muP: number;
  readonly muX: number;
  /** 1/p_top, 1/bar. */
  readonly perPTop: number;
  /** Fs + Fb + Fa + Fw + Fp, L/h; all flows, for the charge balance, in the document's own mix of units. */
  readonly liquid: number;
  readonly charged: number;
  /** Weight that enters and leaves, kg/h, without evaporation. */
  readonly mass: number;
  readonly discharge: number;
  /** Acid minus base, mol, and both, L, of one mixing interval (4.9). */
  readonly acidIn: number;
  readonly mixedIn: number;
  readonly water: number;
  /** Foil^0.25 (4.7). */
  readonly oilRoot: number;
  /** What the feeds bring: sugar, g/h; phenylacetic acid and nitrogen, mg/h. */
  readonly sugarLoad: number;
  readonly paaLoad: number;
  readonly nitrogenLoad: number;
  /** Gas velocity v_s, m/s; g of section 4.8. */
  readonly vs: number;
  readonly gas: number;
  /** P_g = gassed rho^0.9; kLa without power, viscosity and oil. */
  readonly gassed: number;
  readonly kla: number;
  /** Heat capacity flows of sugar feed and water, kJ/(K h). */
  readonly feedHeat: number;
  readonly waterHeat: number;
  /** Jacket function J = A (T - Tx)/(B + C rho). */
  readonly coolingA: number;
  readonly coolingB: number;
  readonly coolingC: number;
  readonly heatingA: number;
  readonly heatingB: number;
  readonly heatingC: number;
}

/** 2.4518 Fx^3.88 of the jacket function. */
const jacketA = (flow: number): number => (HEAT.alpha1 / 1000) * pow(flow, HEAT.betaT + 1);
/** What the density is multiplied with in the jacket function. */
const jacketC = (flow: number): number => 0.5 * HEAT.alpha1 * pow(flow / 1000, HEAT.betaT) * HEAT.cpFeed;

export function hold(inputs: Inputs, parameters: BatchParameters, muX: number): Held {
  const { sugar, oil, base, acid, water, paa, discharge, cooling, heating } = inputs;
  const G = inputs.air / 60;
  const n = inputs.rpm / 60;
  const { impeller: D, radius, powerNumber } = VESSEL;
  const vs = G / (Math.PI * radius * radius);
  const cubeD = D * D * D;
  /** Ungassed power over density. */
  const ungassed = powerNumber * n * n * n * cubeD * D * D;
  const feedDensity = DENSITY.sugar * YIELD.cS + (1000 - YIELD.cS);
  return {
    muP: parameters.muPmax,
    muX,
    perPTop: 1 / (1 + inputs.pressure),
    liquid: sugar + base + acid + water + paa,
    charged: sugar + oil + base + acid + water + discharge,
    mass: (feedDensity * sugar) / 1000 + DENSITY.oil * oil + base + acid + water + paa + discharge,
    discharge,
    acidIn: ACIDITY.strength * ACIDITY.mixing * (acid - base),
    mixedIn: ACIDITY.mixing * (acid + base),
    water,
    oilRoot: Math.sqrt(Math.sqrt(oil)),
    sugarLoad: YIELD.cS * sugar + YIELD.cOil * oil,
    paaLoad: parameters.cPAA * paa,
    nitrogenLoad: parameters.cNPAA * paa + YIELD.cNOil * oil,
    vs,
    gas: (60 * 1000 * G) / 22.4,
    gassed: 0.706e-3 * pow((ungassed * ungassed * n * cubeD) / pow(G, 0.56), GASSED_EXPONENT),
    kla: parameters.alphaKla * pow(vs, VESSEL.kla.a),
    feedHeat: (HEAT.cpFeed * feedDensity * sugar) / 1000,
    waterHeat: HEAT.cpWater * water,
    coolingA: jacketA(cooling),
    coolingB: cooling / 1000,
    coolingC: jacketC(cooling),
    heatingA: jacketA(heating),
    heatingB: heating / 1000,
    heatingC: jacketC(heating),
  };
}
