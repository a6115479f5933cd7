// Section 3 of the process model: the constants of the culture and the vessel, by the document's own groups and symbols.

/** 3.1: what varies from batch to batch. */
export interface BatchParameters {
  /** Largest specific rate of production mu_P,max, 1/h. */
  readonly muPmax: number;
  /** Largest specific growth rate mu_X,max, 1/h. */
  readonly muXmax: number;
  /** Coefficient of the oxygen transfer alpha_kla. */
  readonly alphaKla: number;
  /** Phenylacetic acid in its feed, mg/L. */
  readonly cPAA: number;
  /** Nitrogen in the phenylacetic acid feed, mg/L. */
  readonly cNPAA: number;
}

export const NOMINAL_PARAMETERS: BatchParameters = {
  muPmax: 0.041,
  muXmax: 0.41,
  alphaKla: 85,
  cPAA: 530_000,
  cNPAA: 150_000,
};

/** 3.2: morphology and kinetics (Paul & Thomas 1996; Goldrick et al. 2015). Lengths in cm, rates in 1/h, saturations in g/L. */
export const MORPHOLOGY = {
  /** Branching rate over extension rate mu_a0/mu_e. */
  branching: 0.4,
  /** Centre and width of the sugar optimum of production, g/L. */
  sOpt: 0.002,
  sigmaS: 0.0015,
  muV: 1.71e-4,
  muA: 3.5e-3,
  muDif: 5.36e-3,
  deltaR: 0.75e-4,
  r0: 1.5e-4,
  delta0: 1.0e-4,
  kB: 0.05,
  kE: 0.009,
  kV: 0.05,
  kDif0: 0.75,
  kDifMin: 0.09,
  /** Effect of the culture's age on differentiation, g/(L h). */
  beta: 0.006,
  /** Growth of vacuoles, cm/h, and their dispersion, cm2/h. */
  vacuoleGrowth: 3.22e-5,
  dispersion: 2.66e-11,
  /** Density of cytoplasm and of degenerated regions, g/mL. */
  rho0: 0.35,
  rhoD: 0.18,
} as const;

/** 3.3: yields and maintenance. */
export const YIELD = {
  /** Sugar per biomass and per penicillin, g/g; maintenance, 1/h. */
  sx: 1.85,
  sp: 0.9,
  mS: 0.029,
  /** Sugar in its feed, and sugar equivalent of the oil, g/L. */
  cS: 600,
  cOil: 1000,
  /** Oxygen per biomass and per penicillin, mg/g; maintenance, mg/(g h). */
  ox: 650,
  op: 160,
  mO: 17.5,
  /** Nitrogen per biomass and per penicillin, mg/g; maintenance, mg/(g h). */
  nx: 10,
  np: 80,
  mN: 0.03,
  /** Nitrogen in the oil, mg/L, and in a shot of ammonium sulphate, mg/kg. */
  cNOil: 20_000,
  cNShot: 400_000,
  /** Phenylacetic acid per penicillin and per biomass, mg/g; its loss per penicillin, mg/(g h). */
  paaP: 187.5,
  paaX: 45,
  mPAA: 1.05,
  /** Carbon dioxide of the living biomass, model unit. */
  qCO2: 0.1353,
} as const;

/** 3.4: vessel, transfer and gas. */
export const VESSEL = {
  /** Radius of the tank and diameter of an impeller, m. */
  radius: 2.1,
  impeller: 1.7,
  /** Number of impellers times power number. */
  powerNumber: 3 * 5,
  gasFraction: 0.1,
  /** Exponents of kLa: gas velocity, power density, viscosity, oil. */
  kla: { a: 0.38, b: 0.34, c: -0.38, d: 0.25 },
  /** Henry constant of oxygen, bar L/mg. */
  henryO2: 0.0251,
  /** Transfer of carbon dioxide over that of oxygen. */
  transferCO2: 0.89,
  /** Inlet gas: O2 and N2 as fractions, CO2 in percent. */
  inletO2: 0.21,
  inletN2: 0.79,
  inletCO2: 0.033,
  /** Gas constant, J/(mol K). */
  R: 8.314,
} as const;

/** 3.5: inhibition. Energies in J/mol, concentrations in mg/L unless said otherwise. */
export const INHIBITION = {
  /** Critical oxygen for growth and for production, as fractions of saturation. */
  oxygenGrowth: 0.1,
  oxygenProduction: 0.3,
  nitrogen: 150,
  precursorGrowth: 2400,
  precursorProduction: 200,
  carbonDioxide: 7570,
  /** Dissociation constants of the pH optimum, mol/L. */
  k1: 1e-5,
  k2: 2.5e-8,
  eG: 14_880,
  eD: 173_250,
  kG: 450,
  kD: 2.5e29,
  /** Hydrolysis of penicillin: ln of its rate in 1/h = b1 + b2 pH + b3 T + b4 pH^2 + b5 T^2. */
  b1: -64.29,
  b2: -1.825,
  b3: 0.3649,
  b4: 0.128,
  b5: -4.9496e-4,
} as const;

/** 3.6: heat and water. Temperatures in K, heat capacities in kJ/(kg K). */
export const HEAT = {
  feed: 288,
  water: 288,
  coolant: 285,
  heating: 333,
  ambient: 290,
  cpFeed: 5.9,
  cpWater: 4.18,
  /** Enthalpy of evaporation, kJ/kg. */
  evaporation: 2430.7,
  /** Loss coefficient, kJ/(h m2 K), times area, m2. */
  loss: 36 * 105,
  /** Jacket correlation alpha_1 (Fx/1000)^beta_T. */
  alpha1: 2451.8,
  betaT: 2.88,
  /** Heat of reaction, kJ/g. */
  reaction: 25,
  /** Rate of evaporation, 1/h, and the temperatures of its exponent. */
  evaporationRate: 5.24e-4,
  evaporationT0: 273,
  evaporationTv: 373,
} as const;

/** 3.6: pH and viscosity. */
export const ACIDITY = {
  /** Strength of acid and base, mol/L. */
  strength: 0.033,
  gamma1: 3.25e-7,
  gamma2: 2.5e-11,
  maintenance: 0.0025,
  /** Mixing interval tau, h: a constant of the model, not the step of the integration. */
  mixing: 0.01,
  /** Ionic product of water, mol2/L2. */
  water: 1e-14,
} as const;

export const VISCOSITY = { k1: 0.001, t1: 1, k2: 0.0001, t2: 250, k3: 0.005 } as const;

/** 3.6: densities, kg/L. */
export const DENSITY = { sugar: 1.54, oil: 0.9 } as const;
